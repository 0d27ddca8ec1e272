// Range: where it is, and the one place that puts its parts together.
import type { Zone } from '../grid/backend';
import { toA1 } from './a1';
import type { Environment } from './environment';
import { serviceError } from './gate';
import { guardParts, remember } from './guard';
import { rangeLook } from './range-look';
import { rangeRules } from './range-rules';
import { rangeValues } from './range-values';
import type { Services } from './services';
import { notThere, sheetSize } from './writes';

export type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** What stands behind a Range. */
export interface RangeState {
  readonly sheetId: number;
  readonly zone: Zone;
  /** The range of a protected sheet: it is as large as the sheet, and has no A1 notation. */
  readonly isWholeSheet?: boolean;
}

const position = (
  env: Environment,
  services: Services,
  { sheetId, zone, isWholeSheet }: RangeState,
): Partial<GoogleRange> => ({
  getRow: () => zone.row + 1,
  getColumn: () => zone.column + 1,
  getNumRows: () => zone.rows,
  getNumColumns: () => zone.columns,
  getLastRow: () => zone.row + zone.rows,
  getLastColumn: () => zone.column + zone.columns,
  getA1Notation: () => (isWholeSheet ? '' : toA1(zone)),
  getSheet: () => services.sheet(sheetId),
  getGridId: () => sheetId,
  activate: () => {
    env.ports.selection.set({ sheetId, zone });
    return services.range({ sheetId, zone });
  },
});

/** A range inside the sheet as it will be when the queued writes are applied. */
export const rangeOf = (env: Environment, services: Services, state: RangeState): GoogleRange => {
  const { zone } = state;
  const size = sheetSize(env, state.sheetId);
  if (![zone.row, zone.column, zone.rows, zone.columns].every(Number.isInteger))
    throw serviceError('The parameters (number...) for getRange are not whole numbers.');
  if (zone.row < 0 || zone.column < 0)
    throw serviceError('The starting row or column of the range is too small.');
  if (zone.rows < 1) throw serviceError('The number of rows in the range must be at least 1.');
  if (zone.columns < 1) throw serviceError('The number of columns in the range must be at least 1.');
  if (zone.row + zone.rows > size.rows || zone.column + zone.columns > size.columns) throw notThere();
  const self = (): GoogleRange => range;
  const range: GoogleRange = remember(
    guardParts<GoogleRange>(env, 'Range', [
      () => position(env, services, state),
      () => rangeValues(env, state, self),
      () => rangeRules(env, services, state, self),
      () => rangeLook(env, services, state, self),
    ]),
    state,
  );
  return range;
};
