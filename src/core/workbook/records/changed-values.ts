// What a command changes in a row: only the values that differ from what stands there.
import { sheetSpec } from '../schema/sheets';
import type { SheetId } from '../schema/sheet-ids';
import type { RowOf, SomeValues, Value } from './rows';
import { sameValue } from './same-value';

/** Of `wanted`, the values that the row does not have yet. Throws for a column that the sheet does not have. */
export function changedValues<S extends SheetId>(
  sheet: S,
  row: RowOf<S>,
  wanted: SomeValues<S>,
): SomeValues<S> {
  const columns = sheetSpec(sheet).columns;
  const current = row as unknown as Readonly<Record<string, Value>>;
  const changed = Object.entries(wanted as Readonly<Record<string, Value>>).filter(([key, value]) => {
    const column = columns[key];
    if (!column) throw new Error(`The sheet ${sheet} has no column ${key}.`);
    return !sameValue(column, current[key] ?? '', value);
  });
  return Object.fromEntries(changed) as SomeValues<S>;
}
