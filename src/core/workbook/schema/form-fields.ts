// What the panels draw: the fields of a form, from the description of a sheet.
import type { Text } from '../../base/messages/text';
import type { SheetId } from './sheet-ids';
import type { ColumnSpec, ColumnType, SheetSpec } from './types';
import type { Word } from '../../base/vocabulary/words';

export interface FormField {
  readonly key: string;
  readonly label: Text;
  /** Help under the field. */
  readonly note?: Text | undefined;
  readonly type: ColumnType;
  /** The choices of a word field, else none. */
  readonly words: readonly Word[];
  /** The sheets whose rows can be picked, else none. */
  readonly to: readonly SheetId[];
  readonly required: boolean;
  /** Written by commands only: shown, not asked. */
  readonly readOnly: boolean;
  readonly initial?: string | number | boolean | undefined;
}

/** The columns that a person fills in, in the order of the sheet. */
export const editableKeys = <C extends Readonly<Record<string, ColumnSpec>>>({
  columns,
}: SheetSpec<C>): (keyof C & string)[] => Object.keys(columns).filter((key) => !columns[key]?.computed);

const formField = (key: string, column: ColumnSpec): FormField => ({
  key,
  label: column.label,
  note: column.note,
  type: column.type,
  words: column.words ?? [],
  to: column.to ?? [],
  required: column.required ?? false,
  readOnly: column.computed ?? false,
  initial: column.initial,
});

/** The fields for `keys`, in that order; for all that a person fills in when left out. Throws for an unknown key. */
export const formFields = <C extends Readonly<Record<string, ColumnSpec>>>(
  spec: SheetSpec<C>,
  keys: readonly (keyof C & string)[] = editableKeys(spec),
): FormField[] =>
  keys.map((key) => {
    const column = spec.columns[key];
    if (!column) throw new Error(`The sheet ${spec.id} has no column ${key}.`);
    return formField(key, column);
  });
