// The workbook as files: one .xlsx, or a CSV a sheet. Columns that people added come along.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workbook, Worksheet } from 'exceljs';
import type { GridBackend, SheetInfo } from '../../src/local/grid/backend';
import { cellText, isOdd, type RawCell, type SheetSnapshot } from '../../src/core/workbook/records/snapshot';
import { makeBook } from '../../src/core/workbook/records/make-book';
import {
  knownPeople,
  spotDetails,
  type LeavingKind,
} from '../../src/core/people/outgoing-check/detect-details';
import { sheetSpec } from '../../src/core/workbook/schema/sheets';
import type { SheetId } from '../../src/core/workbook/schema/sheet-ids';
import { layoutOf } from '../../src/core/workbook/check/layout';
import { tabName } from '../../src/core/base/text/safe-names';
import { writeCsv } from './csv';
import { readBook } from './read-tab';

const PIXELS_PER_CHARACTER = 7;
const LONGEST_LIST = 255;

/** Of no use outside the workbook, or not for other eyes: bytes of templates, old values. */
const LEFT_OUT: ReadonlySet<SheetId> = new Set<SheetId>(['TPL', 'CHG']);

const exported = (grid: GridBackend, change: Change = same): SheetSnapshot[] =>
  Object.values(readBook(grid))
    .filter(({ sheet }) => !LEFT_OUT.has(sheet))
    .map((snapshot) => ({
      ...snapshot,
      rows: snapshot.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => (typeof cell === 'string' ? change(cell) : cell)),
      })),
    }));

/** What becomes of each text on its way out. */
export type Change = (text: string) => string;
const same: Change = (text) => text;

/** How much an export would tell of people who have not agreed, by kind. */
export function toldBy(grid: GridBackend): Readonly<Partial<Record<LeavingKind, number>>> {
  const known = knownPeople(makeBook(readBook(grid)));
  const counts: Partial<Record<LeavingKind, number>> = {};
  const count: Change = (text) => {
    for (const { kind, sure } of spotDetails(text, known, 'anybody'))
      if (sure) counts[kind] = (counts[kind] ?? 0) + 1;
    return text;
  };
  exported(grid, count);
  return counts;
}

const INSTEAD: Readonly<Record<LeavingKind, string>> = {
  ...{ unlisted: '(member)', home: '(place)', phone: '(phone)', mail: '(address)' },
};

/** Texts without what `toldBy` counts. */
export function coded(grid: GridBackend): Change {
  const known = knownPeople(makeBook(readBook(grid)));
  return (text) => {
    let [made, from] = ['', 0];
    for (const { kind, start, written, sure } of spotDetails(text, known, 'anybody')) {
      if (!sure || start < from) continue;
      made += text.slice(from, start) + INSTEAD[kind];
      from = start + written.length;
    }
    return made + text.slice(from);
  };
}

const excelValue = (cell: RawCell): string | number | boolean | Date => {
  if (isOdd(cell)) return '';
  if (typeof cell === 'object')
    return new Date(`${cell.date.length === 10 ? `${cell.date}T00:00` : cell.date}:00Z`);
  return cell;
};

function fillColumn(sheet: Worksheet, snapshot: SheetSnapshot, index: number): void {
  const column = sheetSpec(snapshot.sheet).columns[snapshot.columns[index] ?? ''];
  const target = sheet.getColumn(index + 1);
  target.width = (column?.width ?? 120) / PIXELS_PER_CHARACTER;
  if (column?.type === 'date') target.numFmt = 'yyyy-mm-dd';
  else if (column?.type === 'dateTime') target.numFmt = 'yyyy-mm-dd hh:mm';
  else if (column && !['number', 'checkbox'].includes(column.type)) target.numFmt = '@';
}

function addLists(sheet: Worksheet, snapshot: SheetSnapshot): void {
  const last = snapshot.rows.length + 1;
  for (const { column, rule } of layoutOf(snapshot.sheet, 'en').columns) {
    const at = snapshot.columns.indexOf(column);
    if (rule?.kind !== 'list' || at < 0 || last < 2) continue;
    const list = `"${rule.values.join(',')}"`;
    if (list.length > LONGEST_LIST) continue;
    for (let row = 2; row <= last; row += 1)
      sheet.getCell(row, at + 1).dataValidation = { type: 'list', allowBlank: true, formulae: [list] };
  }
}

const namesIn = (book: Workbook): string[] => book.worksheets.map(({ name }) => name);

function addDataSheet(book: Workbook, snapshot: SheetSnapshot): void {
  const sheet = book.addWorksheet(tabName(snapshot.title, namesIn(book)), {
    views: [{ state: 'frozen', ySplit: 1, xSplit: 2 }],
  });
  const header = sheet.addRow([...snapshot.headers]);
  header.font = { bold: true };
  snapshot.headers.forEach((_, index) => fillColumn(sheet, snapshot, index));
  for (const row of snapshot.rows) sheet.addRow(row.cells.map(excelValue));
  addLists(sheet, snapshot);
  sheet.autoFilter = {
    from: { row: 1, column: 1 },
    to: { row: 1, column: Math.max(1, snapshot.headers.length) },
  };
}

/** Tabs that are no sheet of ours, such as How it works, as plain text. */
function addPage(book: Workbook, grid: GridBackend, { id, name }: SheetInfo, change: Change): void {
  const { rows, columns } = grid.extent(id);
  const sheet = book.addWorksheet(tabName(name, namesIn(book)));
  sheet.getColumn(1).width = 110;
  if (rows === 0 || columns === 0) return;
  for (const line of grid.read(id, { row: 0, column: 0, rows, columns }))
    sheet.addRow(line.map(({ value }) => (typeof value === 'string' ? change(value) : value))).alignment = {
      wrapText: true,
      vertical: 'top',
    };
}

export async function exportXlsx(grid: GridBackend, file: string, change: Change = same): Promise<void> {
  // Loaded where it is used: it takes longer to load than most commands to run.
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  const data = new Map(exported(grid, change).map((snapshot) => [snapshot.title, snapshot]));
  const hiddenNames = new Set(Object.values(readBook(grid)).map(({ title }) => title));
  for (const info of grid.sheets()) {
    const snapshot = data.get(info.name);
    if (snapshot) addDataSheet(book, snapshot);
    else if (!hiddenNames.has(info.name)) addPage(book, grid, info, change);
  }
  await book.xlsx.writeFile(file);
}

export function exportCsv(grid: GridBackend, folder: string, change: Change = same): string[] {
  mkdirSync(folder, { recursive: true });
  return exported(grid, change).map((snapshot) => {
    const keys = snapshot.columns.map((key, index) => key || (snapshot.headers[index] ?? ''));
    const rows = snapshot.rows.map(({ cells }) => keys.map((_, index) => cellText(cells[index])));
    const file = join(folder, `${snapshot.sheet}.csv`);
    writeFileSync(file, writeCsv([keys, ...rows]));
    return file;
  });
}
