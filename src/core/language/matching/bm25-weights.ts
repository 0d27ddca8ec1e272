// Term weights of Okapi BM25 (Robertson and Zaragoza 2009), inverse document frequency and saturation, and the sparse
// vectors of length 1 made of them: laid out by submission and, as an inverted index, by term.
import type { Reader } from '../reading/reading';
import type { TermCounts } from './term-counts';
import { orderByHash } from './inverted-index';

const sqrt = Math.sqrt;
const log = Math.log;

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
const K1 = TERM_WEIGHTS.k1;
const B = TERM_WEIGHTS.b;

/** What weights are made from; dimensions are counted from 1. */
export interface TermWeights {
  /** Weight of each dimension. */
  readonly weights: Float64Array;
  /** 0 for the dimension that stands in the fewest texts. */
  readonly ranks: Int32Array;
  readonly averageLength: number;
  /** Weight of a dimension that none of the texts has but one that comes later. */
  readonly unseen: number;
}

const inverseDocumentFrequency = (texts: number, all: number): number =>
  log(1 + (all - texts + 0.5 + TERM_WEIGHTS.imaginedTexts) / (texts + 0.5));

/** In how many bags each dimension stands. */
function countTexts(bags: readonly TermCounts[], size: number): Int32Array {
  const texts = new Int32Array(size);
  for (const { dimensions } of bags) {
    for (let i = 0; i < dimensions.length; i++) {
      const dimension = dimensions[i] ?? 0;
      texts[dimension] = (texts[dimension] ?? 0) + 1;
    }
  }
  return texts;
}

/** Dimensions by number of texts, of equal ones by hash, so that the order of reading does not matter. */
function rank(texts: Int32Array, most: number, reader: Reader): Int32Array {
  const hashes = texts.map((_count, dimension) => (dimension === 0 ? 0 : reader.dimensionHash(dimension)));
  const starts = new Int32Array(most + 2);
  for (const count of texts) starts[count + 1] = (starts[count + 1] ?? 0) + 1;
  for (let i = 0; i <= most; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const ranks = new Int32Array(texts.length);
  for (const dimension of orderByHash(hashes)) {
    const count = texts[dimension] ?? 0;
    ranks[dimension] = starts[count] ?? 0;
    starts[count] = (starts[count] ?? 0) + 1;
  }
  return ranks;
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
    ranks: rank(texts, bags.length, reader),
    averageLength: Math.max(1, total / Math.max(1, bags.length)),
    unseen: inverseDocumentFrequency(1, bags.length),
  };
}

/** Rows of dimensions with values; each row has length 1, its rarest dimension first. */
export interface Vectors {
  readonly starts: Int32Array;
  readonly dimensions: Int32Array;
  readonly values: Float32Array;
  /** The rows that have a dimension, ascending, from `postingStarts[dimension]`. */
  readonly postingStarts: Int32Array;
  readonly postingRows: Int32Array;
  readonly postingValues: Float32Array;
}

/** One row, for comparing with others. */
export interface Row {
  readonly dimensions: Int32Array;
  readonly values: Float32Array;
}

/** However often a text has a dimension, it counts less than this. */
export const MOST_SATURATED = K1 + 1;

/** How much a dimension counts that a text has so many times: never much more than twice. */
export function saturated(count: number, { length }: TermCounts, { averageLength }: TermWeights): number {
  const damping = K1 * (1 - B + (B * length) / averageLength);
  return (count * (K1 + 1)) / (count + damping);
}

function valuesOf(bag: TermCounts, weighing: TermWeights): Float32Array {
  const { dimensions, counts } = bag;
  const { weights, unseen } = weighing;
  let squares = 0;
  const values = new Float32Array(dimensions.length);
  for (let i = 0; i < dimensions.length; i++) {
    const dimension = dimensions[i] ?? 0;
    const value = saturated(counts[i] ?? 0, bag, weighing) * (weights[dimension] ?? unseen);
    values[i] = value;
    squares += value * value;
  }
  const scale = squares > 0 ? 1 / sqrt(squares) : 0;
  for (let i = 0; i < values.length; i++) values[i] = (values[i] ?? 0) * scale;
  return values;
}

