// Writing a change: new rows first, then changed cells, then deletions; each checked against rows that move meanwhile.
import type { CellProblem } from '../../core/records/book';
import { planMend } from '../../core/changes/mend';
import { changesText } from '../../core/changes/messages';
import { blocksOf, placeChanges, rowsById, runsFromBelow, type PlacedCell } from '../../core/changes/place';
import { comparable, sameCell } from '../../core/changes/same-cell';
import { wronglyGone } from '../../core/changes/wrongly-gone';
import type { CellChange, DeletedRow, InsertedRow, SheetWrites, WriteSet } from '../../core/changes/types';
import { message } from '../../core/messages/text';
import {
  cellText,
  FIRST_DATA_ROW,
  HEADER_ROW,
  type RawCell,
  type SheetSnapshot,
} from '../../core/records/snapshot';
import { upperRows } from '../../core/records/upper-rows';
import { sheetSpec } from '../../core/schema/sheets';
import type { ColumnType } from '../../core/schema/types';
import { engineText } from './messages';
import type { GridPort } from './ports';
import { columnsOf, type Sheets } from './read-sheets';
import { Refusal } from './refusal';

const ROUNDS = 2;
const TYPED: readonly ColumnType[] = ['number', 'checkbox', 'date', 'dateTime'];

interface Target {
  readonly grid: GridPort;
  readonly tabId: number;
  readonly before: SheetSnapshot;
  /** Per column, 0-based, from the key row as it is now. */
  readonly columns: readonly string[];
  readonly text: ReadonlySet<number>;
  /** Of the first row of data, just before writing. */
  readonly isFirstRowBlank: boolean;
  /** From a key row to the columns by their keys. */
  readonly readColumns: (keyRow: readonly RawCell[]) => readonly string[];
}

const textColumns = (before: SheetSnapshot, columns: readonly string[]): ReadonlySet<number> => {
  const specs = sheetSpec(before.sheet).columns;
  const isText = (key: string) => specs[key] !== undefined && !TYPED.includes(specs[key].type);
  return new Set(columns.flatMap((key, index) => (isText(key) ? [index] : [])));
};

const saysNothing = (cell: RawCell): boolean => cell === false || cellText(cell).trim() === '';

function targetOf(grid: GridPort, tabId: number, before: SheetSnapshot): Target {
  const head = grid.head(tabId, FIRST_DATA_ROW);
  const readColumns = (keyRow: readonly RawCell[]) => columnsOf(before.sheet, keyRow);
  const columns = readColumns(head[0] ?? []);
  return {
    readColumns,
    grid,
    tabId,
    before,
    columns,
    text: textColumns(before, columns),
    isFirstRowBlank: (head[FIRST_DATA_ROW - 1] ?? []).every(saysNothing),
  };
}

const columnAt = ({ columns, before }: Target, key: string): number =>
  key.startsWith('~') ? before.headers.indexOf(key.slice(1)) : columns.indexOf(key);

const writeCells = (target: Target, cells: readonly PlacedCell[]): void => {
  for (const block of blocksOf(cells)) target.grid.write(target.tabId, block, target.text);
};

/**
 * New rows go below the last one that says something. In an empty sheet the first of them takes the blank row 3 and
 * the others come after it: rows inserted before row 3 would push ranges that begin there (drop-downs, bands) down.
 * The ids are written first: without its id no row can be found again.
 */
function insertRows(target: Target, inserts: readonly InsertedRow[]): void {
  if (inserts.length === 0) return;
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
}

const idRows = ({ grid, tabId, columns }: Target): Map<string, number> =>
  rowsById(grid.column(tabId, columns.indexOf('id')).slice(FIRST_DATA_ROW - 1), FIRST_DATA_ROW);

