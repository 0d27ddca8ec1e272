// When rows or columns moved while cells were being written: finds values that landed in a wrong cell, with what stood
// there, and what is still to be written.
import { putBack, sameCell } from './same-cell';
import type { OwnedCell } from './place';
import type { CellChange } from './types';
import { cellText, type RawCell, type SheetSnapshot } from '../records/snapshot';
import { firstRowByKey } from '../records/rows-by-key';
import type { Cell } from '../schema/types';

/** The first two rows of a tab: by column the key, '' where it is not ours, and the heading. */
export interface Head {
  readonly columns: readonly string[];
  readonly headers: readonly string[];
}

export interface SheetNow extends Head {
  /** From the first data row on, blank rows included. */
  readonly rows: readonly NowRow[];
}

interface NowRow {
  readonly rowNumber: number;
  readonly id: string;
  readonly cells: readonly RawCell[];
}

/** What a column is called in changes: its key, or the heading of one that people added. */
const nameAt = ({ columns, headers }: Head, at: number): string => columns[at] || `~${headers[at] ?? ''}`;

/** What each column is called in changes, by its place from 0. */
export const namesOf = (head: Head): string[] =>
  Array.from({ length: Math.max(head.columns.length, head.headers.length) }, (_, at) => nameAt(head, at));

/** 0-based column of a key, or of a heading after a tilde; -1 where there is none. */
export const columnNamed = (head: Head, name: string): number => namesOf(head).indexOf(name);

/**
 * Whether keys are not what they were, so that nobody can say any more which column is which: the ids have none, or a
 * heading stands under another key. A column that went or moved took its key along, and a heading may be renamed.
 */
export function keysChanged(before: Head, now: Head): boolean {
  const isElsewhere = (key: string, heading: string): boolean =>
    key !== '' &&
    heading !== '' &&
    now.headers.includes(heading) &&
    !now.headers.some((one, at) => one === heading && now.columns[at] === key);
  return (
    !now.columns.includes('id') ||
    before.columns.some((key, at) => isElsewhere(key, before.headers[at] ?? ''))
  );
}

export const sameHead = (one: Head, other: Head): boolean =>
  namesOf(one).join('\n') === namesOf(other).join('\n');

type Ours = ReadonlyMap<string, OwnedCell>;

/** Sheets reads a number in a column of dates as a day, and a text that begins with a digit elsewhere as a number. */
function isSeenAs(present: RawCell | undefined, value: Cell): boolean {
  if (sameCell(present, value)) return true;
  if (typeof value === 'number') return typeof present === 'object';
  return (
    typeof value === 'string' &&
    /^\d/.test(value) &&
    (typeof present === 'number' || typeof present === 'object')
  );
}

const oursAt = (ours: Ours, { rowNumber, cells }: NowRow, column: number): OwnedCell | undefined => {
  const cell = ours.get(`${rowNumber} ${column}`);
  return cell && isSeenAs(cells[column], cell.value) ? cell : undefined;
};

/**
 * Whose row it is. Where one of our values stands in place of the id, it is the row for which that was meant; a new row
 * whose id landed in a wrong column is known by it there.
 */
function rowNames(
  { rows: was }: SheetSnapshot,
  { columns, rows }: SheetNow,
  changes: readonly CellChange[],
  ours: Ours,
): (row: NowRow) => string {
  const fresh = new Set(changes.flatMap(({ id, column }) => (column === 'id' ? [id] : [])));
  const known = new Set([...was.map(({ id }) => id), ...fresh]);
  const present = new Set(rows.map(({ id }) => id));
  const places = new Set(
    [...ours.values()].flatMap(({ column, value, id }) => (value === id ? [column] : [])),
  );
  return (row) => {
    if (known.has(row.id)) return row.id;
    const owner = oursAt(ours, row, columns.indexOf('id'))?.id;
    if (owner !== undefined && !present.has(owner)) return owner;
    return [...places].map((at) => cellText(row.cells[at])).find((text) => fresh.has(text)) ?? row.id;
  };
}

/** Whether a cell holds what it held. A new checkbox says FALSE by itself. */
export const isStill = (present: RawCell, old: RawCell): boolean =>
  sameCell(present, old) || (old === '' && present === false);

/**
 * The cells to write so that the changes stand in their own rows and columns and nowhere else. A new row is a change of
 * each of its cells, the id among them. `written` is what was written and where; a cell that somebody edited meanwhile
 * is left alone.
 */
export function planRewrite(
  before: SheetSnapshot,
  now: SheetNow,
  changes: readonly CellChange[],
  written: readonly OwnedCell[],
): OwnedCell[] {
  const wanted = new Map(changes.map((change) => [`${change.id} ${change.column}`, change]));
  const ours = new Map(written.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const old = firstRowByKey(before.rows, ({ id }) => id);
  const nameOf = rowNames(before, now, changes, ours);
  const columns = namesOf(now).map((name) => [name, columnNamed(before, name)] as const);
  const met = new Set<string>();
  return now.rows.flatMap((row) => {
    const id = nameOf(row);
    // Of rows with the same id the upper one is meant.
    const isMeant = !met.has(id);
    met.add(id);
    return columns.flatMap(([name, was], column): OwnedCell[] => {
      const change = isMeant ? wanted.get(`${id} ${name}`) : undefined;
      const present = row.cells[column] ?? '';
      const isOurs = oursAt(ours, row, column) !== undefined;
      if (!isOurs && !(change && isStill(present, change.old))) return [];
      const back = putBack(old.get(id)?.cells[was]);
      const { value } = change ?? back;
      if (sameCell(present, value)) return [];
      return [{ row: row.rowNumber, column, id, ...(change ? { value } : back) }];
    });
  });
}
