// The tab of the issue board through SpreadsheetApp.
import type { BoardColumn, BoardTab, ColumnRun, PartRule } from '../../core/coverage/issue-board/tab';
import { FIRST_DATA_ROW, HEADER_ROW, KEY_ROW } from '../../core/workbook/records/snapshot';
import type { BoardPort } from '../capabilities/issue-board/board-port';
import type { SheetsById } from './sheets-by-id';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const HEADER_COLOR = '#e8f0fe';
const TAB_COLOR = '#188038';
const AUTOMATIC = 'General';

/** Columns of data from the first row on; `rows` is how many the tab has for data. */
const dataOf = (sheet: Sheet, { column, columns }: ColumnRun, rows: number): Range =>
  sheet.getRange(FIRST_DATA_ROW, column + 1, rows, columns);

const dataRows = (sheet: Sheet): number => Math.max(1, sheet.getMaxRows() - FIRST_DATA_ROW + 1);

function setRule(range: Range, { words, help }: PartRule): void {
  const rule = SpreadsheetApp.newDataValidation()
    .setAllowInvalid(true)
    .setHelpText(help)
    .requireValueInList([...words], true)
    .build();
  range.setDataValidation(rule);
}

function setColours(sheet: Sheet, { colours }: BoardTab, rows: number): void {
  const rules = colours.map(({ match, text, background, color, bold, ...run }) => {
    const begun = SpreadsheetApp.newConditionalFormatRule();
    const when = match === 'is' ? begun.whenTextEqualTo(text) : begun.whenTextStartsWith(text);
    return when
      .setBackground(background)
      .setFontColor(color)
      .setBold(bold)
      .setRanges([dataOf(sheet, run, rows)])
      .build();
  });
  sheet.setConditionalFormatRules(rules);
}

function addChart(sheet: Sheet, { chart }: BoardTab): void {
  const range = sheet.getRange(chart.row, chart.column + 1, chart.rows, chart.columns);
  const built = sheet
    .newChart()
    .asBarChart()
    .setStacked()
    .setTitle(chart.title)
    .setColors([...chart.colors])
    .addRange(range)
    .setNumHeaders(1)
    // Whoever filters the issues still sees all themes.
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
    .setOption('width', chart.width)
    .setOption('height', chart.height)
    .setPosition(chart.atRow, chart.column + 1, 0, 0)
    .build();
  sheet.insertChart(built);
}

/** Neighbouring columns of one format are set at once. */
function setFormats(sheet: Sheet, columns: readonly BoardColumn[], rows: number): void {
  dataOf(sheet, { column: 0, columns: columns.length }, rows).setNumberFormat('@');
  columns.forEach(({ format }, column) => {
    if (format === '') dataOf(sheet, { column, columns: 1 }, rows).setNumberFormat(AUTOMATIC);
  });
}

function setLook(sheet: Sheet, tab: BoardTab, rows: number): void {
  const { columns, table, hidden } = tab;
  sheet.setTabColor(TAB_COLOR);
  columns.forEach(({ width }, index) => sheet.setColumnWidth(index + 1, width));
  setFormats(sheet, columns, rows);
  const header = sheet.getRange(HEADER_ROW, 1, 1, columns.length);
  header
    .setFontWeight('bold')
    .setBackground(HEADER_COLOR)
    .setVerticalAlignment('middle')
    .setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP)
    .setNotes([columns.map(({ note }) => note)]);
  sheet.getRange(HEADER_ROW, table.column + 1, rows + 1, table.columns).createFilter();
  dataOf(sheet, table, rows).applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY, false, false);
  sheet.setFrozenRows(HEADER_ROW);
  sheet.setFrozenColumns(tab.frozenColumns);
  sheet.hideColumns(hidden.column + 1, hidden.columns);
  sheet.hideRows(KEY_ROW);
}

function protect(sheet: Sheet, { columns, computed }: BoardTab, rows: number): void {
  sheet
    .getRange(KEY_ROW, 1, HEADER_ROW, columns.length)
    .protect()
    .setDescription('UPR BOARD header')
    .setWarningOnly(true);
  dataOf(sheet, computed, rows).protect().setDescription('UPR BOARD').setWarningOnly(true);
}

function make(spreadsheet: Spreadsheet, tab: BoardTab, after: Sheet | undefined): Sheet {
  const isTaken = spreadsheet.getSheetByName(tab.title) !== null;
  const place = after ? after.getIndex() : spreadsheet.getSheets().length;
  const sheet = spreadsheet.insertSheet(isTaken ? tab.otherTitle : tab.title, place);
  const lacking = tab.columns.length - sheet.getMaxColumns();
  if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
  const rows = dataRows(sheet);
  setLook(sheet, tab, rows);
  if (tab.groups.columns > 0) setRule(dataOf(sheet, tab.groups, rows), tab.parts);
  setColours(sheet, tab, rows);
  protect(sheet, tab, rows);
  addChart(sheet, tab);
  const head = sheet.getRange(KEY_ROW, 1, HEADER_ROW, tab.columns.length);
  head
    .setNumberFormat('@')
    .setValues([tab.columns.map(({ key }) => key), tab.columns.map(({ header }) => header)]);
  return sheet;
}

function addColumns(
  sheet: Sheet,
  before: number | undefined,
  columns: readonly BoardColumn[],
  rule: PartRule | undefined,
): void {
  const rows = dataRows(sheet);
  const at = before ?? sheet.getLastColumn();
  if (before === undefined) {
    const lacking = at + columns.length - sheet.getMaxColumns();
    if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
  } else sheet.insertColumnsBefore(at + 1, columns.length);
  columns.forEach(({ width, format }, index) => {
    sheet.setColumnWidth(at + index + 1, width);
    dataOf(sheet, { column: at + index, columns: 1 }, rows).setNumberFormat(
      format === '' ? AUTOMATIC : format,
    );
  });
  if (rule) setRule(dataOf(sheet, { column: at, columns: columns.length }, rows), rule);
  sheet.getRange(HEADER_ROW, at + 1, 1, columns.length).setNotes([columns.map(({ note }) => note)]);
  sheet
    .getRange(KEY_ROW, at + 1, HEADER_ROW, columns.length)
    .setNumberFormat('@')
    .setValues([columns.map(({ key }) => key), columns.map(({ header }) => header)]);
}

/** The board of the workbook that the script is bound to. */
export function googleBoard(spreadsheet: Spreadsheet, { need: sheet, add }: SheetsById): BoardPort {
  return {
    make: (tab, afterTab) =>
      add(make(spreadsheet, tab, afterTab === undefined ? undefined : sheet(afterTab))),
    nameOf: (tabId) => spreadsheet.getSheetById(tabId)?.getName(),
    formulas: (tabId, row, column, lines) =>
      void sheet(tabId)
        .getRange(row, column + 1, lines.length, lines[0]?.length ?? 0)
        .setFormulas(lines.map((line) => [...line])),
    clear: (tabId, row, column, rows, columns) =>
      void sheet(tabId)
        .getRange(row, column + 1, rows, columns)
        .clearContent(),
    addColumns: (tabId, before, columns, rule) => addColumns(sheet(tabId), before, columns, rule),
    dropColumn: (tabId, column) => void sheet(tabId).deleteColumn(column + 1),
  };
}
