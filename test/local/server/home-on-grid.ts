// Home of a small workbook, calculated by the local workbook's grid: what a coordinator sees in each cell.
import type { Language } from '../../../src/core/base/messages/text';
import type { DailyCounts } from '../../../src/core/inbox/home/daily-counts';
import type { DashboardTab } from '../../../src/core/inbox/home/dashboard-tab';
import { drawnTabs } from '../../../src/core/inbox/home/drawn-tabs';
import type { ColumnReferences } from '../../../src/core/inbox/home/column-references';
import { writeCell } from '../../../src/core/workbook/records/cells';
import { emptyRow } from '../../../src/core/workbook/records/make-book';
import type { RawCell } from '../../../src/core/workbook/records/snapshot';
import type { Value } from '../../../src/core/workbook/records/rows';
import type { SheetId } from '../../../src/core/workbook/schema/sheet-ids';
import { sheetSpec } from '../../../src/core/workbook/schema/sheets';
import type { GridBackend, GridValue } from '../../../src/local/grid/backend';
import { createModelGrid } from '../../../src/local/grid/o-spreadsheet/backend';
import { loadLibrary, silently } from '../../../src/local/grid/o-spreadsheet/load';
import type { LibraryModel } from '../../../src/local/grid/o-spreadsheet/model';
import { newBookData } from '../../../src/local/grid/o-spreadsheet/new-book';
import { bookOf, type Tables } from '../../support/book';
import { placesOf } from '../../core/inbox/home/fixture';
import { themes } from '../../../src/core/base/vocabulary/themes';
import { coverageParts, wordText } from '../../../src/core/base/vocabulary/words';
import * as boardText from '../../../src/core/words/coverage/issue-board';
import { whoCoversWhatText } from '../../../src/core/words/coverage/who-covers-what';

const library = loadLibrary();
const ROWS = 40;
const LOCALES: Readonly<Record<Language, string>> = { en: 'en_US', es: 'es_ES', fr: 'fr_FR' };

export interface HomeGiven {
  readonly tables: Tables;
  readonly language?: Language;
  /** Rows of the board from its third row on, in the order of its columns. */
  readonly board?: readonly (readonly string[])[];
  readonly places?: ColumnReferences;
  readonly isAfter?: boolean;
  readonly findings?: number;
  readonly counted?: DailyCounts;
}

export interface SeenHome {
  /** Of Home, 1-based row and 0-based column. */
  cell(row: number, column: number): GridValue;
  /** The sentences beside the charts of the tab Charts. */
  readonly sentences: readonly string[];
  /** The whole tab Numbers. */
  readonly numbers: readonly (readonly GridValue[])[];
  readonly grid: GridBackend;
}

const serialOf = (day: string): number =>
  Date.parse(`${day.length > 10 ? day : `${day}T00:00`}Z`) / 86_400_000 + 25_569;

const gridValue = (cell: RawCell): GridValue =>
  typeof cell === 'object' ? ('date' in cell ? serialOf(cell.date) : '') : cell;

/** Rows of data in the order of the columns, with words in the language of the workbook. */
function dataOf({ tables }: HomeGiven, sheet: SheetId, columns: readonly string[], language: Language) {
  const book = bookOf(tables);
  const specs = sheetSpec(sheet).columns;
  const linked = (['WG', 'MEM', 'SUB', 'ASK', 'CTY', 'REC', 'ISS'] as const).filter((one) => tables[one]);
  const labelOf = (id: string) =>
    book.labelOf(linked.find((one) => id.startsWith(`${one}-`)) ?? 'WG', id) || id;
  const initial = Object.fromEntries(
    Object.entries(specs).flatMap(([key, { initial: value }]) => (value === undefined ? [] : [[key, value]])),
  );
  return (tables[sheet as keyof Tables] ?? []).map((given) => {
    const row: Record<string, Value> = { ...emptyRow(sheet), ...initial, ...given };
    return columns.map((key) => {
      const spec = specs[key];
      const value = key === 'label' ? labelOf(given.id) : (row[key] ?? '');
      if (!spec) return '';
      const cell = gridValue(writeCell(spec, value, { language, labelOf }));
      // What is no day stays a text, as in Sheets.
      return /^date/.test(spec.type) && /^\d{4}-/.test(String(cell)) ? serialOf(String(cell)) : cell;
    });
  });
}

