// Deleting rows, which Sheets does by their numbers only: nobody else's row goes while somebody sorts, inserts or deletes.
import type { CellProblem } from '../../core/workbook/records/book';
import { shorten } from '../../core/workbook/changes/change-subject';
import { deletedRow } from '../../core/workbook/changes/plan-writes';
import { keysChanged, type SheetNow } from '../../core/workbook/changes/moved-cells';
import { rowsById, runsFromBelow } from '../../core/workbook/changes/place';
import { rowMarks, strangelyGone, deletedByMistake } from '../../core/workbook/changes/deleted-by-mistake';
import { sameCell, writable } from '../../core/workbook/changes/same-cell';
import type { DeletedRow, InsertedRow } from '../../core/workbook/changes/types';
import { message } from '../../core/base/messages/text';
import { readCell } from '../../core/workbook/records/cells';
import { cellText, FIRST_DATA_ROW, isBlankRow, type RawCell } from '../../core/workbook/records/snapshot';
import { sheetSpec } from '../../core/workbook/schema/sheets';
import { keysProblem } from './verify-writes';
import { idRows, insertRows, problemAt, sheetOf, type Target } from './write-target';
import * as changesText from '../../core/words/workbook/changes';

/** Looks at a sheet at most: what is still there after so many, since rows moved each time, stays. */
const LOOKS = 6;

type NowRow = SheetNow['rows'][number];

/** The sheet as it is now, with what tells its rows apart. */
function lookAt(target: Target, unsure?: ReadonlySet<string>) {
  // A row that comes in while this is read changes the number of rows, which is asked next.
  const sheet = sheetOf(target, target.grid.glance(target.tabId)?.cells ?? []);
  const isBlank = (cells: readonly RawCell[]) => isBlankRow(target.before.sheet, sheet.columns, cells);
  const marks = rowMarks(sheet.rows, isBlank, unsure);
  const byId = new Map<string, { readonly row: NowRow; readonly mark: string }[]>();
  sheet.rows.forEach((row, at) => {
    const one = { row, mark: marks.marks[at] ?? '' };
    const others = byId.get(row.id);
    if (others) others.push(one);
    else byId.set(row.id, [one]);
  });
  return { sheet, marks, byId };
}

type Look = ReturnType<typeof lookAt>;

/** The row to delete, which nobody added to since that was planned: where an id stands twice, the upper such row. */
function findRow({ sheet, byId }: Look, { id, cells: planned }: DeletedRow) {
  const editedAt = ({ cells }: NowRow): number =>
    cells.findIndex((cell, at) => {
      const key = sheet.columns[at] ?? '';
      return key !== '' && key !== 'updated' && !sameCell(cell, planned[key] ?? '');
    });
  const rows = byId.get(id) ?? [];
  const found = rows.find(({ row }) => editedAt(row) < 0);
  const [first] = found ? [] : rows;
  return { found, edited: first && { row: first.row, at: editedAt(first.row) } };
}

type Sought = { readonly one: DeletedRow } & ReturnType<typeof findRow>;

function isWaitingMail({ before }: Target, { cells }: DeletedRow): boolean {
  const { state } = before.sheet === 'OBX' ? sheetSpec('OBX').columns : {};
  return state !== undefined && readCell(state, cells['state'] ?? '').value === 'waiting';
}

/** What somebody typed in a row that was to go, and what becomes of the row. */
function typedIn(target: Target, { sheet }: Look, { one, edited }: Sought): readonly CellProblem[] {
  if (!edited) return [];
  const { row, at } = edited;
  const words = isWaitingMail(target, one) ? changesText.mailTypedIn : changesText.rowTypedIn;
  const said = message(words, { value: shorten(cellText(row.cells[at])) });
  return [problemAt(target, { id: row.id, column: sheet.columns[at] ?? '' }, row.rowNumber, said)];
}

/** A row as it was seen: what comes back comes back with what this command wrote into it. */
const asInsert = ({ sheet, marks }: Look, mark: string): readonly InsertedRow[] => {
  const row = marks.rowOf(mark);
  if (!row) return [];
  const cells = Object.entries(deletedRow(sheet, row).cells).map(([key, cell]) => [key, writable(cell)]);
  return [{ id: row.id, cells: Object.fromEntries(cells) as InsertedRow['cells'] }];
};

