// Where the hashes of a text from outside stand in many rows: one pass over all rows, most of which a bitmap answers.
import type { HashedRow } from './hash-index';
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
  const groups = new Int32Array(hashes.length);
  const [starts, texts]: [number[], number[]] = [[0, 0], [0]];
  const [rowOf, positions]: [number[], number[]] = [[], []];
  hashes.forEach((hash, i) => {
    const place = places.get(hash) ?? i;
    const known = met[place];
    if (!known) return;
    // The same hash again in the text from outside is in the same group.
    if (place !== i) {
      groups[i] = groups[place] ?? 0;
      return;
    }
    // The text from outside has it, too.
    groups[i] = texts.push(known.texts + 1) - 1;
    for (let k = 0; k < known.rows.length; k++) {
      rowOf.push(known.rows[k] ?? 0);
      positions.push(known.positions[k] ?? 0);
    }
    starts.push(rowOf.length);
  });
  return {
    rowOf: Int32Array.from(rowOf),
    positions: Int32Array.from(positions),
    groups,
    groupStarts: Int32Array.from(starts),
    texts: Int32Array.from(texts),
  };
}
