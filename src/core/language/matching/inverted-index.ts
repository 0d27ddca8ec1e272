// An inverted index of hashes: for each hash the submissions that have it and where. Built once over all submissions
// by a radix sort; hashes that occur once, which are most, are left out first by a counting filter.
import { zeros } from '../reading/int-arrays';

const BITS = 11;
const BUCKETS = 1 << BITS;
/** Of two bits each. */
const SLOTS_PER_CELL = 16;

/** Entries with their hashes beside them, so that sorting goes through memory in order. */
interface Keyed {
  entries: Int32Array;
  keys: Int32Array;
}

/** How many keys there are with each digit, as where in the order those with it start. */
function startsOf(keys: Int32Array, shift: number): Int32Array {
  const starts = zeros(BUCKETS + 1);
  for (let i = 0; i < keys.length; i++) {
    const bucket = (((keys[i] ?? 0) >>> shift) & (BUCKETS - 1)) + 1;
    starts[bucket] = (starts[bucket] ?? 0) + 1;
  }
  for (let bucket = 0; bucket < BUCKETS; bucket++)
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0);
  return starts;
}

/** Puts entries in the order of their hash, unsigned; a stable radix sort in three passes, linear in their number. */
function sortByKey(keyed: Keyed): Keyed {
  const count = keyed.keys.length;
  let [nextEntries, nextKeys] = [zeros(count), zeros(count)];
  for (let shift = 0; shift < 32; shift += BITS) {
    const { entries, keys } = keyed;
    const starts = startsOf(keys, shift);
    for (let i = 0; i < count; i++) {
      const key = keys[i] ?? 0;
      const bucket = (key >>> shift) & (BUCKETS - 1);
      const place = starts[bucket] ?? 0;
      nextKeys[place] = key;
      nextEntries[place] = entries[i] ?? 0;
      starts[bucket] = place + 1;
    }
    [keyed.entries, keyed.keys, nextEntries, nextKeys] = [nextEntries, nextKeys, entries, keys];
  }
  return keyed;
}

/** Indexes ordered by hash, unsigned. */
export function orderByHash(hashes: Int32Array): Int32Array {
  const keyed = { entries: zeros(hashes.length), keys: hashes.slice() };
  for (let i = 0; i < hashes.length; i++) keyed.entries[i] = i;
  return sortByKey(keyed).entries;
}

/** Two bits a slot: a hash with these low bits was met once (1) or again (3). Half a megabyte for a million hashes. */
function countedSlots(hashes: Int32Array): { cells: Int32Array; last: number; repeated: number } {
  let slots = 1 << 12;
  while (slots < hashes.length * 4) slots *= 2;
  const cells = zeros(slots / SLOTS_PER_CELL);
  let repeated = 0;
  for (let i = 0; i < hashes.length; i++) {
    const slot = (hashes[i] ?? 0) & (slots - 1);
    const [cell, shift] = [slot >>> 4, (slot & 15) << 1];
    const known = ((cells[cell] ?? 0) >>> shift) & 3;
    if (known === 0) cells[cell] = (cells[cell] ?? 0) | (1 << shift);
    else {
      cells[cell] = (cells[cell] ?? 0) | (2 << shift);
      // Of those found again the first one counts, too.
      repeated += known === 1 ? 2 : 1;
    }
  }
  return { cells, last: slots - 1, repeated };
}

/** The entries whose hash may occur more than once: most occur once, and need no sorting. */
function repeatedEntries(hashes: Int32Array): Keyed {
  const { cells, last, repeated } = countedSlots(hashes);
  const [entries, keys] = [zeros(repeated), zeros(repeated)];
  let kept = 0;
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] ?? 0;
    const slot = hash & last;
    if ((((cells[slot >>> 4] ?? 0) >>> ((slot & 15) << 1)) & 2) === 0) continue;
    entries[kept] = i;
    keys[kept++] = hash;
  }
  return { entries, keys };
}

