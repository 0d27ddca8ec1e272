// An invented coalition with two submissions, as typed rows.
import { pageOfBuild } from '../../../support/page-of-build';
import { brought as broughtTo } from '../../../../src/core/brought.late';
import type { Point } from '../../../../src/core/base/point';
import { textNow } from '../../../../src/core/submissions/endorsing/signed-text';
import type { Context } from '../../../../src/core/workbook/command/types';
import type { Actor } from '../../../../src/core/workbook/records/people-roles';
import type { Language } from '../../../../src/core/base/messages/text';
import type { Book } from '../../../../src/core/workbook/records/book';
import type { RowOf } from '../../../../src/core/workbook/records/rows';
import type { SheetId } from '../../../../src/core/workbook/schema/sheet-ids';
import { sheetSpec } from '../../../../src/core/workbook/schema/sheets';

type Rows = { readonly [S in SheetId]?: readonly (Partial<RowOf<S>> & { readonly id: string })[] };

function emptyValues(sheet: SheetId): Record<string, unknown> {
  const empty = Object.entries(sheetSpec(sheet).columns).map(([key, { type }]) => {
    if (type === 'words' || type === 'texts' || type === 'links') return [key, []];
    if (type === 'number') return [key, null];
    return [key, type === 'checkbox' ? false : ''];
  });
  return Object.fromEntries(empty);
}

/** The fingerprint of whatever the text is: who has it has signed the text as it is now. */
const NOW = 'now';

/**
 * A book that holds these rows; columns left out are empty. Names resolve by id and name only. A signature with the
 * fingerprint `now` is one of the text as it is.
 */
export function bookOf(given: Rows): Book {
  const book = plainBookOf(given);
  const signed = (given.END ?? []).map((row) => {
    const submission = book.find('SUB', row.submission ?? '');
    return row.hash === NOW && submission ? { ...row, hash: textNow(book, submission).hash } : row;
  });
  return plainBookOf({ ...given, END: signed });
}

function plainBookOf(given: Rows): Book {
  const rows = <S extends SheetId>(sheet: S): readonly RowOf<S>[] =>
    (given[sheet] ?? []).map(
      (row, index) =>
        ({ ...emptyValues(sheet), rowNumber: index + 3, unresolved: {}, ...row }) as unknown as RowOf<S>,
    );
  const find = <S extends SheetId>(sheet: S, id: string): RowOf<S> | undefined =>
    rows(sheet).find((row) => row.id === id);
  return {
    rows,
    find,
    problems: [],
    words: (list = []) => list,
    labelOf: (sheet, id) => String((find(sheet, id) as { name?: string } | undefined)?.name ?? id),
    resolve: (sheets, typed) => {
      const found = sheets
        .flatMap((sheet) => rows(sheet))
        .find((row) => row.id === typed || (row as { name?: string }).name === typed);
      return found ? { kind: 'one', id: found.id } : { kind: 'none' };
    },
  };
}

const nobody: Actor = { email: 'ana@example.org', person: 'MEM-ANA1', isCoordinator: false, coChairs: [] };

export interface Wanted {
  readonly bookLanguage?: Language;
  readonly settings?: Readonly<Record<string, string>>;
  readonly actor?: Partial<Actor>;
  readonly now?: string;
}

/** A context with a fixed time, counted ids and these settings on top of a session in Freedonia. */
export function contextOf({
  bookLanguage = 'en',
  settings = {},
  actor = {},
  now = '2026-03-31T22:30:00.000Z',
}: Wanted = {}): Context {
  const all: Readonly<Record<string, string>> = {
    session: '50',
    country: 'Freedonia',
    cycle: '4',
    ...settings,
  };
  let ids = 0;
  return {
    now,
    timeZone: 'Europe/Zurich',
    language: 'en',
    bookLanguage,
    actor: { ...nobody, ...actor },
    newId: (sheet) => `${sheet}-N${++ids}`,
    setting: (key) => all[key] ?? '',
    kept: ({ create }) => create(),
    page: pageOfBuild,
    brought: <Value>({ name }: Point<Value>) => broughtTo(name) as readonly Value[],
  };
}

