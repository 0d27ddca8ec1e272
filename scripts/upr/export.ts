// The workbook as files: one .xlsx, or a CSV a sheet. Columns that people added come along.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workbook, Worksheet } from 'exceljs';
import type { GridBackend, SheetInfo } from '../../src/local/grid/backend';
import { cellText, isOdd, type RawCell, type SheetSnapshot } from '../../src/core/workbook/records/snapshot';
import { sheetSpec } from '../../src/core/workbook/schema/sheets';
import type { SheetId } from '../../src/core/workbook/schema/sheet-ids';
import { layoutOf } from '../../src/core/workbook/check/layout';
import { writeCsv } from './csv';
import { readBook } from './read-tab';

const PIXELS_PER_CHARACTER = 7;
const LONGEST_LIST = 255;

/** Of no use outside the workbook, or not for other eyes: bytes of templates, old values. */
const LEFT_OUT: ReadonlySet<SheetId> = new Set<SheetId>(['TPL', 'CHG']);

const exported = (grid: GridBackend): SheetSnapshot[] =>
  Object.values(readBook(grid)).filter(({ sheet }) => !LEFT_OUT.has(sheet));

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

function addDataSheet(book: Workbook, snapshot: SheetSnapshot): void {
  const sheet = book.addWorksheet(snapshot.title.slice(0, 31), {
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
function addPage(book: Workbook, grid: GridBackend, { id, name }: SheetInfo): void {
  const { rows, columns } = grid.extent(id);
  const sheet = book.addWorksheet(name.slice(0, 31));
  sheet.getColumn(1).width = 110;
  if (rows === 0 || columns === 0) return;
  for (const line of grid.read(id, { row: 0, column: 0, rows, columns }))
    sheet.addRow(line.map(({ value }) => value)).alignment = { wrapText: true, vertical: 'top' };
}

export async function exportXlsx(grid: GridBackend, file: string): Promise<void> {
  // Loaded where it is used: it takes longer to load than most commands to run.
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  const data = new Map(exported(grid).map((snapshot) => [snapshot.title, snapshot]));
  const hiddenNames = new Set(Object.values(readBook(grid)).map(({ title }) => title));
  for (const info of grid.sheets()) {
    const snapshot = data.get(info.name);
    if (snapshot) addDataSheet(book, snapshot);
    else if (!hiddenNames.has(info.name)) addPage(book, grid, info);
  }
  await book.xlsx.writeFile(file);
}

export function exportCsv(grid: GridBackend, folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  return exported(grid).map((snapshot) => {
    const keys = snapshot.columns.map((key, index) => key || (snapshot.headers[index] ?? ''));
    const rows = snapshot.rows.map(({ cells }) => keys.map((_, index) => cellText(cells[index])));
    const file = join(folder, `${snapshot.sheet}.csv`);
    writeFileSync(file, writeCsv([keys, ...rows]));
    return file;
  });
}
