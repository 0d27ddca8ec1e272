// Which pairs of many texts are worth comparing word by word: those whose mean vectors are nearest. A mean vector is a poor
// judge, but a safe sieve: the right one of a thousand is nearly always among the fifty nearest.
import type { Bag, Space } from './space';

export interface NearestPair {
  /** Places of the two texts, the first before the second. */
  readonly first: number;
  readonly second: number;
}

/** How much of the mean of all texts is taken out: what all have in common tells none from another. */
const COMMON_PART = 0.7;

/** The mean vector of each text, weighted, without most of what all have in common, one long. */
function centresOf(space: Space, bags: readonly Bag[]): Float32Array {
  const { dims } = space;
  const vectors = space.vectors();
  const centres = new Float32Array(bags.length * dims);
  const common = new Float32Array(dims);
  bags.forEach(({ ids, weight }, i) => {
    for (const id of ids)
      for (let k = 0; k < dims; k++) {
        const part = (space.weightOf(id) * (vectors[id * dims + k] ?? 0)) / (weight || 1);
        centres[i * dims + k] = (centres[i * dims + k] ?? 0) + part;
        common[k] = (common[k] ?? 0) + part / bags.length;
      }
  });
  for (let at = 0; at < centres.length; at += dims) {
    let length = 0;
    for (let k = 0; k < dims; k++) {
      const value = (centres[at + k] ?? 0) - COMMON_PART * (common[k] ?? 0);
      centres[at + k] = value;
      length += value * value;
    }
    for (let k = at; k < at + dims; k++) centres[k] = (centres[k] ?? 0) / (Math.sqrt(length) || 1);
  }
  return centres;
}

/** The pairs in which one is among the `each` nearest of the other. */
export function nearestPairs(space: Space, bags: readonly Bag[], each: number): NearestPair[] {
  const { dims } = space;
  const centres = centresOf(space, bags);
  const cosines = new Float32Array(bags.length);
  const found = new Set<number>();
  for (let i = 0; i < bags.length; i++) {
    for (let j = 0; j < bags.length; j++) {
      let cosine = 0;
      for (let k = 0; k < dims; k++) cosine += (centres[i * dims + k] ?? 0) * (centres[j * dims + k] ?? 0);
      cosines[j] = i === j ? -Infinity : cosine;
    }
    const bar = [...cosines].sort((x, y) => y - x)[Math.min(each, bags.length - 1) - 1] ?? Infinity;
    cosines.forEach((cosine, j) => {
      if (cosine >= bar && cosine > 0) found.add(Math.min(i, j) * bags.length + Math.max(i, j));
    });
  }
  return [...found].map((pair) => ({ first: Math.floor(pair / bags.length), second: pair % bags.length }));
}
