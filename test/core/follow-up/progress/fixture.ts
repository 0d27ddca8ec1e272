// A small coalition some years after its review, and what it has said about the recommendations.
import type { Context, Plan } from '../../../../src/core/workbook/command/types';
import type { Actor } from '../../../../src/core/workbook/records/people-roles';
import { render, type Language } from '../../../../src/core/base/messages/text';
import type { Outcome } from '../../../../src/core/base/outcome';
import type { Book } from '../../../../src/core/workbook/records/book';
import type { SheetId } from '../../../../src/core/workbook/schema/sheet-ids';
import { bookOf, contextOf, type Tables } from '../../../support/book';

export type ProgressRow = NonNullable<Tables['PRG']>[number];

export const tables: Tables = {
  WG: [
    { id: 'WG-W', name: 'Water', coChair1: 'MEM-BO' },
    { id: 'WG-P', name: 'Prisons', coChair1: 'MEM-DEE' },
    { id: 'WG-X', name: 'Old group', status: 'closed', coChair1: 'MEM-BO' },
  ],
  ORG: [
    { id: 'ORG-F', name: 'Fishers of the Delta' },
    { id: 'ORG-H', name: 'Housing Now' },
    { id: 'ORG-C', name: 'Cell Watch' },
  ],
  MEM: [
    { id: 'MEM-CORA', name: 'Cora', coordinator: true },
    { id: 'MEM-BO', name: 'Bo' },
    { id: 'MEM-ANA', name: 'Ana', organization: 'ORG-H' },
    { id: 'MEM-DEE', name: 'Dee', organization: 'ORG-C' },
    { id: 'MEM-FAY', name: 'Fay' },
    { id: 'MEM-GIL', name: 'Gil' },
  ],
  PAR: [
    { id: 'PAR-1', person: 'MEM-ANA', workgroup: 'WG-W', level: 'write' },
    { id: 'PAR-2', person: 'MEM-FAY', workgroup: 'WG-P', level: 'meetings' },
    { id: 'PAR-3', person: 'MEM-GIL', workgroup: 'WG-P', level: 'informed' },
    { id: 'PAR-4', organization: 'ORG-F', representedBy: 'MEM-GIL', workgroup: 'WG-W', level: 'write' },
  ],
  CTY: [
    { id: 'CTY-1', iso3: 'CHL', name: 'Chile' },
    { id: 'CTY-2', iso3: 'KEN', name: 'Kenya' },
  ],
  ISS: [
    { id: 'ISS-W', name: 'Water', nameEs: 'Agua', nameFr: 'Eau' },
    { id: 'ISS-D', name: 'Detention', nameEs: 'Detención', nameFr: 'Détention' },
  ],
  REC: [
    { id: 'REC-OLD', cycle: 3, number: '7.1', text: 'An earlier one.' },
    {
      id: 'REC-10',
      cycle: 4,
      number: '40.10',
      text: 'House two people in a cell.',
      countries: ['CTY-1'],
      issues: ['ISS-D'],
      answer: 'noted',
      workgroup: 'WG-P',
      nextStep: 'Ask the ministry for its figures',
      due: '2027-01-05',
    },
    {
      id: 'REC-1',
      cycle: 4,
      number: '40.1',
      text: 'Test wells along rivers.',
      countries: ['CTY-1', 'CTY-2'],
      issues: ['ISS-W'],
      answer: 'supported',
      workgroup: 'WG-W',
      withWorkgroups: ['WG-P'],
      due: '2027-01-20',
    },
    {
      id: 'REC-2A',
      cycle: 4,
      number: '40.2',
      part: 1,
      text: 'Ratify the first treaty.',
      answer: 'supported',
    },
    { id: 'REC-2B', cycle: 4, number: '40.2', part: 2, text: 'Ratify the second.', due: '2028-01-01' },
    { id: 'REC-3', cycle: 4, number: '40.3', text: 'Count the owls.', withdrawn: true, due: '2027-01-01' },
  ],
  PRG: [],
  SET: [],
};

export const withRatings = (...rows: readonly ProgressRow[]): Tables => ({ ...tables, PRG: rows });

/** A rating of one recommendation. */
export const rating = (
  id: string,
  rec: string,
  word: string,
  more: Partial<ProgressRow> = {},
): ProgressRow => ({
  id,
  recommendations: [rec],
  rating: word,
  date: '2026-06-01',
  source: 'Law 4/2026',
  organization: 'ORG-H',
  ...more,
});

/** The book that a command sees: only the sheets it reads. */
export const bookReading = (sheets: readonly SheetId[], rows: Tables): Book =>
  bookOf(Object.fromEntries(sheets.map((sheet) => [sheet, rows[sheet] ?? []])));

const actors = {
  cora: { person: 'MEM-CORA', isCoordinator: true, coChairs: [] },
  bo: { person: 'MEM-BO', isCoordinator: false, coChairs: ['WG-W'] },
  ana: { person: 'MEM-ANA', isCoordinator: false, coChairs: [] },
  dee: { person: 'MEM-DEE', isCoordinator: false, coChairs: ['WG-P'] },
  fay: { person: 'MEM-FAY', isCoordinator: false, coChairs: [] },
  gil: { person: 'MEM-GIL', isCoordinator: false, coChairs: [] },
} as const satisfies Readonly<Record<string, Omit<Actor, 'email'>>>;
export type Who = keyof typeof actors;

export interface Asking {
  readonly as?: Who;
  readonly language?: Language;
  readonly bookLanguage?: Language;
  readonly settings?: Readonly<Record<string, string>>;
}

/** It is 10 January 2027. */
export const contextFor = ({
  as = 'ana',
  language = 'en',
  bookLanguage,
  settings = {},
}: Asking = {}): Context =>
  contextOf({
    actor: { email: `${as}@example.org`, ...actors[as] },
    language,
    bookLanguage: bookLanguage ?? language,
    settings,
  });

/** The plan, with its sentences in one text; a refusal throws with its words. */
export function planned<Result>(
  outcome: Outcome<Plan<Result>>,
  language: Language = 'en',
): Plan<Result> & { readonly said: string } {
  if (!outcome.ok) throw new Error(render(outcome.problem, language));
  const said = outcome.value.summary.map((one) => render(one, language)).join(' ');
  return { ...outcome.value, said };
}

export const refused = (outcome: Outcome<unknown>, language: Language = 'en'): string =>
  outcome.ok ? 'it was not refused' : render(outcome.problem, language);
