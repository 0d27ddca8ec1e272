// Pairs with their level and score, and which of them are kept: the closest few of each submission.
import type { Common } from './candidates';
import type { CopiedPart } from './copied-part';
import type { Corpus } from './corpus';
import { evidenceOf } from './evidence';
import { isSure, levelOf, type Evidence, type Level } from './levels';
import { TOLD } from './overlap-thresholds';
import { scoreOf } from './score';

/** `first` and `second` are as in what they have in common: the row of the corpus, and the query. */
export interface ScoredPair {
  readonly common: Common;
  readonly evidence: Evidence;
  readonly part: CopiedPart;
  readonly level: Level;
  readonly score: number;
}

/** What all that two have in common says of them; undefined when it is too little to be told of, or to be kept at hand. */
export function scorePair(corpus: Corpus, common: Common): ScoredPair | undefined {
  const { evidence, part } = evidenceOf(corpus, common);
  const isToldOf = common.asks.opposed.length + common.asks.perhaps.length > 0;
  const level = levelOf(evidence) ?? (isToldOf ? 'perhaps' : undefined);
  return level && { common, evidence, part, level, score: scoreOf(evidence) };
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
  const [[first, second], [otherFirst, otherSecond]] = [idsOf(x), idsOf(y)];
  return inOrder(first, otherFirst) || inOrder(second, otherSecond);
}

type Kind = keyof typeof TOLD;

const kindOf = ({ common, level }: ScoredPair): Kind => {
  if (common.asks.opposed.length > 0) return 'opposed';
  if (level === 'copied') return 'copied';
  return isSure(level) ? 'content' : 'perhaps';
};

/** Of pairs in order, those that are among the closest of either of their submissions. */
function closestOf(pairs: readonly ScoredPair[]): ScoredPair[] {
  const counts: Record<Kind, Map<string, number>> = {
    copied: new Map(),
    content: new Map(),
    perhaps: new Map(),
    opposed: new Map(),
  };
  const placeOf = (before: Map<string, number>, id: string): number => {
    const place = before.get(id) ?? 0;
    before.set(id, place + 1);
    return place;
  };
  return pairs.filter((pair) => {
    const kind = kindOf(pair);
    const [first, second] = idsOf(pair);
    const places = [placeOf(counts[kind], first), placeOf(counts[kind], second)];
    return Math.min(...places) < TOLD[kind];
  });
}

/** Pairs gathered before those that cannot stay are let go. */
const MOST_GATHERED = 40_000;

export interface ClosestPairs {
  add(pair: ScoredPair): void;
  /** Those that stay, closest first. */
  kept(): ScoredPair[];
}

/** Keeps the closest few of each submission. */
export function createClosestPairs(): ClosestPairs {
  let gathered: ScoredPair[] = [];
  const settle = (): ScoredPair[] => {
    gathered.sort(byCloseness);
    return (gathered = closestOf(gathered));
  };
  return {
    add(pair) {
      gathered.push(pair);
      if (gathered.length > MOST_GATHERED) settle();
    },
    kept: settle,
  };
}
