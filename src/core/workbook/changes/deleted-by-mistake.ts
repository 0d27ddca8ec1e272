// Detects rows that were deleted by mistake: deletion goes by row numbers, and somebody moved rows meanwhile.
import { comparable } from './same-cell';
import type { RawCell } from '../records/snapshot';
import { runsFromBelow, type RowRun } from './place';

interface Marked {
  readonly id: string;
  readonly cells: readonly RawCell[];
}

interface RowMarks<Row extends Marked> {
  /** The ids that do not tell rows apart: none, where such a row says something, and those that stand twice. */
  readonly unsure: ReadonlySet<string>;
  /** Of each row; '' for one that says nothing. Another reading of the sheet is marked by the same `unsure`. */
  readonly marks: readonly string[];
  readonly rowOf: (mark: string) => Row | undefined;
}

function unsureIn(rows: readonly Marked[], isBlank: (cells: readonly RawCell[]) => boolean): Set<string> {
  const seen = new Set<string>();
  const unsure = new Set<string>();
  for (const { id, cells } of rows) {
    if (id === '' ? !isBlank(cells) : seen.has(id)) unsure.add(id);
    seen.add(id);
  }
  return unsure;
}

/**
 * A mark is the row's id. Where that does not tell it apart, its words do, and of equal rows the place among them: it
 * is counted from below, so that the mark of the upper one is gone when any of them goes.
 */
export function rowMarks<Row extends Marked>(
  rows: readonly Row[],
  isBlank: (cells: readonly RawCell[]) => boolean,
  unsure: ReadonlySet<string> = unsureIn(rows, isBlank),
): RowMarks<Row> {
  const counts = new Map<string, number>();
  const markOf = ({ id, cells }: Row): string => {
    if (!unsure.has(id)) return id;
    if (id === '' && isBlank(cells)) return '';
    const words = JSON.stringify([id, ...cells.map(comparable)]);
    const count = (counts.get(words) ?? 0) + 1;
    counts.set(words, count);
    return `${String(count)} ${words}`;
  };
  const marks = [...rows].reverse().map(markOf).reverse();
  return { unsure, marks, rowOf: (mark) => rows[marks.indexOf(mark)] };
}

type RowsById = ReadonlyMap<string, number>;

/** What stays where when a run of rows goes. */
const without = (placed: RowsById, [first, count]: RowRun): RowsById =>
  new Map(
    [...placed].flatMap(([id, row]) => {
      if (row < first) return [[id, row]];
      return row < first + count ? [] : [[id, row - count]];
    }),
  );

const isSame = (one: RowsById, other: RowsById): boolean =>
  one.size === other.size && [...one].every(([id, row]) => other.get(id) === row);

/** Whether this is left when somebody deletes the row `id` at any moment while we delete the runs. */
function isLeftWithout(before: RowsById, id: string, runs: readonly RowRun[], now: RowsById): boolean {
  let placed = before;
  for (let done = 0; done <= runs.length; done += 1) {
    const row = placed.get(id);
    if (row === undefined) return false;
    if (isSame(runs.slice(done).reduce(without, without(placed, [row, 1])), now)) return true;
    placed = without(placed, runs[done] ?? [0, 0]);
  }
  return false;
}

/** The ids that are gone without being meant to. */
export const strangelyGone = (before: RowsById, after: RowsById, meant: ReadonlySet<string>): string[] =>
  [...before.keys()].filter((id) => !after.has(id) && !meant.has(id));

interface OurDeletion {
  /** The rows that we deleted, 1-based, from the bottom up. */
  readonly rows: readonly number[];
  /** The ids that stood there before. */
  readonly meant: ReadonlySet<string>;
  /** How many rows fewer the sheet has than by our deletion alone. */
  readonly fewer: number;
}

/**
 * The ids that are gone because we deleted them without meaning to. A row that somebody dragged to where we deleted
 * and one that they deleted, so that we hit a blank row, look the same but for the number of rows. One deletion of
 * theirs is told apart, of several none. Below a row of ours it is not told apart either, since they may have deleted
 * that one, so that we hit the next: a row that comes back can be deleted again, one that is lost is lost.
 */
export function deletedByMistake(
  before: RowsById,
  after: RowsById,
  { rows, meant, fewer }: OurDeletion,
): string[] {
  const strange = strangelyGone(before, after, meant);
  if (fewer !== 1) return strange;
  const runs = runsFromBelow(rows);
  const theirs = strange.filter((id) => isLeftWithout(before, id, runs, after));
  const isSure = theirs.length === 1 && theirs.every((id) => !rows.includes((before.get(id) ?? 0) - 1));
  return isSure ? strange.filter((id) => !theirs.includes(id)) : strange;
}
