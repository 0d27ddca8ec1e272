// Cells through SpreadsheetApp. Here, and only here, 0-based columns become Google's 1-based ones.
import type { Block, RowRun } from '../../core/workbook/changes/place';
import type { RawCell } from '../../core/workbook/records/snapshot';
import type { Cell } from '../../core/workbook/schema/types';
import type { GridPort } from '../engine/ports';
import type { SheetsById } from './sheets-by-id';
import { setRule } from './data-columns';
import { wallClockReader } from './wall-clock';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Text that Sheets would take for a formula, a number, a date or a word of its own when it is written to a plain cell. */
const RISKY = /^['=+\-@\t\r]|\d|^\s*(true|false|verdadero|falso|vrai|faux)\s*$/i;

const PLAIN_TEXT = '@';

/** What a formula that fails shows. */
const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|ERROR!|SPILL!|CALC!)$/;

const isError = (value: string): value is `#${string}` => ERROR.test(value);

/** Known by its own name, which other objects have to be asked for. */
const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

interface Reader {
  cell(value: unknown): RawCell;
}

function readerFor(spreadsheet: Spreadsheet): Reader {
  let read: ((date: Date) => string) | undefined;
  return {
    cell: (value) => {
      if (typeof value === 'string') return isError(value) ? { odd: value } : value;
      if (typeof value === 'number' || typeof value === 'boolean') return value;
      if (value === null || value === undefined) return '';
      if (!isDate(value)) return { odd: 'image' };
      // A number far outside the calendar, in a cell with the format of a date.
      if (Number.isNaN(value.getTime())) return { odd: 'day' };
      read ??= wallClockReader(spreadsheet.getSpreadsheetTimeZone());
      return { date: read(value) };
    },
  };
}

/** Sets the format of the columns whose text could be misread, before the values are written. */
function protectText(sheet: Sheet, { row, column, values }: Block, textColumns: ReadonlySet<number>): void {
  const width = values[0]?.length ?? 0;
  const isRisky = (offset: number): boolean =>
    textColumns.has(column + offset) &&
    values.some((line) => typeof line[offset] === 'string' && RISKY.test(line[offset]));
  for (let start = 0; start < width; start += 1) {
    if (!isRisky(start)) continue;
    let end = start + 1;
    while (end < width && isRisky(end)) end += 1;
    sheet.getRange(row, column + start + 1, values.length, end - start).setNumberFormat(PLAIN_TEXT);
    start = end;
  }
}

/** A formula, or what begins as 3/4, 3 Apr or Apr 3 do: actions write days as 2027-03-31, so somebody typed that. */
const isMisread = (text: string): boolean =>
  /^[=+@\t\r]/.test(text) || /^(\d{1,2}\b|\p{L}{3,9}\.?\s+\d{1,2}\b)/u.test(text);

/** A text in a column of numbers or dates never becomes a formula, nor a day that was not certain a day. */
const harmless = (cell: Cell): Cell => (typeof cell === 'string' && isMisread(cell) ? `'${cell}` : cell);

function setFormats(
  sheet: Sheet,
  { row, column, values }: Block,
  formats: ReadonlyMap<number, string>,
): void {
  for (const [at, format] of formats)
    if (at >= column && at < column + (values[0]?.length ?? 0))
      sheet.getRange(row, at + 1, values.length, 1).setNumberFormat(format);
}

function writeBlock(
  sheet: Sheet,
  block: Block,
  textColumns: ReadonlySet<number>,
  formats?: ReadonlyMap<number, string>,
): void {
  protectText(sheet, block, textColumns);
  if (formats) setFormats(sheet, block, formats);
  const values = block.values.map((line) =>
    line.map((cell, offset) => (textColumns.has(block.column + offset) ? cell : harmless(cell))),
  );
  sheet.getRange(block.row, block.column + 1, values.length, values[0]?.length ?? 0).setValues(values);
}

const cellsOf = (values: readonly (readonly unknown[])[], reader: Reader): RawCell[][] =>
  values.map((line) => line.map((value) => reader.cell(value)));

const WHOLE_READS = 3;

