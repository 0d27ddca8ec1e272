// Gives rows typed by hand an id before a command plans, so that everything after is addressed by id.
import { keysChanged, planRewrite } from '../../core/workbook/changes/moved-cells';
import { blocksOf, type PlacedCell } from '../../core/workbook/changes/place';
import { sameCell } from '../../core/workbook/changes/same-cell';
import { isBlankRow, type SheetSnapshot, type SnapshotRow } from '../../core/workbook/records/snapshot';
import type { SheetId } from '../../core/workbook/schema/sheet-ids';
import { isLocked, mayWriteLocked } from './locked-sheets';
import { idMaker } from './new-ids';
import { readSheets } from './read-sheets';
import type { Environment, Sheets } from './types';

const NO_TEXT_COLUMNS: ReadonlySet<number> = new Set();

/** Whether two rows hold the same, their ids apart. */
const sameRow = (a: SnapshotRow, b: SnapshotRow, idColumn: number): boolean =>
  a.cells.every((cell, index) => index === idColumn || sameCell(cell, b.cells[index]));

/** If a row moved into the place while its id was written, that row gets its own id back. */
function restoreOverwritten(
  env: Environment,
  tabId: number,
  before: SheetSnapshot,
  after: SheetSnapshot,
): boolean {
  const kept = new Set(after.rows.map(({ id }) => id));
  const known = new Set(before.rows.map(({ id }) => id));
  const idColumn = after.columns.indexOf('id');
  const lost = before.rows.filter(({ id }) => id !== '' && !kept.has(id));
  const cells = lost.flatMap((row) => {
    const taken = after.rows.find((one) => !known.has(one.id) && sameRow(row, one, idColumn));
    return taken ? [{ row: taken.rowNumber, column: idColumn, value: row.id }] : [];
  });
  for (const block of blocksOf(cells)) env.grid.write(tabId, block, NO_TEXT_COLUMNS);
  return cells.length > 0;
}

/** An id that landed in an empty row, because the row it was for moved on, is taken out again. */
function clearStrays(env: Environment, tabId: number, before: SheetSnapshot, after: SheetSnapshot): boolean {
  const known = new Set(before.rows.map(({ id }) => id));
  const column = after.columns.indexOf('id');
  const isEmpty = ({ cells }: SnapshotRow) =>
    isBlankRow(
      after.sheet,
      after.columns,
      cells.map((cell, index) => (index === column ? '' : cell)),
    );
  const strays = after.rows.filter((row) => row.id !== '' && !known.has(row.id) && isEmpty(row));
  for (const block of blocksOf(strays.map(({ rowNumber }) => ({ row: rowNumber, column, value: '' }))))
    env.grid.write(tabId, block, NO_TEXT_COLUMNS);
  return strays.length > 0;
}

/** Ids that landed in a column that somebody moved under them are taken out; those rows get theirs in the next round. */
function clearColumn(
  env: Environment,
  tabId: number,
  before: SheetSnapshot,
  after: SheetSnapshot,
  written: readonly PlacedCell[],
): void {
  const byNumber = (sheet: SheetSnapshot): SheetSnapshot => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({ ...row, id: String(row.rowNumber) })),
  });
  const ours = written.map((cell) => ({ ...cell, id: String(cell.row) }));
  const cells = keysChanged(before, after) ? [] : planRewrite(byNumber(before), byNumber(after), [], ours);
  for (const block of blocksOf(cells)) env.grid.write(tabId, block, NO_TEXT_COLUMNS);
}

/** Puts right what moved meanwhile; answers whether anything had to be. */
function mendIn(
  env: Environment,
  tabId: number,
  before: SheetSnapshot,
  after: SheetSnapshot,
  written: readonly PlacedCell[],
): boolean {
  if (before.columns.indexOf('id') !== after.columns.indexOf('id')) {
    clearColumn(env, tabId, before, after, written);
    return true;
  }
  return [restoreOverwritten, clearStrays].map((mend) => mend(env, tabId, before, after)).includes(true);
}

/** Writes an id beside each row that has none; answers what was written where. */
function giveIn(
  env: Environment,
  tabId: number,
  sheet: SheetSnapshot,
  newId: (id: SheetId) => string,
): readonly PlacedCell[] {
  const column = sheet.columns.indexOf('id');
  const nameless = column < 0 ? [] : sheet.rows.filter(({ id }) => id === '');
  const cells = nameless.map(({ rowNumber }) => ({ row: rowNumber, column, value: newId(sheet.sheet) }));
  for (const block of blocksOf(cells)) env.grid.write(tabId, block, NO_TEXT_COLUMNS);
  return cells;
}

/** One round: answers the sheets that were read again, or undefined when no row lacked an id. */
function giveOnce(env: Environment, sheets: Sheets): Sheets | undefined {
  const newId = idMaker(env, sheets.snapshot);
  const given = Object.values(sheets.snapshot).flatMap((sheet) => {
    const tabId = sheets.tabs[sheet.sheet];
    if (sheet.sheet === 'CHG' || tabId === undefined || sheet.rows.every(({ id }) => id !== '')) return [];
    if (isLocked(sheet.sheet) && !mayWriteLocked(env, sheets.snapshot)) return [];
    const written = giveIn(env, tabId, sheet, newId);
    return written.length > 0 ? [{ before: sheet, written }] : [];
  });
  if (given.length === 0) return undefined;
  const wanted = given.map(({ before }) => before.sheet);
  const again = readSheets(env, wanted);
  const mended = given.filter(({ before, written }) => {
    const after = again.snapshot[before.sheet];
    const tabId = again.tabs[before.sheet];
    return after && tabId !== undefined && mendIn(env, tabId, before, after, written);
  });
  return mended.length > 0 ? readSheets(env, wanted) : again;
}

const ROUNDS = 3;

/**
 * The sheets with an id in every row that says something; reads again only the sheets that had rows without. Where
 * rows moved meanwhile, it tries again.
 */
export function assignIds(env: Environment, sheets: Sheets): Sheets {
  let present = sheets;
  for (let round = 0; round < ROUNDS; round += 1) {
    const again = giveOnce(env, present);
    if (!again) break;
    present = { snapshot: { ...present.snapshot, ...again.snapshot }, tabs: again.tabs };
  }
  return present;
}
