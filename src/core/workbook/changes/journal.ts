// Journal entries: the inverse of a change, with which one that stopped half-way, or a finished one, is undone. An action
// that goes on once its rows are written, such as making a document, writes a second entry that names the first; both are
// listed and undone as one.
import type { RawCell } from '../records/snapshot';
import type { SheetId } from '../schema/sheet-ids';
import { cellHash } from './same-cell';
import type { DeletedRow, SheetWrites, WriteSet } from './types';

/** For one changed cell: row id, column, what stood there, fingerprint of what was written. */
type ChangedCell = readonly [id: string, column: string, old: RawCell, hash: string];

export interface SheetInverse {
  readonly sheet: SheetId;
  /** Columns of the inserted rows, in the order of their fingerprints. */
  readonly insertedColumns: readonly string[];
  /** Row id and a fingerprint a column, divided by spaces; `-` where nothing was written. */
  readonly inserted: readonly (readonly [id: string, hashes: string])[];
  readonly changed: readonly ChangedCell[];
  readonly deleted: readonly DeletedRow[];
}

export type Inverse = readonly SheetInverse[];

/** Stands for the fingerprint of a cell to which nothing was written. */
const NOTHING = '-';

function sheetInverse(writes: SheetWrites): SheetInverse {
  const insertedColumns = [...new Set(writes.inserts.flatMap(({ cells }) => Object.keys(cells)))];
  return {
    sheet: writes.sheet,
    insertedColumns,
    inserted: writes.inserts.map(({ id, cells }) => [
      id,
      insertedColumns.map((key) => (key in cells ? cellHash(cells[key]) : NOTHING)).join(' '),
    ]),
    changed: writes.changes.map(({ id, column, old, value }) => [id, column, old, cellHash(value)]),
    deleted: writes.deletes,
  };
}

/** What takes the writes back. */
export const inverseOf = (writes: WriteSet): Inverse => writes.map(sheetInverse);

/** The fingerprint that was written to a column of an inserted row; undefined where nothing was. */
export function insertedHash(sheet: SheetInverse, hashes: string, column: string): string | undefined {
  const hash = hashes.split(' ')[sheet.insertedColumns.indexOf(column)];
  return hash === NOTHING ? undefined : hash;
}

/** A cell takes 50,000 characters; the journal goes on in further rows well before. */
const LONGEST_PART = 45_000;

/** A value as texts for the cells of one or more journal rows. */
export function inParts(value: object): string[] {
  const written = JSON.stringify(value);
  const parts: string[] = [];
  for (let at = 0; at < written.length; at += LONGEST_PART) parts.push(written.slice(at, at + LONGEST_PART));
  return parts;
}

/** The inverse as texts for the cells of one or more journal rows. */
export const encodeInverse = (inverse: Inverse): string[] => inParts(inverse);

/** The inverse from its parts in order; throws when a part is missing or was edited. */
export function decodeInverse(parts: readonly string[]): Inverse {
  try {
    const read: unknown = JSON.parse(parts.join(''));
    if (!Array.isArray(read)) throw new Error('A list is expected.');
    return read as Inverse;
  } catch (cause) {
    throw new Error('The entry on the sheet Changes is damaged, so this action cannot be taken back.', {
      cause,
    });
  }
}

const AFTER = / after (CHG-\w+)$/;

/** What the second entry of an action is called; just the command where the action wrote no first one. */
export const followUpName = (command: string, change: string): string =>
  change === '' ? command : `${command} after ${change}`;

/** The entry that one goes on from, '' for one that stands by itself. */
export const followedEntry = (command: string): string => AFTER.exec(command)?.[1] ?? '';

/** The command without the entry that it goes on from. */
export const commandAlone = (command: string): string => command.replace(AFTER, '');

/** The fingerprints of an inserted row with that of one more cell, or with another one for a cell that it has. */
function withHash(columns: readonly string[], hashes: string, [, column, , hash]: ChangedCell): string {
  const known = hashes.split(' ');
  return columns.map((key, at) => (key === column ? hash : (known[at] ?? NOTHING))).join(' ');
}

/** The cell that the follow-up wrote takes its fingerprint; what stood there before the action stays. */
function withCell(sheet: SheetInverse, cell: ChangedCell): SheetInverse {
  const [id, column, , hash] = cell;
  if (sheet.inserted.some(([inserted]) => inserted === id)) {
    const insertedColumns = [...new Set([...sheet.insertedColumns, column])];
    const inserted = sheet.inserted.map(([one, hashes]) => {
      const there = one === id ? withHash(insertedColumns, hashes, cell) : hashes;
      return [one, there] as const;
    });
    return { ...sheet, insertedColumns, inserted };
  }
  const isThere = (one: ChangedCell): boolean => one[0] === id && one[1] === column;
  if (!sheet.changed.some(isThere)) return { ...sheet, changed: [...sheet.changed, cell] };
  const changed = sheet.changed.map((one): ChangedCell => (isThere(one) ? [id, column, one[2], hash] : one));
  return { ...sheet, changed };
}

const untouched = (sheet: SheetInverse['sheet']): SheetInverse => ({
  ...{ sheet, insertedColumns: [], inserted: [], changed: [], deleted: [] },
});

/** What takes back an action together with its follow-up, which changed cells and neither added nor took away rows. */
export function withFollowUp(first: Inverse, followUp: Inverse): Inverse {
  const all = new Map(first.map((one) => [one.sheet, one]));
  for (const { sheet, changed } of followUp)
    all.set(sheet, changed.reduce(withCell, all.get(sheet) ?? untouched(sheet)));
  return [...all.values()];
}