/** Every row that says something: when somebody inserts one between asking for the range and reading it, it is read anew. */
function readGrid(sheet: Sheet, reader: Reader): RawCell[][] {
  let values = sheet.getDataRange().getValues();
  for (let read = 1; read < WHOLE_READS && sheet.getLastRow() > values.length; read += 1)
    values = sheet.getDataRange().getValues();
  return cellsOf(values, reader);
}

const headOf = (sheet: Sheet, rows: number, reader: Reader): RawCell[][] =>
  cellsOf(sheet.getRange(1, 1, rows, Math.max(1, sheet.getLastColumn())).getValues(), reader);

/** Cells of some columns, 0-based; of those only that are still there where somebody deleted one meanwhile. */
function readColumns(sheet: Sheet, first: number, last: number, rows: number): unknown[][] {
  const read = (end: number) => sheet.getRange(1, first + 1, Math.max(1, rows), end - first + 1).getValues();
  try {
    return read(last);
  } catch (error) {
    const end = sheet.getMaxColumns() - 1;
    if (end >= last) throw error;
    return end < first ? [] : read(end);
  }
}

function columnsOf(sheet: Sheet, first: number, last: number, reader: Reader): RawCell[][] {
  const read = (rows: number) => readColumns(sheet, first, last, rows);
  let values = read(sheet.getLastRow());
  for (let reads = 1, end; reads < WHOLE_READS && (end = sheet.getLastRow()) > values.length; reads += 1)
    values = read(end);
  return cellsOf(values, reader);
}

function insertBefore(sheet: Sheet, row: number, count: number): void {
  const last = sheet.getMaxRows();
  if (row > last) sheet.insertRowsAfter(last, row - last - 1 + count);
  else sheet.insertRowsBefore(row, count);
}

/** Google keeps at least one row below the frozen ones: where all would go, a blank one comes first. */
function deleteRows(sheet: Sheet, runs: readonly RowRun[], rowCount: number): void {
  let last = rowCount;
  for (const [row, count] of runs) {
    if (row + count > last && row <= sheet.getFrozenRows() + 1) sheet.insertRowsAfter(last, 1);
    sheet.deleteRows(row, count);
    last -= count;
  }
}

/** The cells of the workbook that the script is bound to. Tabs are looked up once an execution. */
export function googleGrid(spreadsheet: Spreadsheet, { find, need }: SheetsById): GridPort {
  const reader = readerFor(spreadsheet);
  return {
    tabs: () =>
      spreadsheet.getSheets().map((sheet) => ({ tabId: sheet.getSheetId(), name: sheet.getName() })),
    tabIds: () => spreadsheet.getSheets().map((sheet) => sheet.getSheetId()),
    glance: (tabId) => {
      const sheet = find(tabId);
      return sheet && { name: sheet.getName(), cells: cellsOf(sheet.getDataRange().getValues(), reader) };
    },
    grid: (tabId) => {
      const sheet = find(tabId);
      return sheet && { name: sheet.getName(), cells: readGrid(sheet, reader) };
    },
    rowCount: (tabId) => need(tabId).getMaxRows(),
    keys: (tabId) => headOf(need(tabId), 1, reader)[0] ?? [],
    head: (tabId, rows) => headOf(need(tabId), rows, reader),
    columns: (tabId, first, last) => columnsOf(need(tabId), first, last, reader),
    formulas: (tabId) => need(tabId).getDataRange().getFormulas(),
    write: (tabId, block, textColumns, formats) => writeBlock(need(tabId), block, textColumns, formats),
    insertRowsBefore: (tabId, row, count) => insertBefore(need(tabId), row, count),
    deleteRows: (tabId, runs, rowCount) => deleteRows(need(tabId), runs, rowCount),
    offer: (tabId, column, { values, help }) =>
      setRule(need(tabId), column, { kind: 'list', values }, help, undefined),
    showTab: (tabId) => void need(tabId).showSheet(),
    notes: (tabId) => need(tabId).getDataRange().getNotes(),
    writeNote: (tabId, row, column, note) =>
      void need(tabId)
        .getRange(row, column + 1)
        .setNote(note),
    flush: () => SpreadsheetApp.flush(),
  };
}
