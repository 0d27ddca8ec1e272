// Whether two values of a column are equal.
import type { ColumnSpec } from '../schema/types';
import type { Value } from './rows';

/** Words of a list may stand in any order; the order of links and texts counts, since authors stand in theirs. */
export function sameValue(column: ColumnSpec, one: Value, other: Value): boolean {
  const comparable = (value: Value): Value =>
    column.type === 'words' && Array.isArray(value) ? [...(value as readonly string[])].sort() : value;
  return JSON.stringify(comparable(one)) === JSON.stringify(comparable(other));
}
