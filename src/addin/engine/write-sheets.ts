// Writing a change: new rows first, then changed cells, then deletions; each checked against rows that move meanwhile.
import type { CellProblem } from '../../core/workbook/records/book';
import { planRewrite } from '../../core/workbook/changes/moved-rows';
import { placeChanges } from '../../core/workbook/changes/place';
import type { CellChange, SheetWrites, WriteSet } from '../../core/workbook/changes/types';
import { message } from '../../core/base/messages/text';
import { type RawCell, type SheetSnapshot } from '../../core/workbook/records/snapshot';
import { sheetSpec } from '../../core/workbook/schema/sheets';
import { deleteRows } from './delete-rows';
import type { GridPort } from './ports';
import type { Sheets } from './read-sheets';
import { Refusal } from './refusal';
import {
  idRows,
  insertRows,
  problemAt,
  sheetOf,
  targetOf,
  writeCells,
  type Target,
  type Written,
} from './write-target';
import * as changesText from '../../core/words/workbook/changes';
import * as engineText from '../../core/words/addin/engine';

const ROUNDS = 2;

/** Leaves out cells that hold a formula. */
function withoutFormulas(target: Written, changes: readonly CellChange[], rows: ReadonlyMap<string, number>) {
  const formulas = target.grid.formulas(target.tabId);
  const holds = ({ id, column }: CellChange): boolean =>
    (formulas[(rows.get(id) ?? 0) - 1]?.[target.columns.indexOf(column)] ?? '') !== '';
  const problems = changes
    .filter((change) => holds(change) && change.column !== 'updated')
    .map((change) => problemAt(target, change, rows.get(change.id) ?? 0, message(changesText.holdsFormula)));
  return { changes: changes.filter((change) => !holds(change)), problems };
}

const moved = (
  changes: readonly CellChange[],
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
) => changes.some(({ id }) => before.get(id) !== after.get(id));

/** Writes changed cells; when rows moved in between, puts stray values back and writes again. */
function changeCells(target: Written, wanted: readonly CellChange[]): readonly CellProblem[] {
  if (wanted.length === 0) return [];
  let rows = idRows(target);
  const { changes, problems } = withoutFormulas(target, wanted, rows);
  let written = placeChanges(changes, rows, target.columns);
  writeCells(target, written);
  for (let round = 0; round <= ROUNDS; round += 1) {
    const now = idRows(target);
    if (!moved(changes, rows, now)) return problems;
    if (round === ROUNDS) break;
    const sheet = sheetOf(target, target.grid.grid(target.tabId)?.cells ?? []);
    written = planRewrite(target.before, sheet, changes, written);
    rows = now;
    writeCells(target, written);
  }
  const unsure = changes.map((change) =>
    problemAt(target, change, rows.get(change.id) ?? 0, message(changesText.movedTwice, { id: change.id })),
  );
  return [...problems, ...unsure];
}

/** How to read and write a tab that is none of the sheets. */
export interface Reader {
  readonly readColumns: (keyRow: readonly RawCell[]) => readonly string[];
  /** Columns, 0-based, in which nothing is taken for a number, date or formula. */
  readonly textOf: (columns: readonly string[]) => ReadonlySet<number>;
}

/** Writes changed cells of a tab whose rows have ids in a column `id`, as those of the sheets are written. */
export function changeCellsOf(
  grid: GridPort,
  tabId: number,
  before: SheetSnapshot,
  { readColumns, textOf }: Reader,
  changes: readonly CellChange[],
): readonly CellProblem[] {
  const columns = readColumns(grid.head(tabId, 1)[0] ?? []);
  if (!columns.includes('id')) return [];
  const text = textOf(columns);
  return changeCells({ grid, tabId, before, columns, text, readColumns }, changes);
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
    return [target, one] as const;
  });
}

/** Writes the change. Answers with the cells that were left, and why. */
export function writeSheets(grid: GridPort, sheets: Sheets, writes: WriteSet): readonly CellProblem[] {
  const all = targets(grid, sheets, writes);
  const counts = all.map(([target, one]) => target.rowCount + insertRows(target, one.inserts));
  const problems = all.flatMap(([target, one]) => changeCells(target, one.changes));
  const left = all.flatMap(([target, one], index) => deleteRows(target, one.deletes, counts[index] ?? 0));
  return [...problems, ...left];
}
