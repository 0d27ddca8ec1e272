// Term weights of Okapi BM25 (Robertson and Zaragoza 2009), inverse document frequency and saturation, and texts as rows
// of length 1 made of them.
import { IntList, zeros } from '../reading/hashes';
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
export class TermCounts {
  private map: ReadonlyMap<number, number> | undefined;

  /** Each dimension once, and how often it is met; and dimensions met, with repeats. */
  constructor(
    readonly dimensions: Int32Array,
    readonly times: Int32Array,
    readonly length: number,
  ) {}

  /** By dimension. */
  get counts(): ReadonlyMap<number, number> {
    return (this.map ??= new Map(
      Array.from(this.dimensions, (dimension, i) => [dimension, this.times[i] ?? 0]),
    ));
  }
}

/** By dimension, its place in the bag that is filled, and one more; 0 for none. */
let places = zeros(1 << 12);
const met = new IntList();
const times = new IntList();

function countOne(dimension: number): void {
  if (dimension >= places.length) {
    const larger = zeros(dimension * 2);
    larger.set(places);
    places = larger;
  }
  const place = places[dimension] ?? 0;
  if (place > 0) return times.addAt(place - 1);
  met.push(dimension);
  times.push(1);
  places[dimension] = met.length;
}

/** One bag of all that stands in several lists of dimensions. */
export function countTerms(lists: readonly ArrayLike<number>[]): TermCounts {
  met.length = times.length = 0;
  for (const list of lists) for (let i = 0; i < list.length; i++) countOne(list[i] ?? 0);
  const bag = new TermCounts(
    met.copy(),
    times.copy(),
    lists.reduce((sum, { length }) => sum + length, 0),
  );
  for (const dimension of bag.dimensions) places[dimension] = 0;
  return bag;
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
  const texts = countTerms(bags.map(({ dimensions }) => dimensions));
  const kinds = TERM_WEIGHTS[use];
  const weightOf = (dimension: number, count: number): number =>
    inverseDocumentFrequency(count, bags.length) * kinds[reader.dimension(dimension).kind];
  const total = bags.reduce((sum, { length }) => sum + length, 0);
  const unseen = inverseDocumentFrequency(1, bags.length);
  const weights = new Float64Array(reader.dimensionCount() + 1).fill(unseen);
  texts.dimensions.forEach((dimension, i) => (weights[dimension] = weightOf(dimension, texts.times[i] ?? 0)));
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
export function rowFor({ dimensions, times, length }: TermCounts, weighing: TermWeights): Row {
  const { weights, unseen } = weighing;
  const values = new Float64Array(dimensions.length);
  let squares = 0;
  for (let i = 0; i < dimensions.length; i++) {
    const value = saturated(times[i] ?? 0, length, weighing) * (weights[dimensions[i] ?? 0] ?? unseen);
    values[i] = value;
    squares += value * value;
  }
  const scale = Math.sqrt(squares) || 1;
  for (let i = 0; i < values.length; i++) values[i] = (values[i] ?? 0) / scale;
  return { dimensions, values };
}
