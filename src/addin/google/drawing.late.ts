// Tabs that are drawn from a description, through SpreadsheetApp: looks are given for whole blocks, as each call is slow.
import openIcon from '../../../sheets-templates/open.png';
import { dialogFunction } from '../../core/workbook/menu/dialogs';
import { panelFunction } from '../../core/workbook/menu/panels';
import { columnLetters } from '../../core/coverage/issue-board/formula-text';
import {
  dashboardMark,
  type DrawnButton,
  type DrawnChart,
  type DashboardKey,
  type DashboardTab,
  type DrawnZone,
  type DashboardCellStyle,
} from '../../core/inbox/home/dashboard-tab';
import type { DrawingPort } from '../capabilities/home/drawing-port';
import type { SheetsById } from './sheets-by-id';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const FONT = 'Roboto';
const LINE = '#dadce0';
const THIN_LINE = '#eceff1';
const BUTTON_SIZE = 18;

const rangeOf = (sheet: Sheet, { row, column, rows, columns }: DrawnZone) =>
  sheet.getRange(row, column + 1, rows, columns);

const nameOf = ({ row, column, rows, columns }: DrawnZone): string =>
  `${columnLetters(column)}${row}:${columnLetters(column + columns - 1)}${row + rows - 1}`;

/** Neighbours of one size are set at once. */
function eachRun(sizes: readonly number[], set: (start: number, count: number, size: number) => void): void {
  for (let start = 0, end = 1; start < sizes.length; start = end, end += 1) {
    while (end < sizes.length && sizes[end] === sizes[start]) end += 1;
    set(start + 1, end - start, sizes[start] ?? 0);
  }
}

/** As many rows and columns as the tab needs; more are left to people. */
function giveRoom(sheet: Sheet, { heights, widths }: DashboardTab): void {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (heights.length > rows) sheet.insertRowsAfter(rows, heights.length - rows);
  if (widths.length > columns) sheet.insertColumnsAfter(columns, widths.length - columns);
}

function clearDrawings(sheet: Sheet): void {
  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  for (const image of sheet.getImages()) image.remove();
}

function drawCells(sheet: Sheet, { cells, widths, merges }: DashboardTab): void {
  const range = sheet.getRange(1, 1, cells.length, widths.length);
  const all = <T>(of: (look: DashboardCellStyle) => T): T[][] =>
    cells.map((line) => line.map(({ look }) => of(look)));
  range
    .breakApart()
    .setBorder(false, false, false, false, false, false)
    .setNumberFormat('0')
    .setFontFamily(FONT)
    .setVerticalAlignment('middle')
    .setBackgrounds(all(({ fill = '#ffffff' }) => fill))
    .setFontColors(all(({ color = '#202124' }) => color))
    .setFontSizes(all(({ size = 10 }) => size))
    .setFontWeights(all(({ bold = false }) => (bold ? 'bold' : 'normal')))
    .setHorizontalAlignments(all(({ align = 'left' }) => align))
    .setWraps(all(({ wrap = false }) => wrap));
  for (const zone of merges) rangeOf(sheet, zone).mergeAcross();
}

function drawLines(sheet: Sheet, { boxes, grids, gaps }: DashboardTab): void {
  const { SOLID, SOLID_THICK } = SpreadsheetApp.BorderStyle;
  const list = (zones: readonly DrawnZone[]) => sheet.getRangeList(zones.map(nameOf));
  if (grids.length > 0) list(grids).setBorder(null, null, null, null, true, true, THIN_LINE, SOLID);
  const framed = [...boxes, ...grids];
  if (framed.length > 0) list(framed).setBorder(true, true, true, true, null, null, LINE, SOLID);
  if (gaps.length > 0) list(gaps).setBorder(null, null, null, true, null, null, '#ffffff', SOLID_THICK);
}

function drawColours(sheet: Sheet, { rules, scales }: DashboardTab): void {
  const byFormula = rules.map(({ zone, formula, fill, color, bold }) => {
    const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula);
    if (fill) rule.setBackground(fill);
    if (color) rule.setFontColor(color);
    if (bold) rule.setBold(true);
    return rule.setRanges([rangeOf(sheet, zone)]).build();
  });
  const byNumber = scales.map(({ zone, least, most }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .setGradientMinpoint(least)
      .setGradientMaxpoint(most)
      .setRanges([rangeOf(sheet, zone)])
      .build(),
  );
  sheet.setConditionalFormatRules([...byFormula, ...byNumber]);
}

type ChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder;

/** The builders of bars, columns and lines have no type in common that says what all of them can do. */
function builderOf(sheet: Sheet, kind: DrawnChart['kind']): ChartBuilder {
  const begun = sheet.newChart();
  const kinds = {
    bar: () => begun.asBarChart(),
    column: () => begun.asColumnChart() as unknown as ChartBuilder,
    line: () => begun.asLineChart() as unknown as ChartBuilder,
  };
  return kinds[kind]();
}

function drawChart(sheet: Sheet, numbers: Sheet, chart: DrawnChart): void {
  const { zone, colors } = chart;
  const hasLegend = zone.columns > 2;
  const builder = builderOf(sheet, chart.kind)
    .setTitle(chart.title)
    .setColors([...colors])
    .setLegendPosition(hasLegend ? Charts.Position.TOP : Charts.Position.NONE);
  if (chart.isStacked) builder.setStacked();
  builder
    .addRange(rangeOf(numbers, zone))
    .setNumHeaders(chart.hasHeaders ? 1 : 0)
    // The tab with the numbers is hidden.
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
    .setOption('width', chart.width)
    .setOption('height', chart.height);
  if (chart.showsValues)
    builder.setOption(
      'series',
      Object.fromEntries(colors.map((_, index) => [index, { dataLabel: 'value' }])),
    );
  sheet.insertChart(builder.setPosition(chart.row, chart.column + 1, 0, 0).build());
}

const functionOf = ({ opens }: DrawnButton): string =>
  'panel' in opens ? panelFunction(opens.panel) : dialogFunction(opens.dialog);

function drawButtons(sheet: Sheet, buttons: readonly DrawnButton[]): void {
  if (buttons.length === 0) return;
  const icon = Utilities.newBlob(Utilities.base64Decode(openIcon), 'image/png', 'open.png');
  for (const button of buttons)
    sheet
      .insertImage(icon, button.column + 1, button.row, button.x, button.y)
      .setWidth(BUTTON_SIZE)
      .setHeight(BUTTON_SIZE)
      .setAltTextTitle(button.alt)
      .assignScript(functionOf(button));
}

const PLACES: Readonly<Partial<Record<DashboardKey, number>>> = { HOME: 0, CHARTS: 1 };

/** One that a run left empty when it was cut off is taken. */
function make(spreadsheet: Spreadsheet, key: DashboardKey, title: string): number {
  const taken = spreadsheet.getSheetByName(title);
  const isFree = taken?.getLastRow() === 0;
  const place = PLACES[key] ?? spreadsheet.getSheets().length;
  const sheet = taken && isFree ? taken : spreadsheet.insertSheet(taken ? `${title} (UPR)` : title, place);
  sheet.getRange(1, 1).setValue(dashboardMark(key));
  sheet.protect().setDescription(`UPR ${key}`).setWarningOnly(true);
  if (key === 'NUMBERS') sheet.hideSheet();
  return sheet.getSheetId();
}

function draw(sheet: Sheet, tab: DashboardTab, numbers: Sheet): void {
  giveRoom(sheet, tab);
  clearDrawings(sheet);
  drawCells(sheet, tab);
  drawLines(sheet, tab);
  drawColours(sheet, tab);
  sheet.setHiddenGridlines(true).setTabColor(tab.color);
  eachRun(tab.widths, (start, count, width) => void sheet.setColumnWidths(start, count, width));
  eachRun(tab.heights, (start, count, height) => void sheet.setRowHeightsForced(start, count, height));
  sheet.hideRows(1, tab.hiddenRows);
  for (const chart of tab.charts) drawChart(sheet, numbers, chart);
  drawButtons(sheet, tab.buttons);
  const texts = tab.cells.map((line) => line.map(({ text }) => text));
  sheet.getRange(1, 1, texts.length, tab.widths.length).setValues(texts);
}

/** Drawing on the workbook that the script is bound to. */
export function googleDrawing(spreadsheet: Spreadsheet, { need }: SheetsById): DrawingPort {
  return {
    make: (key, title) => make(spreadsheet, key, title),
    draw: (tabId, tab, numbers) => draw(need(tabId), tab, need(numbers)),
  };
}