/** The rows of the invented coalition. */
export const coalition = {
  CTY: [
    { id: 'CTY-FRD1', iso3: 'FRD', name: 'Freedonia' },
    { id: 'CTY-KEN1', iso3: 'KEN', name: 'Kenya' },
    { id: 'CTY-FRA1', iso3: 'FRA', name: 'France' },
    { id: 'CTY-KOR1', iso3: 'KOR', name: 'Republic of Korea' },
  ],
  ISS: [
    { id: 'ISS-HOUS', name: 'Housing', nameEs: 'Vivienda', nameFr: 'Logement' },
    { id: 'ISS-EVIC', name: 'Evictions', nameEs: 'Desalojos', nameFr: 'Expulsions' },
    { id: 'ISS-WATR', name: 'Water', nameEs: 'Agua', nameFr: 'Eau' },
  ],
  ORG: [
    {
      id: 'ORG-HNA1',
      name: 'Housing Network Alpha',
      acronym: 'HNA',
      city: 'Riverton',
      country: 'Freedonia',
      founded: 1994,
      about: 'It gives legal advice to tenants.',
      website: 'https://hna.example.org',
      contact: '12 Bridge Street, Riverton',
      listed: true,
    },
    { id: 'ORG-LANT', name: 'Lantern Coalition', city: 'Porto Sul', country: 'Freedonia', listed: false },
  ],
  WG: [{ id: 'WG-HOME', name: 'Housing workgroup' }],
  SUB: [
    {
      id: 'SUB-JNT1',
      title: 'The right to a home',
      kind: 'joint',
      workgroup: 'WG-HOME',
      leadOrganization: 'ORG-HNA1',
      coSubmitters: ['ORG-LANT'],
      authors: ['MEM-ANA1'],
      mainIssue: 'ISS-HOUS',
      issues: ['ISS-EVIC', 'ISS-HOUS'],
      summary: 'This text looks at homes in two towns.[[Interviews of 2025.]]',
      officialDue: '2026-04-07T18:00',
    },
    {
      id: 'SUB-OWN1',
      title: 'Water in the hills',
      kind: 'individual',
      workgroup: 'WG-HOME',
      leadOrganization: 'ORG-LANT',
      mainIssue: 'ISS-WATR',
    },
  ],
  END: [
    {
      ...{ id: 'END-0001', submission: 'SUB-JNT1', organization: 'ORG-LANT' },
      ...{ role: 'co-submitter', status: 'signed', hash: NOW },
    },
  ],
  ASK: [
    {
      id: 'ASK-0001',
      submission: 'SUB-JNT1',
      text: 'Extend the period of notice to ninety days.',
      issues: ['ISS-EVIC'],
    },
    { id: 'ASK-0002', submission: 'SUB-JNT1', text: 'Ratify the Optional Protocol', issues: ['ISS-HOUS'] },
    { id: 'ASK-0003', workgroup: 'WG-HOME', text: 'Publish rents each year;', issues: ['ISS-HOUS'] },
    { id: 'ASK-0004', submission: 'SUB-JNT1', text: 'Train judges', issues: [], addressee: 'Supreme Court' },
    { id: 'ASK-0005', submission: 'SUB-OWN1', text: 'Protect springs', issues: ['ISS-WATR'] },
  ],
  REC: [
    {
      id: 'REC-0001',
      cycle: 3,
      number: '26.1',
      countries: ['CTY-KEN1', 'CTY-FRA1'],
      issues: ['ISS-HOUS'],
      answer: 'supported',
    },
    {
      id: 'REC-0002',
      cycle: 3,
      number: '26.10',
      countries: ['CTY-KOR1'],
      issues: ['ISS-HOUS'],
      answer: 'noted',
    },
    {
      id: 'REC-0003',
      cycle: 3,
      number: '26.4',
      countries: ['CTY-KEN1'],
      issues: ['ISS-WATR'],
      answer: 'supported',
    },
    {
      id: 'REC-0004',
      cycle: 2,
      number: '92.1',
      countries: ['CTY-KEN1'],
      issues: ['ISS-HOUS'],
      answer: 'supported',
    },
    { id: 'REC-0005', cycle: 4, number: '31.1', countries: ['CTY-KEN1'], issues: ['ISS-HOUS'], answer: '' },
    {
      id: 'REC-0006',
      cycle: 3,
      number: '26.2',
      countries: ['CTY-KEN1'],
      issues: ['ISS-HOUS'],
      withdrawn: true,
    },
  ],
  TPL: [{ id: 'TPL-0001', name: 'submission', part: 1, bytes: 'AAAA' }],
} satisfies Rows;

/** The text of the joint submission in one row. */
export const written = (text: string): Rows => ({
  ...coalition,
  TXT: [{ id: 'TXT-0001', submission: 'SUB-JNT1', part: 1, text }],
});
