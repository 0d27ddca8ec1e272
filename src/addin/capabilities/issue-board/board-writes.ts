// Writing to the issue board: columns and rows by steps, cells by the id of their issue, formulas where they are missing.
import { BOARD_PORT } from './board-port';
import {
  boardColumns,
  boardKey,
  columnAt,
  END_COLUMN,
  groupOf,
  readBoard,
  type BoardSheet,
} from '../../../core/coverage/issue-board/board-sheet';
import {
  lacksCycle,
  lastFormula,
  placedCycle,
  type PlacedFormula,
  type SourceColumns,
} from '../../../core/coverage/issue-board/formulas';
import { columnsToDrop, type BoardStep } from '../../../core/coverage/issue-board/structure';
import { groupColumnLook, partRule } from '../../../core/coverage/issue-board/tab';
import type { BoardView } from '../../../core/coverage/issue-board/view';
import { blocksOf, type PlacedCell } from '../../../core/workbook/changes/place';
import type { CellChange } from '../../../core/workbook/changes/types';
import { HEADER_ROW, KEY_ROW, type SheetSnapshot } from '../../../core/workbook/records/snapshot';
import { columnsOf } from '../../engine/read-sheets';
import { changeCellsOf } from '../../engine/write-sheets';
import type { Environment, Sheets } from '../../engine/types';

/** All that the workbook writes there but formulas is text. */
const textOf = (columns: readonly string[]): ReadonlySet<number> =>
  new Set(columns.flatMap((column, at) => (column === '' ? [] : [at])));

/** Writes these cells; where somebody deleted the empty rows in which they stand, makes room and writes again. */
function writeInRoom(
  { grid }: Environment,
  tabId: number,
  cells: readonly { readonly row: number }[],
  write: () => void,
): void {
  try {
    write();
  } catch (error) {
    const last = Math.max(0, ...cells.map(({ row }) => row));
    if (last <= grid.rowCount(tabId)) throw error;
    grid.insertRowsBefore(tabId, last, 1);
    write();
  }
}

function writeCells(env: Environment, tabId: number, board: BoardSheet, cells: readonly PlacedCell[]): void {
  writeInRoom(env, tabId, cells, () => {
    for (const block of blocksOf(cells)) env.grid.write(tabId, block, textOf(board.columns));
  });
}

/** By id, checked against rows that move meanwhile. */
function writeById(env: Environment, tabId: number, board: BoardSheet, changes: readonly CellChange[]): void {
  if (changes.length === 0) return;
  const { title, columns, headers, rows } = board;
  const before: SheetSnapshot = { sheet: 'COV', title, columns, headers, rows };
  changeCellsOf(env.grid, tabId, before, { readColumns: boardColumns, textOf }, changes);
}

function dropColumns(
  env: Environment,
  tabId: number,
  step: Extract<BoardStep, { kind: 'drop-columns' }>,
): void {
  // Looked at once more: what somebody wrote there meanwhile stays.
  const read = env.grid.grid(tabId);
  const now = read && readBoard(read.name, read.cells, env.grid.formulas(tabId));
  if (now) for (const at of columnsToDrop(now, step.wanted)) env.port(BOARD_PORT).dropColumn(tabId, at);
}

function addColumns(
  env: Environment,
  tabId: number,
  board: BoardSheet,
  { groups, language }: Extract<BoardStep, { kind: 'add-columns' }>,
): void {
  const end = columnAt(board, END_COLUMN);
  const last = board.columns.reduce((found, column, at) => (groupOf(column) === undefined ? found : at), -1);
  const before = end >= 0 ? end : last >= 0 ? last + 1 : undefined;
  const looks = groups.map((group) => groupColumnLook(group, language));
  env.port(BOARD_PORT).addColumns(tabId, before, looks, partRule(language));
}

function renameColumns(
  env: Environment,
  tabId: number,
  board: BoardSheet,
  { groups }: Extract<BoardStep, { kind: 'rename-columns' }>,
): void {
  const cells = groups.flatMap(({ at, group }): PlacedCell[] => [
    { row: KEY_ROW, column: at, value: boardKey(group.column) },
    { row: HEADER_ROW, column: at, value: group.header },
  ]);
  writeCells(env, tabId, board, cells);
}

