// Looks up the hashes of one new text in all submissions without an index of them: one pass over all their hashes, in
// which a bitmap (a Bloom filter with one hash function) answers no for nearly all.
import { withCapacity, zeros } from '../reading/int-arrays';
import { HEADER, PER_HASH, type HashedRow, type HashGroups } from './inverted-index';

/** The hashes of one text, with the rows that have the same. */
export interface Ranges {
  readonly groups: HashGroups;
  /** The group of each hash; 0 or less when it is in none. */
  readonly groupOf: Int32Array;
}

/** Low bits of a hash that the bitmap knows: 16 KB, which the processor keeps at hand. */
const KNOWN_BITS = (1 << 17) - 1;
/** The wanted hashes: each one's first place in the list, and a bitmap of their low bits. */
function prepare(hashes: Int32Array): { places: Map<number, number>; bitmap: Int32Array } {
  const places = new Map<number, number>();
  const bitmap = zeros((KNOWN_BITS + 1) / 32);
  hashes.forEach((hash, place) => {
    const cell = (hash & KNOWN_BITS) >>> 5;
    bitmap[cell] = (bitmap[cell] ?? 0) | (1 << (hash & 31));
    if (!places.has(hash)) places.set(hash, place);
  });
  return { places, bitmap };
}

/** Puts the places of hashes that the bitmap may know into `found`, and gives how many they are. */
function mayBeKnown(hashes: Int32Array, bitmap: Int32Array, found: Int32Array): number {
  let count = 0;
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] ?? 0;
    // Kept without asking, and overwritten by the next: nearly all are not known, and a branch would cost more.
    found[count] = i;
    count += ((bitmap[(hash & KNOWN_BITS) >>> 5] ?? 0) >>> (hash & 31)) & 1;
  }
  return count;
}

interface Met {
  readonly rows: number[];
  readonly positions: number[];
  texts: number;
  last: number;
  times: number;
}

let foundBuffer = zeros(0);

/** For each hash the rows that have it, ascending, each at most `perRow` times. */
export function findHashes(hashes: Int32Array, rows: readonly HashedRow[], perRow: number): Ranges {
  const { places, bitmap } = prepare(hashes);
  const met: (Met | undefined)[] = [];
  const meet = (place: number, row: number, position: number): void => {
    const known = (met[place] ??= { rows: [], positions: [], texts: 0, last: -1, times: 0 });
    if (row !== known.last) {
      known.texts++;
      [known.last, known.times] = [row, 0];
    }
    if (++known.times > perRow) return;
    known.rows.push(row);
    known.positions.push(position);
  };
  rows.forEach(({ hashes: theirs, positions }, number) => {
    foundBuffer = withCapacity(foundBuffer, theirs.length);
    const count = mayBeKnown(theirs, bitmap, foundBuffer);
    for (let k = 0; k < count; k++) {
      const i = foundBuffer[k] ?? 0;
      const place = places.get(theirs[i] ?? 0);
      if (place !== undefined) meet(place, number, positions?.[i] ?? 0);
    }
  });
  return layOut(hashes, places, met);
}

function layOut(
  hashes: Int32Array,
  places: ReadonlyMap<number, number>,
  met: readonly (Met | undefined)[],
): Ranges {
  const groupOf = new Int32Array(hashes.length);
  const groups: number[] = [0];
  hashes.forEach((hash, i) => {
    const place = places.get(hash) ?? i;
    const known = met[place];
    if (!known) return;
    // The same hash again in the text from outside is in the same group.
    if (place !== i) {
      groupOf[i] = groupOf[place] ?? 0;
      return;
    }
    groupOf[i] = groups.length;
    // The text from outside has it, too.
    groups.push(known.texts + 1, groups.length + HEADER + known.rows.length * PER_HASH);
    known.rows.forEach((row, k) => groups.push(row, known.positions[k] ?? 0));
  });
  return { groups: Int32Array.from(groups), groupOf };
}
