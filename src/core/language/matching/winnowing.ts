// Fingerprints of a text by winnowing (Schleimer, Wilkerson and Aiken, "Winnowing: local algorithms for document
// fingerprinting", 2003): the hashes of its k-grams (k = 6 words), of every four neighbours the smallest. Two texts
// that share nine words in a row share a fingerprint.
import type { Reader } from '../reading/reading';
import { imul, mix, withCapacity, zeros } from '../reading/int-arrays';

/** What two texts share that have a fingerprint in common: nine words in a row (shingle + window - 1) share one. */
export const WINNOWING = {
  /** Items in a run that is hashed. */
  shingle: 6,
  /** Neighbouring hashes of which one is kept. */
  window: 4,
  /** Times that one fingerprint counts in one text; only text that repeats itself over and over has more. */
  occurrences: 16,
} as const;
export const SHINGLE = WINNOWING.shingle;
const WINDOW = WINNOWING.window;

export interface Fingerprints {
  readonly hashes: Int32Array;
  /** Item (0-based) at which each fingerprint's run starts, ascending. */
  readonly positions: Int32Array;
}

const BASE = 0x01000193;
const BASE_TO_SHINGLE = Array.from({ length: SHINGLE }).reduce<number>((power) => imul(power, BASE), 1);
/** Stands for a run that is set aside: larger than nearly all hashes, so that it is chosen last. */
const EXCLUDED = 0x7fffffff;

let itemBuffer = zeros(0);
let runBuffer = zeros(0);
let keptBuffer = zeros(0);

/** Hashes of the first `count` items of a stream, valid until the next ones. */
export function itemHashes(reader: Reader, stream: Int32Array, count: number): Int32Array {
  itemBuffer = withCapacity(itemBuffer, count);
  for (let i = 0; i < count; i++) itemBuffer[i] = reader.streamHash(stream[i] ?? 0);
  return itemBuffer.subarray(0, count);
}

/**
 * One hash for each run of six items, by a polynomial that rolls from item to item. `hashes` has one for each item. Valid
 * until the next ones: they are looked at once.
 */
export function shingleHashes(hashes: Int32Array): Int32Array {
  const runs = (runBuffer = withCapacity(runBuffer, hashes.length));
  let rolling = 0;
  for (let i = 0; i < hashes.length; i++) {
    rolling = (imul(rolling, BASE) + (hashes[i] ?? 0)) | 0;
    if (i >= SHINGLE) rolling = (rolling - imul(hashes[i - SHINGLE] ?? 0, BASE_TO_SHINGLE)) | 0;
    if (i >= SHINGLE - 1) runs[i - SHINGLE + 1] = mix(rolling);
  }
  return runs.subarray(0, Math.max(0, hashes.length - SHINGLE + 1));
}

/** The runs without those that hold an item set aside; valid until the next ones. */
export function withoutExcluded(runs: Int32Array, excluded: Uint8Array): Int32Array {
  keptBuffer = withCapacity(keptBuffer, runs.length);
  const kept = keptBuffer.subarray(0, runs.length);
  kept.set(runs);
  for (let i = 0; i < excluded.length; i++) {
    if (excluded[i] !== 1) continue;
    for (let run = Math.max(0, i - SHINGLE + 1); run <= i && run < kept.length; run++) kept[run] = EXCLUDED;
  }
  return kept;
}

/** Index of the smallest value from `from` to `to` inclusive; of equal ones the last. */
function lastSmallest(values: Int32Array, from: number, to: number): number {
  let best = from;
  for (let i = from + 1; i <= to; i++) if ((values[i] ?? 0) <= (values[best] ?? 0)) best = i;
  return best;
}

let chosen = zeros(0);

/**
 * The fingerprints of a text from the hashes of its runs: the smallest of every four neighbouring ones (winnowing:
 * Schleimer, Wilkerson and Aiken 2003). A text under six items has none; one of six to nine has one.
 */
export function fingerprintsOf(runs: Int32Array): Fingerprints {
  chosen = withCapacity(chosen, runs.length);
  let count = 0;
  const lastWindow = Math.max(0, runs.length - WINDOW);
  let best = -1;
  for (let left = 0; runs.length > 0 && left <= lastWindow; left++) {
    const right = Math.min(left + WINDOW, runs.length) - 1;
    const before = best;
    if (best < left) best = lastSmallest(runs, left, right);
    else if ((runs[right] ?? 0) <= (runs[best] ?? 0)) best = right;
    if (best !== before && (runs[best] ?? 0) !== EXCLUDED) chosen[count++] = best;
  }
  const positions = chosen.slice(0, count);
  const hashes = new Int32Array(count);
  for (let i = 0; i < count; i++) hashes[i] = runs[positions[i] ?? 0] ?? 0;
  return { hashes, positions };
}
