// How near the two sides of a pair are, over all levels: one number to put pairs in order by, whether it is sure enough
// to be said, and the words in which the two meet. Panels and lists ask here, so that all of them judge alike.
import { basisOf, levelOrder } from '../../language/matching/levels';
import type { ComparedSubmission, OverlapPair } from '../../language/matching/types';
import { swapSides } from '../../language/matching/types';
import type { MeetingWords } from '../../language/meaning/ground';
import { GROUND_THRESHOLDS } from '../../language/meaning/meaning-thresholds';

export type { MeetingWords };

/** A pair with how alike its sides are in meaning. */
export interface JudgedPair extends OverlapPair {
  /** What is known is enough to say it as a fact; else it is only perhaps the same ground. */
  readonly near: boolean;
  /** How far their likeness in meaning stands out; -Infinity where meaning was not compared. */
  readonly stand: number;
  /** Words of the first side and of the second that mean the same, those that say most first. */
  readonly meetings: readonly MeetingWords[];
}

/** What is known of a pair by meaning. */
export interface InMeaning {
  readonly stand: number;
  meetings(most: number): MeetingWords[];
}

const NEARNESS = {
  /** Words that meet, at most. */
  meetings: 6,
  /** Standing out by this much is as sure as sure gets: the score grows evenly up to `most`. */
  standOfOne: 5,
  most: 0.85,
  /** Equal words of a passage from which it is said as a fact. */
  passage: 12,
  /** Where both have an issue in common, less is enough. */
  nearOnIssue: 1.9,
  /** Whoever writes a submission's very title means it. */
  title: 0.9,
  /** Fewer words that meet say nothing. */
  leastMeetings: 2,
} as const;

/** Exact evidence that both say or ask the same, or ask for the opposite. */
const areAtOdds = ({ level, opposed }: Pick<OverlapPair, 'level' | 'opposed'>): boolean =>
  opposed.length > 0 || levelOrder(level) < levelOrder('same-issue');

/** There is something to settle: by exact evidence, or since both tell the same in other words. */
export const isToSettle = (pair: Pick<JudgedPair, 'level' | 'opposed' | 'stand'>): boolean =>
  areAtOdds(pair) || pair.stand >= GROUND_THRESHOLDS.near;

/** What is said without meaning. */
const isNearByWords = (pair: OverlapPair): boolean =>
  areAtOdds(pair) || (pair.passages[0]?.words ?? 0) >= NEARNESS.passage;

function isNear(pair: OverlapPair, stand: number): boolean {
  if (isNearByWords(pair) || stand >= GROUND_THRESHOLDS.near) return true;
  if (pair.issues.length === 0) return false;
  return stand === -Infinity ? pair.level === 'same-issue' : stand >= NEARNESS.nearOnIssue;
}

/** Exact evidence keeps its score; what is only on one subject is ordered by meaning. */
function scoreOf(pair: OverlapPair, stand: number): number {
  if (stand === -Infinity) return pair.score;
  const byMeaning = Math.min(NEARNESS.most, Math.max(0, stand / NEARNESS.standOfOne));
  return isNearByWords(pair) ? Math.max(pair.score, byMeaning) : byMeaning;
}

/** The pair judged by its evidence and by meaning. `hasTitle`: the first side says the very title of the second. */
export function judge(pair: OverlapPair, inMeaning: InMeaning | undefined, hasTitle = false): JudgedPair {
  const met = inMeaning?.meetings(NEARNESS.meetings) ?? [];
  const found = inMeaning?.stand ?? -Infinity;
  const stand = met.length < NEARNESS.leastMeetings ? Math.min(found, GROUND_THRESHOLDS.perhaps) : found;
  const words = pair.ground().words.slice(0, NEARNESS.meetings);
  const meetings = met.length > 0 ? met : words.map((word) => ({ draft: word, other: word }));
  const score = scoreOf(pair, stand);
  return {
    ...pair,
    stand,
    meetings,
    score: hasTitle ? Math.max(score, NEARNESS.title) : score,
    near: hasTitle || isNear(pair, stand),
  };
}

const hasText = ({ text }: ComparedSubmission): boolean => text.trim() !== '';

/** A pair of which nothing is known but that both have some issues; meaning may know more. */
export function pairWithoutEvidence(first: ComparedSubmission, second: ComparedSubmission): OverlapPair {
  const issues = first.issues.filter((issue) => second.issues.includes(issue));
  return {
    first: first.id,
    second: second.id,
    level: issues.length > 0 ? 'same-issue' : 'related',
    rank: 0,
    score: 0,
    basis: basisOf(hasText(first), hasText(second)),
    issues,
    passages: [],
    containment: { first: 0, second: 0 },
    reworded: 0,
    asks: [],
    opposed: [],
    topic: 0,
    ground: () => ({ words: [], concepts: [] }),
  };
}

/** The highest score first. */
export const byScore = (pairs: readonly JudgedPair[]): JudgedPair[] =>
  [...pairs].sort(
    (x, y) => y.score - x.score || (`${x.first} ${x.second}` < `${y.first} ${y.second}` ? -1 : 1),
  );

/** The highest score first; ranks count from 1 inside each level. */
export function inOrder(pairs: readonly JudgedPair[]): JudgedPair[] {
  const counts = new Map<string, number>();
  return byScore(pairs).map((pair) => {
    const rank = (counts.get(pair.level) ?? 0) + 1;
    counts.set(pair.level, rank);
    return { ...pair, rank };
  });
}

/** The pair with the given submission as its first side. */
export const seenFrom = (pair: JudgedPair, first: string): JudgedPair =>
  pair.first === first
    ? pair
    : {
        ...pair,
        ...swapSides(pair),
        meetings: pair.meetings.map(({ draft, other }) => ({ draft: other, other: draft })),
      };
