// Which rows have the same hashes: all hashes of all rows, ordered by hash.
import { at } from '../../language/numbers';

const BITS = 11;
const BUCKETS = 1 << BITS;

/** `entries` ordered by their hash; a stable radix sort in three passes, linear in their number. */
function sortEntries(entries: Int32Array, hashes: Int32Array): Int32Array {
  const count = entries.length;
  let order = entries;
  let next: Int32Array = new Int32Array(count);
  for (let shift = 0; shift < 32; shift += BITS) {
    const starts = new Int32Array(BUCKETS + 1);
    for (let i = 0; i < count; i++) {
      const bucket = ((at(hashes, at(order, i)) >>> shift) & (BUCKETS - 1)) + 1;
      starts[bucket] = at(starts, bucket) + 1;
    }
    for (let bucket = 0; bucket < BUCKETS; bucket++)
      starts[bucket + 1] = at(starts, bucket + 1) + at(starts, bucket);
    for (let i = 0; i < count; i++) {
      const entry = at(order, i);
      const bucket = (at(hashes, entry) >>> shift) & (BUCKETS - 1);
      const place = at(starts, bucket);
      next[place] = entry;
      starts[bucket] = place + 1;
    }
    [order, next] = [next, order];
  }
  return order;
}

/** Indexes ordered by hash, unsigned. */
export function orderByHash(hashes: Int32Array): Int32Array {
  const entries = new Int32Array(hashes.length);
  for (let i = 0; i < entries.length; i++) entries[i] = i;
  return sortEntries(entries, hashes);
}

/** The entries whose hash may occur more than once: most occur once, and need no sorting. */
function repeatedEntries(hashes: Int32Array): Int32Array {
  let slots = 1 << 12;
  while (slots < hashes.length * 4) slots *= 2;
  const times = new Uint8Array(slots);
  let kept = 0;
  for (let i = 0; i < hashes.length; i++) {
    const slot = at(hashes, i) & (slots - 1);
    const before = times[slot] ?? 0;
    if (before < 2) times[slot] = before + 1;
  }
  const entries = new Int32Array(hashes.length);
  for (let i = 0; i < hashes.length; i++) if (times[at(hashes, i) & (slots - 1)] === 2) entries[kept++] = i;
  return entries.slice(0, kept);
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
  rows.forEach((row, i) => (starts[i + 1] = at(starts, i) + row.hashes.length));
  const hashes = new Int32Array(at(starts, rows.length));
  const hasPositions = rows.some((row) => row.positions !== undefined);
  const positions = new Int32Array(hasPositions ? hashes.length : 0);
  rows.forEach((row, i) => {
    hashes.set(row.hashes, at(starts, i));
    if (row.positions) positions.set(row.positions, at(starts, i));
  });
  return { starts, hashes, positions };
}

function rowsOfEntries(starts: Int32Array): Int32Array {
  const rowOf = new Int32Array(at(starts, starts.length - 1));
  for (let row = 0; row + 1 < starts.length; row++) rowOf.fill(row, at(starts, row), at(starts, row + 1));
  return rowOf;
}

/**
 * Puts the hashes of all rows in one index. Of a hash that one row repeats, `perRow` are kept.
 */
export function indexHashes(rows: readonly HashedRow[], perRow: number): HashIndex {
  const { starts, hashes, positions } = layOut(rows);
  const order = sortEntries(repeatedEntries(hashes), hashes);
  const entryRow = rowsOfEntries(starts);
  const [from, to] = [new Int32Array(hashes.length).fill(-1), new Int32Array(hashes.length).fill(-1)];
  const sharing = new Int32Array(hashes.length);
  let length = 0;
  let group = 0;
  while (group < order.length) {
    const hash = at(hashes, at(order, group));
    const groupStart = length;
    let [end, texts, last, times, rowStart] = [group, 0, -1, 0, length];
    for (; end < order.length && at(hashes, at(order, end)) === hash; end++) {
      const entry = at(order, end);
      const row = at(entryRow, entry);
      if (row !== last) [last, times, rowStart, texts] = [row, 0, length, texts + 1];
      if (++times > perRow) {
        from[entry] = REPEATED;
        continue;
      }
      from[entry] = groupStart;
      to[entry] = rowStart;
      // The kept entries never come after those still to be read, so that one array serves both.
      order[length++] = entry;
    }
    if (texts > 1) for (let i = groupStart; i < length; i++) sharing[at(order, i)] = texts;
    group = end;
  }
  const [rowOf, placeOf] = [new Int32Array(length), new Int32Array(positions.length > 0 ? length : 0)];
  for (let i = 0; i < length; i++) {
    rowOf[i] = at(entryRow, at(order, i));
    if (placeOf.length > 0) placeOf[i] = at(positions, at(order, i));
  }
  return { rows: rows.length, starts, rowOf, positions: placeOf, from, to, sharing };
}
