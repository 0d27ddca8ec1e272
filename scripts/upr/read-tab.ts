// A tab as plain data: an array of objects with the schema's column keys.
import type { GridBackend } from '../../src/local/grid/backend';
import { isImage } from '../../src/local/services/cell-image';
import { boardRows } from '../../src/core/coverage/issue-board/view';
import { LANGUAGES } from '../../src/core/base/messages/text';
import { makeBook } from '../../src/core/workbook/records/make-book';
import {
  snapshotOf,
  type RawCell,
  type Snapshot,
  type SheetSnapshot,
} from '../../src/core/workbook/records/snapshot';
import { sheetSpec } from '../../src/core/workbook/schema/sheets';
import { SHEET_IDS, type SheetId } from '../../src/core/workbook/schema/sheet-ids';
import { foldText } from '../../src/core/base/text/fold';
import { UsageError } from './arguments';
import * as boardText from '../../src/core/words/coverage/issue-board';

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Date cells hold days since 30 December 1899. */
function rawCell(value: string | number | boolean, format: string): RawCell {
  if (isImage(value)) return { odd: 'image' };
  if (typeof value !== 'number' || !/[yd]/i.test(format)) return value;
  const day = new Date(EPOCH + Math.round(value * DAY));
  if (Number.isNaN(day.getTime())) return { odd: 'day' };
  const iso = day.toISOString();
  return { date: Number.isInteger(value) ? iso.slice(0, 10) : iso.slice(0, 16) };
}

/** All sheets of ours in the grid, found by the keys in their first rows. */
export function readBook(grid: GridBackend): Snapshot {
  const snapshot: Partial<Record<SheetId, SheetSnapshot>> = {};
  for (const { id, name } of grid.sheets()) {
    const { rows, columns } = grid.extent(id);
    if (rows === 0 || columns === 0) continue;
    const cells = grid.read(id, { row: 0, column: 0, rows, columns });
    const raw = cells.map((line) => line.map(({ value, format }) => rawCell(value, format)));
    const sheet = SHEET_IDS.find((one) => (raw[0] ?? []).some((cell) => String(cell).startsWith(`${one}.`)));
    if (sheet && !snapshot[sheet]) snapshot[sheet] = snapshotOf(sheet, name, raw);
  }
  return snapshot;
}

/** The sheet that a tab's English name, or its id, means. */
export function sheetByName(name: string): SheetId {
  const sheet = SHEET_IDS.find((id) => id === name || foldText(sheetSpec(id).title.en) === foldText(name));
  if (sheet) return sheet;
  const titles = [...SHEET_IDS.map((id) => sheetSpec(id).title.en), boardText.title.en];
  const names = titles.map((title) => `"${title}"`).join(', ');
  throw new UsageError(`There is no tab "${name}". Tabs: ${names}.`);
}

type Plain = Record<string, unknown>;

const isBoardName = (name: string): boolean =>
  LANGUAGES.some((language) => foldText(boardText.title[language]) === foldText(name));

/** The issue board: an object an issue, with the parts by workgroup. */
function readBoardTab(grid: GridBackend): readonly Plain[] {
  for (const { id, name } of grid.sheets()) {
    const { rows, columns } = grid.extent(id);
    if (rows === 0 || columns === 0) continue;
    const cells = grid.read(id, { row: 0, column: 0, rows, columns });
    const found = boardRows(
      name,
      cells.map((line) => line.map(({ value }) => value)),
    );
    if (found) return found;
  }
  throw new Error(`The workbook has no tab "${boardText.title.en}" yet. Run set-up-workbook.`);
}

/** Countries as ISO codes, other links as labels; what matches nothing stays as it was typed. */
export function readTab(grid: GridBackend, name: string): readonly Plain[] {
  if (isBoardName(name)) return readBoardTab(grid);
  const sheet = sheetByName(name);
  const snapshot = readBook(grid);
  if (!snapshot[sheet])
    throw new Error(`The workbook has no tab "${sheetSpec(sheet).title.en}" yet. Run set-up-workbook.`);
  const book = makeBook(snapshot);
  const shown = (to: readonly SheetId[], id: string): string => {
    const country = to.includes('CTY') ? book.find('CTY', id) : undefined;
    return country?.iso3 ?? to.map((one) => book.labelOf(one, id)).find((label) => label !== id) ?? id;
  };
  return book.rows(sheet).map((row) => {
    const values = row as unknown as Plain;
    const unresolved = row.unresolved as Record<string, readonly string[]>;
    const entries = Object.entries(sheetSpec(sheet).columns).map(([key, { to = [], type }]) => {
      const value = values[key];
      if (type === 'links')
        return [key, [...(value as string[]).map((id) => shown(to, id)), ...(unresolved[key] ?? [])]];
      if (type === 'link')
        return [key, value === '' ? (unresolved[key]?.[0] ?? '') : shown(to, String(value))];
      return [key, value];
    });
    return Object.fromEntries(entries) as Plain;
  });
}
