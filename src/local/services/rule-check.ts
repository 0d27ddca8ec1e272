// A validation that rejects stops a script's write too.
import type { ListRule } from '../grid/backend';
import { toA1 } from './a1';
import type { Environment } from './environment';
import { serviceError } from './gate';
import type { RangeState } from './range';
import type { TypedEntry } from './typed-entry';

const acceptedValues = (env: Environment, rule: ListRule): readonly unknown[] => {
  if (rule.kind === 'list') return rule.values;
  if (!rule.source) return [];
  const { sheetId, zone } = rule.source;
  const size = env.backend.sheets().find(({ id }) => id === sheetId);
  if (!size) return [];
  const rows = Math.min(zone.rows, size.rows - zone.row);
  return env.backend
    .read(sheetId, { ...zone, rows })
    .flat()
    .map(({ value }) => String(value));
};

const accepts = (env: Environment, rule: ListRule, entry: TypedEntry): boolean => {
  if (rule.allowInvalid || entry.value === '') return true;
  if (rule.kind === 'checkbox') return typeof entry.value === 'boolean';
  if (rule.kind === 'date') return typeof entry.value === 'number';
  return acceptedValues(env, rule).includes(String(entry.value));
};

/** Throws when a cell of the range has a rejecting rule that the entry breaks. */
export const assertAccepted = (
  env: Environment,
  { sheetId, zone }: RangeState,
  entries: readonly TypedEntry[][],
): void => {
  entries.forEach((row, r) => {
    row.forEach((entry, c) => {
      const at = { row: zone.row + r, column: zone.column + c };
      const rule = env.backend.rule(sheetId, at.row, at.column);
      if (rule && !accepts(env, rule, entry))
        throw serviceError(
          `The data you entered in cell ${toA1({ ...at, rows: 1, columns: 1 })} violates the data validation rules set on this cell.`,
        );
    });
  });
};
