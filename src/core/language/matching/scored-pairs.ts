// Pairs with their level and score, and which of them are kept: the closest few of each submission.
import type { SharedContent } from './candidates';
import type { CopiedPart } from './copied-part';
import type { Corpus } from './corpus';
import { evidenceOf } from './evidence';
import { isSure, levelOf, type Evidence, type Level } from './levels';
import { SCORES, TOLD } from './overlap-thresholds';
import { scoreOf } from './score';

/** `first` and `second` are as in what they have in common: the row of the corpus, and the query. */
export interface ScoredPair {
  readonly common: SharedContent;
  readonly evidence: Evidence;
  readonly part: CopiedPart;
  readonly level: Level;
  readonly score: number;
}

/** What all that two have in common says of them; undefined when it is too little to be told of, or to be kept at hand. */
export function scorePair(corpus: Corpus, common: SharedContent): ScoredPair | undefined {
  const { evidence, part } = evidenceOf(corpus, common);
  const isToldOf = common.asks.opposed.length + common.asks.perhaps.length > 0;
  const level = levelOf(evidence) ?? (isToldOf ? 'perhaps' : undefined);
  if (!level) return undefined;
  // Of those that are only perhaps the likest stay.
  const score = scoreOf(evidence) || SCORES.asks.from * (common.asks.perhaps[0]?.likeness ?? 0);
  return { common, evidence, part, level, score };
}

/** Ids of both submissions. */
export const idsOf = ({ common }: ScoredPair): readonly [string, string] => [
  common.first.analysis.submission.id,
  common.second.analysis.submission.id,
];

const inOrder = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);

/** Closest first; equal ones in the order of ids. */
export function byCloseness(x: ScoredPair, y: ScoredPair): number {
  if (x.score !== y.score) return y.score - x.score;
  const [first, second] = idsOf(x);
  const [otherFirst, otherSecond] = idsOf(y);
  return inOrder(first, otherFirst) || inOrder(second, otherSecond);
}

type Kind = keyof typeof TOLD;

const kindOf = ({ common, level }: ScoredPair): Kind => {
  if (common.asks.opposed.length > 0) return 'opposed';
  if (level === 'copied') return 'copied';
  return isSure(level) ? 'content' : 'perhaps';
};

export interface ClosestPairs {
  add(pair: ScoredPair): void;
  /** Those that stay, closest first. */
  kept(): ScoredPair[];
}

/** Puts a pair among the closest of a submission; the one that is then too many goes. */
function putAmong(closest: ScoredPair[], pair: ScoredPair, most: number): void {
  const last = closest[most - 1];
  if (last && byCloseness(last, pair) < 0) return;
  const place = closest.findIndex((other) => byCloseness(pair, other) < 0);
  closest.splice(place < 0 ? closest.length : place, 0, pair);
  if (closest.length > most) closest.pop();
}

/** Keeps the closest few of each submission, of each kind: a pair stays that is among those of either side. */
export function createClosestPairs(): ClosestPairs {
  const closest: Record<Kind, Map<string, ScoredPair[]>> = {
    copied: new Map(),
    content: new Map(),
    perhaps: new Map(),
    opposed: new Map(),
  };
  return {
    add(pair) {
      const kind = kindOf(pair);
      for (const id of idsOf(pair)) {
        const own = closest[kind].get(id) ?? [];
        closest[kind].set(id, own);
        putAmong(own, pair, TOLD[kind]);
      }
    },
    kept() {
      const lists = Object.values(closest).flatMap((byId) => [...byId.values()].flat());
      return [...new Set(lists)].sort(byCloseness);
    },
  };
}
