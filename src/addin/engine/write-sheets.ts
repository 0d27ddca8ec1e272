// Writing a change: new rows first, then changed cells, then deletions; each checked against rows and columns that move meanwhile.
import type { CellProblem } from '../../core/workbook/records/book';
import { columnNamed, isStill, keysChanged } from '../../core/workbook/changes/moved-cells';
import { shorten } from '../../core/workbook/changes/change-subject';
import { placeChanges, type OwnedCell } from '../../core/workbook/changes/place';
import { sameCell } from '../../core/workbook/changes/same-cell';
import type { CellChange, InsertedRow, SheetWrites, WriteSet } from '../../core/workbook/changes/types';
import { message, type Message } from '../../core/base/messages/text';
import {
  cellText,
  HEADER_ROW,
  isOdd,
  type RawCell,
  type SheetSnapshot,
} from '../../core/workbook/records/snapshot';
import { sheetSpec } from '../../core/workbook/schema/sheets';
import { deleteRows } from './delete-rows';
import type { GridPort } from './ports';
import { Refusal } from './refusal';
import { asChanges, verifyWrites, type VerifiedWrites } from './verify-writes';
import {
  headOf,
  insertRows,
  readTargetRows,
  problemAt,
  targetOf,
  formatsOf,
  writeCheckedCells,
  type TargetRows,
  type Target,
  type WriteTarget,
} from './write-target';
import type { Sheets } from './types';
import * as changesText from '../../core/words/workbook/changes';
import * as engineText from '../../core/words/addin/engine';

/**
 * Why a cell is left as it is: a formula, an image that no value could put back, or what somebody typed since the sheet
 * was read. Only a formula stops what only commands write.
 */
function whyLeft(
  target: WriteTarget,
  { column, old, value }: CellChange,
  formula: string,
  present: RawCell | undefined,
): Message | undefined {
  if (formula !== '') return message(changesText.holdsFormula);
  const isOurs = column === 'updated' || sheetSpec(target.before.sheet).columns[column]?.computed === true;
  if (isOurs) return undefined;
  if (isOdd(old)) return message(changesText.holdsOdd);
  if (present === undefined || isStill(present, old) || sameCell(present, value)) return undefined;
  return message(changesText.editedSince, { value: shorten(cellText(present)) });
}

/** Leaves out cells that hold what cannot be put back. */
function withoutKept(
  target: WriteTarget,
  changes: readonly CellChange[],
  { rows, cellAt }: TargetRows,
  formulas: readonly (readonly string[])[],
) {
  const rowOf = ({ id }: CellChange): number => rows.get(id) ?? 0;
  const why = (change: CellChange): Message | undefined => {
    const row = rowOf(change);
    const formula = formulas[row - 1]?.[columnNamed(target, change.column)] ?? '';
    return row === 0 ? undefined : whyLeft(target, change, formula, cellAt(row, change.column));
  };
  const problems = changes.flatMap((change) => {
    const words = change.column === 'updated' ? undefined : why(change);
    return words ? [problemAt(target, change, rowOf(change), words)] : [];
  });
  return { changes: changes.filter((change) => !why(change)), problems };
}

/** Columns that were deleted while their values were written, each once. */
function columnsGone(target: WriteTarget, changes: readonly CellChange[]): CellProblem[] {
  const gone = new Set(changes.map(({ column }) => column).filter((name) => columnNamed(target, name) < 0));
  return [...gone]
    .filter((name) => name !== 'updated')
    .map((name) => name.replace(/^~/, ''))
    .map((column) => problemAt(target, { id: '', column }, HEADER_ROW, message(changesText.columnGone)));
}

/** Where columns and rows are just before cells are written; no rows where the ids have no column any more. */
function located(
  target: WriteTarget,
  changes: readonly CellChange[],
): { readonly now: WriteTarget; readonly look: TargetRows | undefined } {
  const names = [...new Set(changes.map(({ column }) => column))];
  const look = readTargetRows(target, names);
  if (look) return { now: target, look };
  const head = headOf(target, target.grid.head(target.tabId, HEADER_ROW));
  // Keys that were changed for one another say nothing of where columns are; that is told once it is written.
  const now =
    keysChanged(target.before, head) && head.columns.includes('id') ? target : { ...target, ...head };
  return { now, look: readTargetRows(now, names) ?? readTargetRows(now, []) };
}

/** Changed cells and new rows of a sheet, as they are about to be written. */
interface Placed<T extends WriteTarget> {
  readonly target: T;
  /** With its columns just before writing. */
  readonly now: WriteTarget;
  readonly rows: ReadonlyMap<string, number> | undefined;
  readonly changes: readonly CellChange[];
  readonly inserts: readonly InsertedRow[];
  readonly inserted: readonly OwnedCell[];
  readonly placed: readonly OwnedCell[];
  /** Cells that are left, and why. */
  readonly problems: readonly CellProblem[];
}

