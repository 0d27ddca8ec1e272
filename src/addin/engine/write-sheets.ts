// Writing a change: new rows first, then changed cells, then deletions; each checked against rows and columns that move meanwhile.
import type { CellProblem } from '../../core/workbook/records/book';
import { columnNamed, keysChanged } from '../../core/workbook/changes/moved-cells';
import { placeChanges, type OwnedCell } from '../../core/workbook/changes/place';
import type { CellChange, InsertedRow, SheetWrites, WriteSet } from '../../core/workbook/changes/types';
import { message, type Message } from '../../core/base/messages/text';
import { HEADER_ROW, isOdd, type SheetSnapshot } from '../../core/workbook/records/snapshot';
import { sheetSpec } from '../../core/workbook/schema/sheets';
import { deleteRows } from './delete-rows';
import type { GridPort } from './ports';
import type { Sheets } from './read-sheets';
import { Refusal } from './refusal';
import { asChanges, settle, type Settled } from './settle';
import {
  headOf,
  idRows,
  insertRows,
  problemAt,
  targetOf,
  writeCells,
  type Target,
  type Written,
} from './write-target';
import * as changesText from '../../core/words/workbook/changes';
import * as engineText from '../../core/words/addin/engine';

/** Why a cell is left as it is: a formula, or an image that no value could put back; nothing stops what only commands write. */
function whyLeft(target: Written, { column, old }: CellChange, formula: string): Message | undefined {
  if (formula !== '') return message(changesText.holdsFormula);
  const isOurs = sheetSpec(target.before.sheet).columns[column]?.computed === true;
  return isOdd(old) && !isOurs ? message(changesText.holdsOdd) : undefined;
}

/** Leaves out cells that hold what cannot be put back. */
function withoutOdd(target: Written, changes: readonly CellChange[], rows: ReadonlyMap<string, number>) {
  const formulas = target.grid.formulas(target.tabId);
  const rowOf = ({ id }: CellChange): number => rows.get(id) ?? 0;
  const why = (change: CellChange): Message | undefined =>
    whyLeft(target, change, formulas[rowOf(change) - 1]?.[columnNamed(target, change.column)] ?? '');
  const problems = changes.flatMap((change) => {
    const words = change.column === 'updated' ? undefined : why(change);
    return words ? [problemAt(target, change, rowOf(change), words)] : [];
  });
  return { changes: changes.filter((change) => !why(change)), problems };
}

/** Columns that were deleted while their values were written, each once. */
function columnsGone(target: Written, changes: readonly CellChange[]): CellProblem[] {
  const gone = new Set(changes.map(({ column }) => column).filter((name) => columnNamed(target, name) < 0));
  return [...gone]
    .filter((name) => name !== 'updated')
    .map((name) => name.replace(/^~/, ''))
    .map((column) => problemAt(target, { id: '', column }, HEADER_ROW, message(changesText.columnGone)));
}

/** Where columns and rows are just before cells are written; no rows where the ids have no column any more. */
function located(target: Written): {
  readonly now: Written;
  readonly rows: ReadonlyMap<string, number> | undefined;
} {
  const rows = idRows(target);
  if (rows) return { now: target, rows };
  const now = { ...target, ...headOf(target, target.grid.head(target.tabId, HEADER_ROW)) };
  return { now, rows: idRows(now) };
}

/** Writes changed cells, and checks them together with those of the new rows, which are written by now. */
function changeCells<T extends Written>(
  target: T,
  wanted: readonly CellChange[],
  inserts: readonly InsertedRow[],
  inserted: readonly OwnedCell[],
): Settled<T> {
  if (wanted.length + inserts.length === 0) return { target, problems: [] };
  const { now, rows } = wanted.length > 0 ? located(target) : { now: target, rows: undefined };
  const { changes, problems } = rows ? withoutOdd(now, wanted, rows) : { changes: wanted, problems: [] };
  const placed = placeChanges(changes, rows ?? new Map(), now.columns);
  writeCells(now, placed);
  const all = [...changes, ...asChanges(inserts)];
  const settled = settle(target, { changes: all, written: [...inserted, ...placed], rows });
  const gone = settled.target ? columnsGone(settled.target, all) : [];
  return { target: settled.target, problems: [...problems, ...gone, ...settled.problems] };
}

/** How to read and write a tab that is none of the sheets. */
export type Reader = Pick<Written, 'readColumns' | 'textOf'>;

/** Writes changed cells of a tab whose rows have ids in a column `id`, as those of the sheets are written. */
export function changeCellsOf(
  grid: GridPort,
  tabId: number,
  before: SheetSnapshot,
  reader: Reader,
  changes: readonly CellChange[],
): readonly CellProblem[] {
  const head = headOf(reader, grid.head(tabId, HEADER_ROW));
  if (keysChanged(before, head)) return [];
  return changeCells({ grid, tabId, before, ...reader, ...head }, changes, [], []).problems;
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

/** Writes the change. Answers with the cells that were left, and why. Refuses as long as nothing is written. */
export function writeSheets(grid: GridPort, sheets: Sheets, writes: WriteSet): readonly CellProblem[] {
  const all = targets(grid, sheets, writes).map(([target, one]) => {
    return { target, one, inserted: insertRows(target, one.inserts) };
  });
  const settled = all.map(({ target, one, inserted }) => {
    const { changes, inserts, deletes } = one;
    return {
      ...changeCells(target, changes, inserts, inserted.written),
      ...{ deletes, rowCount: target.rowCount + inserted.gained },
    };
  });
  const left = settled.flatMap(({ target, deletes, rowCount }) =>
    target ? deleteRows(target, deletes, rowCount) : [],
  );
  return [...settled.flatMap(({ problems }) => problems), ...left];
}
