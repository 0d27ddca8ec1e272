// What a command changes in a row: only the values that differ from what stands there.
import type { ColumnSpec } from '../schema/types';
import type { Value, RowOf, SomeValues } from './rows';
import { sheetSpec } from '../schema/sheets';
import type { SheetId } from '../schema/sheet-ids';

/** Words of a list may stand in any order; the order of links and texts counts, since authors stand in theirs. */
export function sameValue(column: ColumnSpec, one: Value, other: Value): boolean {
  const comparable = (value: Value): Value =>
    column.type === 'words' && Array.isArray(value) ? [...(value as readonly string[])].sort() : value;
  return JSON.stringify(comparable(one)) === JSON.stringify(comparable(other));
}

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