/**
 * Equal hashes of several rows, group after group, so that all of a group stands in one place of the memory: at the
 * place of the group (never 0) in how many rows the hash stands, 0 when in one only; then the place where the group
 * ends; then for each hash its row and its position, rows ascending.
 */
export type HashGroups = Int32Array;

/** Numbers before the hashes of a group: in how many rows it stands, and the place where it ends. */
export const HEADER = 2;
/** Numbers for each hash of a group: its row and its position. */
export const PER_HASH = 2;

/** The groups of the hashes of all rows, row after row; all other numbers are 0-based. */
export interface HashIndex {
  readonly groups: HashGroups;
  readonly rows: number;
  /** Where a row's hashes start in `groupOf`; one more than rows. */
  readonly starts: Int32Array;
  /** The group of each hash; 0 when it is in none, REPEATED when its row has it often enough already. */
  readonly groupOf: Int32Array;
}

/** In place of a group: what one row repeats counts no more. */
export const REPEATED = -1;

/** In how many rows the hashes of a group stand; 0 when in one only, and for hashes in no group. */
export const textsOf = (groups: HashGroups, group: number): number => (group > 0 ? (groups[group] ?? 0) : 0);

export interface HashedRow {
  readonly hashes: Int32Array;
  readonly positions?: Int32Array;
}

function layOut(rows: readonly HashedRow[]): {
  starts: Int32Array;
  hashes: Int32Array;
  positions: Int32Array;
} {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, i) => (starts[i + 1] = (starts[i] ?? 0) + row.hashes.length));
  const hashes = new Int32Array(starts[rows.length] ?? 0);
  const hasPositions = rows.some((row) => row.positions !== undefined);
  const positions = new Int32Array(hasPositions ? hashes.length : 0);
  rows.forEach((row, i) => {
    hashes.set(row.hashes, starts[i] ?? 0);
    if (row.positions) positions.set(row.positions, starts[i] ?? 0);
  });
  return { starts, hashes, positions };
}

function rowsOfEntries(starts: Int32Array): Int32Array {
  const rowOf = new Int32Array(starts[starts.length - 1] ?? 0);
  for (let row = 0; row + 1 < starts.length; row++) rowOf.fill(row, starts[row] ?? 0, starts[row + 1] ?? 0);
  return rowOf;
}

/** Puts entries that are ordered by hash into groups, `perRow` of each row at most. */
function group(
  { entries, keys }: Keyed,
  entryRow: Int32Array,
  positions: Int32Array,
  perRow: number,
): Pick<HashIndex, 'groups' | 'groupOf'> {
  const groupOf = zeros(entryRow.length);
  const groups = zeros(1 + entries.length * (HEADER + PER_HASH));
  let [start, end, rows, last, times] = [0, 1, 0, -1, 0];
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i] ?? 0;
    const row = entryRow[entry] ?? 0;
    if (i === 0 || keys[i] !== keys[i - 1]) {
      [start, rows, last] = [end, 0, -1];
      end += HEADER;
    }
    if (row !== last) {
      [last, times] = [row, 0];
      groups[start] = ++rows > 1 ? rows : 0;
    }
    groupOf[entry] = ++times > perRow ? REPEATED : start;
    if (times <= perRow) {
      groups[end++] = row;
      groups[end++] = positions[entry] ?? 0;
    }
    groups[start + 1] = end;
  }
  return { groups: groups.slice(0, end), groupOf };
}

/**
 * Puts the hashes of all rows in one index. Of a hash that one row repeats, `perRow` are kept.
 */
export function indexHashes(rows: readonly HashedRow[], perRow: number): HashIndex {
  const { starts, hashes, positions } = layOut(rows);
  const ordered = sortByKey(repeatedEntries(hashes));
  return { rows: rows.length, starts, ...group(ordered, rowsOfEntries(starts), positions, perRow) };
}