/** Vectors of all bags, laid out by row and by dimension. */
export function vectorsOf(bags: readonly TermCounts[], weighing: TermWeights, size: number): Vectors {
  const texts = countTexts(bags, size);
  const postingStarts = new Int32Array(size + 1);
  for (let d = 0; d < size; d++) postingStarts[d + 1] = (postingStarts[d] ?? 0) + (texts[d] ?? 0);
  const total = postingStarts[size] ?? 0;
  const postingRows = new Int32Array(total);
  const postingValues = new Float32Array(total);
  const next = postingStarts.slice();
  const starts = new Int32Array(bags.length + 1);
  bags.forEach((bag, row) => {
    const values = valuesOf(bag, weighing);
    starts[row + 1] = (starts[row] ?? 0) + values.length;
    for (let i = 0; i < values.length; i++) {
      const dimension = bag.dimensions[i] ?? 0;
      const place = next[dimension] ?? 0;
      postingRows[place] = row;
      postingValues[place] = values[i] ?? 0;
      next[dimension] = place + 1;
    }
  });
  const dimensions = new Int32Array(total);
  const values = new Float32Array(total);
  const filled = starts.slice();
  // Walking the dimensions from the rarest fills each row in that order, without sorting any.
  for (const dimension of byRank(weighing.ranks, size)) {
    for (let p = postingStarts[dimension] ?? 0; p < (postingStarts[dimension + 1] ?? 0); p++) {
      const place = filled[postingRows[p] ?? 0] ?? 0;
      dimensions[place] = dimension;
      values[place] = postingValues[p] ?? 0;
      filled[postingRows[p] ?? 0] = place + 1;
    }
  }
  return { starts, dimensions, values, postingStarts, postingRows, postingValues };
}

function byRank(ranks: Int32Array, size: number): Int32Array {
  const order = new Int32Array(size);
  for (let dimension = 0; dimension < size; dimension++) {
    order[dimension < ranks.length ? (ranks[dimension] ?? 0) : dimension] = dimension;
  }
  return order;
}

/** A row (0-based) of the vectors: views into their arrays, not copies. */
export const rowOf = ({ starts, dimensions, values }: Vectors, row: number): Row => ({
  dimensions: dimensions.subarray(starts[row] ?? 0, starts[row + 1] ?? 0),
  values: values.subarray(starts[row] ?? 0, starts[row + 1] ?? 0),
});

/** A row for a bag that is not among the vectors. */
export const rowFor = (bag: TermCounts, weighing: TermWeights): Row => ({
  dimensions: bag.dimensions,
  values: valuesOf(bag, weighing),
});

/** Length, as a vector, of the dimensions of a row that have this rank or above. */
export function lengthFrom({ dimensions, values }: Row, { ranks }: TermWeights, fromRank: number): number {
  let squares = 0;
  for (let i = 0; i < dimensions.length; i++)
    if ((ranks[dimensions[i] ?? 0] ?? 0) >= fromRank) squares += (values[i] ?? 0) ** 2;
  return sqrt(squares);
}

/** Adds to `sums` the likeness of a row with each row before `before`; by the dimensions below a rank, when one is given. */
export function addProducts(
  vectors: Vectors,
  row: Row,
  before: number,
  sums: Float64Array,
  ranks?: Int32Array,
  belowRank = 0,
): void {
  const { postingStarts } = vectors;
  const last = postingStarts.length - 1;
  for (let i = 0; i < row.dimensions.length; i++) {
    const dimension = row.dimensions[i] ?? 0;
    if (dimension >= last || (ranks && (ranks[dimension] ?? 0) >= belowRank)) continue;
    addPostings(vectors, dimension, row.values[i] ?? 0, before, sums);
  }
}

