// A row as it stands, so that it can be deleted and put back.
import type { RawCell, SheetSnapshot, SnapshotRow } from '../records/snapshot';
import type { DeletedRow } from './types';

/** The row with all that it says; columns that people added go by their headers. */
export function deletedRow(
  sheet: Pick<SheetSnapshot, 'columns' | 'headers'>,
  row: Pick<SnapshotRow, 'id' | 'cells'>,
): DeletedRow {
  const cells: Record<string, RawCell> = {};
  row.cells.forEach((cell, index) => {
    const key = sheet.columns[index] || `~${sheet.headers[index] ?? ''}`;
    if (cell !== '') cells[key] = cell;
  });
  return { id: row.id, cells };
}
