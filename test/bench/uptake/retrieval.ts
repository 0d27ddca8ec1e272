// How well asks find their recommendations: of those that are right, how many are among the first ten, and how high
// the first of them stands.
import type { Demand } from '../../../src/core/follow-up/uptake/match-asks';

export interface LabelledAsk extends Demand {
  /** Ids of the recommendations that say it; at least one. */
  readonly right: readonly string[];
}

export interface LabelledSet {
  readonly name: string;
  readonly asks: readonly LabelledAsk[];
  readonly recommendations: readonly Demand[];
}

/** Ids of recommendations for each ask, the best first. */
export type Ranking = readonly (readonly string[])[];

export interface Retrieval {
  readonly asks: number;
  readonly recallAt10: number;
  /** Mean of 1 / the place of the first that is right. */
  readonly meanReciprocalRank: number;
}

const FIRST = 10;

/** Figures of one or several sets together; an ask never finds itself. */
export function retrieval(sets: readonly { asks: readonly LabelledAsk[]; found: Ranking }[]): Retrieval {
  let [asks, recall, reciprocal] = [0, 0, 0];
  for (const set of sets)
    set.asks.forEach((ask, i) => {
      const ids = (set.found[i] ?? []).filter((id) => id !== ask.id);
      const first = ids.findIndex((id) => ask.right.includes(id));
      const hits = ids.slice(0, FIRST).filter((id) => ask.right.includes(id)).length;
      asks++;
      recall += hits / ask.right.length;
      reciprocal += first < 0 ? 0 : 1 / (first + 1);
    });
  return { asks, recallAt10: recall / asks, meanReciprocalRank: reciprocal / asks };
}
