// Where a workbook and its rows open on Google.
import type { Context } from '../command/types';
import type { SheetId } from '../schema/sheet-ids';

/** The address of the spreadsheet with this file id; '' where there is none. */
export const workbookAddress = (fileId: string): string =>
  fileId === '' ? '' : `https://docs.google.com/spreadsheets/d/${fileId}/edit`;

/** The address of a row, 1-based as people count; '' where the file or the tab is not known. */
export function rowAddress(
  { workbookId = '', tabOf }: Pick<Context, 'workbookId' | 'tabOf'>,
  sheet: SheetId,
  rowNumber: number,
): string {
  const [file, tab] = [workbookAddress(workbookId), tabOf?.(sheet)];
  return file === '' || tab === undefined ? '' : `${file}#gid=${tab}&range=A${rowNumber}`;
}
