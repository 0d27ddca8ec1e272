// Gives rows typed by hand an id before a command plans, so that everything after is addressed by id.
import { blocksOf } from '../../core/workbook/changes/place';
import { sameCell } from '../../core/workbook/changes/same-cell';
import { isBlankRow, type SheetSnapshot, type SnapshotRow } from '../../core/workbook/records/snapshot';
import type { SheetId } from '../../core/workbook/schema/sheet-ids';
import { isLocked, mayWriteLocked } from './locked-sheets';
import { idMaker } from './new-ids';
import type { Environment } from './ports';
import { readSheets, type Sheets } from './read-sheets';

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

function giveIn(
  env: Environment,
  tabId: number,
  sheet: SheetSnapshot,
  newId: (id: SheetId) => string,
): boolean {
  const column = sheet.columns.indexOf('id');
  const nameless = sheet.rows.filter(({ id }) => id === '');
  if (nameless.length === 0 || column < 0) return false;
  const cells = nameless.map(({ rowNumber }) => ({ row: rowNumber, column, value: newId(sheet.sheet) }));
  for (const block of blocksOf(cells)) env.grid.write(tabId, block, NO_TEXT_COLUMNS);
  return true;
}

/** One round: answers the sheets that were read again, or undefined when no row lacked an id. */
function giveOnce(env: Environment, sheets: Sheets): Sheets | undefined {
  const newId = idMaker(env, sheets.snapshot);
  const changed = Object.values(sheets.snapshot).filter((sheet) => {
    const tabId = sheets.tabs[sheet.sheet];
    if (sheet.sheet === 'CHG' || tabId === undefined || sheet.rows.every(({ id }) => id !== '')) return false;
    if (isLocked(sheet.sheet) && !mayWriteLocked(env, sheets.snapshot)) return false;
    return giveIn(env, tabId, sheet, newId);
  });
  if (changed.length === 0) return undefined;
  const wanted = changed.map(({ sheet }) => sheet);
  const again = readSheets(env, wanted);
  const mended = changed.filter((before) => {
    const after = again.snapshot[before.sheet];
    const tabId = again.tabs[before.sheet];
    if (!after || tabId === undefined) return false;
    return [restoreOverwritten, clearStrays].map((mend) => mend(env, tabId, before, after)).includes(true);
  });
  return mended.length > 0 ? readSheets(env, wanted) : again;
}

const ROUNDS = 3;

/**
 * The sheets with an id in every row that says something; reads again only the sheets that had rows without. Where
 * rows moved meanwhile, it tries again.
 */
export function giveIds(env: Environment, sheets: Sheets): Sheets {
  let present = sheets;
  for (let round = 0; round < ROUNDS; round += 1) {
    const again = giveOnce(env, present);
    if (!again) break;
    present = { snapshot: { ...present.snapshot, ...again.snapshot }, tabs: again.tabs };
  }
  return present;
}
