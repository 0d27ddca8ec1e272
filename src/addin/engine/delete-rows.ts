// Deleting rows, which Sheets does by their numbers only: nobody else's row goes while somebody sorts, inserts or deletes.
import type { CellProblem } from '../../core/records/book';
import { deletedRow } from '../../core/changes/deleted-row';
import { changesText } from '../../core/changes/messages';
import { rowsById, runsFromBelow } from '../../core/changes/place';
import { comparable, sameCell } from '../../core/changes/same-cell';
import { strangelyGone, wronglyGone } from '../../core/changes/wrongly-gone';
import type { DeletedRow, InsertedRow } from '../../core/changes/types';
import { message, type Text } from '../../core/messages/text';
import { FIRST_DATA_ROW } from '../../core/records/snapshot';
import { upperRows } from '../../core/records/upper-rows';
import { idRows, insertRows, problemAt, sheetOf, type SheetNow, type Target } from './write-target';

/** Looks at a sheet at most: what is still there after so many, since rows moved each time, stays. */
const LOOKS = 6;

const problem = (target: Target, id: string, row: number, words: Text): CellProblem =>
  problemAt(target, { id, column: 'id' }, row, message(words, { id }));

/** The sheet as it is now, and which of the rows somebody added to since their deletion was planned. */
function lookFor(target: Target, deletes: readonly DeletedRow[]) {
  // A row that comes in while this is read changes the number of rows, which is asked next.
  const sheet = sheetOf(target, target.grid.glance(target.tabId) ?? []);
  const planned = new Map(deletes.map(({ id, cells }) => [id, cells]));
  const isEdited = ({ id, cells }: SheetNow['rows'][number]): boolean =>
    cells.some((cell, at) => {
      const key = sheet.columns[at] ?? '';
      return key !== '' && key !== 'updated' && !sameCell(cell, planned.get(id)?.[key] ?? '');
    });
  const rows = [...upperRows(sheet.rows, ({ id }) => id).values()];
  return { sheet, edited: rows.filter((row) => planned.has(row.id) && isEdited(row)) };
}

/** A row as it was seen: what comes back comes back with what this command wrote into it. */
const asInsert = (sheet: SheetNow, id: string): readonly InsertedRow[] => {
  const row = sheet.rows.find((one) => one.id === id);
  if (!row) return [];
  const cells = Object.entries(deletedRow(sheet, row).cells).map(([key, cell]) => [
    key,
    typeof cell === 'object' ? comparable(cell) : cell,
  ]);
  return [{ id, cells: Object.fromEntries(cells) as InsertedRow['cells'] }];
};

type RowsById = ReadonlyMap<string, number>;

interface Deletion {
  readonly before: RowsById;
  /** Numbers of the rows, from the bottom up. */
  readonly rows: readonly number[];
  readonly meant: ReadonlySet<string>;
  /** How many rows the sheet had before. */
  readonly rowCount: number;
}

/** Deletes, and answers what is there afterwards and which rows went by mistake. */
function deleteAndLook(target: Target, { before, rows, meant, rowCount }: Deletion) {
  const { grid, tabId } = target;
  grid.deleteRows(tabId, runsFromBelow(rows), rowCount);
  const seen = idRows(target);
  if (strangelyGone(before, seen, meant).length === 0) return { after: seen, lost: [] };
  const fewer = rowCount - rows.length - grid.rowCount(tabId);
  // Read after the count: who deletes between the two is then not taken for somebody who sorted.
  const after = idRows(target);
  return { after, lost: wronglyGone(before, after, { rows, meant, fewer }) };
}

/** Deletes rows where they were seen; another one that went comes back. Answers which of ours are still there. */
function deleteSeen(
  target: Target,
  sheet: SheetNow,
  deletes: readonly DeletedRow[],
  rowCount: number,
): readonly DeletedRow[] {
  const before = rowsById(
    sheet.rows.map(({ id }) => id),
    FIRST_DATA_ROW,
  );
  const rows = deletes.flatMap(({ id }) => before.get(id) ?? []).sort((a, b) => b - a);
  if (rows.length === 0) return [];
  const meant = new Set(deletes.map(({ id }) => id));
  const { after, lost } = deleteAndLook(target, { before, rows, meant, rowCount });
  insertRows(
    target,
    lost.flatMap((id) => asInsert(sheet, id)),
  );
  return deletes.filter(({ id }) => after.has(id));
}

/**
 * Deletes rows. `rowCount` is how many the sheet had before: where it has as many after a look, nobody inserted or
 * deleted any, and the numbers seen hold unless somebody sorts; else it looks again. When another row went all the
 * same, it comes back and ours is tried again.
 */
export function deleteRows(
  target: Target,
  deletes: readonly DeletedRow[],
  rowCount: number,
): readonly CellProblem[] {
  const problems: CellProblem[] = [];
  let waiting = deletes;
  let expected = rowCount;
  for (let looks = 0; looks < LOOKS && waiting.length > 0; looks += 1) {
    const { sheet, edited } = lookFor(target, waiting);
    problems.push(
      ...edited.map(({ id, rowNumber }) => problem(target, id, rowNumber, changesText.rowEditedSince)),
    );
    waiting = waiting.filter(({ id }) => !edited.some((row) => row.id === id));
    const count = target.grid.rowCount(target.tabId);
    if (count === expected) waiting = deleteSeen(target, sheet, waiting, count);
    expected = count;
  }
  return [...problems, ...waiting.map(({ id }) => problem(target, id, 0, changesText.movedTwice))];
}
