// The two rows that a form is about: found again although one of them had no id yet, and only as they were seen.
import * as z from 'zod/mini';
import { message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { cellHash } from '../changes/same-cell';
import type { Book } from '../records/book';
import { SHEET_IDS, type SheetId } from '../schema/sheet-ids';
import { anyRowsOf, type AnyRow } from '../this-row/shown';
import { countNaming } from './moved-links';
import { SHEETS_WITH_ALIKE, type AlikeSheet } from './alike-sheets';
import * as t from '../../words/workbook/duplicates';

const MOST_ID = 40;
const id = z.string().check(z.minLength(1), z.maxLength(MOST_ID));

/** Two rows of a sheet, by their ids. */
export const pairInput = z.object({ sheet: z.enum(SHEETS_WITH_ALIKE), one: id, other: id });

/** As `pairInput`, with what the two rows said when the form opened; callers without a form leave it out. */
export const seenPairInput = z.extend(pairInput, { seen: z.optional(z.string()) });

export type PairInput = z.infer<typeof pairInput>;

/** All sheets that a row may be named in, with what their rows are called by. */
export const PAIR_READS: readonly SheetId[] = SHEET_IDS.filter((sheet) => sheet !== 'TPL' && sheet !== 'CHG');

export interface DuplicatePair {
  /** The row that more rows name; of equals one with an address, then the upper one. */
  readonly kept: AnyRow;
  readonly other: AnyRow;
  /** What both rows say, as one short text. */
  readonly seen: string;
}

/** A row without an id goes by its place, `MEM@12`; it gets its id before anything is written. */
function rowOf(book: Book, sheet: AlikeSheet, wanted: string): AnyRow | undefined {
  const place = new RegExp(`^${sheet}@(\\d+)$`).exec(wanted)?.[1];
  return anyRowsOf(book, sheet).find((row) => row.id === wanted || String(row.rowNumber) === place);
}

const SAID_BY_COMMANDS = new Set([
  'id',
  'label',
  'updated',
  'rowNumber',
  'unresolved',
  'status',
  'notSameAs',
]);

function seenOf(rows: readonly AnyRow[]): string {
  const said = rows.map((row) =>
    Object.entries(row)
      .filter(([key]) => !SAID_BY_COMMANDS.has(key))
      .sort(),
  );
  return cellHash(JSON.stringify(said));
}

/** Finds the two rows; fails where one is gone, or, where `seen` is given, says something else by now. */
export function pairOf(book: Book, { sheet, one, other }: PairInput, seen?: string): Outcome<DuplicatePair> {
  const [first, second] = [rowOf(book, sheet, one), rowOf(book, sheet, other)];
  if (!first || !second || first.id === second.id) return failure(message(t.rowGone));
  const rank = (row: AnyRow): number =>
    countNaming(book, sheet, row.id) * 2 + (String(row['email'] ?? '') === '' ? 0 : 1);
  const upper = [first, second].sort((a, b) => rank(b) - rank(a) || a.rowNumber - b.rowNumber);
  const [kept = first, gone = second] = upper;
  const now = seenOf([...upper].sort((a, b) => a.rowNumber - b.rowNumber));
  if (seen !== undefined && seen !== now) return failure(message(t.changedMeanwhile));
  return success({ kept, other: gone, seen: now });
}