type RowsByMark = ReadonlyMap<string, number>;

interface Deletion {
  readonly look: Look;
  readonly before: RowsByMark;
  /** Numbers of the rows, from the bottom up. */
  readonly rows: readonly number[];
  readonly meant: ReadonlySet<string>;
  /** How many rows the sheet had before. */
  readonly rowCount: number;
}

/** Where the rows are now; undefined when keys changed. The ids are enough while they tell all rows apart. */
function placesNow(target: Target, { unsure }: Look['marks']): RowsByMark | undefined {
  const rows = unsure.size === 0 ? idRows(target) : undefined;
  if (rows) return rows;
  const { sheet, marks } = lookAt(target, unsure);
  return keysChanged(target.before, sheet) ? undefined : rowsById(marks.marks, FIRST_DATA_ROW);
}

/** Deletes, and answers what is there afterwards and which rows went by mistake; undefined when keys changed. */
function deleteAndLook(target: Target, { look, before, rows, meant, rowCount }: Deletion) {
  const { grid, tabId } = target;
  grid.deleteRows(tabId, runsFromBelow(rows), rowCount);
  const seen = placesNow(target, look.marks);
  if (!seen || strangelyGone(before, seen, meant).length === 0) return seen && { after: seen, lost: [] };
  const fewer = rowCount - rows.length - grid.rowCount(tabId);
  // Read after the count: who deletes between the two is then not taken for somebody who sorted.
  const after = placesNow(target, look.marks);
  if (!after) return undefined;
  const isAsMeant = fewer === 0 && ![...meant].some((mark) => after.has(mark));
  // A row that is known by its words has others as soon as somebody types in it.
  const isTyped = (mark: string): boolean =>
    isAsMeant && look.marks.unsure.has(look.marks.rowOf(mark)?.id ?? '');
  return {
    after,
    lost: deletedByMistake(before, after, { rows, meant, fewer }).filter((mark) => !isTyped(mark)),
  };
}

/**
 * Deletes rows where they were seen; another one that went comes back. Answers which marks are still there; undefined
 * when keys changed.
 */
function deleteSeen(
  given: Target,
  look: Look,
  meant: ReadonlySet<string>,
  rowCount: number,
): RowsByMark | undefined {
  const target = { ...given, columns: look.sheet.columns, headers: look.sheet.headers };
  const before = rowsById(look.marks.marks, FIRST_DATA_ROW);
  const rows = [...meant].flatMap((mark) => before.get(mark) ?? []).sort((a, b) => b - a);
  if (rows.length === 0) return new Map();
  const done = deleteAndLook(target, { look, before, rows, meant, rowCount });
  insertRows(
    target,
    (done?.lost ?? []).flatMap((mark) => asInsert(look, mark)),
  );
  return done?.after;
}

/** Deletes what was found; answers what has to be tried again, undefined when keys changed. */
function stillThere(
  target: Target,
  look: Look,
  sought: readonly Sought[],
  count: number,
): DeletedRow[] | undefined {
  const meant = new Set(sought.flatMap(({ found }) => (found ? [found.mark] : [])));
  const after = deleteSeen(target, look, meant, count);
  return after && sought.flatMap(({ one, found }) => (found && after.has(found.mark) ? [one] : []));
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
    const look = lookAt(target);
    if (keysChanged(target.before, look.sheet)) return [...problems, keysProblem(target.before)];
    const found = waiting.map((one) => ({ one, ...findRow(look, one) }));
    problems.push(...found.flatMap((one) => typedIn(target, look, one)));
    waiting = found.flatMap(({ one, edited }) => (edited ? [] : [one]));
    const count = target.grid.rowCount(target.tabId);
    const left = count === expected ? stillThere(target, look, found, count) : waiting;
    if (!left) return [...problems, keysProblem(target.before)];
    waiting = left;
    expected = count;
  }
  return [
    ...problems,
    ...waiting.map(({ id }) =>
      problemAt(target, { id, column: 'id' }, 0, message(changesText.movedTwice, { id })),
    ),
  ];
}
