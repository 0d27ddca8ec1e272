// How a sheet is described. Layout, drop-downs, forms, parsing, import, export and docs all derive from this.
import type { Text } from '../../base/messages/text';
import type { SheetId } from './sheet-ids';
import type { Word } from '../../base/vocabulary/words';

/**
 * What a cell of the column holds:
 * - id: the row's own short id; label: the written name that links show; key: a stable text key (mail, settings)
 * - text, longText, email, url: text kept as typed (format @)
 * - word / words: one / several words of `words`; texts: several free texts
 * - link / links: one / several rows of `to`, shown as labels
 * - number, checkbox; date: YYYY-MM-DD; dateTime: YYYY-MM-DDTHH:MM wall clock, its zone in another column or in Settings
 */
export type ColumnType =
  | 'id'
  | 'label'
  | 'key'
  | 'text'
  | 'longText'
  | 'email'
  | 'url'
  | 'word'
  | 'words'
  | 'texts'
  | 'link'
  | 'links'
  | 'number'
  | 'checkbox'
  | 'date'
  | 'dateTime';

export interface ColumnSpec {
  readonly type: ColumnType;
  readonly label: Text;
  /** What goes in, shown on the header and as help in forms. */
  readonly note?: Text;
  readonly words?: readonly Word[];
  /** For links: the sheets whose labels are accepted, first match wins. */
  readonly to?: readonly SheetId[];
  /** For a link to a person: a seat, which is empty too where the cell says that it is vacant. */
  readonly mayBeVacant?: boolean;
  /** A day by which something is due: one that was typed without a year is still to come. */
  readonly isDue?: boolean;
  readonly required?: boolean;
  /** The value of a new row: a word's key, a text, a number or TRUE/FALSE. */
  readonly initial?: string | number | boolean;
  /** Pixels on the sheet. */
  readonly width?: number;
  /** Stands in a collapsed group. */
  readonly rare?: boolean;
  /** Written by commands only: protected with a warning. */
  readonly computed?: boolean;
}

/** Whether a cell of the column names rows of other sheets. */
export const isLink = ({ type }: Pick<ColumnSpec, 'type'>): boolean => type === 'link' || type === 'links';

export interface SheetSpec<
  Columns extends Readonly<Record<string, ColumnSpec>> = Readonly<Record<string, ColumnSpec>>,
> {
  readonly id: SheetId;
  readonly title: Text;
  /** Tab colour family. */
  readonly phase: 'start' | 'before' | 'during' | 'after' | 'reference' | 'machine';
  /** On a new workbook: shown, or waiting until first used, or never for people. */
  readonly shown: 'first day' | 'when used' | 'never';
  /** Columns in the order of the sheet; keys are unique in the sheet, `SUB.title` in the workbook. */
  readonly columns: Columns;
  /** Locked to the coordinators, instead of a warning on computed columns. */
  readonly locked?: boolean;
  readonly about: Text;
}

/** A cell as the core sees it; empty is ''. Dates are already ISO text. */
export type Cell = string | number | boolean;
