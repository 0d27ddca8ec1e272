// What submissions are about, laid out for finding those that are about the same.
import { at } from '../../language/numbers';
import type { Reader } from '../../language/reading';
import type { Bag } from './bags';
import { MANY } from './limits';
import type { Vectors, Weighing } from './vectors';
import { heaviest, vectorsOf, weigh } from './vectors';

const sqrt = Math.sqrt;

/** Features by which a topic is looked up among many submissions. */
export const FEATURES = 40;
/** A dimension in more than this share of the submissions is frequent, once there are enough of them. */
const FREQUENT_SHARE = 1 / 8;
const ENOUGH = 64;

export interface Topics {
  readonly weighing: Weighing;
  readonly vectors: Vectors;
  /** The heaviest dimensions only, when there are too many submissions to go through all. */
  readonly features?: Vectors;
  /** Dimensions of this rank and above are frequent. They stand at the end of each row. */
  readonly frequentFrom: number;
  /** Length of the frequent dimensions of each row as a vector. */
  readonly tailNorms: Float64Array;
}

/** The rank from which on dimensions are frequent. */
function rankOfFrequent({ postingStarts }: Vectors, { ranks }: Weighing, rows: number): number {
  let rank = ranks.length;
  if (rows < ENOUGH) return Number.MAX_SAFE_INTEGER;
  for (let dimension = 0; dimension < ranks.length; dimension++) {
    const texts = at(postingStarts, dimension + 1) - at(postingStarts, dimension);
    if (texts > rows * FREQUENT_SHARE) rank = Math.min(rank, at(ranks, dimension));
  }
  return rank;
}

/** Lays out bags. `given` has the weights of a larger collection; of very many rows only features are gone through. */
export function topicsOf(bags: readonly Bag[], reader: Reader, given?: Topics): Topics {
  const weighing = given?.weighing ?? weigh(bags, reader, 'topic');
  const size = reader.dimensionCount() + 1;
  const vectors = vectorsOf(bags, weighing, size);
  const frequentFrom = given ? Number.MAX_SAFE_INTEGER : rankOfFrequent(vectors, weighing, bags.length);
  const tailNorms = new Float64Array(bags.length);
  const { starts, dimensions, values } = vectors;
  for (let row = 0; row < bags.length; row++) {
    let [i, squares] = [at(starts, row + 1), 0];
    while (i > at(starts, row) && at(weighing.ranks, at(dimensions, i - 1)) >= frequentFrom) {
      i--;
      squares += (values[i] ?? 0) ** 2;
    }
    tailNorms[row] = sqrt(squares);
  }
  const topics = { weighing, vectors, frequentFrom, tailNorms };
  return bags.length > MANY
    ? { ...topics, features: heaviest(vectors, bags.length, FEATURES, size) }
    : topics;
}
