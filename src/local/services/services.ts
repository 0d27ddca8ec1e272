// The makers of spreadsheet objects, handed to each other so that no module imports in a circle.
import type { Zone } from '../grid/backend';
import { filterOf, bandingOf, columnGroupOf } from './arrangement';
import type { Environment } from './environment';
import { protectZone, protectionOf } from './protection';
import { type RangeState, rangeOf } from './range';
import { sheetOf } from './sheet';
import { sheetSize } from './writes';

export interface Services {
  range(state: RangeState): GoogleAppsScript.Spreadsheet.Range;
  sheet(sheetId: number): GoogleAppsScript.Spreadsheet.Sheet;
  protect(sheetId: number, zone: Zone | null): GoogleAppsScript.Spreadsheet.Protection;
  protection(sheetId: number, key: string): GoogleAppsScript.Spreadsheet.Protection;
  banding(sheetId: number): GoogleAppsScript.Spreadsheet.Banding;
  filter(sheetId: number): GoogleAppsScript.Spreadsheet.Filter;
  columnGroup(sheetId: number, column: number): GoogleAppsScript.Spreadsheet.Group;
  wholeSheet(sheetId: number): Zone;
  /** How many rows the sheet has from this one on. */
  rowsBelow(sheetId: number, row: number): number;
}

/** Everything that makes spreadsheet objects for one actor. */
export const createSpreadsheetServices = (env: Environment): Services => {
  const services: Services = {
    range: (state) => rangeOf(env, services, state),
    sheet: (sheetId) => sheetOf(env, services, sheetId),
    protect: (sheetId, zone) => protectZone(env, services, sheetId, zone),
    protection: (sheetId, key) => protectionOf(env, services, sheetId, key),
    banding: (sheetId) => bandingOf(env, services, sheetId),
    filter: (sheetId) => filterOf(env, services, sheetId),
    columnGroup: (sheetId, column) => columnGroupOf(env, services, sheetId, column),
    wholeSheet: (sheetId) => ({ row: 0, column: 0, ...sheetSize(env, sheetId) }),
    rowsBelow: (sheetId, row) => sheetSize(env, sheetId).rows - row,
  };
  return services;
};
