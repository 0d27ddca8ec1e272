// A workbook over some grid, opened by one person.
import type { GridBackend } from '../../src/local/grid/backend';
import { type GoogleServices, createServices } from '../../src/local/services/index';
import { type SharedOptions, createSharedState } from '../../src/local/services/shared';

/** Makes an empty spreadsheet with one sheet of at least 20 rows and 10 columns, locale en_US. */
export type MakeGrid = (timeZone: string) => GridBackend;

export const OWNER = 'owner@example.org';
export const MEMBER = 'ana@example.org';

export interface World {
  readonly services: GoogleServices;
  readonly book: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
}

/** Opens the workbook; the owner is somebody else unless told. */
export const open = (backend: GridBackend, user = MEMBER, more: Partial<SharedOptions> = {}): World => {
  const editors = [OWNER, MEMBER, 'ben@example.org'];
  const shared = createSharedState({ owner: OWNER, editors, ...more });
  const services = createServices({
    backend,
    user,
    shared,
    now: () => Date.UTC(2027, 2, 1),
    random: () => 0.5,
  });
  const book = services.globals.SpreadsheetApp.getActiveSpreadsheet();
  const [sheet] = book.getSheets();
  if (!sheet) throw new Error('The grid has no sheet.');
  return { services, book, sheet };
};

export type Get = () => World;
