// The book: the workbook as rules see it, with typed rows and links resolved to ids.
import type { Message } from '../../base/messages/text';
import type { Word } from '../../base/vocabulary/words';
import type { SheetId } from '../schema/sheet-ids';
import type { RowOf } from './rows';

export type Resolution =
  | { readonly kind: 'one'; readonly id: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'several'; readonly ids: readonly string[] };

/** Something in a cell that could not be read, with the place and what to do. `rowNumber` is 1-based. */
export interface CellProblem {
  readonly sheet: SheetId;
  readonly rowNumber: number;
  readonly id: string;
  /** Column key without the sheet's prefix. */
  readonly column: string;
  readonly message: Message;
  /** For a date that cannot be read: the days that may be meant, as a row holds them. */
  readonly readings?: readonly string[];
}

/** What Check and repair finds: a place in the workbook, what is wrong there, and whether it was mended. */
export interface WorkbookFinding extends CellProblem {
  readonly mended: boolean;
}

export interface Book {
  /** The rows of a sheet that the command reads; throws when the sheet is not among them. */
  rows<S extends SheetId>(sheet: S): readonly RowOf<S>[];
  find<S extends SheetId>(sheet: S, id: string): RowOf<S> | undefined;
  /** What the row is called in links; the id when it is unknown. */
  labelOf(sheet: SheetId, id: string): string;
  /** The row that a typed label, id, name, acronym or alias means. Case, accents and outer spaces do not count. */
  resolve(sheets: readonly SheetId[], typed: string): Resolution;
  /** The words of a list as this workbook has them: those that the coalition added among them. */
  words(list: readonly Word[] | undefined): readonly Word[];
  readonly problems: readonly CellProblem[];
}
