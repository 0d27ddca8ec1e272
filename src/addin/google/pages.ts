// Tabs of text: the guide, and reports that are written anew at each run.
import type { KeptPage, PresentPage } from '../../core/workbook/changes/page-lines';
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

/** Lines into column A. The look comes first: rows then take the height that their text needs. */
export function writeLines(sheet: Sheet, lines: readonly PageLine[]): void {
  const column = sheet.getRange(1, 1, lines.length, 1);
  column.setNumberFormat('@').setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP).setVerticalAlignment('top');
  sheet.setColumnWidth(1, PAGE_WIDTH).setTabColor(PAGE_COLOR);
  lines.forEach(({ style }, row) => {
    const look = STYLES[style];
    if (look)
      sheet
        .getRange(row + 1, 1)
        .setFontSize(look.size)
        .setFontWeight(look.weight);
  });
  column.setValues(lines.map(({ text }) => [text]));
}

const PLAIN_SIZE = 10;

/** Plain look for what an earlier run wrote; widths and other columns are people's. */
const plainLook = (sheet: Sheet): void =>
  void sheet
    .getRange(1, 1, Math.max(1, sheet.getLastRow()), 1)
    .setFontSize(PLAIN_SIZE)
    .setFontWeight('normal');

/** What an earlier, longer page left below the lines. */
function emptyBelow(sheet: Sheet, lines: number): void {
  const last = sheet.getLastRow();
  if (last > lines) sheet.getRange(lines + 1, 1, last - lines, 1).clearContent();
}

const BESIDE = ' (UPR)';

/** Its first line stands in it, or nothing at all: then a run was cut off after it had made the tab. */
const isOurs = (sheet: Sheet, names: readonly string[]): boolean =>
  sheet.getLastRow() === 0 || names.includes(String(sheet.getRange(1, 1).getValue()));

const pageAmong = (spreadsheet: Spreadsheet, names: readonly string[]): Sheet | undefined =>
  names
    .flatMap((name) => [name, name + BESIDE])
    .flatMap((name) => spreadsheet.getSheetByName(name) ?? [])
    .find((sheet) => isOurs(sheet, names));

/** A new tab at the end, under the name or beside the tab of somebody else that has it. */
function newPage(spreadsheet: Spreadsheet, name: string): Sheet {
  const isTaken = spreadsheet.getSheetByName(name) !== null;
  return spreadsheet.insertSheet(isTaken ? name + BESIDE : name, spreadsheet.getSheets().length);
}

const NOTHING_BESIDE: PresentPage = { lines: [], noted: new Set() };

function presentPage(sheet: Sheet | undefined): PresentPage {
  const columns = sheet?.getLastColumn() ?? 0;
  if (!sheet || columns < 2) return NOTHING_BESIDE;
  const cells = sheet.getRange(1, 1, sheet.getLastRow(), columns).getValues();
  const hasBeside = cells.map((row) => row.slice(1).some((cell) => String(cell ?? '').trim() !== ''));
  return {
    lines: cells.map(([line]) => String(line ?? '')),
    noted: new Set(hasBeside.flatMap((is, row) => (is ? [row] : []))),
  };
}

/** New rows beyond the last are made when the lines are written. */
function moveRows(sheet: Sheet, { deletes, inserts }: Pick<KeptPage<PageLine>, 'deletes' | 'inserts'>): void {
  for (const [row, count] of deletes) sheet.deleteRows(row, count);
  for (const [row, count] of inserts) if (row <= sheet.getMaxRows()) sheet.insertRowsBefore(row, count);
}

export const googlePages = (spreadsheet: Spreadsheet): PagePort => ({
  present: (names) => presentPage(pageAmong(spreadsheet, names)),
  rewrite: (name, names, { lines, ...moves }) => {
    const sheet = pageAmong(spreadsheet, names) ?? newPage(spreadsheet, name);
    moveRows(sheet, moves);
    const rows = sheet.getMaxRows();
    if (lines.length > rows) sheet.insertRowsAfter(rows, lines.length - rows);
    plainLook(sheet);
    // First the lines over the old ones, so that the first cell, by which the page is known, is never empty.
    writeLines(sheet, lines);
    emptyBelow(sheet, lines.length);
  },
});