function addPostings(
  { postingStarts, postingRows, postingValues }: Vectors,
  dimension: number,
  value: number,
  before: number,
  sums: Float64Array,
): void {
  const end = postingStarts[dimension + 1] ?? 0;
  for (let p = postingStarts[dimension] ?? 0; p < end; p++) {
    const other = postingRows[p] ?? 0;
    if (other >= before) return;
    sums[other] = (sums[other] ?? 0) + value * (postingValues[p] ?? 0);
  }
}

/** The heaviest `most` dimensions of each row that any other row has too, again of length 1. */
export function heaviest(vectors: Vectors, rows: number, most: number, size: number): Vectors {
  const bags: Row[] = [];
  for (let row = 0; row < rows; row++) bags.push(heaviestOf(rowOf(vectors, row), vectors, most));
  return layOut(bags, size);
}

/** Puts a place among the heaviest so far, which are in order; of equal ones the earlier counts. */
function keepHeavy(order: number[], i: number, values: Float32Array, most: number): void {
  const value = values[i] ?? 0;
  let place = order.length;
  if (place === most && value <= (values[order[place - 1] ?? 0] ?? 0)) return;
  if (place === most) place--;
  else order.push(i);
  for (; place > 0 && value > (values[order[place - 1] ?? 0] ?? 0); place--)
    order[place] = order[place - 1] ?? 0;
  order[place] = i;
}

/** The heaviest dimensions of one row that more than one row of the vectors has, again of length 1. */
export function heaviestOf({ dimensions, values }: Row, { postingStarts }: Vectors, most: number): Row {
  const order: number[] = [];
  for (let i = 0; i < dimensions.length; i++) {
    const dimension = dimensions[i] ?? 0;
    if ((postingStarts[dimension + 1] ?? 0) - (postingStarts[dimension] ?? 0) > 1)
      keepHeavy(order, i, values, most);
  }
  const length = sqrt(order.reduce((sum, i) => sum + (values[i] ?? 0) ** 2, 0)) || 1;
  return {
    dimensions: Int32Array.from(order, (i) => dimensions[i] ?? 0),
    values: Float32Array.from(order, (i) => (values[i] ?? 0) / length),
  };
}

/** Rows as vectors, each in the order that it has. */
function layOut(rows: readonly Row[], size: number): Vectors {
  const starts = new Int32Array(rows.length + 1);
  const postingStarts = new Int32Array(size + 1);
  rows.forEach(({ dimensions }, row) => {
    starts[row + 1] = (starts[row] ?? 0) + dimensions.length;
    for (const dimension of dimensions)
      postingStarts[dimension + 1] = (postingStarts[dimension + 1] ?? 0) + 1;
  });
  for (let d = 0; d < size; d++) postingStarts[d + 1] = (postingStarts[d + 1] ?? 0) + (postingStarts[d] ?? 0);
  const total = starts[rows.length] ?? 0;
  const [dimensions, values] = [new Int32Array(total), new Float32Array(total)];
  const [postingRows, postingValues] = [new Int32Array(total), new Float32Array(total)];
  const next = postingStarts.slice();
  rows.forEach((row, number) => {
    dimensions.set(row.dimensions, starts[number] ?? 0);
    values.set(row.values, starts[number] ?? 0);
    row.dimensions.forEach((dimension, i) => {
      const place = next[dimension] ?? 0;
      postingRows[place] = number;
      postingValues[place] = row.values[i] ?? 0;
      next[dimension] = place + 1;
    });
  });
  return { starts, dimensions, values, postingStarts, postingRows, postingValues };
}

/** Likeness of two short rows. */
export function cosineOf(one: Row, other: Row): number {
  let sum = 0;
  for (let i = 0; i < one.dimensions.length; i++) {
    const place = other.dimensions.indexOf(one.dimensions[i] ?? 0);
    if (place >= 0) sum += (one.values[i] ?? 0) * (other.values[place] ?? 0);
  }
  return Math.min(1, sum);
}
