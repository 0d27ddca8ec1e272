// From sheets as read to typed rows with their links resolved.
import { coded, joinTexts, message, render, textBy, type Message, type Text } from '../../base/messages/text';
import { sheetSpec } from '../schema/sheets';
import type { SheetId } from '../schema/sheet-ids';
import { isLink, type ColumnSpec } from '../schema/types';
import type { Book, CellProblem } from './book';
import { nameIndex, rowKey, type NameIndex } from './names';
import { customWords, settingsIn, type CustomWords } from './custom-words';
import { cycleAhead } from './cycle-days';
import type { Span } from '../../base/dates/readings';
import { emptyValue, readCell, readOdd, splitValues, type ValueReading, saysVacant } from './cells';
import type { RowOf, Value } from './rows';
import {
  cellText,
  isOdd,
  type RawCell,
  type SheetSnapshot,
  type Snapshot,
  type SnapshotRow,
} from './snapshot';
import { firstRowByKey } from './rows-by-key';
import { recordsText } from '../../words/workbook/records';

function linkProblem(column: ColumnSpec, typed: string, index: NameIndex): Message {
  const sheets = column.to ?? [];
  const sheet = joinTexts(sheets.map((id) => sheetSpec(id).title));
  const found = index.resolve(sheets, typed);
  if (found.kind !== 'several')
    return coded('no such row', message(recordsText.linkMatchesNothing, { value: typed, sheet }));
  const names = joinTexts(found.ids.map((id) => rowInWords(sheets, id, index)));
  return message(recordsText.linkMatchesSeveral, { value: typed, sheet, names });
}

/** A row that has no label yet is known by its place alone. */
function rowInWords(sheets: readonly SheetId[], id: string, index: NameIndex): Text {
  const label = sheets.map((sheet) => index.label(sheet, id)).find((one) => one !== id);
  const row = sheets.map((sheet) => index.rowNumber(sheet, id)).find((one) => one !== undefined) ?? 0;
  const { labelledRow, rowAlone } = recordsText;
  const words = label === undefined ? message(rowAlone, { row }) : message(labelledRow, { label, row });
  return textBy((language) => render(words, language));
}

function readLinks(column: ColumnSpec, cell: RawCell, index: NameIndex): ValueReading {
  if (isOdd(cell)) return readOdd(column, cell);
  const sheets = column.to ?? [];
  const typed = cellText(cell).trim();
  if (typed === '') return { value: emptyValue(column), unread: [], problems: [] };
  const idOf = (part: string): string | undefined => {
    const found = index.resolve(sheets, part);
    return found.kind === 'one' ? found.id : undefined;
  };
  if (column.mayBeVacant === true && saysVacant(typed) && index.resolve(sheets, typed).kind === 'none')
    return { value: emptyValue(column), unread: [], problems: [] };
  const parts = column.type === 'link' ? [typed] : splitValues(typed, (part) => idOf(part) !== undefined);
  const unread = parts.filter((part) => idOf(part) === undefined);
  const ids = [...new Set(parts.flatMap((part) => idOf(part) ?? []))];
  return {
    value: column.type === 'link' ? (ids[0] ?? '') : ids,
    unread,
    problems: unread.map((part) => linkProblem(column, part, index)),
  };
}

interface ReadRow {
  readonly row: Record<string, unknown>;
  readonly problems: readonly CellProblem[];
}

interface Column {
  readonly key: string;
  readonly column: ColumnSpec;
  /** 0-based, -1 where the sheet lacks it. */
  readonly at: number;
}

const columnsOf = (snapshot: SheetSnapshot, here: CustomWords): readonly Column[] =>
  Object.entries(sheetSpec(snapshot.sheet).columns).map(([key, column]) => ({
    key,
    column: column.words ? { ...column, words: here(column.words) } : column,
    at: snapshot.columns.indexOf(key),
  }));

