// Term weights of Okapi BM25 (Robertson and Zaragoza 2009), inverse document frequency and saturation, and the sparse
// vectors of length 1 made of them: laid out by text and, as an inverted index, by term.
import type { Reader } from '../reading/reading';
import type { TermCounts } from './term-counts';

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

/** What weights are made from; dimensions are counted from 1. */
export interface TermWeights {
  /** Weight of each dimension. */
  readonly weights: Float64Array;
  readonly averageLength: number;
  /** Weight of a dimension that none of the texts has but one that comes later. */
  readonly unseen: number;
}

const inverseDocumentFrequency = (texts: number, all: number): number =>
  Math.log(1 + (all - texts + 0.5 + TERM_WEIGHTS.imaginedTexts) / (texts + 0.5));

/** In how many bags each dimension stands. */
function countTexts(bags: readonly TermCounts[], size: number): Int32Array {
  const texts = new Int32Array(size);
  for (const { dimensions } of bags)
    for (let i = 0; i < dimensions.length; i++) {
      const dimension = dimensions[i] ?? 0;
      texts[dimension] = (texts[dimension] ?? 0) + 1;
    }
  return texts;
}

/** The weights that fit these bags. */
export function weighTerms(bags: readonly TermCounts[], reader: Reader, use: 'topic' | 'asks'): TermWeights {
  const texts = countTexts(bags, reader.dimensionCount() + 1);
  const kinds = TERM_WEIGHTS[use];
  const weights = new Float64Array(texts.length);
  for (let dimension = 1; dimension < texts.length; dimension++) {
    const count = Math.max(1, texts[dimension] ?? 0);
    weights[dimension] =
      inverseDocumentFrequency(count, bags.length) * kinds[reader.dimension(dimension).kind];
  }
  const total = bags.reduce((sum, { length }) => sum + length, 0);
  return {
    weights,
    averageLength: Math.max(1, total / Math.max(1, bags.length)),
    unseen: inverseDocumentFrequency(1, bags.length),
  };
}

/** One row, for comparing with others. */
export interface Row {
  readonly dimensions: Int32Array;
  readonly values: Float32Array;
}

/** Rows of dimensions with values; each row has length 1. */
export interface Vectors extends Row {
  readonly starts: Int32Array;
  /** The rows that have a dimension, ascending, from `postingStarts[dimension]`. */
  readonly postingStarts: Int32Array;
  readonly postingRows: Int32Array;
  readonly postingValues: Float32Array;
}

/** How much a dimension counts that a text has so many times: never much more than twice. */
export function saturated(count: number, { length }: TermCounts, { averageLength }: TermWeights): number {
  const { k1, b } = TERM_WEIGHTS;
  return (count * (k1 + 1)) / (count + k1 * (1 - b + (b * length) / averageLength));
}

/** A bag as a row of length 1. */
export function rowFor(bag: TermCounts, weighing: TermWeights): Row {
  const { dimensions, counts } = bag;
  const { weights, unseen } = weighing;
  const values = new Float32Array(dimensions.length);
  let squares = 0;
  for (let i = 0; i < values.length; i++) {
    const value = saturated(counts[i] ?? 0, bag, weighing) * (weights[dimensions[i] ?? 0] ?? unseen);
    values[i] = value;
    squares += value * value;
  }
  const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
  for (let i = 0; i < values.length; i++) values[i] = (values[i] ?? 0) * scale;
  return { dimensions, values };
}

/** Bags with the dimensions that stand in the fewest of them first. */
function rarestFirst(bags: readonly TermCounts[], size: number): TermCounts[] {
  const texts = countTexts(bags, size);
  return bags.map(({ dimensions, counts, length }) => {
    const order = Array.from(dimensions, (dimension, i) => ({ dimension, count: counts[i] ?? 0 })).sort(
      (x, y) => (texts[x.dimension] ?? 0) - (texts[y.dimension] ?? 0) || x.dimension - y.dimension,
    );
    return {
      dimensions: Int32Array.from(order, ({ dimension }) => dimension),
      counts: Float32Array.from(order, ({ count }) => count),
      length,
    };
  });
}

/** Vectors of all bags, laid out by row and by dimension. */
export function vectorsOf(bags: readonly TermCounts[], weighing: TermWeights, size: number): Vectors {
  const texts = countTexts(bags, size);
  const postingStarts = new Int32Array(size + 1);
  for (let d = 0; d < size; d++) postingStarts[d + 1] = (postingStarts[d] ?? 0) + (texts[d] ?? 0);
  const starts = new Int32Array(bags.length + 1);
  bags.forEach((bag, row) => (starts[row + 1] = (starts[row] ?? 0) + bag.dimensions.length));
  const total = starts[bags.length] ?? 0;
  const vectors = {
    starts,
    dimensions: new Int32Array(total),
    values: new Float32Array(total),
    postingStarts,
    postingRows: new Int32Array(total),
    postingValues: new Float32Array(total),
  };
  const next = postingStarts.slice();
  bags.forEach((bag, row) => {
    const { dimensions, values } = rowFor(bag, weighing);
    vectors.dimensions.set(dimensions, starts[row]);
    vectors.values.set(values, starts[row]);
    for (let i = 0; i < dimensions.length; i++) {
      const dimension = dimensions[i] ?? 0;
      const place = next[dimension] ?? 0;
      next[dimension] = place + 1;
      vectors.postingRows[place] = row;
      vectors.postingValues[place] = values[i] ?? 0;
    }
  });
  return vectors;
}

/** A row (0-based) of the vectors: views into their arrays, not copies. */
export const rowOf = ({ starts, dimensions, values }: Vectors, row: number): Row => ({
  dimensions: dimensions.subarray(starts[row] ?? 0, starts[row + 1] ?? 0),
  values: values.subarray(starts[row] ?? 0, starts[row + 1] ?? 0),
});

/** Likeness of a row with each row before `before`. */
export function cosinesWith(vectors: Vectors, { dimensions, values }: Row, before: number): Float64Array {
  const sums = new Float64Array(before);
  const { postingStarts, postingRows, postingValues } = vectors;
  for (let i = 0; i < dimensions.length; i++) {
    const [dimension, value] = [dimensions[i] ?? 0, values[i] ?? 0];
    const end = postingStarts[dimension + 1] ?? 0;
    for (let p = postingStarts[dimension] ?? end; p < end; p++) {
      const row = postingRows[p] ?? 0;
      if (row >= before) break;
      sums[row] = (sums[row] ?? 0) + value * (postingValues[p] ?? 0);
    }
  }
  return sums;
}
