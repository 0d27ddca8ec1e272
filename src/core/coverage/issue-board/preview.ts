// Who covers what with the changes of the issue board that are not entered yet, for commands that only read.
import type { Edit } from '../../workbook/records/edits';
import type { RawCell, SheetSnapshot, SnapshotRow } from '../../workbook/records/snapshot';

/** Ids and keys stand in cells as they are: reading takes them as well as names and words. */
const asCell = (value: unknown, before: RawCell): RawCell => (typeof value === 'string' ? value : before);

function changed(sheet: SheetSnapshot, row: SnapshotRow, values: Edit & { kind: 'update' }): SnapshotRow {
  const cells = sheet.columns.map((column, at) => asCell(values.values[column], row.cells[at] ?? ''));
  return { ...row, cells: [...cells, ...row.cells.slice(cells.length)] };
}

function added(sheet: SheetSnapshot, { id, values }: Edit & { kind: 'insert' }, below: number): SnapshotRow {
  const cells = sheet.columns.map((column) => (column === 'id' ? id : asCell(values[column], '')));
  return { rowNumber: below, id, cells };
}

/** The sheet with the edits that follow from picks; rows without an id, which nobody can name, stay as they are. */
export function withEdits(sheet: SheetSnapshot, edits: readonly Edit[]): SheetSnapshot {
  const ours = edits.filter((edit) => edit.sheet === sheet.sheet && edit.id !== '');
  const last = Math.max(2, ...sheet.rows.map(({ rowNumber }) => rowNumber));
  const kept = sheet.rows.flatMap((row) => {
    const edit = ours.find(({ id }) => id === row.id);
    if (edit?.kind === 'delete') return [];
    return [edit?.kind === 'update' ? changed(sheet, row, edit) : row];
  });
  const inserts = ours.filter((edit) => edit.kind === 'insert');
  return { ...sheet, rows: [...kept, ...inserts.map((edit, at) => added(sheet, edit, last + 1 + at))] };
}
