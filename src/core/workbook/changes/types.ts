// Types of a change cell by cell: what commands write, the journal keeps and undo reverses.
import type { Language } from '../../base/messages/text';
import type { Point } from '../../base/point';
import type { Book } from '../records/book';
import type { Edit } from '../records/edits';
import type { Value } from '../records/rows';
import type { RawCell, Snapshot } from '../records/snapshot';
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

/** Edits of one row as one: later values win, a deletion wins over all. */
export interface RowEdit {
  readonly kind: Edit['kind'];
  readonly sheet: SheetId;
  readonly id: string;
  readonly values: Readonly<Record<string, Value>>;
}

/** The label that a row has from now on. */
export interface NewLabel {
  readonly sheet: SheetId;
  readonly label: string;
  /** What the row was called before; '' for a new row. */
  readonly before: string;
}

export interface NamingContext {
  /** By row id. */
  readonly labels: ReadonlyMap<string, NewLabel>;
  readonly language: Language;
}

/**
 * What else changes in the cells of the snapshot when rows get other names. A capability brings its own rule to
 * RENEWALS.
 */
export type Renewal = (
  snapshot: Snapshot,
  book: Book,
  edits: readonly RowEdit[],
  naming: NamingContext,
) => readonly SheetWrites[];

export const RENEWALS: Point<readonly Renewal[]> = { name: 'renewals' };
