// A pair of submissions that is being settled, with the draft in which the consequences of the decision change rows
// and see their own changes; in the end it gives the fewest edits.
import type { Book } from '../../../workbook/records/book';
import { deleteRow, insertRow, updateRow, type Edit } from '../../../workbook/records/edits';
import { emptyRow } from '../../../workbook/records/make-book';
import { changedValues } from '../../../workbook/records/changed-values';
import type { RowOf, SomeValues } from '../../../workbook/records/rows';
import type { SheetId } from '../../../workbook/schema/sheet-ids';
import type { Context } from '../../../workbook/command/types';
import { message, render, type Message, type Text } from '../../../base/messages/text';
import type { Angles, Decision } from './settling';

export interface BookDraft {
  /** The rows as they will be, new ones last. */
  rows<S extends SheetId>(sheet: S): readonly RowOf<S>[];
  find<S extends SheetId>(sheet: S, id: string): RowOf<S> | undefined;
  update<S extends SheetId>(sheet: S, id: string, values: SomeValues<S>): void;
  insert<S extends SheetId>(sheet: S, id: string, values: SomeValues<S>): void;
  remove(sheet: SheetId, id: string): void;
  /** What differs from the workbook; a row that ends as it was has no edit. */
  edits(): Edit[];
}

type Values = Record<string, unknown>;

/** What changes in one sheet, by row id; null for a row that goes. */
interface SheetDraft {
  readonly changed: Map<string, Values | null>;
  readonly added: Map<string, Values>;
}

function rowsIn<S extends SheetId>(book: Book, sheet: S, { changed, added }: SheetDraft): RowOf<S>[] {
  const kept = book.rows(sheet).flatMap((row) => {
    const values = changed.get(row.id);
    return values === null ? [] : [values ? { ...row, ...values } : row];
  });
  const fresh = [...added].map(([id, values]) => ({
    ...emptyRow(sheet),
    ...values,
    id,
    rowNumber: 0,
    unresolved: {},
  }));
  return [...kept, ...(fresh as unknown as RowOf<S>[])];
}

function editsIn(book: Book, sheet: SheetId, { changed, added }: SheetDraft): Edit[] {
  const inserts = [...added].map(([id, values]) => insertRow(sheet, id, values as SomeValues<SheetId>));
  const others = [...changed].flatMap(([id, values]) => {
    if (values === null) return [deleteRow(sheet, id)];
    const row = book.find(sheet, id);
    const left = row ? changedValues(sheet, row, values as SomeValues<SheetId>) : values;
    return Object.keys(left).length > 0 ? [updateRow(sheet, id, left)] : [];
  });
  return [...inserts, ...others];
}

/** A draft over the rows of a book. */
export function bookDraftOf(book: Book): BookDraft {
  const sheets = new Map<SheetId, SheetDraft>();
  const sheetOf = (sheet: SheetId): SheetDraft => {
    const known = sheets.get(sheet) ?? { changed: new Map(), added: new Map() };
    sheets.set(sheet, known);
    return known;
  };
  const rows = <S extends SheetId>(sheet: S): RowOf<S>[] => rowsIn(book, sheet, sheetOf(sheet));
  return {
    rows,
    find: (sheet, id) => rows(sheet).find((row) => row.id === id),
    update: (sheet, id, values) => {
      const { changed, added } = sheetOf(sheet);
      const fresh = added.get(id);
      if (fresh) added.set(id, { ...fresh, ...values });
      else changed.set(id, { ...changed.get(id), ...values });
    },
    insert: (sheet, id, values) => void sheetOf(sheet).added.set(id, { ...values }),
    remove: (sheet, id) => {
      const { changed, added } = sheetOf(sheet);
      if (!added.delete(id)) changed.set(id, null);
    },
    edits: () => [...sheets].flatMap(([sheet, draft]) => editsIn(book, sheet, draft)),
  };
}

export interface SettledPair {
  readonly row: RowOf<'OVL'>;
  readonly decision: Decision;
  readonly angles: Angles;
  readonly book: Book;
  readonly draft: BookDraft;
  readonly context: Context;
}

export type Submission = RowOf<'SUB'>;

/** The submission of a side as it is now in the draft; throws when it is gone, which is checked before. */
export function submissionOf({ draft, row }: SettledPair, side: 'first' | 'second'): Submission {
  const found = draft.find('SUB', row[side]);
  if (!found) throw new Error(`The ${side} submission of ${row.id} is not in the workbook.`);
  return found;
}

/** A sentence for a cell, in the language of the workbook. */
export const inCell = (
  { context }: SettledPair,
  words: Text,
  values: Readonly<Record<string, string | number>>,
): string => render(message(words, values), context.bookLanguage);

/** The ids of all lists, each once and in the order they come; '' is left out. */
export const union = (...lists: readonly (readonly string[])[]): string[] => [
  ...new Set(lists.flat().filter((id) => id !== '')),
];

/** What followed from a decision, or what was taken back, in words. */
export type Consequences = readonly Message[];