function put(grid: GridBackend, sheetId: number, row: number, values: GridValue[][]): void {
  const columns = values[0]?.length ?? 0;
  if (columns > 0)
    grid.apply({ kind: 'values', sheetId, zone: { row, column: 0, rows: values.length, columns }, values });
}

function drawCells(grid: GridBackend, sheetId: number, { cells }: DashboardTab): void {
  cells.forEach((line, row) =>
    line.forEach(({ text }, column) => {
      if (text.startsWith('=')) grid.apply({ kind: 'formula', sheetId, row, column, formula: text });
      else if (text !== '')
        grid.apply({ kind: 'values', sheetId, zone: { row, column, rows: 1, columns: 1 }, values: [[text]] });
    }),
  );
}

const emptyGrid = (language: Language): GridBackend =>
  createModelGrid(
    library,
    silently(
      () =>
        new library.Model(
          newBookData({ name: 'Workbook', timeZone: 'Etc/GMT', locale: LOCALES[language] }) as never,
        ),
    ) as unknown as LibraryModel,
  );

const HOME = 2;
const NUMBERS = 3;
const CHARTS = 4;
const BESIDE = 3;

/** Draws Home and Numbers over these tables. */
export function homeOnGrid(given: HomeGiven): SeenHome {
  const { language = 'en', isAfter = false, findings, counted, tables, board = [] } = given;
  const places = given.places ?? placesOf(language);
  const grid = emptyGrid(language);
  const insert = (sheetId: number, name: string, rows: number, columns: number) =>
    grid.apply({ kind: 'insertSheet', sheetId, name, index: 0, rows, columns });
  insert(places.board.tabId, places.board.title, ROWS, places.board.columns.length);
  const headers = places.board.columns.map((key) => (key.startsWith('WG-') ? `Group ${key.slice(3)}` : key));
  put(grid, places.board.tabId, 1, [headers, ...board.map((line) => [...line])]);
  for (const [sheet, tab] of Object.entries(places.sheets)) {
    insert(tab.tabId, tab.title, ROWS, tab.columns.length);
    if (sheet === 'SET')
      grid.apply({
        kind: 'format',
        sheetId: tab.tabId,
        zone: { row: 2, column: 0, rows: ROWS - 2, columns: tab.columns.length },
        format: '@',
      });
    put(grid, tab.tabId, 2, dataOf(given, sheet as SheetId, tab.columns, language));
  }
  const settings = new Map((tables.SET ?? []).map(({ key, value }) => [key, value]));
  const [numbers, home, charts] = drawnTabs({
    ...{ places, counted, findings, isAfter },
    setting: (key) => String(settings.get(key as never) ?? ''),
  });
  if (!numbers || !home || !charts) throw new Error('Nothing is drawn.');
  insert(NUMBERS, places.numbers, numbers.cells.length, numbers.widths.length);
  insert(HOME, home.title, home.cells.length, home.widths.length);
  drawCells(grid, NUMBERS, numbers);
  drawCells(grid, HOME, home);
  insert(CHARTS, charts.title, charts.cells.length, charts.widths.length);
  drawCells(grid, CHARTS, charts);
  const read = (sheetId: number, row: number, column: number, rows: number, columns: number) =>
    grid.read(sheetId, { row, column, rows, columns }).map((line) => line.map(({ value }) => value));
  return {
    grid,
    cell: (row, column) => read(HOME, row - 1, column, 1, 1)[0]?.[0] ?? '',
    sentences: read(CHARTS, 0, BESIDE, charts.cells.length, 1).map(([text]) => String(text)),
    numbers: read(NUMBERS, 0, 0, numbers.cells.length, numbers.widths.length),
  };
}

/** The board of the small workbook: two gaps, of which on one somebody is. */
export const boardIn = (language: Language) => {
  const theme = (key: string) => wordText(themes, key)[language];
  const part = (key: string) => wordText(coverageParts, key)[language];
  const { nobody, oneLeads, nobodyLeads } = whoCoversWhatText;
  const both = `${boardText.overlapStart[language]}: 2`;
  return [
    ['1', '', 'Detention', theme('life-and-safety'), oneLeads[language], '', part('leads'), ''],
    ['2', '', 'Food', theme('livelihood'), both, '', part('leads'), part('leads')],
    ['3', '', 'Our own issue', theme('other'), nobody[language], '', '', part('follows')],
    ['4', '', 'Quiet', theme('livelihood'), nobodyLeads[language], '', '', part('contributes')],
  ];
};
