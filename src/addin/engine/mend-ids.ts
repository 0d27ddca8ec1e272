// Ids that are missing or stand twice get a new one, and the report says so.
import { message } from '../../core/messages/text';
import type { SheetSnapshot, SnapshotRow } from '../../core/records/snapshot';
import type { Finding } from '../../core/workbook/integrity';
import { workbookText } from '../../core/workbook/messages';
import { giveIds } from './give-ids';
import type { Environment } from './ports';
import type { Sheets } from './read-sheets';

const isDoubled = (sheet: SheetSnapshot, row: SnapshotRow): boolean =>
  row.id !== '' && sheet.rows.some(({ id, rowNumber }) => id === row.id && rowNumber < row.rowNumber);

/** The same sheet with the later rows of a doubled id shown as having none. */
const withoutDoubles = (sheet: SheetSnapshot): SheetSnapshot => ({
  ...sheet,
  rows: sheet.rows.map((row) => (isDoubled(sheet, row) ? { ...row, id: '' } : row)),
});

const findingOf = (sheet: SheetSnapshot, row: SnapshotRow): Finding => ({
  sheet: sheet.sheet,
  rowNumber: row.rowNumber,
  id: row.id,
  column: 'id',
  message: row.id === '' ? message(workbookText.idGiven) : message(workbookText.idDoubled, { id: row.id }),
  mended: true,
});

/** Gives ids where they are missing or stand twice; the upper row keeps a doubled id. Needs the lock. */
export function mendIds(
  env: Environment,
  sheets: Sheets,
): { readonly sheets: Sheets; readonly findings: readonly Finding[] } {
  const all = Object.values(sheets.snapshot).filter(({ columns }) => columns.includes('id'));
  const findings = all.flatMap((sheet) =>
    sheet.rows.filter((row) => row.id === '' || isDoubled(sheet, row)).map((row) => findingOf(sheet, row)),
  );
  const snapshot = Object.fromEntries(all.map((sheet) => [sheet.sheet, withoutDoubles(sheet)]));
  return { sheets: giveIds(env, { snapshot, tabs: sheets.tabs }), findings };
}
