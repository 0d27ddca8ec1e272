// Inputs and results of the commands about one row of any sheet: its form, changes to it, and a new one.
import * as z from 'zod/mini';
import type { Value } from '../records/rows';
import { SHEET_IDS, type SheetId } from '../schema/sheet-ids';
import type { ColumnType } from '../schema/types';

const sheet = z.enum(SHEET_IDS);
const value = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);
/** By column key: words as keys, links as ids or labels, dates as ISO text, an empty number as null. */
const values = z.record(z.string(), value);

export const rowFormInput = z.object({
  sheet,
  /** 1-based row of the sheet. Without row and id, the form is for a new row. */
  row: z.optional(z.int().check(z.minimum(1))),
  id: z.optional(z.string()),
});
export type RowFormInput = z.infer<typeof rowFormInput>;

export interface RowLink {
  readonly id: string;
  readonly label: string;
}

export interface RowField {
  readonly key: string;
  readonly label: string;
  /** Help under the field, '' for none. */
  readonly note: string;
  readonly type: ColumnType;
  /** The choices of a word field, else none. */
  readonly words: readonly { readonly key: string; readonly text: string }[];
  /** The sheets whose rows can be picked, else none. */
  readonly to: readonly SheetId[];
  readonly required: boolean;
  /** What a new row starts with, where it starts with something; such a word is changed, not emptied. */
  readonly initial?: string | number | boolean | undefined;
  /** Shown, not asked: commands write it, or this person may not. */
  readonly readOnly: boolean;
  /** Whether it belongs in a part of the form that is closed at first. */
  readonly rare: boolean;
  /**
   * Words as keys, links as ids. A link that matches no row stands as it was typed; sent back unchanged it stays,
   * left out it goes. This is also what `seen` of edit-row takes.
   */
  readonly value: Value;
  /** For links, what each id in `value` is called, in the same order. */
  readonly links: readonly RowLink[];
}

export interface RelatedRows {
  readonly sheet: SheetId;
  readonly title: string;
  /** At most 20. */
  readonly rows: readonly RowLink[];
  /** How many more there are. */
  readonly more: number;
}

export interface RowFormResult {
  readonly sheet: SheetId;
  readonly title: string;
  /** '' for a new row. */
  readonly id: string;
  /** 1-based, 0 for a new row. */
  readonly rowNumber: number;
  readonly label: string;
  readonly fields: readonly RowField[];
  readonly problems: readonly { readonly column: string; readonly label: string; readonly message: string }[];
  readonly related: readonly RelatedRows[];
  /** Why nothing can be changed here, '' when it can. */
  readonly readOnly: string;
  /** For each sheet that a field links to, the rows to pick from, in alphabetical order. */
  readonly options: Readonly<Partial<Record<SheetId, readonly RowLink[]>>>;
}

export const editRowInput = z.object({
  sheet,
  id: z.string().check(z.minLength(1)),
  /** Only the fields that change. */
  values,
  /** What the form showed for them, to notice that somebody changed a cell meanwhile. */
  seen: z.optional(values),
});
export type EditRowInput = z.infer<typeof editRowInput>;

export interface EditRowResult {
  readonly id: string;
  /** What the row is called now. */
  readonly label: string;
  /** Keys of the columns that changed. */
  readonly changed: readonly string[];
}

export const addRowInput = z.object({ sheet, values });
export type AddRowInput = z.infer<typeof addRowInput>;

export interface AddRowResult {
  readonly id: string;
  readonly label: string;
}
