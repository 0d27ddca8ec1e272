// Edits: what a command asks to change, as plain data addressed by row id, so that it can be shown, tested, applied
// and undone.
import type { SheetId } from '../schema/sheet-ids';
import type { SomeValues, Value } from './rows';

export type Edit =
  | {
      readonly kind: 'insert';
      readonly sheet: SheetId;
      readonly id: string;
      readonly values: Readonly<Record<string, Value>>;
    }
  | {
      readonly kind: 'update';
      readonly sheet: SheetId;
      readonly id: string;
      readonly values: Readonly<Record<string, Value>>;
    }
  | { readonly kind: 'delete'; readonly sheet: SheetId; readonly id: string };

/** A new row. Columns left out take the initial value of their description. */
export const insertRow = <S extends SheetId>(sheet: S, id: string, values: SomeValues<S>): Edit => ({
  kind: 'insert',
  sheet,
  id,
  values: values as Readonly<Record<string, Value>>,
});

/** New values for some columns of one row; only cells that differ are written. */
export const updateRow = <S extends SheetId>(sheet: S, id: string, values: SomeValues<S>): Edit => ({
  kind: 'update',
  sheet,
  id,
  values: values as Readonly<Record<string, Value>>,
});

/** Takes the row away, whole; the journal keeps it. */
export const deleteRow = (sheet: SheetId, id: string): Edit => ({ kind: 'delete', sheet, id });
