// Sheet: name, place, ranges, protection and look.
import type { Zone } from '../grid/backend';
import { columnGroups, groupAt } from './arrangement';
import type { Environment } from './environment';
import { serviceError } from './gate';
import { guardParts, remember } from './guard';
import { queueTable } from './range-values';
import type { Services } from './services';
import { sheetDrawings } from './sheet-drawings';
import { sheetStructure } from './sheet-structure';
import { applyNow, queueWrite, readGrid, sheetInfo } from './writes';

export type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

const rename = (env: Environment, sheetId: number, name: string): void => {
  if (
    readGrid(env, (grid) =>
      grid.sheets().some((sheet) => sheet.name.toLowerCase() === name.toLowerCase() && sheet.id !== sheetId),
    )
  )
    throw serviceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
  applyNow(env, { kind: 'renameSheet', sheetId, name });
};

const identity = (env: Environment, sheetId: number, self: () => GoogleSheet): Partial<GoogleSheet> => {
  const info = () => readGrid(env, () => sheetInfo(env, sheetId));
  return {
    getSheetId: () => sheetId,
    getName: () => info().name,
    getSheetName: () => info().name,
    setName: (name) => {
      rename(env, sheetId, name);
      return self();
    },
    getIndex: () => readGrid(env, (grid) => grid.sheets().findIndex(({ id }) => id === sheetId) + 1),
    getLastRow: () => readGrid(env, (grid) => grid.extent(sheetId).rows),
    getLastColumn: () => readGrid(env, (grid) => grid.extent(sheetId).columns),
    getMaxRows: () => info().rows,
    getMaxColumns: () => info().columns,
    isSheetHidden: () => info().hidden,
    hideSheet: () => {
      hideSheet(env, sheetId);
      return self();
    },
    showSheet: () => {
      queueWrite(env, { kind: 'hideSheet', sheetId, hidden: false });
      return self();
    },
    setTabColor: (color: string | null) => {
      queueWrite(env, { kind: 'tabColor', sheetId, color: color ?? '' });
      return self();
    },
    getTabColor: () => info().tabColor || null,
  };
};

const hideSheet = (env: Environment, sheetId: number): void => {
  if (readGrid(env, (grid) => grid.sheets().every(({ id, hidden }) => hidden || id === sheetId)))
    throw serviceError("You can't hide all the sheets in a document.");
  queueWrite(env, { kind: 'hideSheet', sheetId, hidden: true });
};

const selected = (env: Environment, sheetId: number): Zone => {
  const selection = env.ports.selection.get();
  return selection?.sheetId === sheetId ? selection.zone : { row: 0, column: 0, rows: 1, columns: 1 };
};

const ranges = (env: Environment, services: Services, sheetId: number): Partial<GoogleSheet> => {
  const cell = () => services.range({ sheetId, zone: { ...selected(env, sheetId), rows: 1, columns: 1 } });
  return {
    getRange: (row: number | string, column?: number, rows: number = 1, columns: number = 1) => {
      if (typeof row === 'string' || column === undefined)
        throw serviceError('Sheet.getRange with A1 notation is not emulated by the local workbook.');
      return services.range({ sheetId, zone: { row: row - 1, column: column - 1, rows, columns } });
    },
    getDataRange: () => {
      const { rows, columns } = readGrid(env, (grid) => grid.extent(sheetId));
      return services.range({ sheetId, zone: { row: 0, column: 0, rows: rows || 1, columns: columns || 1 } });
    },
    getActiveRange: () => services.range({ sheetId, zone: selected(env, sheetId) }),
    getActiveCell: cell,
    getCurrentCell: cell,
  };
};

const appendRow = (env: Environment, sheetId: number, contents: readonly unknown[]): void => {
  const { row, info } = readGrid(env, (grid) => ({
    row: grid.extent(sheetId).rows,
    info: sheetInfo(env, sheetId),
  }));
  if (contents.length === 0) throw serviceError('The row to append is empty.');
  if (row === info.rows) queueWrite(env, { kind: 'insertRows', sheetId, row, count: 1 }, { rows: 1 });
  const extra = contents.length - info.columns;
  if (extra > 0)
    queueWrite(
      env,
      { kind: 'insertColumns', sheetId, column: info.columns, count: extra },
      { columns: extra },
    );
  queueTable(env, { sheetId, zone: { row, column: 0, rows: 1, columns: contents.length } }, [contents]);
};

const guards = (env: Environment, services: Services, sheetId: number): Partial<GoogleSheet> => ({
  protect: () => services.protect(sheetId, null),
  getProtections: (type) =>
    readGrid(env, (grid) => grid.protections(sheetId))
      .filter(({ zone }) => (zone === null) === (String(type) === 'SHEET'))
      .map(({ key }) => services.protection(sheetId, key)),
  getBandings: () => (readGrid(env, (grid) => grid.banding(sheetId)) ? [services.banding(sheetId)] : []),
  getFilter: () => (readGrid(env, (grid) => grid.filter(sheetId)) ? services.filter(sheetId) : null),
  getColumnGroup: (column, depth) => {
    if (depth !== 1 || !groupAt(env, sheetId, column - 1))
      throw serviceError(`There is no column group at column ${column} and depth ${depth}.`);
    return services.columnGroup(sheetId, column - 1);
  },
  getColumnGroupDepth: (column) => (groupAt(env, sheetId, column - 1) ? 1 : 0),
  collapseAllColumnGroups: () => {
    for (const { column, count } of columnGroups(env, sheetId))
      queueWrite(env, { kind: 'groupColumns', sheetId, column, count, collapsed: true });
    return services.sheet(sheetId);
  },
});

/** The sheet with this id as the script sees it. */
export const sheetOf = (env: Environment, services: Services, sheetId: number): GoogleSheet => {
  const self = (): GoogleSheet => sheet;
  const sheet: GoogleSheet = remember(
    guardParts<GoogleSheet>(env, 'Sheet', [
      () => identity(env, sheetId, self),
      () => ranges(env, services, sheetId),
      () => sheetStructure(env, services, sheetId, self),
      () => guards(env, services, sheetId),
      () => sheetDrawings(env, services, sheetId, self),
      () => ({
        appendRow: (contents) => {
          appendRow(env, sheetId, contents);
          return self();
        },
      }),
    ]),
    sheetId,
  );
  return sheet;
};
