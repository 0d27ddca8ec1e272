// A sheet that is about to be written: where its columns and rows are now, and how new rows come in.
import type { CellProblem } from '../../core/workbook/records/book';
import { columnNamed, sameHead, type Head, type SheetNow } from '../../core/workbook/changes/moved-cells';
import { blocksOf, rowsById, type OwnedCell, type PlacedCell } from '../../core/workbook/changes/place';
import type { CellChange, InsertedRow } from '../../core/workbook/changes/types';
import type { Message } from '../../core/base/messages/text';
import {
  cellText,
  FIRST_DATA_ROW,
  HEADER_ROW,
  type RawCell,
  type SheetSnapshot,
} from '../../core/workbook/records/snapshot';
import type { SheetId } from '../../core/workbook/schema/sheet-ids';
import { FORMATS } from '../../core/workbook/check/layout';
import { sheetSpec } from '../../core/workbook/schema/sheets';
import type { GridPort } from './ports';
import { columnsOf } from './read-sheets';

/** Rows of a tab that have ids. */
export interface WriteTarget extends Head {
  readonly grid: GridPort;
  readonly tabId: number;
  readonly before: SheetSnapshot;
  /** From a key row to the columns by their keys. */
  readonly readColumns: (keyRow: readonly RawCell[]) => readonly string[];
  /** Columns, 0-based, in which nothing is taken for a number, date or formula. */
  readonly textOf: (columns: readonly string[]) => ReadonlySet<number>;
}

export interface Target extends WriteTarget {
  /** Rows of the sheet before anything is written, blank ones included. */
  readonly rowCount: number;
  /** Of the first row of data, just before writing. */
  readonly isFirstRowBlank: boolean;
}

const textColumns = (sheet: SheetId, columns: readonly string[]): ReadonlySet<number> => {
  const specs = sheetSpec(sheet).columns;
  const isText = (key: string) => specs[key] !== undefined && FORMATS[specs[key].type] === undefined;
  return new Set(columns.flatMap((key, index) => (isText(key) ? [index] : [])));
};

const saysNothing = (cell: RawCell): boolean => cell === false || cellText(cell).trim() === '';

/** The first rows of a tab as keys and headings. */
export const headOf = (
  { readColumns }: Pick<WriteTarget, 'readColumns'>,
  cells: readonly (readonly RawCell[])[],
): Head => ({
  columns: readColumns(cells[0] ?? []),
  headers: (cells[HEADER_ROW - 1] ?? []).map(cellText),
});

export function targetOf(grid: GridPort, tabId: number, before: SheetSnapshot): Target {
  const rowCount = grid.rowCount(tabId);
  const head = grid.head(tabId, Math.min(FIRST_DATA_ROW, rowCount));
  const readColumns = (keyRow: readonly RawCell[]) => columnsOf(before.sheet, keyRow);
  return {
    ...headOf({ readColumns }, head),
    readColumns,
    grid,
    tabId,
    before,
    textOf: (columns) => textColumns(before.sheet, columns),
    rowCount,
    isFirstRowBlank: (head[FIRST_DATA_ROW - 1] ?? []).every(saysNothing),
  };
}

/** Writes cells to a tab. `text` holds the columns, 0-based, in which nothing is taken for a number, date or formula. */
export function writePlaced(
  grid: GridPort,
  tabId: number,
  cells: readonly PlacedCell[],
  text: ReadonlySet<number>,
  formats?: ReadonlyMap<number, string>,
): void {
  const isKept = ({ column, isText }: PlacedCell): boolean => isText === true && !text.has(column);
  const [kept, others] = [cells.filter(isKept), cells.filter((cell) => !isKept(cell))];
  for (const block of blocksOf(others)) grid.write(tabId, block, text, formats);
  const columns = new Set(kept.map(({ column }) => column));
  for (const block of blocksOf(kept)) grid.write(tabId, block, columns);
}

export const writeCells = (
  target: WriteTarget,
  cells: readonly PlacedCell[],
  formats?: ReadonlyMap<number, string>,
): void => writePlaced(target.grid, target.tabId, cells, target.textOf(target.columns), formats);

/** Looking carries out what waits, which fails in its turn where rows went, too. */
function isHeadStill(target: WriteTarget): boolean {
  try {
    return sameHead(target, headOf(target, target.grid.head(target.tabId, HEADER_ROW)));
  } catch {
    return true;
  }
}

/**
 * Writes cells that are looked at again afterwards. Where a column went between the look and the writing, Sheets refuses
 * what no longer fits; the look afterwards finds what is missing and where it belongs, so that only other errors are thrown.
 */
export function writeCheckedCells(
  target: WriteTarget,
  cells: readonly PlacedCell[],
  formats?: ReadonlyMap<number, string>,
): void {
  try {
    writeCells(target, cells, formats);
  } catch (error) {
    if (isHeadStill(target)) throw error;
  }
}