/** The whole sheet as it is now, blank rows included. */
function sheetNow(target: Target) {
  const cells = target.grid.grid(target.tabId)?.cells ?? [];
  const columns = target.readColumns(cells[0] ?? []);
  const idColumn = columns.indexOf('id');
  const rows = cells.slice(FIRST_DATA_ROW - 1).map((row: readonly RawCell[], index) => ({
    rowNumber: index + FIRST_DATA_ROW,
    id: cellText(row[idColumn]).trim(),
    cells: row,
  }));
  return { columns, headers: (cells[HEADER_ROW - 1] ?? []).map(cellText), rows };
}

type SheetNow = Pick<SheetSnapshot, 'columns' | 'headers' | 'rows'>;

const problemAt = (
  target: Target,
  change: CellChange,
  row: number,
  words: CellProblem['message'],
): CellProblem => ({
  sheet: target.before.sheet,
  rowNumber: row,
  id: change.id,
  column: change.column,
  message: words,
});

/** Leaves out cells that hold a formula. */
function withoutFormulas(target: Target, changes: readonly CellChange[], rows: ReadonlyMap<string, number>) {
  const formulas = target.grid.formulas(target.tabId);
  const holds = ({ id, column }: CellChange): boolean =>
    (formulas[(rows.get(id) ?? 0) - 1]?.[target.columns.indexOf(column)] ?? '') !== '';
  const problems = changes
    .filter((change) => holds(change) && change.column !== 'updated')
    .map((change) => problemAt(target, change, rows.get(change.id) ?? 0, message(changesText.holdsFormula)));
  return { changes: changes.filter((change) => !holds(change)), problems };
}

const moved = (
  changes: readonly CellChange[],
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
) => changes.some(({ id }) => before.get(id) !== after.get(id));

/** Writes changed cells; when rows moved in between, puts stray values back and writes again. */
function changeCells(target: Target, wanted: readonly CellChange[]): readonly CellProblem[] {
  if (wanted.length === 0) return [];
  let rows = idRows(target);
  const { changes, problems } = withoutFormulas(target, wanted, rows);
  let written = placeChanges(changes, rows, target.columns);
  writeCells(target, written);
  for (let round = 0; round <= ROUNDS; round += 1) {
    const now = idRows(target);
    if (!moved(changes, rows, now)) return problems;
    if (round === ROUNDS) break;
    written = planMend(target.before, sheetNow(target), changes, written);
    rows = now;
    writeCells(target, written);
  }
  const unsure = changes.map((change) =>
    problemAt(target, change, rows.get(change.id) ?? 0, message(changesText.movedTwice, { id: change.id })),
  );
  return [...problems, ...unsure];
}

/** How to read and write a tab that is none of the sheets. */
export interface Reader {
  readonly readColumns: (keyRow: readonly RawCell[]) => readonly string[];
  /** Columns, 0-based, in which nothing is taken for a number, date or formula. */
  readonly textOf: (columns: readonly string[]) => ReadonlySet<number>;
}

/** Writes changed cells of a tab whose rows have ids in a column `id`, as those of the sheets are written. */
export function changeCellsOf(
  grid: GridPort,
  tabId: number,
  before: SheetSnapshot,
  { readColumns, textOf }: Reader,
  changes: readonly CellChange[],
): readonly CellProblem[] {
  const columns = readColumns(grid.head(tabId, 1)[0] ?? []);
  if (!columns.includes('id')) return [];
  const text = textOf(columns);
  return changeCells({ grid, tabId, before, columns, text, readColumns, isFirstRowBlank: false }, changes);
}

const asInsert = (sheet: SheetNow, id: string): readonly InsertedRow[] => {
  const row = sheet.rows.find((one) => one.id === id);
  if (!row) return [];
  const cells = row.cells.map((cell, index) => [
    sheet.columns[index] || `~${sheet.headers[index] ?? ''}`,
    typeof cell === 'object' ? comparable(cell) : cell,
  ]);
  return [{ id, cells: Object.fromEntries(cells) as InsertedRow['cells'] }];
};

