// Spreadsheet: the workbook and its sheets.
import type { Environment } from './environment';
import { serviceError } from './gate';
import { guard, recall } from './guard';
import type { Services } from './services';
import type { GoogleSheet } from './sheet';
import { applyNow, queueWrite, readGrid } from './writes';
import { userOf } from './protection';

export type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const NEW_SHEET = { rows: 1000, columns: 26 };

const freeName = (env: Environment): string => {
  const names = new Set(env.backend.sheets().map(({ name }) => name));
  let number = names.size + 1;
  while (names.has(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
};

const freeId = (env: Environment): number => {
  const ids = new Set(env.backend.sheets().map(({ id }) => id));
  let id = 1 + Math.floor(env.random() * 2_000_000_000);
  while (ids.has(id)) id += 1;
  return id;
};

const activeSheetId = (env: Environment): number => {
  const sheets = readGrid(env, (grid) => grid.sheets());
  const selected = env.ports.selection.get()?.sheetId;
  const sheet = sheets.find(({ id }) => id === selected) ?? sheets.find(({ hidden }) => !hidden) ?? sheets[0];
  if (!sheet) throw serviceError('The spreadsheet has no sheet.');
  return sheet.id;
};

const activate = (env: Environment, sheetId: number): void => {
  if (activeSheetId(env) !== sheetId || !env.ports.selection.get())
    env.ports.selection.set({ sheetId, zone: { row: 0, column: 0, rows: 1, columns: 1 } });
};

const insertSheet = (env: Environment, services: Services, args: readonly unknown[]): GoogleSheet => {
  const sheets = readGrid(env, (grid) => grid.sheets());
  const name = (args.find((arg) => typeof arg === 'string') as string | undefined) ?? freeName(env);
  const place = args.find((arg) => typeof arg === 'number') as number | undefined;
  if (sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
    throw serviceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
  const after = sheets.findIndex(({ id }) => id === activeSheetId(env)) + 1;
  const index = place ?? after;
  if (index < 0 || index > sheets.length) throw serviceError(`Sheet index ${index} is out of bounds.`);
  const sheetId = freeId(env);
  applyNow(env, { kind: 'insertSheet', sheetId, name, index, ...NEW_SHEET });
  activate(env, sheetId);
  return services.sheet(sheetId);
};

const moveActive = (env: Environment, position: number): void => {
  const count = readGrid(env, (grid) => grid.sheets().length);
  if (!Number.isInteger(position) || position < 1 || position > count)
    throw serviceError(`Sheet position ${position} is out of bounds.`);
  queueWrite(env, { kind: 'moveSheet', sheetId: activeSheetId(env), index: position - 1 });
};

const deleteSheet = (env: Environment, sheetId: number): void => {
  if (readGrid(env, (grid) => grid.sheets()).length === 1)
    throw serviceError("You can't remove all the sheets in a document.");
  applyNow(env, { kind: 'deleteSheet', sheetId });
};

const sheets = (env: Environment, services: Services): Partial<GoogleSpreadsheet> => {
  const find = (match: (sheet: { id: number; name: string }) => boolean): GoogleSheet | null => {
    const found = readGrid(env, (grid) => grid.sheets().find(match));
    return found ? services.sheet(found.id) : null;
  };
  return {
    getSheets: () => readGrid(env, (grid) => grid.sheets()).map(({ id }) => services.sheet(id)),
    getSheetByName: (name) => find((sheet) => sheet.name === name),
    getSheetById: (id) => find((sheet) => sheet.id === id),
    insertSheet: (...args: unknown[]) => insertSheet(env, services, args),
    deleteSheet: (sheet) => deleteSheet(env, recall<number>(sheet, 'Sheet')),
    getProtections: (type) =>
      readGrid(env, (grid) => grid.sheets()).flatMap(({ id }) => services.sheet(id).getProtections(type)),
    getActiveSheet: () => services.sheet(activeSheetId(env)),
    setActiveSheet: (sheet) => {
      const id = recall<number>(sheet, 'Sheet');
      readGrid(env, () => activate(env, id));
      return services.sheet(id);
    },
    moveActiveSheet: (position) => moveActive(env, position),
    getActiveRange: () => {
      const sheetId = activeSheetId(env);
      const zone = env.ports.selection.get()?.zone ?? { row: 0, column: 0, rows: 1, columns: 1 };
      return services.range({ sheetId, zone });
    },
  };
};

/** The workbook that the script is bound to. */
export const spreadsheetOf = (env: Environment, services: Services): GoogleSpreadsheet =>
  guard<GoogleSpreadsheet>(env, 'Spreadsheet', {
    getId: () => env.shared.spreadsheetId,
    getOwner: () => userOf(env, env.shared.owner),
    getUrl: () => `https://docs.google.com/spreadsheets/d/${env.shared.spreadsheetId}/edit`,
    getName: () => readGrid(env, (grid) => grid.name()),
    getSpreadsheetTimeZone: () => readGrid(env, (grid) => grid.timeZone()),
    setSpreadsheetTimeZone: (timeZone) =>
      queueWrite(env, { kind: 'timeZone', timeZone: assertTimeZone(timeZone) }),
    getSpreadsheetLocale: () => readGrid(env, (grid) => grid.locale()),
    toast: (message: string, title: string = '') => env.ports.ui.toast(message, title),
    ...sheets(env, services),
  });

const assertTimeZone = (timeZone: string): string => {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return timeZone;
  } catch {
    throw serviceError(`Invalid argument: timeZone "${timeZone}".`);
  }
};
