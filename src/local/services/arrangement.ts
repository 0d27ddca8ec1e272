// Filter, banding and groups of columns of a sheet.
import type { ColumnGroup, Zone } from '../grid/backend';
import type { Environment } from './environment';
import { serviceError } from './gate';
import { guard } from './guard';
import type { Services } from './services';
import { queueWrite, readGrid } from './writes';

type GoogleFilter = GoogleAppsScript.Spreadsheet.Filter;
type GoogleBanding = GoogleAppsScript.Spreadsheet.Banding;
type GoogleGroup = GoogleAppsScript.Spreadsheet.Group;

const existing = (zone: Zone | null, what: string): Zone => {
  if (!zone) throw serviceError(`The sheet has no ${what} any more.`);
  return zone;
};

export const filterOf = (env: Environment, services: Services, sheetId: number): GoogleFilter =>
  guard<GoogleFilter>(env, 'Filter', {
    getRange: () =>
      services.range({
        sheetId,
        zone: existing(
          readGrid(env, (grid) => grid.filter(sheetId)),
          'filter',
        ),
      }),
    remove: () => queueWrite(env, { kind: 'filter', sheetId, zone: null }),
  });

export const bandingOf = (env: Environment, services: Services, sheetId: number): GoogleBanding => {
  const self: GoogleBanding = guard<GoogleBanding>(env, 'Banding', {
    getRange: () =>
      services.range({
        sheetId,
        zone: existing(
          readGrid(env, (grid) => grid.banding(sheetId)),
          'banding',
        ),
      }),
    setRange: (range) => {
      const zone = {
        row: range.getRow() - 1,
        column: range.getColumn() - 1,
        rows: range.getNumRows(),
        columns: range.getNumColumns(),
      };
      queueWrite(env, { kind: 'banding', sheetId, zone });
      return self;
    },
    remove: () => queueWrite(env, { kind: 'banding', sheetId, zone: null }),
  });
  return self;
};

/** The groups of the sheet's columns; a grid that keeps none has none. */
export const columnGroups = (env: Environment, sheetId: number): readonly ColumnGroup[] =>
  readGrid(env, (grid) => grid.columnGroups?.(sheetId) ?? []);

/** The group that a column (0-based) stands in. */
export const groupAt = (env: Environment, sheetId: number, column: number): ColumnGroup | undefined =>
  columnGroups(env, sheetId).find((group) => column >= group.column && column < group.column + group.count);

export const columnGroupOf = (
  env: Environment,
  services: Services,
  sheetId: number,
  column: number,
): GoogleGroup => {
  const current = (): ColumnGroup => {
    const group = groupAt(env, sheetId, column);
    if (!group) throw serviceError(`There is no column group at column ${column + 1}.`);
    return group;
  };
  const setCollapsed = (collapsed: boolean): GoogleGroup => {
    const { column: first, count } = current();
    queueWrite(env, { kind: 'groupColumns', sheetId, column: first, count, collapsed });
    return self;
  };
  const self: GoogleGroup = guard<GoogleGroup>(env, 'Group', {
    collapse: () => setCollapsed(true),
    expand: () => setCollapsed(false),
    isCollapsed: () => current().collapsed,
    getDepth: () => 1,
    getRange: () => {
      const group = current();
      return services.range({
        sheetId,
        zone: { ...services.wholeSheet(sheetId), column: group.column, columns: group.count },
      });
    },
  });
  return self;
};
