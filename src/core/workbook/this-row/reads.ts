// The sheets that the commands about one row read.
import { SHEET_IDS, type SheetId } from '../schema/sheet-ids';

/** Sheets that the workbook fills in for itself; nobody changes their rows by form. */
const OWN_SHEETS: readonly SheetId[] = ['VER', 'TXT', 'OBX', 'CHG', 'TPL'];

/** Whether the workbook alone fills the sheet in. */
export const isOwnSheet = (sheet: SheetId): boolean => OWN_SHEETS.includes(sheet);

/** What a form shows: all that people fill in. */
export const rowFormReads: readonly SheetId[] = SHEET_IDS.filter((sheet) => !isOwnSheet(sheet));

/** Where a name may be shown, so that a row that is renamed keeps its links; the journal and templates hold none. */
export const editRowReads: readonly SheetId[] = SHEET_IDS.filter(
  (sheet) => sheet !== 'CHG' && sheet !== 'TPL',
);
