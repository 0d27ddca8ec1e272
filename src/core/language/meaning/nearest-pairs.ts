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
function centresOf(space: Space, bags: readonly Bag[]): Float32Array[] {
  const common = new Float32Array(space.dims);
  const means = bags.map(({ ids, weights, weight }) => {
    const mean = new Float32Array(space.dims);
    ids.forEach((id, i) => {
      const share = (weights[i] ?? 0) / (weight || 1);
      space.vectorOf(id).forEach((value, k) => (mean[k] = (mean[k] ?? 0) + share * value));
    });
    mean.forEach((value, k) => (common[k] = (common[k] ?? 0) + value / bags.length));
    return mean;
  });
  return means.map((mean) => {
    const own = mean.map((value, k) => value - COMMON_PART * (common[k] ?? 0));
    const length = Math.hypot(...own) || 1;
    return own.map((value) => value / length);
  });
}

/** The pairs in which one is among the `each` nearest of the other. */
export function nearestPairs(space: Space, bags: readonly Bag[], each: number): NearestPair[] {
  const centres = centresOf(space, bags);
  const cosines = new Float32Array(bags.length);
  const found = new Set<number>();
  centres.forEach((centre, i) => {
    centres.forEach((other, j) => {
      let cosine = 0;
      for (let k = 0; k < centre.length; k++) cosine += (centre[k] ?? 0) * (other[k] ?? 0);
      cosines[j] = i === j ? -Infinity : cosine;
    });
    const bar = [...cosines].sort((x, y) => y - x)[Math.min(each, bags.length - 1) - 1] ?? Infinity;
    cosines.forEach((cosine, j) => {
      if (cosine >= bar && cosine > 0) found.add(Math.min(i, j) * bags.length + Math.max(i, j));
    });
  });
  return [...found].map((pair) => ({ first: Math.floor(pair / bags.length), second: pair % bags.length }));
}
