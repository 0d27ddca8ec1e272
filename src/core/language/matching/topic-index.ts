// The topic index: the vectors of all submissions with what the search for similar ones needs, such as which terms
// are frequent and, among very many submissions, only the heaviest terms of each.
import type { Reader } from '../reading/reading';
import type { TermCounts } from './term-counts';
import { MANY } from './limits';
import type { Vectors, TermWeights } from './bm25-weights';
import { heaviest, vectorsOf, weighTerms } from './bm25-weights';

const sqrt = Math.sqrt;

/** Features by which a topic is looked up among many submissions. */
export const FEATURES = 40;
/** A dimension in more than this share of the submissions is frequent or most frequent, once there are enough of them. */
const FREQUENT_SHARE = 1 / 8;
const MOST_FREQUENT_SHARE = 1 / 4;
const ENOUGH = 64;

export interface TopicIndex {
  readonly weighing: TermWeights;
  readonly vectors: Vectors;
  /** The heaviest dimensions only, when there are too many submissions to go through all. */
  readonly features?: Vectors;
  /** The frequent dimensions, and the most frequent among them. They stand at the end of each row. */
  readonly tails: Tails;
  readonly ends: Tails;
}

/** The last dimensions of rows. */
export interface Tails {
  /** Dimensions of this rank and above belong to them. */
  readonly fromRank: number;
  /** Where they start in each row. */
  readonly starts: Int32Array;
  /** Their length as a vector. */
  readonly lengths: Float64Array;
}

/** The rank from which on dimensions stand in more than a share of the rows. */
function rankOf({ postingStarts }: Vectors, { ranks }: TermWeights, rows: number, share: number): number {
  let rank = ranks.length;
  if (rows < ENOUGH) return Number.MAX_SAFE_INTEGER;
  for (let dimension = 0; dimension < ranks.length; dimension++) {
    const texts = (postingStarts[dimension + 1] ?? 0) - (postingStarts[dimension] ?? 0);
    if (texts > rows * share) rank = Math.min(rank, ranks[dimension] ?? 0);
  }
  return rank;
}

function tailsFrom({ starts, dimensions, values }: Vectors, { ranks }: TermWeights, fromRank: number): Tails {
  const rows = starts.length - 1;
  const tails = { fromRank, starts: new Int32Array(rows), lengths: new Float64Array(rows) };
  for (let row = 0; row < rows; row++) {
    let [i, squares] = [starts[row + 1] ?? 0, 0];
    while (i > (starts[row] ?? 0) && (ranks[dimensions[i - 1] ?? 0] ?? 0) >= fromRank) {
      i--;
      squares += (values[i] ?? 0) ** 2;
    }
    tails.starts[row] = i;
    tails.lengths[row] = sqrt(squares);
  }
  return tails;
}

/** Lays out bags. `given` has the weights of a larger collection; of very many rows only features are gone through. */
export function indexTopics(bags: readonly TermCounts[], reader: Reader, given?: TopicIndex): TopicIndex {
  const weighing = given?.weighing ?? weighTerms(bags, reader, 'topic');
  const size = reader.dimensionCount() + 1;
  const vectors = vectorsOf(bags, weighing, size);
  const tailsOf = (share: number): Tails =>
    tailsFrom(
      vectors,
      weighing,
      given ? Number.MAX_SAFE_INTEGER : rankOf(vectors, weighing, bags.length, share),
    );
  const topics = { weighing, vectors, tails: tailsOf(FREQUENT_SHARE), ends: tailsOf(MOST_FREQUENT_SHARE) };
  return bags.length > MANY
    ? { ...topics, features: heaviest(vectors, bags.length, FEATURES, size) }
    : topics;
}