/** The rows that nobody added to since the deletion was planned, and what is said of the others. */
function stillToDelete(target: Target, deletes: readonly DeletedRow[]) {
  const sheet = sheetNow(target);
  const { columns, rows } = sheet;
  const now = upperRows(rows, ({ id }) => id);
  const isChanged = ({ id, cells }: DeletedRow): boolean =>
    now.get(id)?.cells.some((cell, at) => {
      const key = columns[at] ?? '';
      return key !== '' && key !== 'updated' && !sameCell(cell, cells[key] ?? '');
    }) ?? false;
  const problems = deletes.filter(isChanged).map(({ id }): CellProblem => ({
    sheet: target.before.sheet,
    rowNumber: now.get(id)?.rowNumber ?? 0,
    id,
    column: 'id',
    message: message(changesText.rowEditedSince, { id }),
  }));
  return { ids: deletes.filter((one) => !isChanged(one)).map(({ id }) => id), problems, sheet };
}

/** Deletes rows from the bottom up; when rows moved and another one went, it comes back and ours is tried again. */
function deleteRows(target: Target, deletes: readonly DeletedRow[]): readonly CellProblem[] {
  if (deletes.length === 0) return [];
  // What comes back comes back with what this command wrote into it.
  const { ids, problems, sheet } = stillToDelete(target, deletes);
  let waiting = ids;
  // The first round goes by the look that was just taken: the less time until the deletion, the less is missed.
  let before = rowsById(
    sheet.rows.map(({ id }) => id),
    FIRST_DATA_ROW,
  );
  for (let round = 0; round <= ROUNDS && waiting.length > 0; round += 1) {
    if (round > 0) before = idRows(target);
    const rows = waiting.flatMap((id) => before.get(id) ?? []).sort((a, b) => b - a);
    for (const [row, count] of runsFromBelow(rows)) target.grid.deleteRows(target.tabId, row, count);
    const after = idRows(target);
    const doomed = new Set(waiting);
    waiting = waiting.filter((id) => after.has(id));
    const lost = wronglyGone(before, after, rows, doomed);
    insertRows(
      target,
      lost.flatMap((id) => asInsert(sheet, id)),
    );
  }
  return problems;
}

function assertColumns(before: SheetSnapshot, columns: readonly string[], writes: SheetWrites): void {
  const needed = [
    ...writes.changes.map(({ column }) => column),
    ...writes.inserts.flatMap(({ cells }) => Object.keys(cells)),
  ];
  for (const key of ['id', ...needed.filter((key) => key !== 'updated' && !key.startsWith('~'))])
    if (!columns.includes(key))
      throw new Refusal(
        message(engineText.columnMissing, {
          sheet: before.title,
          column: sheetSpec(before.sheet).columns[key]?.label ?? key,
        }),
      );
}

/** Throws a refusal before anything is written when a column that the change needs is missing. */
export function assertWritable(sheets: Sheets, writes: WriteSet): void {
  for (const one of writes) {
    const before = sheets.snapshot[one.sheet];
    if (!before) throw new Error(`The sheet ${one.sheet} was not read.`);
    assertColumns(before, before.columns, one);
  }
}

function targets(
  grid: GridPort,
  sheets: Sheets,
  writes: WriteSet,
): readonly (readonly [Target, SheetWrites])[] {
  return writes.map((one) => {
    const before = sheets.snapshot[one.sheet];
    const tabId = sheets.tabs[one.sheet];
    if (!before || tabId === undefined) throw new Error(`The sheet ${one.sheet} was not read.`);
    const target = targetOf(grid, tabId, before);
    assertColumns(before, target.columns, one);
    return [target, one] as const;
  });
}

/** Writes the change. Answers with the cells that were left, and why. */
export function writeSheets(grid: GridPort, sheets: Sheets, writes: WriteSet): readonly CellProblem[] {
  const all = targets(grid, sheets, writes);
  for (const [target, one] of all) insertRows(target, one.inserts);
  const problems = all.flatMap(([target, one]) => changeCells(target, one.changes));
  return [...problems, ...all.flatMap(([target, one]) => deleteRows(target, one.deletes))];
}
