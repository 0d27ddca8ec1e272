// How near the two sides of a pair are, over all levels: one number to put pairs in order by, and whether it is sure enough
// to be said. Panels and lists ask here, so that all of them judge alike. Only passages and asks of both are sure;
// likeness of content orders what is perhaps near, and never says more.
import { basisOf, isSure } from '../../language/matching/levels';
import type { ComparedSubmission, OverlapPair } from '../../language/matching/types';
import { swapSides } from '../../language/matching/types';

/** A pair with how alike its sides are in meaning. */
export interface JudgedPair extends OverlapPair {
  /** What is known is enough to say it as a fact; else it is only perhaps the same ground. */
  readonly near: boolean;
  /** How far their likeness stands out, in spreads; -Infinity where it does not, or meaning was not compared. */
  readonly stand: number;
}

const NEARNESS = {
  /** The highest score of what is only perhaps; sure pairs are above. */
  mostOfPerhaps: 0.39,
  /** Standing out by so many spreads is the highest score of what is only perhaps. */
  standOfMost: 5,
  /** Equal words of a passage from which it is said as a fact. */
  passage: 12,
  /** Whoever writes a submission's very title means it. */
  title: 0.9,
} as const;

/** There is something to settle: both say or ask the same, or their own words suggest that they contradict. */
const isToSettle = ({ level, opposed }: Pick<JudgedPair, 'level' | 'opposed'>): boolean =>
  isSure(level) || opposed.length > 0;

const isPassageShared = ({ passages }: OverlapPair): boolean => (passages[0]?.words ?? 0) >= NEARNESS.passage;

function scoreOf(pair: OverlapPair, stand: number): number {
  if (isSure(pair.level)) return pair.score;
  // An ask that is perhaps shared says less than the whole: added to it, it put two neighbours before true pairs.
  return NEARNESS.mostOfPerhaps * Math.min(1, Math.max(0, stand) / NEARNESS.standOfMost);
}

/** The pair judged by its evidence and by meaning. `hasTitle`: the first side says the very title of the second. */
export function judgePair(pair: OverlapPair, stand = -Infinity, hasTitle = false): JudgedPair {
  const score = scoreOf(pair, stand);
  return {
    ...pair,
    stand,
    score: hasTitle ? Math.max(score, NEARNESS.title) : score,
    near: hasTitle || isToSettle(pair) || isPassageShared(pair),
  };
}

const hasText = ({ text }: ComparedSubmission): boolean => text.trim() !== '';

/** A pair of which nothing is known but how far it stands out. */
export function pairWithoutEvidence(first: ComparedSubmission, second: ComparedSubmission): OverlapPair {
  const issues = first.issues.filter((issue) => second.issues.includes(issue));
  return {
    first: first.id,
    second: second.id,
    level: 'perhaps',
    rank: 0,
    score: 0,
    basis: basisOf(hasText(first), hasText(second)),
    issues,
    passages: [],
    words: { first: 0, second: 0 },
    containment: { first: 0, second: 0 },
    reworded: 0,
    asks: [],
    perhapsAsks: [],
    opposed: [],
  };
}

/** The highest score first. */
export const byScore = (pairs: readonly JudgedPair[]): JudgedPair[] =>
  [...pairs].sort(
    (x, y) => y.score - x.score || (`${x.first} ${x.second}` < `${y.first} ${y.second}` ? -1 : 1),
  );

/** The highest score first; ranks count from 1 inside each level. */
export function rankedByScore(pairs: readonly JudgedPair[]): JudgedPair[] {
  const counts = new Map<string, number>();
  return byScore(pairs).map((pair) => {
    const rank = (counts.get(pair.level) ?? 0) + 1;
    counts.set(pair.level, rank);
    return { ...pair, rank };
  });
}

/** The pair with the given submission as its first side. */
export const seenFrom = <Pair extends OverlapPair>(pair: Pair, first: string): Pair =>
  pair.first === first ? pair : { ...pair, ...swapSides(pair) };
