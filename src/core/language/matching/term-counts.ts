// Term counts of a text: how often it comes to each word and concept (a bag of words).

/** How often each dimension is met. */
export interface TermCounts {
  readonly dimensions: Int32Array;
  readonly counts: Float32Array;
  /** Dimensions met, with repeats. */
  readonly length: number;
}

/** One bag of all that stands in several lists of dimensions. */
export function countTerms(lists: readonly (readonly number[])[]): TermCounts {
  const counts = new Map<number, number>();
  let length = 0;
  for (const list of lists) {
    length += list.length;
    for (const dimension of list) counts.set(dimension, (counts.get(dimension) ?? 0) + 1);
  }
  return { dimensions: Int32Array.from(counts.keys()), counts: Float32Array.from(counts.values()), length };
}
