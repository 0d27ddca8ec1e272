// The row that the panel shows, and what of an edited form is sent.
import type { EditRowInput } from '../../../core/workbook/this-row/plan-edit-row';
import type { RowField, RowFormInput, RowFormResult } from '../../../core/workbook/this-row/plan-row-form';
import type { SelectedRow } from '../../../core/workbook/this-row/selection-commands';
import type { Value } from '../../../core/workbook/records/rows';
import { SHEET_IDS, type SheetId } from '../../../core/workbook/schema/sheet-ids';

/** The row that was opened by hand wins over the selected one. */
export type OpenedRow =
  | { readonly kind: 'row'; readonly sheet: SheetId; readonly id: string }
  | { readonly kind: 'new'; readonly sheet: SheetId };

/** The row that the panel was opened for, or the new one that it shall make; null for none. */
export function openedFor({
  sheet = '',
  id = '',
  new: isNew,
}: Readonly<Record<string, string>>): OpenedRow | null {
  const known = SHEET_IDS.find((one) => one === sheet);
  if (!known) return null;
  if (isNew !== undefined) return { kind: 'new', sheet: known };
  return id === '' ? null : { kind: 'row', sheet: known, id };
}

/** Rows 1 and 2 hold keys and labels. */
const FIRST_DATA_ROW = 3;

/** The input of 'row-form'; undefined when there is no row to show. */
export function openedRowInput(
  opened: OpenedRow | null,
  selected: SelectedRow | null,
): RowFormInput | undefined {
  if (opened?.kind === 'row') return { sheet: opened.sheet, id: opened.id };
  if (opened) return { sheet: opened.sheet };
  if (!selected || selected.sheet === '' || selected.row < FIRST_DATA_ROW) return undefined;
  return { sheet: selected.sheet, row: selected.row };
}

export type Changes = Readonly<Record<string, Value>>;

/** What was changed, with what the form showed when it was. */
export interface RowDraft {
  readonly changes: Changes;
  readonly seen: Changes;
}

export const NOTHING_TYPED: RowDraft = { changes: {}, seen: {} };

/** The draft with other changes: of fields that were not changed before, what the form shows was seen. */
export function retyped(draft: RowDraft, changes: Changes, fields: readonly RowField[]): RowDraft {
  const shown = fields.filter(({ key }) => key in changes && !(key in draft.changes));
  return {
    changes,
    seen: { ...draft.seen, ...Object.fromEntries(shown.map(({ key, value }) => [key, value])) },
  };
}

/** What a draft of the row is about, see `useTyped`. */
export const aboutRow = ({ sheet, id }: Pick<RowFormResult, 'sheet' | 'id'>): string =>
  `${sheet} ${id || 'new'}`;

const same = (one: Value | undefined, other: Value | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The changes without those that lead back to what the form showed. */
export const realChanges = (fields: readonly RowField[], changes: Changes): Changes =>
  Object.fromEntries(
    Object.entries(changes).filter(
      ([key, value]) => !same(fields.find((field) => field.key === key)?.value, value),
    ),
  );

/** The input of 'edit-row', with what the form showed, so that a change made meanwhile is noticed. */
export const editInput = (
  { sheet, id, fields }: RowFormResult,
  { changes, seen }: RowDraft,
): EditRowInput => ({
  sheet,
  id,
  values: changes as EditRowInput['values'],
  seen: Object.fromEntries(
    fields
      .filter(({ key }) => key in changes)
      .map(({ key, value }) => [key, key in seen ? seen[key] : value]),
  ) as EditRowInput['values'],
});
