// Links show labels: when a label changes, the cells that show it change in the same step.
import type { Book } from '../records/book';
import { splitValues } from '../records/read-cell';
import { rowKey } from '../records/names';
import { cellText, type SheetSnapshot, type Snapshot } from '../records/snapshot';
import { sheetSpec } from '../schema/sheets';
import type { ColumnSpec } from '../schema/types';
import type { NewLabel } from './types';
import { sameCell } from './same-cell';
import type { CellChange, SheetWrites } from './types';

function relabelCell(
  column: ColumnSpec,
  typed: string,
  book: Book,
  labels: ReadonlyMap<string, NewLabel>,
): string {
  const idOf = (part: string): string | undefined => {
    const found = book.resolve(column.to ?? [], part);
    return found.kind === 'one' ? found.id : undefined;
  };
  const parts = column.type === 'link' ? [typed] : splitValues(typed, (part) => idOf(part) !== undefined);
  return parts.map((part) => labels.get(idOf(part) ?? '')?.label ?? part).join('; ');
}

function relabelSheet(sheet: SheetSnapshot, book: Book, labels: ReadonlyMap<string, NewLabel>): SheetWrites {
  const changed = new Set(
    [...labels.values()].filter(({ before }) => before !== '').map((label) => label.sheet),
  );
  const columns = Object.entries(sheetSpec(sheet.sheet).columns).filter(([, column]) =>
    column.to?.some((to) => changed.has(to)),
  );
  const changes = columns.flatMap(([key, column]): CellChange[] => {
    const at = sheet.columns.indexOf(key);
    return sheet.rows.flatMap((row) => {
      const old = row.cells[at] ?? '';
      if (at < 0 || cellText(old).trim() === '') return [];
      const value = relabelCell(column, cellText(old).trim(), book, labels);
      return sameCell(old, value) || row.id === ''
        ? []
        : [{ id: rowKey(sheet, row), column: key, old, value }];
    });
  });
  return { sheet: sheet.sheet, inserts: [], changes, deletes: [] };
}

/** The link cells of the snapshot that show a label which changes. Rows without an id wait until they have one. */
export const relabelLinks = (
  snapshot: Snapshot,
  book: Book,
  labels: ReadonlyMap<string, NewLabel>,
): readonly SheetWrites[] =>
  labels.size === 0 ? [] : Object.values(snapshot).map((sheet) => relabelSheet(sheet, book, labels));