/** What the reading of a row needs beside the row. */
interface Surroundings {
  readonly index: NameIndex;
  readonly here: CustomWords;
  readonly cycle: Span | undefined;
}

function readRow(
  snapshot: SheetSnapshot,
  columns: readonly Column[],
  source: SnapshotRow,
  { index, cycle }: Surroundings,
): ReadRow {
  const problems: CellProblem[] = [];
  const unresolved: Record<string, readonly string[]> = {};
  const id = rowKey(snapshot, source);
  const row: Record<string, unknown> = {};
  for (const { key, column, at } of columns) {
    const cell = at < 0 ? '' : (source.cells[at] ?? '');
    const reading = isLink(column) ? readLinks(column, cell, index) : readCell(column, cell, cycle);
    if (reading.unread.length > 0) unresolved[key] = reading.unread;
    row[key] = reading.value;
    for (const problem of reading.problems)
      problems.push({
        sheet: snapshot.sheet,
        rowNumber: source.rowNumber,
        id,
        column: key,
        message: problem,
        ...(reading.readings && { readings: reading.readings }),
      });
  }
  return { row: { ...row, id, rowNumber: source.rowNumber, unresolved }, problems };
}

interface Table {
  readonly rows: readonly object[];
  readonly byId: ReadonlyMap<string, object>;
  readonly problems: readonly CellProblem[];
}

function tableOf(sheet: SheetSnapshot, snapshot: Snapshot, around: Surroundings): Table {
  const columns = columnsOf(sheet, around.here);
  const readings = sheet.rows.map((row) => readRow(sheet, columns, row, around));
  const rows = readings.map(({ row }) => row);
  return {
    rows,
    byId: firstRowByKey(rows, (row) => String(row['id'])),
    problems: readings.flatMap(({ problems }) => problems.filter((one) => canJudge(one, snapshot))),
  };
}

function readBook(snapshot: Snapshot): Book {
  const index = nameIndex(snapshot);
  const here = customWords(snapshot);
  const around: Surroundings = { index, here, cycle: cycleAhead(settingsIn(snapshot)) };
  const tables = new Map<SheetId, Table>();
  const tableFor = (id: SheetId): Table | undefined => {
    const sheet = snapshot[id];
    const table = tables.get(id) ?? (sheet && tableOf(sheet, snapshot, around));
    if (table) tables.set(id, table);
    return table;
  };
  return {
    rows: <S extends SheetId>(sheet: S) => {
      const table = tableFor(sheet);
      if (!table)
        throw new Error(`The command uses ${sheet} but does not list it among the sheets it reads.`);
      return table.rows as readonly RowOf<S>[];
    },
    find: <S extends SheetId>(sheet: S, id: string) => tableFor(sheet)?.byId.get(id) as RowOf<S> | undefined,
    labelOf: (sheet, id) => index.label(sheet, id),
    resolve: (sheets, typed) => index.resolve(sheets, typed),
    words: here,
    get problems() {
      return Object.values(snapshot).flatMap(({ sheet }) => tableFor(sheet)?.problems ?? []);
    },
  };
}

/** A command asks for the book of the same sheets several times on its way. */
const books = new WeakMap<Snapshot, Book>();

/**
 * The typed rows of all sheets in the snapshot, each sheet read when it is first asked for. Rows without an id answer to
 * `SHEET@row`. Links to sheets that were not read stay unresolved without being reported.
 */
export function makeBook(snapshot: Snapshot): Book {
  const known = books.get(snapshot);
  if (known) return known;
  const book = readBook(snapshot);
  books.set(snapshot, book);
  return book;
}

const canJudge = ({ sheet, column }: CellProblem, snapshot: Snapshot): boolean =>
  (sheetSpec(sheet).columns[column]?.to ?? []).every((target) => snapshot[target] !== undefined);

/** A row with every column at its empty value, for what a command is about to insert. */
export const emptyRow = (sheet: SheetId): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(sheetSpec(sheet).columns).map(([key, column]) => [key, emptyValue(column)]),
  );
