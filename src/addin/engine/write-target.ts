// A sheet that is about to be written: where its columns and rows are now, and how new rows come in.
import type { CellProblem } from '../../core/workbook/records/book';
import { blocksOf, rowsById, type PlacedCell } from '../../core/workbook/changes/place';
import type { CellChange, InsertedRow } from '../../core/workbook/changes/types';
import type { Message } from '../../core/base/messages/text';
import {
  cellText,
  FIRST_DATA_ROW,
  HEADER_ROW,
  type RawCell,
  type SheetSnapshot,
} from '../../core/workbook/records/snapshot';
import { sheetSpec } from '../../core/workbook/schema/sheets';
import type { ColumnType } from '../../core/workbook/schema/types';
import type { GridPort } from './ports';
import { columnsOf } from './read-sheets';

const TYPED: readonly ColumnType[] = ['number', 'checkbox', 'date', 'dateTime'];

/** Rows of a tab that have ids. */
export interface Written {
  readonly grid: GridPort;
  readonly tabId: number;
  readonly before: SheetSnapshot;
  /** Per column, 0-based, from the key row as it is now. */
  readonly columns: readonly string[];
  readonly text: ReadonlySet<number>;
  /** From a key row to the columns by their keys. */
  readonly readColumns: (keyRow: readonly RawCell[]) => readonly string[];
}

export interface Target extends Written {
  /** Rows of the sheet before anything is written, blank ones included. */
  readonly rowCount: number;
  /** Of the first row of data, just before writing. */
  readonly isFirstRowBlank: boolean;
}

const textColumns = (before: SheetSnapshot, columns: readonly string[]): ReadonlySet<number> => {
  const specs = sheetSpec(before.sheet).columns;
  const isText = (key: string) => specs[key] !== undefined && !TYPED.includes(specs[key].type);
  return new Set(columns.flatMap((key, index) => (isText(key) ? [index] : [])));
};

const saysNothing = (cell: RawCell): boolean => cell === false || cellText(cell).trim() === '';

export function targetOf(grid: GridPort, tabId: number, before: SheetSnapshot): Target {
  const rowCount = grid.rowCount(tabId);
  const head = grid.head(tabId, Math.min(FIRST_DATA_ROW, rowCount));
  const readColumns = (keyRow: readonly RawCell[]) => columnsOf(before.sheet, keyRow);
  const columns = readColumns(head[0] ?? []);
  return {
    readColumns,
    grid,
    tabId,
    before,
    columns,
    text: textColumns(before, columns),
    rowCount,
    isFirstRowBlank: (head[FIRST_DATA_ROW - 1] ?? []).every(saysNothing),
  };
}

const columnAt = ({ columns, before }: Written, key: string): number =>
  key.startsWith('~') ? before.headers.indexOf(key.slice(1)) : columns.indexOf(key);

export const writeCells = (target: Written, cells: readonly PlacedCell[]): void => {
  for (const block of blocksOf(cells)) target.grid.write(target.tabId, block, target.text);
};

/**
 * New rows go below the last one that says something. In an empty sheet the first of them takes the blank row 3 and
 * the others come after it: rows inserted before row 3 would push ranges that begin there (drop-downs, bands) down.
 * The ids are written first: without its id no row can be found again. Answers how many rows the sheet has gained.
 */
export function insertRows(target: Target, inserts: readonly InsertedRow[]): number {
  if (inserts.length === 0) return 0;
  const last = Math.max(HEADER_ROW, ...target.before.rows.map(({ rowNumber }) => rowNumber));
  const takesFirst = last === HEADER_ROW && target.isFirstRowBlank;
  const idColumn = columnAt(target, 'id');
  if (!takesFirst) target.grid.insertRowsBefore(target.tabId, last + 1, inserts.length);
  else if (inserts.length > 1) target.grid.insertRowsBefore(target.tabId, last + 2, inserts.length - 1);
  const placed = inserts.flatMap(({ cells }, index): PlacedCell[] =>
    Object.entries(cells).flatMap(([key, value]) => {
      const column = columnAt(target, key);
      return column < 0 ? [] : [{ row: last + 1 + index, column, value }];
    }),
  );
  writeCells(
    target,
    placed.filter(({ column }) => column === idColumn),
  );
  writeCells(
    target,
    placed.filter(({ column }) => column !== idColumn),
  );
  return takesFirst ? inserts.length - 1 : inserts.length;
}

export const idRows = ({ grid, tabId, columns }: Written): Map<string, number> =>
  rowsById(grid.column(tabId, columns.indexOf('id')).slice(FIRST_DATA_ROW - 1), FIRST_DATA_ROW);

/** The whole sheet from its cells as they are now, blank rows included. */
export function sheetOf({ readColumns }: Written, cells: readonly (readonly RawCell[])[]) {
  const columns = readColumns(cells[0] ?? []);
  const idColumn = columns.indexOf('id');
  const rows = cells.slice(FIRST_DATA_ROW - 1).map((row, index) => ({
    rowNumber: index + FIRST_DATA_ROW,
    id: cellText(row[idColumn]).trim(),
    cells: row,
  }));
  return { columns, headers: (cells[HEADER_ROW - 1] ?? []).map(cellText), rows };
}

export type SheetNow = ReturnType<typeof sheetOf>;

export const problemAt = (
  { before }: Written,
  { id, column }: Pick<CellChange, 'id' | 'column'>,
  rowNumber: number,
  words: Message,
): CellProblem => ({ sheet: before.sheet, rowNumber, id, column, message: words });
