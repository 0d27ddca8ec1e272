// Repairs ids that are missing or stand twice: they get a new one, and the report says so.
import type { WorkbookFinding } from '../../core/workbook/records/book';
import { message, type Message } from '../../core/base/messages/text';
import { rowKey } from '../../core/workbook/records/names';
import type { SheetSnapshot, SnapshotRow } from '../../core/workbook/records/snapshot';
import { assignIds, type IdFilling } from './assign-ids';
import type { Sheets } from './types';
import * as checkText from '../../core/words/workbook/check';

const isDoubled = (sheet: SheetSnapshot, row: SnapshotRow): boolean =>
  row.id !== '' && sheet.rows.some(({ id, rowNumber }) => id === row.id && rowNumber < row.rowNumber);

/** The same sheet with the later rows of a doubled id shown as having none. */
const withoutDoubles = (sheet: SheetSnapshot): SheetSnapshot => ({
  ...sheet,
  rows: sheet.rows.map((row) => (isDoubled(sheet, row) ? { ...row, id: '' } : row)),
});

const findingAt = (sheet: SheetSnapshot, row: SnapshotRow, words: Message): WorkbookFinding => ({
  sheet: sheet.sheet,
  rowNumber: row.rowNumber,
  id: row.id,
  column: 'id',
  message: words,
  mended: true,
});

/** Lists are pasted by the hundred, so the new rows of a sheet are one finding. */
function findingsIn(sheet: SheetSnapshot): WorkbookFinding[] {
  const typed = sheet.rows.filter(({ id }) => id === '');
  const [first] = typed;
  const doubled = sheet.rows.filter((row) => isDoubled(sheet, row));
  return [
    ...(first ? [findingAt(sheet, first, message(checkText.typedByHand, { count: typed.length }))] : []),
    ...doubled.map((row) => findingAt(sheet, row, message(checkText.idDoubled, { id: row.id }))),
  ];
}

interface Mended {
  readonly sheets: Sheets;
  readonly findings: readonly WorkbookFinding[];
}

function idsToMend(sheets: Sheets): Mended {
  const all = Object.values(sheets.snapshot).filter(({ columns }) => columns.includes('id'));
  const snapshot = Object.fromEntries(all.map((sheet) => [sheet.sheet, withoutDoubles(sheet)]));
  return { sheets: { snapshot, tabs: sheets.tabs }, findings: all.flatMap(findingsIn) };
}

/** Gives ids where they are missing or stand twice; the upper row keeps a doubled id. Needs the lock. */
export function repairIds(env: IdFilling, sheets: Sheets): Mended {
  const { sheets: ready, findings } = idsToMend(sheets);
  return { sheets: assignIds(env, ready), findings };
}

/** The same without writing: rows that would get an id answer to what stands for it. */
export function foreseeIds(sheets: Sheets): Mended {
  const { sheets: ready, findings } = idsToMend(sheets);
  const withStandIns = Object.values(ready.snapshot).map((sheet) => {
    const rows = sheet.rows.map((row) => ({ ...row, id: rowKey(sheet, row) }));
    return [sheet.sheet, { ...sheet, rows }] as const;
  });
  return { sheets: { snapshot: Object.fromEntries(withStandIns), tabs: ready.tabs }, findings };
}
