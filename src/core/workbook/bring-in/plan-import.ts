// The rule of 'import-rows': rows of a table become rows of a sheet, each thing once, nothing left out in silence.
import * as z from 'zod/mini';
import type { Context, Plan } from '../command/types';
import { message, type Message } from '../../base/messages/text';
import { type Outcome, failure, success } from '../../base/outcome';
import type { Book } from '../records/book';
import { changedValues } from '../records/changed-values';
import type { Edit } from '../records/edits';
import { specHere } from '../records/custom-words';
import type { RowOf } from '../records/rows';
import { sheetSpec } from '../schema/sheets';
import { isLink } from '../schema/types';
import { SHEET_IDS, type SheetId } from '../schema/sheet-ids';
import {
  cellBelow,
  tableColumns,
  type TableColumns,
  inBook,
  linkReader,
  readPlain,
  valueCheck,
  type CellUnread,
  type Values,
} from './read-table';
import { readOwnLinks, placeRows, type PlacedRow } from './place-rows';
import type { Target } from './targets';
import { newOnesAlike, type PossibleTwin } from './new-ones-alike';
import { startTask, type TableRow, type UnreadCell } from './task';
import { defineCommand } from '../command/define-command';
import * as bringInText from '../../words/workbook/bring-in';

const MOST_ROWS = 5000;

const importInput = z.object({
  sheet: z.enum(SHEET_IDS),
  /**
   * By column key (`name`, `coChair1`) or header in any language, cells as a person would type them: labels, words in
   * any language, dates as 2027-03-31. An empty cell says nothing.
   */
  rows: z.array(z.record(z.string(), z.string())).check(z.maxLength(MOST_ROWS)),
});
type ImportRowsInput = z.infer<typeof importInput>;

/** The five counts together are the rows given. */
export interface ImportRowsResult {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Rows that say more about what an earlier one of them is about. */
  readonly repeated: number;
  /** Rows that could not be brought in, for which `unread` says why, and rows with nothing in them. */
  readonly leftOut: number;
  readonly unread: readonly UnreadCell[];
  /** New rows that may be about somebody or something that is there already, or in another new row. */
  readonly mayBeOne: readonly PossibleTwin[];
}

const CLOSED: readonly SheetId[] = ['VER', 'TPL', 'CHG', 'OBX'];

/** Versions and the Outbox are read for their links, in case a row is renamed. */
const readSheets: readonly SheetId[] = SHEET_IDS.filter((id) => id !== 'TPL' && id !== 'CHG');

function readRows(book: Book, { sheet, rows }: ImportRowsInput, { keys }: TableColumns): TableRow[] {
  const spec = specHere(book, sheet);
  const { columns } = spec;
  const check = valueCheck(spec);
  const readLinks = linkReader(book, inBook(book));
  return rows.map((row, index): TableRow => {
    const values: Record<string, Values[string]> = {};
    const unread: CellUnread[] = [];
    const later: [string, string][] = [];
    for (const [name, key] of keys) {
      const typed = cellBelow(row, name);
      const column = columns[key];
      if (!column || typed.trim() === '') continue;
      if (isLink(column) && column.to?.includes(sheet)) {
        later.push([key, typed]);
        continue;
      }
      const reading = isLink(column) ? readLinks(key, column, typed) : readPlain(key, column, typed, check);
      values[key] = reading.value;
      unread.push(...reading.unread);
    }
    return { index, values, unread, later };
  });
}

function editOf(sheet: SheetId, { id, row, values }: Target): Edit | undefined {
  if (!row) return { kind: 'insert', sheet, id, values };
  const changed = changedValues(sheet, row as unknown as RowOf<SheetId>, values) as Values;
  return Object.keys(changed).length > 0 ? { kind: 'update', sheet, id, values: changed } : undefined;
}

function summaryOf(sheet: SheetId, result: ImportRowsResult): Message[] {
  const { added, changed, unchanged, repeated, leftOut, unread, mayBeOne } = result;
  const rest = [
    [mayBeOne.length, bringInText.mayBeOne],
    [repeated, bringInText.repeated],
    [leftOut, bringInText.leftOut],
    [unread.length, bringInText.unread],
  ] as const;
  return [
    message(bringInText.done, { sheet: sheetSpec(sheet).title, added, changed, unchanged }),
    ...rest.flatMap(([count, words]) => (count > 0 ? [message(words, { count })] : [])),
  ];
}

/**
 * Brings the rows in. A row that the sheet has, by id, key or name, takes new values; empty cells change nothing, and
 * the name by which it was found stays. What cannot be read is left out and told. Once more gives no edits.
 */
function planImportRows(
  book: Book,
  input: ImportRowsInput,
  context: Context,
): Outcome<Plan<ImportRowsResult>> {
  const { sheet } = input;
  if (CLOSED.includes(sheet)) return failure(message(bringInText.notHere, { sheet: sheetSpec(sheet).title }));
  const { edits, result } = importTable(book, input, context);
  return success({ edits, effects: [], result, summary: summaryOf(sheet, result) });
}

export interface ImportedTable {
  readonly edits: readonly Edit[];
  readonly result: ImportRowsResult;
  /** Where each row went that could be placed, in the order of the table. */
  readonly placed: readonly PlacedRow[];
}

/** What a table of rows changes in its sheet. */
export function importTable(book: Book, input: ImportRowsInput, context: Context): ImportedTable {
  const { sheet } = input;
  const columns = tableColumns(sheet, input.rows);
  const task = startTask(book, sheet, columns, context);
  const read = readRows(book, input, columns).filter((row) => {
    const isBlank = Object.keys(row.values).length === 0 && row.unread.length === 0 && row.later.length === 0;
    if (isBlank) task.count.leftOut++;
    return !isBlank;
  });
  const placed = placeRows(task, read);
  readOwnLinks(task, placed);
  const meant = [...new Set(placed.map(({ target }) => target))];
  const edits = meant.flatMap((target) => editOf(sheet, target) ?? []);
  const added = meant.filter(({ row }) => row === undefined).length;
  const changed = edits.length - added;
  const result: ImportRowsResult = {
    added,
    changed,
    unchanged: meant.length - edits.length,
    ...task.count,
    unread: task.unread.sort((x, y) => x.row - y.row),
    mayBeOne: newOnesAlike(task, placed),
  };
  return { edits, result, placed };
}

/** Brings rows into a sheet: new ones are added, known ones brought up to date; twice changes nothing more. */
export const importRows = defineCommand({
  name: 'import-rows',
  title: bringInText.importTitle,
  audience: 'coordinator',
  pace: 'long',
  input: importInput,
  reads: readSheets,
  plan: planImportRows,
});
