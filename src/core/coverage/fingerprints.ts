// Chooses, from the hashes of all runs of six words, those that any text sharing a longer run must choose too.
import { at, imul, mix } from '../language/numbers';
import type { Vocabulary } from '../language/vocabulary';

/** Words in a run that is hashed. */
export const SHINGLE = 6;
/** Neighbouring hashes of which one is kept. */
const WINDOW = 4;
/** Two texts that share this many words in a row are sure to share a fingerprint. */
export const SURE_RUN = SHINGLE + WINDOW - 1;

export interface Fingerprints {
  readonly hashes: Int32Array;
  /** Word (0-based) at which each fingerprint's run starts, ascending. */
  readonly positions: Int32Array;
}

const BASE = 0x01000193;
const BASE_TO_SHINGLE = Array.from({ length: SHINGLE }).reduce<number>((power) => imul(power, BASE), 1);

/** One hash for each run of six words, by a polynomial that rolls from word to word. */
function shingleHashes(words: Int32Array, vocabulary: Vocabulary): Int32Array {
  const hashes = new Int32Array(Math.max(0, words.length - SHINGLE + 1));
  let rolling = 0;
  for (let i = 0; i < words.length; i++) {
    rolling = (imul(rolling, BASE) + vocabulary.hashOf(at(words, i))) | 0;
    if (i >= SHINGLE) {
      rolling = (rolling - imul(vocabulary.hashOf(at(words, i - SHINGLE)), BASE_TO_SHINGLE)) | 0;
    }
    if (i >= SHINGLE - 1) hashes[i - SHINGLE + 1] = mix(rolling);
  }
  return hashes;
}

/** Index of the smallest value from `from` to `to` inclusive; of equal ones the last. */
function lastSmallest(values: Int32Array, from: number, to: number): number {
  let best = from;
  for (let i = from + 1; i <= to; i++) if (at(values, i) <= at(values, best)) best = i;
  return best;
}

/**
 * The fingerprints of a text: the smallest hash of every four neighbouring ones (winnowing: Schleimer, Wilkerson
 * and Aiken 2003). A text under six words has none; one of six to nine words has one.
 */
export function fingerprintsOf(words: Int32Array, vocabulary: Vocabulary): Fingerprints {
  const hashes = shingleHashes(words, vocabulary);
  const chosen: number[] = [];
  const lastWindow = Math.max(0, hashes.length - WINDOW);
  let best = -1;
  for (let left = 0; hashes.length > 0 && left <= lastWindow; left++) {
    const right = Math.min(left + WINDOW, hashes.length) - 1;
    const before = best;
    if (best < left) best = lastSmallest(hashes, left, right);
    else if (at(hashes, right) <= at(hashes, best)) best = right;
    if (best !== before) chosen.push(best);
  }
  return {
    hashes: Int32Array.from(chosen, (position) => at(hashes, position)),
    positions: Int32Array.from(chosen),
  };
}
