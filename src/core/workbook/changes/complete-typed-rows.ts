// Completes rows that people typed by hand with what commands need: initial values and a label.
import type { Book } from '../records/book';
import type { Edit } from '../records/edits';
import { hasLabel, LABEL_SOURCES } from '../records/labels';
import {
  cellText,
  columnIndex,
  type SheetSnapshot,
  type Snapshot,
  type SnapshotRow,
} from '../records/snapshot';
import type { Value } from '../records/rows';
import { sheetSpec } from '../schema/sheets';

const textAt = (sheet: SheetSnapshot, row: SnapshotRow, column: string): string =>
  cellText(row.cells[columnIndex(sheet, column)]).trim();

/** Initial values of columns that are empty. */
function initialValues(sheet: SheetSnapshot, row: SnapshotRow): Record<string, Value> {
  const missing = Object.entries(sheetSpec(sheet.sheet).columns).filter(
    ([key, column]) =>
      column.initial !== undefined && sheet.columns.includes(key) && textAt(sheet, row, key) === '',
  );
  return Object.fromEntries(missing.map(([key, column]) => [key, column.initial ?? '']));
}

const needsLabel = (sheet: SheetSnapshot, row: SnapshotRow): boolean =>
  hasLabel(sheet.sheet) && sheet.columns.includes('label') && textAt(sheet, row, 'label') === '';

/** Naming a row again by the values it has makes its label. */
function labelSources(book: Book, sheet: SheetSnapshot, row: SnapshotRow): Record<string, Value> {
  const values = book.find(sheet.sheet, row.id) as Record<string, Value> | undefined;
  return Object.fromEntries((LABEL_SOURCES[sheet.sheet] ?? []).map((key) => [key, values?.[key] ?? '']));
}

/** Edits that complete the rows without a label; all rows must have ids by now. */
export function completeTypedRows(snapshot: Snapshot, book: Book): Edit[] {
  return Object.values(snapshot).flatMap((sheet) =>
    sheet.rows
      .filter((row) => row.id !== '' && needsLabel(sheet, row))
      .map((row): Edit => {
        const values = { ...initialValues(sheet, row), ...labelSources(book, sheet, row) };
        return { kind: 'update', sheet: sheet.sheet, id: row.id, values };
      }),
  );
}
