// After cells were written: each is looked at again by its row's id and its column's key. What landed elsewhere, because
// somebody moved rows or columns meanwhile, is put back and written where it belongs.
import type { CellProblem } from '../../core/workbook/records/book';
import { keysChanged, planRewrite, sameHead, type SheetNow } from '../../core/workbook/changes/moved-cells';
import { rowsById, type OwnedCell } from '../../core/workbook/changes/place';
import type { CellChange, InsertedRow } from '../../core/workbook/changes/types';
import { message } from '../../core/base/messages/text';
import {
  FIRST_DATA_ROW,
  HEADER_ROW,
  KEY_ROW,
  type SheetSnapshot,
} from '../../core/workbook/records/snapshot';
import { headOf, idRows, problemAt, rewriteCells, sheetOf, type WriteTarget } from './write-target';
import * as changesText from '../../core/words/workbook/changes';

const ROUNDS = 2;

type Rows = ReadonlyMap<string, number>;

export interface VerifiedWrites<T extends WriteTarget> {
  /** With its columns as they are now; undefined when nothing may be written there any more. */
  readonly target: T | undefined;
  readonly problems: readonly CellProblem[];
}

/** A new row as changes of each of its cells. */
export const asChanges = (inserts: readonly InsertedRow[]): CellChange[] =>
  inserts.flatMap(({ id, cells }) =>
    Object.entries(cells).map(([column, value]) => ({ id, column, old: '', value })),
  );

/** People have to look which column is which. */
export const keysProblem = ({ sheet, title }: SheetSnapshot): CellProblem => ({
  ...{ sheet, rowNumber: KEY_ROW, id: '', column: '' },
  message: message(changesText.keysChanged, { tab: title }),
});

interface Placed {
  readonly changes: readonly CellChange[];
  readonly written: readonly OwnedCell[];
  /** Where the rows of the changes were when they were written; undefined when there were only new rows. */
  readonly rows: Rows | undefined;
}

/** Whether rows and columns are where they were. */
function isStill(target: WriteTarget, { changes, rows }: Placed): boolean {
  const head = headOf(target, target.grid.head(target.tabId, HEADER_ROW));
  if (!sameHead(target, head)) return false;
  if (!rows) return true;
  const now = idRows(target);
  return now !== undefined && changes.every(({ id }) => !rows.has(id) || rows.get(id) === now.get(id));
}

const rowsOf = ({ rows }: SheetNow): Rows =>
  rowsById(
    rows.map(({ id }) => id),
    FIRST_DATA_ROW,
  );

const unsure = (target: WriteTarget, { changes, rows }: Placed): CellProblem[] =>
  changes.map((change) =>
    problemAt(target, change, rows?.get(change.id) ?? 0, message(changesText.movedTwice, { id: change.id })),
  );

/** Looks again until everything stands in its own row and column. */
export function verifyWrites<T extends WriteTarget>(given: T, placed: Placed): VerifiedWrites<T> {
  let [target, last] = [given, placed];
  for (let round = 0; !isStill(target, last); round += 1) {
    if (round === ROUNDS) return { target, problems: unsure(target, last) };
    const sheet = sheetOf(target, target.grid.grid(target.tabId)?.cells ?? []);
    if (keysChanged(target.before, sheet))
      return { target: undefined, problems: [keysProblem(target.before)] };
    target = { ...target, columns: sheet.columns, headers: sheet.headers };
    const written = planRewrite(target.before, sheet, placed.changes, last.written);
    rewriteCells(target, written);
    last = { changes: placed.changes, written, rows: rowsOf(sheet) };
  }
  return { target, problems: [] };
}
