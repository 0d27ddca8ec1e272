// Query weights: the terms that an ask looks for in recommendations, with fuzzy and expanded ones, each weighted.
import type { Reader } from '../../language/reading/reading';
import type { TermWeights } from '../../language/matching/bm25-weights';
import { saturated } from '../../language/matching/bm25-weights';
import type { DemandFeatures } from './demand-features';
import type { Expansion } from './query-expansion';
import type { FuzzyTerm } from './fuzzy-terms';

/** What is looked for. */
export interface QueryTerm {
  readonly dimension: number;
  readonly weight: number;
  /** The ask's own word, where this one only looks like it or means the same. */
  readonly alikeTo?: string;
}

export interface WeightedQuery {
  readonly wanted: readonly QueryTerm[];
  /** What a recommendation of usual length that says all of it would get. */
  readonly whole: number;
}

/** How much a word counts that is only spelt like one of the ask. */
const ALIKE_COUNTS = 0.7;

/** How much counts what an everyday word stands for. */
const MEANT_COUNTS = 0.4;

/** The words spelt like a word of the ask, by its dimension. */
export type Alike = (dimension: number) => readonly FuzzyTerm[];

/** What the ask looks for, each dimension once; a word that is meant or spelt alike counts less than its own. */
export function weighAsk(
  { bag }: DemandFeatures,
  meant: readonly Expansion[],
  weighing: TermWeights,
  reader: Reader,
  alike: Alike,
): WeightedQuery {
  const weightOf = (dimension: number): number => weighing.weights[dimension] ?? weighing.unseen;
  const wanted = new Map<number, QueryTerm>();
  let whole = 0;
  bag.dimensions.forEach((dimension, i) => {
    const weight = (bag.counts[i] ?? 0) * weightOf(dimension);
    wanted.set(dimension, { dimension, weight });
    whole += weight * saturated(bag.counts[i] ?? 0, { ...bag, length: weighing.averageLength }, weighing);
  });
  for (let i = 0; i < bag.dimensions.length; i++) {
    const own = bag.dimensions[i] ?? 0;
    if (reader.dimension(own).kind !== 'word') continue;
    for (const { word, likeness } of alike(own)) {
      if (wanted.has(word)) continue;
      // A rare word that is spelt like a common one says no more than that.
      const weight = (bag.counts[i] ?? 0) * Math.min(weightOf(own), weightOf(word));
      const alikeTo = reader.dimension(own).name.en;
      wanted.set(word, { dimension: word, weight: weight * likeness * ALIKE_COUNTS, alikeTo });
    }
  }
  for (const { said, dimensions } of meant)
    for (const dimension of dimensions)
      if (!wanted.has(dimension))
        wanted.set(dimension, { dimension, weight: weightOf(dimension) * MEANT_COUNTS, alikeTo: said });
  return { wanted: [...wanted.values()], whole };
}