/**
 * New rows: ids first, so that a row is known again whatever cuts this off, and memories last. In a new board they take
 * the empty rows; later they are inserted, so that nothing that somebody moved meanwhile is written over.
 */
function addRows(
  env: Environment,
  tabId: number,
  board: BoardSheet,
  { at, isInPlace, rows }: Extract<BoardStep, { kind: 'add-rows' }>,
): void {
  if (!isInPlace) env.grid.insertRowsBefore(tabId, at, rows.length);
  const place = (row: number, column: string, value: string): PlacedCell[] => {
    const found = columnAt(board, column);
    return found < 0 ? [] : [{ row: at + row, column: found, value }];
  };
  const of = (isWanted: (column: string) => boolean) =>
    rows.flatMap(({ cells }, row) =>
      [...cells].flatMap(([column, value]) => (isWanted(column) ? place(row, column, value) : [])),
    );
  writeCells(
    env,
    tabId,
    board,
    of((column) => column === 'id'),
  );
  writeCells(
    env,
    tabId,
    board,
    of((column) => column !== 'id'),
  );
  writeCells(
    env,
    tabId,
    board,
    rows.flatMap(({ shown }, row) => place(row, 'shown', shown)),
  );
}

/** Does one step; what it leads to is read again after. */
export function writeStep(env: Environment, tabId: number, board: BoardSheet, step: BoardStep): void {
  switch (step.kind) {
    case 'forget':
      return writeById(env, tabId, board, step.changes);
    case 'drop-columns':
      return dropColumns(env, tabId, step);
    case 'add-columns':
      return addColumns(env, tabId, board, step);
    case 'rename-columns':
      return renameColumns(env, tabId, board, step);
    case 'adopt-rows':
      return writeCells(env, tabId, board, step.cells);
    case 'add-rows':
      return addRows(env, tabId, board, step);
  }
}

/** Cells first, memories after: until then a cell that was not written yet reads as what it was. */
export function writeView(env: Environment, tabId: number, board: BoardSheet, view: BoardView): void {
  writeById(env, tabId, board, view.cells);
  if (view.cells.length > 0 && view.memories.length > 0) env.grid.flush();
  writeById(env, tabId, board, view.memories);
  writeCells(env, tabId, board, view.counted);
  const empty = view.leftovers.map((place) => ({ ...place, value: '' }));
  for (const { row, column, values } of blocksOf(empty))
    env.port(BOARD_PORT).clear(tabId, row, column, values.length, values[0]?.length ?? 0);
}

export function writeFormulas(env: Environment, tabId: number, formulas: readonly PlacedFormula[]): void {
  const cells = formulas.map(({ row, column, formula }) => ({ row, column, value: formula }));
  writeInRoom(env, tabId, cells, () => {
    for (const { row, column, values } of blocksOf(cells))
      env.port(BOARD_PORT).formulas(
        tabId,
        row,
        column,
        values.map((line) => line.map(String)),
      );
  });
}

function sourceOf(
  env: Environment,
  sheet: 'REC' | 'SET',
  { snapshot, tabs }: Sheets,
): SourceColumns | undefined {
  const read = snapshot[sheet];
  if (read) return { title: read.title, columns: read.columns };
  const tabId = tabs[sheet];
  const title = tabId === undefined ? undefined : env.port(BOARD_PORT).nameOf(tabId);
  if (tabId === undefined || title === undefined) return undefined;
  return { title, columns: columnsOf(sheet, env.grid.keys(tabId)) };
}

/**
 * The formulas for last time's recommendations in these rows, and the one that says of which review they are; none while
 * a sheet that they read is missing.
 */
export function lastFormulas(
  env: Environment,
  board: BoardSheet,
  rows: readonly number[],
  sheets: Sheets,
): PlacedFormula[] {
  const isCycleMissing = lacksCycle(board);
  if (rows.length === 0 && !isCycleMissing) return [];
  const [REC, SET] = [sourceOf(env, 'REC', sheets), sourceOf(env, 'SET', sheets)];
  if (!REC || !SET) return [];
  const column = columnAt(board, 'last');
  const counts = rows.flatMap((row) => {
    const formula = lastFormula(board, row, { REC, SET });
    return formula === undefined ? [] : [{ row, column, formula }];
  });
  return [...(isCycleMissing ? placedCycle(board, { REC, SET }) : []), ...counts];
}
