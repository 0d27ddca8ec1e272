// An invented coalition that signs one text: “Wells”, of the lead organization Rivers, in the workgroup Water.
import { textHash } from '../../../../src/core/base/text/text-hash';
import { textWithHash } from '../../../../src/core/submissions/endorsing/signed-text';
import type { Book } from '../../../../src/core/workbook/records/book';
import type { RowOf, SomeValues } from '../../../../src/core/workbook/records/rows';
import { allSheets, bookOf, contextOf, type Tables } from '../../../support/book';

/** Twenty words: one of them is five percent. */
export const TEXT = Array.from({ length: 20 }, (_, at) => `word${at}`).join(' ');
export const ONE_WORD = TEXT.replace('word3', 'other3');
export const TWO_WORDS = ONE_WORD.replace('word4', 'other4');
export const ASKS: readonly string[] = ['Test every well.', 'Publish the tests.'];

export const hashOf = (text: string, asks: readonly string[] = ASKS): string =>
  textWithHash({ text, asks }).hash;

interface Given {
  readonly tables?: Tables;
  readonly submission?: SomeValues<'SUB'>;
  /** As it is now. */
  readonly text?: string;
  readonly asks?: readonly string[];
  /** Texts of which a copy is kept. */
  readonly kept?: readonly string[];
}

export const PEOPLE: Tables = {
  MEM: [
    { id: 'MEM-1', name: 'Ana', email: 'ana@example.org', organization: 'ORG-1', listed: true },
    { id: 'MEM-2', name: 'Bo', email: 'bo@example.org' },
    { id: 'MEM-3', name: 'Cy', email: 'cy@example.org', organization: 'ORG-2' },
    { id: 'MEM-4', name: 'Dee', email: 'dee@example.org', listed: false },
    { id: 'MEM-5', name: 'Eva', email: 'eva@example.org', coordinator: true },
  ],
  ORG: [
    { id: 'ORG-1', name: 'Homes', listed: true },
    { id: 'ORG-2', name: 'Roofs', listed: true },
    { id: 'ORG-3', name: 'Quiet', listed: false },
    { id: 'ORG-9', name: 'Rivers', listed: true },
  ],
  WG: [{ id: 'WG-1', name: 'Water', coChair1: 'MEM-2' }],
};

export function signedBook({
  tables = {},
  submission = {},
  text = TEXT,
  asks = ASKS,
  kept = [TEXT],
}: Given = {}): Book {
  const wells = {
    ...({ id: 'SUB-1', title: 'Wells', kind: 'joint', status: 'draft', workgroup: 'WG-1' } as const),
    ...{ leadOrganization: 'ORG-9', textVersion: 2, ...submission },
  };
  const { SUB = [], ...others } = tables;
  return bookOf(
    allSheets({
      ...PEOPLE,
      SUB: [wells, ...SUB],
      TXT: text === '' ? [] : [{ id: 'TXT-1', submission: 'SUB-1', part: 1, text }],
      ASK: asks.map((one, at) => ({ id: `ASK-${at}`, submission: 'SUB-1', text: one })),
      VER: [{ id: 'VER-1', submission: 'SUB-1', version: 2, hash: `t${textHash(text)}` }],
      SGT: kept.map((one, at) => ({
        ...{ id: `SGT-${at}`, submission: 'SUB-1', part: 1, text: one },
        ...{ hash: hashOf(one), asks: ASKS.join('\n') },
      })),
      ...others,
    }),
  );
}

export function wellsIn(book: Book): RowOf<'SUB'> {
  const row = book.find('SUB', 'SUB-1');
  if (!row) throw new Error('“Wells” is not there.');
  return row;
}

/** A signature of Homes on the text, as it was kept. */
export const signature = (over: SomeValues<'END'> & { readonly id?: string } = {}) => ({
  ...({
    id: 'END-1',
    submission: 'SUB-1',
    organization: 'ORG-1',
    role: 'endorser',
    status: 'signed',
  } as const),
  ...{ hash: hashOf(TEXT), textVersion: 1, signedBy: 'MEM-1', ...over },
});

const ACTORS = {
  Ana: { person: 'MEM-1', isCoordinator: false, coChairs: [] },
  Bo: { person: 'MEM-2', isCoordinator: false, coChairs: ['WG-1'] },
  Cy: { person: 'MEM-3', isCoordinator: false, coChairs: [] },
  Dee: { person: 'MEM-4', isCoordinator: false, coChairs: [] },
  Eva: { person: 'MEM-5', isCoordinator: true, coChairs: [] },
  other: { person: 'MEM-3', isCoordinator: false, coChairs: ['WG-2'] },
};
export type Who = keyof typeof ACTORS;

/** What somebody does on 10 January 2027. */
export const contextFor = (who: Who, over: Parameters<typeof contextOf>[0] = {}) =>
  contextOf({ actor: { email: 'x@example.org', ...ACTORS[who] }, ...over });
