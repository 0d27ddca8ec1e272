// The topic index: the vectors of all submissions, and the search for those similar to one by cosine. Rare terms are
// added up exactly; what frequent terms could still add is bounded by their length (Cauchy-Schwarz) and worked out only
// where it could decide. Among very many submissions only the heaviest terms of each are looked at.
import type { Reader } from '../reading/reading';
import type { TermCounts } from './term-counts';
import { MANY } from './overlap-thresholds';
import {
  heaviest,
  vectorsOf,
  weighTerms,
  addProducts,
  heaviestOf,
  lengthFrom,
  type Vectors,
  type TermWeights,
  type Row,
} from './bm25-weights';

const sqrt = Math.sqrt;

/** How much of the likeness of two topics is worked out; what it leaves out decides nothing, or is told below. */
export const TOPIC_SEARCH = {
  /** A dimension in more than this share of the submissions is frequent, or most frequent, once there are `enough` of them. */
  frequentShare: 1 / 8,
  mostFrequentShare: 1 / 4,
  enough: 64,
  /** Below this likeness by rare dimensions the frequent ones are left out. */
  leastToWorkOut: 0.15,
  /** Above MANY submissions: the heaviest dimensions by which a topic is looked up; a fifth of the ten closest is missed. */
  features: 40,
  /** The same: below this likeness by the heaviest dimensions it is told as it is. */
  leastByFeatures: 0.05,
  /**
   * The same: so much more the likeness can be, of texts and of outlines, which have few dimensions beside the heaviest. Of
   * 2,495,000 pairs among 10,000 generated submissions, 131 had more in their texts (.33 at most), none in their outlines
   * (.155 at most).
   */
  moreThanFeatures: { topic: 0.25, outline: 0.17 },
} as const;

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
  if (rows < TOPIC_SEARCH.enough) return Number.MAX_SAFE_INTEGER;
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
  const topics = {
    weighing,
    vectors,
    tails: tailsOf(TOPIC_SEARCH.frequentShare),
    ends: tailsOf(TOPIC_SEARCH.mostFrequentShare),
  };
  return bags.length > MANY.from
    ? { ...topics, features: heaviest(vectors, bags.length, TOPIC_SEARCH.features, size) }
    : topics;
}

/** Bounds may be this much too small by rounding. */
const ROUNDING = 1e-6;

/**
 * Likeness of one row at a time with all rows of some topics. Goes through the rare dimensions of the row; the frequent
 * ones, which most rows have and which say little, are only looked at for rows whose likeness they could decide.
 */
export class CosineSearch {
  private readonly sums: Float64Array;
  private values: Float32Array;
  private current: Row | undefined;
  /** Length of the frequent and of the most frequent dimensions of the current row. */
  private ownTail = 0;
  private ownEnd = 0;
  /** The row whose likeness was worked out last, which is asked for again, and that likeness. */
  private lastRow = -1;
  private lastExact = 0;

  constructor(
    private readonly topics: TopicIndex,
    rows: number,
    dimensions: number,
    private readonly more: number,
  ) {
    this.sums = new Float64Array(rows);
    this.values = new Float32Array(dimensions);
  }

  /** Works out a row's likeness with the rows before `before`. */
  fill(row: Row, before: number): void {
    const { vectors, features, tails, ends, weighing } = this.topics;
    this.remember(row);
    if (features) {
      addProducts(features, heaviestOf(row, vectors, TOPIC_SEARCH.features), before, this.sums);
      return;
    }
    this.ownTail = lengthFrom(row, weighing, tails.fromRank);
    this.ownEnd = lengthFrom(row, weighing, ends.fromRank);
    addProducts(vectors, row, before, this.sums, weighing.ranks, tails.fromRank);
  }

  /** Whether the likeness with a row is at least so much. */
  reaches(row: number, least: number): boolean {
    return this.bound(row) >= least && this.mayReach(row, least) && this.exact(row) >= least;
  }

  /** The likeness with a row, between 0 and 1; a little too low where it is small. */
  exact(row: number): number {
    if (row !== this.lastRow) {
      this.lastExact = this.workOut(row);
      this.lastRow = row;
    }
    return this.lastExact;
  }

  /** What the likeness with a row is at most, soon told; among very many submissions, with hardly an exception. */
  atMost(row: number): number {
    const { features } = this.topics;
    if (!features) return this.bound(row);
    const known = this.sums[row] ?? 0;
    return known < TOPIC_SEARCH.leastByFeatures ? known : Math.min(1, known + this.more);
  }

  clear(before: number): void {
    this.sums.fill(0, 0, before);
    const { dimensions } = this.current ?? { dimensions: undefined };
    if (dimensions) for (let i = 0; i < dimensions.length; i++) this.values[dimensions[i] ?? 0] = 0;
  }

  private workOut(row: number): number {
    const { features, vectors, tails } = this.topics;
    const last = vectors.starts[row + 1] ?? 0;
    const least = this.sums[row] ?? 0;
    if (features && least < TOPIC_SEARCH.leastByFeatures) return least;
    if (features) return Math.min(1, this.product(vectors.starts[row] ?? 0, last));
    if (this.bound(row) < TOPIC_SEARCH.leastToWorkOut) return least;
    return Math.min(1, least + this.product(tails.starts[row] ?? 0, last));
  }

  /** At least the likeness with a row; among many submissions, close to it. */
  private bound(row: number): number {
    return (
      (this.sums[row] ?? 0) + (this.topics.features ? 0 : this.ownTail * lengthOf(this.topics.tails, row))
    );
  }

  /** The same, closer: with what is frequent, but not most frequent, worked out. */
  private mayReach(row: number, least: number): boolean {
    const { features, tails, ends } = this.topics;
    if (features) return true;
    const known = (this.sums[row] ?? 0) + this.product(tails.starts[row] ?? 0, ends.starts[row] ?? 0);
    return known + this.ownEnd * lengthOf(ends, row) >= least - ROUNDING;
  }

  private remember({ dimensions, values }: Row): void {
    this.lastRow = -1;
    for (let i = 0; i < dimensions.length; i++) {
      const dimension = dimensions[i] ?? 0;
      if (dimension >= this.values.length) this.grow(dimension);
      this.values[dimension] = values[i] ?? 0;
    }
    this.current = { dimensions, values };
  }

  private grow(dimension: number): void {
    const larger = new Float32Array(dimension * 2);
    larger.set(this.values);
    this.values = larger;
  }

  /** Of the current row and a stretch of the vectors. */
  private product(start: number, end: number): number {
    const { values } = this;
    const { dimensions, values: theirs } = this.topics.vectors;
    let sum = 0;
    for (let i = start; i < end; i++) sum += (values[dimensions[i] ?? 0] ?? 0) * (theirs[i] ?? 0);
    return sum;
  }
}

const lengthOf = ({ lengths }: Tails, row: number): number => lengths[row] ?? 0;
