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
export function countTerms(lists: readonly (readonly number[])[]): TermCounts {
  const counts = new Map<number, number>();
  for (const list of lists)
    for (const dimension of list) counts.set(dimension, (counts.get(dimension) ?? 0) + 1);
  return { counts, length: lists.reduce((sum, list) => sum + list.length, 0) };
}

/** What weights are made from. */
export interface TermWeights {
  /** Weight of each dimension. */
  readonly weights: ReadonlyMap<number, number>;
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
  return {
    weights: new Map([...texts].map(([dimension, count]) => [dimension, weightOf(dimension, count)])),
    averageLength: Math.max(1, total / Math.max(1, bags.length)),
    unseen: inverseDocumentFrequency(1, bags.length),
  };
}

/** How much a dimension counts that a text has so many times: never much more than twice. */
export function saturated(count: number, length: number, { averageLength }: TermWeights): number {
  const { k1, b } = TERM_WEIGHTS;
  return (count * (k1 + 1)) / (count + k1 * (1 - b + (b * length) / averageLength));
}

/** A text as a vector of length 1, for comparing with others. */
export interface Row {
  readonly dimensions: readonly number[];
  readonly values: readonly number[];
}

/** A bag as a row. */
export function rowFor({ counts, length }: TermCounts, weighing: TermWeights): Row {
  const { weights, unseen } = weighing;
  const [dimensions, values]: [number[], number[]] = [[], []];
  let squares = 0;
  for (const [dimension, count] of counts) {
    const value = saturated(count, length, weighing) * (weights.get(dimension) ?? unseen);
    dimensions.push(dimension);
    values.push(value);
    squares += value * value;
  }
  const scale = Math.sqrt(squares) || 1;
  return { dimensions, values: values.map((value) => value / scale) };
}

/** Rows by what they have: an inverted index. */
export class RowIndex {
  /** By dimension, the rows that have it, ascending, and their values. */
  private readonly postings: { readonly rows: number[]; readonly values: number[] }[] = [];

  constructor(rows: readonly Row[]) {
    rows.forEach(({ dimensions, values }, row) =>
      dimensions.forEach((dimension, i) => {
        const posting = (this.postings[dimension] ??= { rows: [], values: [] });
        posting.rows.push(row);
        posting.values.push(values[i] ?? 0);
      }),
    );
  }

  /** Likeness of a row with each of the first `before`. */
  cosines({ dimensions, values }: Row, before: number): Float64Array {
    const sums = new Float64Array(before);
    dimensions.forEach((dimension, i) => {
      const posting = this.postings[dimension];
      const value = values[i] ?? 0;
      for (let p = 0; posting && p < posting.rows.length; p++) {
        const row = posting.rows[p] ?? 0;
        if (row >= before) break;
        sums[row] = (sums[row] ?? 0) + value * (posting.values[p] ?? 0);
      }
    });
    return sums;
  }
}
