// Rows that edits can be applied to, books of only the sheets that a command reads, and a context.
import { createCoverageMemory, type CoverageMemory } from '../../../../src/core/coverage/overlaps/comparison';
import type { Context } from '../../../../src/core/workbook/command/types';
import type { Actor } from '../../../../src/core/workbook/records/people-roles';
import type { Language } from '../../../../src/core/base/messages/text';
import type { Book } from '../../../../src/core/workbook/records/book';
import type { Edit } from '../../../../src/core/workbook/records/edits';
import type { SheetId } from '../../../../src/core/workbook/schema/sheet-ids';
import { bookOf, contextOf as contextWith, type Tables } from '../../../support/book';

export type Rows = Tables;
type AnyRow = Record<string, unknown> & { readonly id: string };

/** The book that a command sees: only the sheets it reads. */
export const bookReading = (sheets: readonly SheetId[], rows: Rows): Book =>
  bookOf(Object.fromEntries(sheets.map((sheet) => [sheet, rows[sheet] ?? []])));

/** The rows after the edits. */
export function applied(given: Rows, edits: readonly Edit[]): Rows {
  const after: Record<string, AnyRow[]> = {};
  for (const [sheet, rows] of Object.entries(given)) after[sheet] = [...(rows as AnyRow[])];
  for (const edit of edits) {
    const rows = (after[edit.sheet] ??= []);
    const at = rows.findIndex(({ id }) => id === edit.id);
    if (edit.kind === 'insert' && at >= 0) throw new Error(`${edit.id} is in ${edit.sheet} already.`);
    if (edit.kind === 'insert') rows.push({ ...edit.values, id: edit.id });
    else if (edit.kind === 'update') rows[at] = { ...rows[at], ...edit.values, id: edit.id };
    else rows.splice(at, 1);
  }
  return after as unknown as Rows;
}

export interface Wanted {
  readonly now?: string;
  readonly language?: Language;
  readonly settings?: Readonly<Record<string, string>>;
  readonly actor?: Partial<Actor>;
}

/** A context in one language; the actor is a plain member. New ids pass over those of the rows given. */
export function contextOf(
  { language = 'en', settings = {}, actor = {}, now }: Wanted = {},
  given: Rows = {},
): Context {
  const taken = new Set(Object.values(given).flatMap((rows) => rows?.map(({ id }) => id)));
  const context = contextWith({
    ...(now && { now }),
    language,
    bookLanguage: language,
    settings,
    actor: { email: 'ana@example.org', person: 'MEM-ANA', isCoordinator: false, coChairs: [], ...actor },
  });
  const newId: Context['newId'] = (sheet) => {
    const id = context.newId(sheet);
    return taken.has(id) ? newId(sheet) : id;
  };
  return { ...context, newId };
}

/** Invented text: `count` words that no other seed has. */
export const prose = (seed: string, count: number): string =>
  Array.from({ length: count }, (_unused, i) => `${seed}${i.toString(36)}`).join(' ');

let shared: CoverageMemory | undefined;
/** One memory for the tests of a file: reading the lexicon takes a moment, and what it keeps must never matter. */
export const sharedMemory = (): CoverageMemory => (shared ??= createCoverageMemory());
