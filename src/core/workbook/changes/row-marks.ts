// Marks that tell the rows of a sheet apart, also rows without an id and rows whose id stands twice.
import { comparable } from './same-cell';
import type { RawCell } from '../records/snapshot';

interface Marked {
  readonly id: string;
  readonly cells: readonly RawCell[];
}

export interface RowMarks<Row extends Marked> {
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
