// A change of the workbook cell by cell: what commands write, the journal keeps and undo takes back.
import type { RawCell } from '../records/snapshot';
import type { SheetId } from '../schema/sheet-ids';
import type { Cell } from '../schema/types';

/** Cells by column key; `~Header` stands for a column that people added. */
export type CellsByColumn<C = Cell> = Readonly<Record<string, C>>;

export interface InsertedRow {
  readonly id: string;
  readonly cells: CellsByColumn;
}

export interface CellChange {
  readonly id: string;
  readonly column: string;
  readonly old: RawCell;
  readonly value: Cell;
}

export interface DeletedRow {
  readonly id: string;
  readonly cells: CellsByColumn<RawCell>;
}

export interface SheetWrites {
  readonly sheet: SheetId;
  readonly inserts: readonly InsertedRow[];
  readonly changes: readonly CellChange[];
  readonly deletes: readonly DeletedRow[];
}

/** At most one entry a sheet. */
export type WriteSet = readonly SheetWrites[];

/** Whether the sheet stays as it is: no row inserted, changed or deleted. */
export const isEmptyWrite = ({ inserts, changes, deletes }: SheetWrites): boolean =>
  inserts.length + changes.length + deletes.length === 0;
