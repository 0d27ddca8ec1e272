// Where the hashes of a text from outside stand in many rows: one pass over all rows, most of which a bitmap answers.
import type { HashedRow } from './hash-index';
import { HEADER, PER_HASH } from './hash-index';
import type { Ranges } from './probe';

const SLOTS = 1 << 16;
/** Times that one hash counts in one row. */
const OCCURRENCES = 16;

/** The wanted hashes: each one's first place in the list, and a bitmap of their low bits. */
function prepare(hashes: Int32Array): { places: Map<number, number>; bitmap: Uint8Array } {
  const places = new Map<number, number>();
  const bitmap = new Uint8Array(SLOTS);
  hashes.forEach((hash, place) => {
    bitmap[hash & (SLOTS - 1)] = 1;
    if (!places.has(hash)) places.set(hash, place);
  });
  return { places, bitmap };
}

interface Met {
  readonly rows: number[];
  readonly positions: number[];
  texts: number;
  last: number;
  times: number;
}

/** For each hash the rows that have it, ascending, each at most `perRow` times. */
export function findHashes(hashes: Int32Array, rows: readonly HashedRow[], perRow = OCCURRENCES): Ranges {
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
  rows.forEach((row, number) => {
    for (let i = 0; i < row.hashes.length; i++) {
      const hash = row.hashes[i] ?? 0;
      if (bitmap[hash & (SLOTS - 1)] !== 1) continue;
      const place = places.get(hash);
      if (place !== undefined) meet(place, number, row.positions ? (row.positions[i] ?? 0) : 0);
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
