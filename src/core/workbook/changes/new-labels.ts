// The labels of rows that a command inserts or renames.
import type { Language } from '../../base/messages/text';
import type { Book } from '../records/book';
import { hasLabel, LABEL_SOURCES, labelFor } from '../records/labels';
import { emptyRow } from '../records/make-book';
import type { Value } from '../records/rows';
import { cellText, columnIndex, type SheetSnapshot, type Snapshot } from '../records/snapshot';
import { rowKey } from '../records/names';
import type { SheetId } from '../schema/sheet-ids';
import { foldText } from '../../base/text/fold';
import type { NewLabel, RowEdit } from './types';

const changesName = (edit: RowEdit): boolean =>
  edit.kind === 'insert' ||
  (edit.kind === 'update' && (LABEL_SOURCES[edit.sheet] ?? []).some((column) => column in edit.values));

/** Folded labels of the sheet's rows, with the row that has each. */
function labelsOf(sheet: SheetSnapshot): Map<string, string> {
  const at = columnIndex(sheet, 'label');
  return new Map(sheet.rows.map((row) => [foldText(cellText(row.cells[at])), rowKey(sheet, row)]));
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
    const names = taken.get(edit.sheet) ?? labelsOf(sheet);
    taken.set(edit.sheet, names);
    const row = book.find(edit.sheet, edit.id) as Record<string, Value> | undefined;
    const values = { ...emptyRow(edit.sheet), ...row, ...edit.values };
    const label = labelFor(edit.sheet, edit.id, values, {
      language,
      detail: detailOf(book, edit.sheet, values, labels),
      taken: (folded) => names.has(folded) && names.get(folded) !== edit.id,
    });
    names.set(foldText(label), edit.id);
    const before = row ? String(row['label'] ?? '') : '';
    if (label !== before) labels.set(edit.id, { sheet: edit.sheet, label, before });
  }
  return labels;
}
