// Term weights of Okapi BM25 (Robertson and Zaragoza 2009), inverse document frequency and saturation, and texts as rows
// of length 1 made of them.
import type { Reader } from '../reading/reading';

/** How much a term says that a text has so many times, by BM25. */
const TERM_WEIGHTS = {
  /** How soon more of the same counts no more; 1.2 to 2 is usual. */
  k1: 1.2,
  /** How much the length of a text matters, from 0 to 1. */
  b: 0.4,
  /** Added to the number of texts, so that in a handful a word of all still says a little. */
  imaginedTexts: 10,
  /** How much each kind of dimension counts. Concepts carry more than their words; what is to be done carries less. */
  topic: { word: 1, name: 2, term: 2, action: 0.5, family: 0, means: 0 },
  asks: { word: 1, name: 1.5, term: 1.8, action: 0.5, family: 1.4, means: 1.2 },
} as const;

/** How often each dimension is met in a text: a bag of words. */
export interface TermCounts {
  readonly counts: ReadonlyMap<number, number>;
  /** Dimensions met, with repeats. */
  readonly length: number;
}

/** One bag of all that stands in several lists of dimensions. */
export function countTerms(lists: readonly ArrayLike<number>[]): TermCounts {
  const counts = new Map<number, number>();
  for (const list of lists)
    for (let i = 0; i < list.length; i++) {
      const dimension = list[i] ?? 0;
      counts.set(dimension, (counts.get(dimension) ?? 0) + 1);
    }
  return { counts, length: lists.reduce((sum, list) => sum + list.length, 0) };
}

/** What weights are made from. */
export interface TermWeights {
  /** Weight of each dimension, by its number. */
  readonly weights: Float64Array;
  readonly averageLength: number;
  /** Weight of a dimension that none of the texts has but one that comes later. */
  readonly unseen: number;
}

const inverseDocumentFrequency = (texts: number, all: number): number =>
  Math.log(1 + (all - texts + 0.5 + TERM_WEIGHTS.imaginedTexts) / (texts + 0.5));

/** The weights that fit these bags. */
export function weighTerms(bags: readonly TermCounts[], reader: Reader, use: 'topic' | 'asks'): TermWeights {
  const texts = countTerms(bags.map(({ counts }) => [...counts.keys()])).counts;
  const kinds = TERM_WEIGHTS[use];
  const weightOf = (dimension: number, count: number): number =>
    inverseDocumentFrequency(count, bags.length) * kinds[reader.dimension(dimension).kind];
  const total = bags.reduce((sum, { length }) => sum + length, 0);
  const unseen = inverseDocumentFrequency(1, bags.length);
  const weights = new Float64Array(reader.dimensionCount() + 1).fill(unseen);
  for (const [dimension, count] of texts) weights[dimension] = weightOf(dimension, count);
  return {
    weights,
    averageLength: Math.max(1, total / Math.max(1, bags.length)),
    unseen,
  };
}

/** How much a dimension counts that a text has so many times: never much more than twice. */
export function saturated(count: number, length: number, { averageLength }: TermWeights): number {
  const { k1, b } = TERM_WEIGHTS;
  return (count * (k1 + 1)) / (count + k1 * (1 - b + (b * length) / averageLength));
}

/** A text as a vector of length 1, for comparing with others. */
export interface Row {
  readonly dimensions: Int32Array;
  readonly values: Float64Array;
}

/** A bag as a row. */
export function rowFor({ counts, length }: TermCounts, weighing: TermWeights): Row {
  const { weights, unseen } = weighing;
  const dimensions = Int32Array.from(counts.keys());
  const values = Float64Array.from(
    counts,
    ([dimension, count]) => saturated(count, length, weighing) * (weights[dimension] ?? unseen),
  );
  const scale = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) || 1;
  return { dimensions, values: values.map((value) => value / scale) };
}
