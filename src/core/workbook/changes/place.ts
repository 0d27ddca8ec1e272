// Turns changes by row id into rectangles of the sheet to write: as few as possible, and none over other cells.
import type { Cell } from '../schema/types';
import type { CellChange } from './types';

/** A rectangle of values; `row` is the 1-based row of the sheet, `column` is 0-based. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Cell[])[];
}

/** One cell with its place; `row` is 1-based, `column` 0-based. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
  /** It is put back and was a text: it stays one, even where it reads as a day, a number or a formula. */
  readonly isText?: boolean;
}

/** A cell with the id of the row that it is meant for. */
export interface OwnedCell extends PlacedCell {
  readonly id: string;
}

/** Cells side by side in one row become one run. */
function rowRuns(cells: readonly PlacedCell[]): Block[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: { row: number; column: number; values: Cell[][] }[] = [];
  for (const { row, column, value } of sorted) {
    const last = runs[runs.length - 1];
    const line = last?.values[0];
    if (last && line && last.row === row && last.column + line.length === column) line.push(value);
    else runs.push({ row, column, values: [[value]] });
  }
  return runs;
}

/** The fewest rectangles by joining runs of equal columns in rows that follow one another. */
export function blocksOf(cells: readonly PlacedCell[]): Block[] {
  const open = new Map<string, { row: number; column: number; values: (readonly Cell[])[] }>();
  const blocks: { row: number; column: number; values: (readonly Cell[])[] }[] = [];
  for (const run of rowRuns(cells)) {
    const key = `${run.column} ${run.values[0]?.length ?? 0}`;
    const above = open.get(key);
    if (above && above.row + above.values.length === run.row) above.values.push(...run.values);
    else {
      const block = { row: run.row, column: run.column, values: [...run.values] };
      open.set(key, block);
      blocks.push(block);
    }
  }
  return blocks;
}

/** 1-based row of each id in a column of ids that starts at `firstRow`; an id that stands twice keeps its first row. */
export function rowsById(ids: readonly string[], firstRow: number): Map<string, number> {
  const rows = new Map<string, number>();
  ids.forEach((id, index) => {
    if (id !== '' && !rows.has(id)) rows.set(id, firstRow + index);
  });
  return rows;
}

/** The changes with their places; those whose row or column is gone are left out. */
export const placeChanges = (
  changes: readonly CellChange[],
  rows: ReadonlyMap<string, number>,
  columns: readonly string[],
): OwnedCell[] =>
  changes.flatMap(({ id, column, value }) => {
    const row = rows.get(id);
    const at = columns.indexOf(column);
    return row === undefined || at < 0 ? [] : [{ row, column: at, value, id }];
  });

/** Rows that follow one another: the first of them, and how many. */
export type RowRun = readonly [row: number, count: number];

/** Rows in falling order as runs, so that each run can be deleted at once and those above keep their numbers. */
export function runsFromBelow(rows: readonly number[]): readonly RowRun[] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last && row === last[0] - 1) runs[runs.length - 1] = [row, last[1] + 1];
    else runs.push([row, 1]);
  }
  return runs;
}
