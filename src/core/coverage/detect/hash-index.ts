// Which rows have the same hashes: all hashes of all rows, ordered by hash.
import { zeros } from '../../language/numbers';

const BITS = 11;
const BUCKETS = 1 << BITS;

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

/** The entries whose hash may occur more than once: most occur once, and need no sorting. */
function repeatedEntries(hashes: Int32Array): Keyed {
  let slots = 1 << 12;
  while (slots < hashes.length * 4) slots *= 2;
  // One bit a slot: half a megabyte for a million hashes, which stays close to the processor.
  const [once, again] = [zeros(slots / 32), zeros(slots / 32)];
  let most = 0;
  for (let i = 0; i < hashes.length; i++) {
    const [cell, bit] = [((hashes[i] ?? 0) & (slots - 1)) >>> 5, 1 << ((hashes[i] ?? 0) & 31)];
    if (((once[cell] ?? 0) & bit) === 0) once[cell] = (once[cell] ?? 0) | bit;
    else {
      again[cell] = (again[cell] ?? 0) | bit;
      most++;
    }
  }
  // Of those found again the first one counts, too.
  const [entries, keys] = [zeros(most * 2), zeros(most * 2)];
  let kept = 0;
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] ?? 0;
    if (((again[(hash & (slots - 1)) >>> 5] ?? 0) & (1 << (hash & 31))) === 0) continue;
    entries[kept] = i;
    keys[kept++] = hash;
  }
  return { entries: entries.subarray(0, kept), keys: keys.subarray(0, kept) };
}

/** Entries are the hashes of all rows, row after row; all numbers are 0-based. */
export interface HashIndex {
  readonly rows: number;
  /** Where a row's entries start; one more than rows. */
  readonly starts: Int32Array;
  /** Entries that others share, ordered by hash, without what one row repeats too often: their rows and positions. */
  readonly rowOf: Int32Array;
  readonly positions: Int32Array;
  /** For each entry, where its group of equal hashes starts and where its own row starts in it; -1 when it is in none. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** For each entry, in how many rows its hash stands; 0 when in its own only. */
  readonly sharing: Int32Array;
}

/** In `from`: the row has this hash often enough already. */
export const REPEATED = -2;

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

/**
 * Puts the hashes of all rows in one index. Of a hash that one row repeats, `perRow` are kept.
 */
export function indexHashes(rows: readonly HashedRow[], perRow: number): HashIndex {
  const { starts, hashes, positions } = layOut(rows);
  const { entries: order, keys } = sortByKey(repeatedEntries(hashes));
  const entryRow = rowsOfEntries(starts);
  const [from, to] = [new Int32Array(hashes.length).fill(-1), new Int32Array(hashes.length).fill(-1)];
  const sharing = new Int32Array(hashes.length);
  let length = 0;
  let group = 0;
  while (group < order.length) {
    const hash = keys[group] ?? 0;
    const groupStart = length;
    let [end, texts, last, times, rowStart] = [group, 0, -1, 0, length];
    for (; end < order.length && (keys[end] ?? 0) === hash; end++) {
      const entry = order[end] ?? 0;
      const row = entryRow[entry] ?? 0;
      if (row !== last) {
        last = row;
        times = 0;
        rowStart = length;
        texts++;
      }
      if (++times > perRow) {
        from[entry] = REPEATED;
        continue;
      }
      from[entry] = groupStart;
      to[entry] = rowStart;
      // The kept entries never come after those still to be read, so that one array serves both.
      order[length++] = entry;
    }
    if (texts > 1) for (let i = groupStart; i < length; i++) sharing[order[i] ?? 0] = texts;
    group = end;
  }
  const [rowOf, placeOf] = [new Int32Array(length), new Int32Array(positions.length > 0 ? length : 0)];
  for (let i = 0; i < length; i++) {
    rowOf[i] = entryRow[order[i] ?? 0] ?? 0;
    if (placeOf.length > 0) placeOf[i] = positions[order[i] ?? 0] ?? 0;
  }
  return { rows: rows.length, starts, rowOf, positions: placeOf, from, to, sharing };
}
