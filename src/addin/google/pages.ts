// Tabs of text: the guide, and reports that are written anew at each run.
import type { PageLine, PagePort } from '../engine/ports';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const STYLES: Readonly<Record<string, { readonly size: number; readonly weight: 'bold' | 'normal' }>> = {
  title: { size: 18, weight: 'bold' },
  heading: { size: 13, weight: 'bold' },
  subheading: { size: 11, weight: 'bold' },
};
const PAGE_WIDTH = 760;
const PAGE_COLOR = '#1a73e8';

/** Lines into column A of a tab that holds nothing there. */
export function writeLines(sheet: Sheet, lines: readonly PageLine[]): void {
  const column = sheet.getRange(1, 1, lines.length, 1);
  column.setNumberFormat('@').setValues(lines.map(({ text }) => [text]));
  column.setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP).setVerticalAlignment('top');
  sheet.setColumnWidth(1, PAGE_WIDTH).setTabColor(PAGE_COLOR);
  lines.forEach(({ style }, row) => {
    const look = STYLES[style];
    if (look)
      sheet
        .getRange(row + 1, 1)
        .setFontSize(look.size)
        .setFontWeight(look.weight);
  });
}

const PLAIN_SIZE = 10;

/** What an earlier run wrote goes, with its look; wider or narrower columns and other columns are people's. */
function emptyFirstColumn(sheet: Sheet): void {
  const column = sheet.getRange(1, 1, Math.max(1, sheet.getLastRow()), 1);
  column.clearContent().setFontSize(PLAIN_SIZE).setFontWeight('normal');
}

const BESIDE = ' (UPR)';

function pageAmong(spreadsheet: Spreadsheet, names: readonly string[]): Sheet | undefined {
  return (
    names
      .flatMap((name) => [name, name + BESIDE])
      .map((name) => spreadsheet.getSheetByName(name))
      .find((sheet) => sheet && names.includes(String(sheet.getRange(1, 1).getValue()))) ?? undefined
  );
}

/** A new tab at the end, under the name or beside the tab of somebody else that has it. */
function newPage(spreadsheet: Spreadsheet, name: string): Sheet {
  const isTaken = spreadsheet.getSheetByName(name) !== null;
  return spreadsheet.insertSheet(isTaken ? name + BESIDE : name, spreadsheet.getSheets().length);
}

export const googlePages = (spreadsheet: Spreadsheet): PagePort => ({
  rewrite: (name, names, lines) => {
    const known = pageAmong(spreadsheet, names);
    const sheet = known ?? newPage(spreadsheet, name);
    if (known) emptyFirstColumn(known);
    const rows = sheet.getMaxRows();
    if (lines.length > rows) sheet.insertRowsAfter(rows, lines.length - rows);
    writeLines(sheet, lines);
  },
});
