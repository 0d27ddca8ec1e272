// Fingerprints of a text by winnowing (Schleimer, Wilkerson and Aiken, "Winnowing: local algorithms for document
// fingerprinting", 2003): the hashes of its runs of six words, of every four neighbours the smallest. Two texts that
// share nine words in a row share a fingerprint.
import type { Reader } from '../reading/reading';
import { imul, mix, zeros } from '../reading/hashes';

export const WINNOWING = {
  /** Items in a run that is hashed. */
  shingle: 6,
  /** Neighbouring hashes of which one is kept. */
  window: 4,
  /** Times that one fingerprint counts in one text; only text that repeats itself over and over has more. */
  occurrences: 16,
} as const;
export const SHINGLE = WINNOWING.shingle;

export interface Fingerprints {
  readonly hashes: Int32Array;
  /** Item (0-based) at which each fingerprint's run starts, ascending. */
  readonly positions: Int32Array;
}

const BASE = 0x01000193;
const BASE_TO_SHINGLE = Array.from({ length: SHINGLE }).reduce<number>((power) => imul(power, BASE), 1);
/** Stands for a run that is set aside: larger than nearly all hashes, so that it is chosen last. */
const SET_ASIDE = 0x7fffffff;

/** One hash for each run of six items, by a polynomial that rolls from item to item. */
export function runHashes(reader: Reader, stream: Int32Array): Int32Array {
  const runs = zeros(Math.max(0, stream.length - SHINGLE + 1));
  let rolling = 0;
  for (let i = 0; i < stream.length; i++) {
    rolling = (imul(rolling, BASE) + reader.streamHash(stream[i] ?? 0)) | 0;
    if (i >= SHINGLE)
      rolling = (rolling - imul(reader.streamHash(stream[i - SHINGLE] ?? 0), BASE_TO_SHINGLE)) | 0;
    if (i >= SHINGLE - 1) runs[i - SHINGLE + 1] = mix(rolling);
  }
  return runs;
}

/** The runs without those that hold an item set aside. */
function withoutExcluded(runs: Int32Array, excluded: Uint8Array): Int32Array {
  const kept = runs.slice();
  let last = -1;
  for (let i = 0; i < excluded.length; i++) {
    if (excluded[i] === 1) last = i;
    if (last >= 0 && i - SHINGLE + 1 <= last && i >= SHINGLE - 1) kept[i - SHINGLE + 1] = SET_ASIDE;
  }
  return kept;
}

/** Index of the smallest value from `from` to `to` inclusive; of equal ones the last. */
function lastSmallest(values: Int32Array, from: number, to: number): number {
  let best = from;
  for (let i = from + 1; i <= to; i++) if ((values[i] ?? 0) <= (values[best] ?? 0)) best = i;
  return best;
}

/** Of every four neighbouring runs the smallest, by place. */
function chosenRuns(runs: Int32Array): number[] {
  const chosen: number[] = [];
  let best = -1;
  const lastWindow = runs.length === 0 ? -1 : Math.max(0, runs.length - WINNOWING.window);
  for (let left = 0; left <= lastWindow; left++) {
    const right = Math.min(left + WINNOWING.window, runs.length) - 1;
    const before = best;
    if (best < left) best = lastSmallest(runs, left, right);
    else if ((runs[right] ?? 0) <= (runs[best] ?? 0)) best = right;
    if (best !== before && runs[best] !== SET_ASIDE) chosen.push(best);
  }
  return chosen;
}

/** The fingerprints of a text from the hashes of its runs. A text under six items has none; one of six to nine has one. */
export function fingerprintsOf(all: Int32Array, excluded?: Uint8Array): Fingerprints {
  const runs = excluded ? withoutExcluded(all, excluded) : all;
  const times = new Map<number, number>();
  const positions = Int32Array.from(chosenRuns(runs)).filter((place) => {
    const hash = runs[place] ?? 0;
    const time = (times.get(hash) ?? 0) + 1;
    times.set(hash, time);
    return time <= WINNOWING.occurrences;
  });
  return { positions, hashes: positions.map((place) => runs[place] ?? 0) };
}