/** Looks where changed cells stand now. */
function placeCells<T extends WriteTarget>(
  target: T,
  wanted: readonly CellChange[],
  inserts: readonly InsertedRow[],
  inserted: readonly OwnedCell[],
): Placed<T> {
  const isWanted = wanted.length > 0;
  // What people type after the look at the cells is lost, so that comes last.
  const formulas = isWanted ? target.grid.formulas(target.tabId) : [];
  const { now, look } = isWanted ? located(target, wanted) : { now: target, look: undefined };
  const { changes, problems } = look
    ? withoutKept(now, wanted, look, formulas)
    : { changes: wanted, problems: [] };
  const rows = look?.rows;
  const placed = placeChanges(changes, rows ?? new Map(), now.columns);
  return { target, now, rows, changes, inserts, inserted, placed, problems };
}

/** Checks what was written, together with the new rows, which are written by now. */
function settleCells<T extends WriteTarget>({
  target,
  rows,
  changes,
  inserts,
  inserted,
  placed,
  problems,
}: Placed<T>): VerifiedWrites<T> {
  const all = [...changes, ...asChanges(inserts)];
  if (all.length + problems.length === 0) return { target, problems };
  const settled = verifyWrites(target, { changes: all, written: [...inserted, ...placed], rows });
  const gone = settled.target ? columnsGone(settled.target, all) : [];
  return { target: settled.target, problems: [...problems, ...gone, ...settled.problems] };
}

/** How to read and write a tab that is none of the sheets. */
export type TabReader = Pick<WriteTarget, 'readColumns' | 'textOf'>;

/** Writes changed cells of a tab whose rows have ids in a column `id`, as those of the sheets are written. */
export function changeCellsOf(
  grid: GridPort,
  tabId: number,
  before: SheetSnapshot,
  reader: TabReader,
  changes: readonly CellChange[],
): readonly CellProblem[] {
  const head = headOf(reader, grid.head(tabId, HEADER_ROW));
  if (keysChanged(before, head)) return [];
  const placed = placeCells({ grid, tabId, before, ...reader, ...head }, changes, [], []);
  writeCheckedCells(placed.now, placed.placed);
  return settleCells(placed).problems;
}

function assertColumns(before: SheetSnapshot, columns: readonly string[], writes: SheetWrites): void {
  const needed = [
    ...writes.changes.map(({ column }) => column),
    ...writes.inserts.flatMap(({ cells }) => Object.keys(cells)),
  ];
  for (const key of ['id', ...needed.filter((key) => key !== 'updated' && !key.startsWith('~'))])
    if (!columns.includes(key))
      throw new Refusal(
        message(engineText.columnMissing, {
          sheet: before.title,
          column: sheetSpec(before.sheet).columns[key]?.label ?? key,
        }),
      );
}

/** Throws a refusal before anything is written when a column that the change needs is missing. */
export function assertWritable(sheets: Sheets, writes: WriteSet): void {
  for (const one of writes) {
    const before = sheets.snapshot[one.sheet];
    if (!before) throw new Error(`The sheet ${one.sheet} was not read.`);
    assertColumns(before, before.columns, one);
  }
}

function targets(
  grid: GridPort,
  sheets: Sheets,
  writes: WriteSet,
): readonly (readonly [Target, SheetWrites])[] {
  return writes.map((one) => {
    const before = sheets.snapshot[one.sheet];
    const tabId = sheets.tabs[one.sheet];
    if (!before || tabId === undefined) throw new Error(`The sheet ${one.sheet} was not read.`);
    const target = targetOf(grid, tabId, before);
    assertColumns(before, target.columns, one);
    if (keysChanged(before, target))
      throw new Refusal(message(engineText.keysChanged, { sheet: before.title }));
    return [target, one] as const;
  });
}

/** Where a text stands in a column of days or numbers, its cell may be one for text, which would keep what is written a text. */
function formatsAnew({ now, changes }: Placed<Target>): ReadonlyMap<number, string> {
  const wasText = changes.filter(({ old }) => typeof old === 'string' && old.trim() !== '');
  return formatsOf(now, new Set(wasText.map(({ column }) => column)));
}

/**
 * Writes the change. Answers with the cells that were left, and why. Refuses as long as nothing is written. Looking makes
 * Sheets carry out all that waits, so all sheets are looked at, then all are written, then all are looked at again.
 */
export function writeSheets(grid: GridPort, sheets: Sheets, writes: WriteSet): readonly CellProblem[] {
  const all = targets(grid, sheets, writes).map(([target, one]) => {
    return { target, one, inserted: insertRows(target, one.inserts) };
  });
  const ready = all.map(({ target, one, inserted }) => ({
    placed: placeCells(target, one.changes, one.inserts, inserted.written),
    deletes: one.deletes,
    rowCount: target.rowCount + inserted.gained,
  }));
  for (const { placed } of ready) writeCheckedCells(placed.now, placed.placed, formatsAnew(placed));
  const settled = ready.map(({ placed, ...rest }) => ({ ...settleCells(placed), ...rest }));
  const left = settled.flatMap(({ target, deletes, rowCount }) =>
    target ? deleteRows(target, deletes, rowCount) : [],
  );
  return [...settled.flatMap(({ problems }) => problems), ...left];
}
