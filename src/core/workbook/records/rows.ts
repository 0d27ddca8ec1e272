// Typed rows of a sheet, derived from its description.
import type { ColumnSpec, SheetSpec } from '../schema/types';
import type { SheetId } from '../schema/sheet-ids';
import type { Sheets } from '../schema/sheets';

/** The value of a cell once read: words and links are keys and ids, empty text is '', empty number is null. */
export type ValueOf<C extends ColumnSpec> = C['type'] extends 'words' | 'texts' | 'links'
  ? readonly string[]
  : C['type'] extends 'number'
    ? number | null
    : C['type'] extends 'checkbox'
      ? boolean
      : string;

export type Value = string | number | boolean | null | readonly string[];

type ColumnsOf<S extends SheetId> = Sheets[S] extends SheetSpec<infer Columns> ? Columns : never;

/** What a row of the sheet holds, by column key. */
export type ValuesOf<S extends SheetId> = { readonly [K in keyof ColumnsOf<S>]: ValueOf<ColumnsOf<S>[K]> };

/** A row that was read: its values, where it stood (1-based), and what could not be read: links and words of lists. */
export type RowOf<S extends SheetId> = ValuesOf<S> & {
  readonly id: string;
  readonly rowNumber: number;
  readonly unresolved: Readonly<Record<string, readonly string[]>>;
};

/** A row by its id, with the name under which people know it. */
export interface NamedRow {
  readonly id: string;
  readonly name: string;
}

/** Some values of a row, as edits carry them. */
export type SomeValues<S extends SheetId> = Partial<ValuesOf<S>>;