/** The formats, by column, of the keys whose cells are numbers or days. */
export function formatsOf(target: WriteTarget, keys: ReadonlySet<string>): ReadonlyMap<number, string> {
  const specs = sheetSpec(target.before.sheet).columns;
  const text = target.textOf(target.columns);
  const formats = target.columns.flatMap((key, at): [number, string][] => {
    const format = keys.has(key) ? FORMATS[specs[key]?.type ?? 'text'] : undefined;
    return !format || text.has(at) ? [] : [[at, format]];
  });
  return new Map(formats);
}

/** Writes cells that landed elsewhere, where text may have made text of days and numbers. */
export function rewriteCells(target: WriteTarget, cells: readonly PlacedCell[]): void {
  writeCheckedCells(target, cells, formatsOf(target, new Set(target.columns)));
}

export const placedRows = (
  target: WriteTarget,
  inserts: readonly InsertedRow[],
  first: number,
): OwnedCell[] =>
  inserts.flatMap(({ id, cells }, index): OwnedCell[] =>
    Object.entries(cells).flatMap(([key, value]) => {
      const column = columnNamed(target, key);
      return column < 0 ? [] : [{ row: first + index, column, value, id }];
    }),
  );

interface Inserted {
  /** How many rows the sheet has gained. */
  readonly gained: number;
  readonly written: readonly OwnedCell[];
}

/**
 * New rows go below the last one that says something. In an empty sheet the first of them takes the blank row 3 and
 * the others come after it: rows inserted before row 3 would push ranges that begin there (drop-downs, bands) down.
 * The ids are written first: without its id no row can be found again.
 */
export function insertRows(target: Target, inserts: readonly InsertedRow[]): Inserted {
  if (inserts.length === 0) return { gained: 0, written: [] };
  const last = Math.max(HEADER_ROW, ...target.before.rows.map(({ rowNumber }) => rowNumber));
  const takesFirst = last === HEADER_ROW && target.isFirstRowBlank;
  if (!takesFirst) target.grid.insertRowsBefore(target.tabId, last + 1, inserts.length);
  else if (inserts.length > 1) target.grid.insertRowsBefore(target.tabId, last + 2, inserts.length - 1);
  const written = placedRows(target, inserts, last + 1);
  const idColumn = columnNamed(target, 'id');
  const [ids, others] = [true, false].map((isId) =>
    written.filter(({ column }) => (column === idColumn) === isId),
  );
  writeCells(target, ids ?? []);
  writeCheckedCells(target, others ?? []);
  return { gained: takesFirst ? inserts.length - 1 : inserts.length, written };
}

/** The rows of all ids, and what stands in the columns that were looked at with them. */
export interface TargetRows {
  readonly rows: ReadonlyMap<string, number>;
  /** Undefined where the column was not looked at. */
  readonly cellAt: (rowNumber: number, column: string) => RawCell | undefined;
}

/** Looks at the ids and some columns in one read; undefined where one of them is not where it was. */
export function readTargetRows(target: WriteTarget, names: readonly string[]): TargetRows | undefined {
  const at = target.columns.indexOf('id');
  if (at < 0) return undefined;
  const wanted = [at, ...names.map((name) => columnNamed(target, name)).filter((column) => column >= 0)];
  const first = Math.min(...wanted);
  const cells = target.grid.columns(target.tabId, first, Math.max(...wanted));
  const now = headOf(target, cells);
  const isThere = (column: number): boolean =>
    now.columns[column - first] === target.columns[column] &&
    (target.columns[column] !== '' || now.headers[column - first] === target.headers[column]);
  if (!wanted.every(isThere)) return undefined;
  const ids = cells.slice(FIRST_DATA_ROW - 1).map((row) => cellText(row[at - first]).trim());
  return {
    rows: rowsById(ids, FIRST_DATA_ROW),
    cellAt: (rowNumber, column) => cells[rowNumber - 1]?.[columnNamed(target, column) - first],
  };
}

/** The rows of all ids; undefined where the ids are not in their column any more. */
export const idRows = (target: WriteTarget): TargetRows['rows'] | undefined =>
  readTargetRows(target, [])?.rows;

/** The whole sheet from its cells as they are now, blank rows included. */
export function sheetOf(
  target: Pick<WriteTarget, 'readColumns'>,
  cells: readonly (readonly RawCell[])[],
): SheetNow {
  const head = headOf(target, cells);
  const idColumn = head.columns.indexOf('id');
  const rows = cells.slice(FIRST_DATA_ROW - 1).map((row, index) => ({
    rowNumber: index + FIRST_DATA_ROW,
    id: cellText(row[idColumn]).trim(),
    cells: row,
  }));
  return { ...head, rows };
}

export const problemAt = (
  { before }: WriteTarget,
  { id, column }: Pick<CellChange, 'id' | 'column'>,
  rowNumber: number,
  words: Message,
): CellProblem => ({ sheet: before.sheet, rowNumber, id, column, message: words });
