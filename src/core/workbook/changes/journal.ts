// Journal entries: the inverse of a change, with which one that stopped half-way, or a finished one, is undone.
import type { RawCell } from '../records/snapshot';
import type { SheetId } from '../schema/sheet-ids';
import { cellHash } from './same-cell';
import type { DeletedRow, SheetWrites, WriteSet } from './types';

/** For one changed cell: row id, column, what stood there, fingerprint of what was written. */
export type ChangedCell = readonly [id: string, column: string, old: RawCell, hash: string];

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
export const NOTHING = '-';

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

/** The inverse as texts for the cells of one or more journal rows. */
export function encodeInverse(inverse: Inverse): string[] {
  const written = JSON.stringify(inverse);
  const parts: string[] = [];
  for (let at = 0; at < written.length; at += LONGEST_PART) parts.push(written.slice(at, at + LONGEST_PART));
  return parts;
}

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
