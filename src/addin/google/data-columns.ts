// Cells of data of a column, from the first row below the headings to the last, and what they may hold.
import { FIRST_DATA_ROW } from '../../core/workbook/records/snapshot';
import type { LayoutPort } from '../engine/layout-port';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Asking Sheets for its size makes it carry out all that waits, so it is asked once a tab. */
const sizes = new WeakMap<Sheet, number>();

export const knowRows = (sheet: Sheet, rows: number): void => void sizes.set(sheet, rows);

export function dataRows(sheet: Sheet): number {
  const known = sizes.get(sheet) ?? Math.max(1, sheet.getMaxRows() - FIRST_DATA_ROW + 1);
  sizes.set(sheet, known);
  return known;
}

/** Somebody may delete rows after they were counted: then they are counted again. */
export function withRows<T>(sheet: Sheet, use: (rows: number) => T): T {
  const counted = dataRows(sheet);
  try {
    return use(counted);
  } catch (error) {
    sizes.delete(sheet);
    if (dataRows(sheet) >= counted) throw error;
    return use(dataRows(sheet));
  }
}

export const dataColumn = (sheet: Sheet, column: number, count = 1): GoogleAppsScript.Spreadsheet.Range =>
  withRows(sheet, (rows) => sheet.getRange(FIRST_DATA_ROW, column + 1, rows, count));

/** A drop-down, boxes or a picker of days on all cells of data of a column. */
export function setRule(
  sheet: Sheet,
  column: number,
  rule: Parameters<LayoutPort['setRule']>[2],
  help: string,
  labels: GoogleAppsScript.Spreadsheet.Range | undefined,
): void {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true).setHelpText(help);
  if (rule.kind === 'checkbox') builder.requireCheckbox();
  else if (rule.kind === 'date') builder.requireDate();
  else if (rule.kind === 'list') builder.requireValueInList([...rule.values], true);
  else if (labels) builder.requireValueInRange(labels, true);
  else return;
  dataColumn(sheet, column).setDataValidation(builder.build());
}
