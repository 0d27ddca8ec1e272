// When rows moved while cells were being written: finds values that landed in the wrong row, and what is still to be
// written.
import { sameCell, comparable } from './same-cell';
import type { PlacedCell } from './place';
import type { CellChange } from './types';
import { type RawCell, type SheetSnapshot } from '../records/snapshot';
import { firstRowByKey } from '../records/rows-by-key';
import type { Cell } from '../schema/types';

export interface SheetNow {
  readonly columns: readonly string[];
  /** From the first data row on, blank rows included. */
  readonly rows: readonly {
    readonly rowNumber: number;
    readonly id: string;
    readonly cells: readonly RawCell[];
  }[];
}

const putBack = (cell: RawCell): Cell => (typeof cell === 'object' ? comparable(cell) : cell);

/** Values of ours that stand in a row they were not meant for, with what stood there before. */
function misplaced(
  before: SheetSnapshot,
  now: SheetNow,
  changes: readonly CellChange[],
  written: readonly PlacedCell[],
): PlacedCell[] {
  const wanted = new Set(changes.map(({ id, column }) => `${id} ${column}`));
  const old = firstRowByKey(before.rows, ({ id }) => id);
  const byRow = new Map(now.rows.map((row) => [row.rowNumber, row]));
  return written.flatMap(({ row, column, value }): PlacedCell[] => {
    const there = byRow.get(row);
    const key = now.columns[column] ?? '';
    if (!there || wanted.has(`${there.id} ${key}`)) return [];
    const oldCell = old.get(there.id)?.cells[before.columns.indexOf(key)] ?? '';
    const present = there.cells[column] ?? '';
    return sameCell(present, value) && !sameCell(oldCell, value)
      ? [{ row, column, value: putBack(oldCell) }]
      : [];
  });
}

/** Changes whose row still holds the old value. */
function missing(now: SheetNow, changes: readonly CellChange[]): PlacedCell[] {
  const byId = firstRowByKey(
    now.rows.filter(({ id }) => id !== ''),
    ({ id }) => id,
  );
  return changes.flatMap(({ id, column, old, value }): PlacedCell[] => {
    const row = byId.get(id);
    const at = now.columns.indexOf(column);
    const present = row?.cells[at] ?? '';
    if (!row || at < 0 || sameCell(present, value) || !sameCell(present, old)) return [];
    return [{ row: row.rowNumber, column: at, value }];
  });
}

/**
 * The cells to write so that the changes stand in their own rows and nowhere else. `written` is what was written and
 * where; a cell that somebody edited meanwhile is left alone.
 */
export const planRewrite = (
  before: SheetSnapshot,
  now: SheetNow,
  changes: readonly CellChange[],
  written: readonly PlacedCell[],
): PlacedCell[] => [...misplaced(before, now, changes, written), ...missing(now, changes)];
