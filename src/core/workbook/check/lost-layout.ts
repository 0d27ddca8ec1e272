// Finds what the first two rows of a sheet lost: hidden keys, headings, whole columns.
import { message, type Message } from '../../base/messages/text';
import { cellText, HEADER_ROW, KEY_ROW, type SheetSnapshot } from '../records/snapshot';
import { columnKey, sheetSpec } from '../schema/sheets';
import type { Finding } from './finding';
import { lostKeys } from './present';
import * as checkText from '../../words/workbook/check';

const keysOf = ({ sheet, columns }: SheetSnapshot): string[] =>
  columns.map((column) => (column === '' ? '' : columnKey(sheet, column)));

/** The sheet with each column named again whose key is gone and whose heading tells which it is. */
export function withKeysFound(sheet: SheetSnapshot): SheetSnapshot {
  const lost = lostKeys(sheet.sheet, keysOf(sheet), sheet.headers);
  if (lost.length === 0) return sheet;
  const columns = [...sheet.columns];
  for (const { at, key } of lost) columns[at] = key.slice(sheet.sheet.length + 1);
  const idColumn = columns.indexOf('id');
  const rows = sheet.rows.map((row) => ({ ...row, id: cellText(row.cells[idColumn]).trim() }));
  return { ...sheet, columns, rows };
}

function findingAt(
  { sheet }: SheetSnapshot,
  rowNumber: number,
  column: string,
  words: Message['text'],
): Finding {
  const label = sheetSpec(sheet).columns[column]?.label ?? column;
  return { sheet, rowNumber, id: '', column, message: message(words, { column: label }), mended: true };
}

/** What set-up will put back in the first two rows of a sheet that was read as it stands. */
export function lostLayout(sheet: SheetSnapshot): readonly Finding[] {
  const found = withKeysFound(sheet);
  return Object.keys(sheetSpec(sheet.sheet).columns).flatMap((column): Finding[] => {
    const at = found.columns.indexOf(column);
    if (at < 0) return [findingAt(sheet, 0, column, checkText.columnLost)];
    if (sheet.columns[at] !== column) return [findingAt(sheet, KEY_ROW, column, checkText.keyLost)];
    if ((sheet.headers[at] ?? '').trim() === '')
      return [findingAt(sheet, HEADER_ROW, column, checkText.headingLost)];
    return [];
  });
}
