// What rows are called in links: the labels of rows that a command inserts or renames, and the cells that show them, which
// change in the same step.
import type { Language } from '../../base/messages/text';
import type { Book } from '../records/book';
import { hasLabel, LABEL_SOURCES, labelFor } from '../records/labels';
import { emptyRow } from '../records/make-book';
import type { Value } from '../records/rows';
import { cellText, columnIndex, type SheetSnapshot, type Snapshot } from '../records/snapshot';
import { rowKey } from '../records/names';
import type { SheetId } from '../schema/sheet-ids';
import { foldText } from '../../base/text/fold';
import type { NewLabel, RowEdit, CellChange, SheetWrites } from './types';
import { splitValues } from '../records/cells';
import { sheetSpec } from '../schema/sheets';
import type { ColumnSpec } from '../schema/types';
import { sameCell } from './same-cell';

const changesName = (edit: RowEdit): boolean =>
  edit.kind === 'insert' ||
  (edit.kind === 'update' && (LABEL_SOURCES[edit.sheet] ?? []).some((column) => column in edit.values));

/** Folded labels of the sheet's rows, with the row that has each; what goes gives its label free. */
function labelsOf(sheet: SheetSnapshot, edits: readonly RowEdit[]): Map<string, string> {
  const at = columnIndex(sheet, 'label');
  const gone = new Set(edits.flatMap(({ kind, id }) => (kind === 'delete' ? [id] : [])));
  const rows = sheet.rows.filter((row) => !gone.has(rowKey(sheet, row)));
  return new Map(rows.map((row) => [foldText(cellText(row.cells[at])), rowKey(sheet, row)]));
}

/** The organization of a person; '' while it has no name itself. */
function detailOf(
  book: Book,
  sheet: SheetId,
  { organization }: Readonly<Record<string, Value>>,
  labels: ReadonlyMap<string, NewLabel>,
): string {
  if (sheet !== 'MEM' || typeof organization !== 'string') return '';
  const label = labels.get(organization)?.label ?? book.labelOf('ORG', organization);
  return label === organization ? '' : label;
}

/** What links called a row that was typed by hand and is renamed before it ever had a label; '' where it is not. */
function nameBefore(
  { sheet, id }: RowEdit,
  row: Readonly<Record<string, Value>>,
  label: string,
  language: Language,
): string {
  const name = labelFor(sheet, id, row, { language, detail: '', taken: () => false });
  return name === id || name === label ? '' : name;
}

/** By row id, the label of each row that is inserted or whose name changes; only where it differs from the present one. */
export function newLabels(
  snapshot: Snapshot,
  book: Book,
  edits: readonly RowEdit[],
  language: Language,
): Map<string, NewLabel> {
  const labels = new Map<string, NewLabel>();
  const taken = new Map<SheetId, Map<string, string>>();
  for (const edit of edits.filter((one) => hasLabel(one.sheet) && changesName(one))) {
    const sheet = snapshot[edit.sheet];
    if (!sheet) continue;
    const names = taken.get(edit.sheet) ?? labelsOf(sheet, edits);
    taken.set(edit.sheet, names);
    const row = book.find(edit.sheet, edit.id) as Record<string, Value> | undefined;
    const values = { ...emptyRow(edit.sheet), ...row, ...edit.values };
    const label = labelFor(edit.sheet, edit.id, values, {
      language,
      detail: detailOf(book, edit.sheet, values, labels),
      taken: (folded) => names.has(folded) && names.get(folded) !== edit.id,
    });
    names.set(foldText(label), edit.id);
    const before = row ? String(row['label'] ?? '') || nameBefore(edit, row, label, language) : '';
    if (label !== before) labels.set(edit.id, { sheet: edit.sheet, label, before });
  }
  return labels;
}

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
