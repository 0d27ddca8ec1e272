// How near the two sides of a pair are, over all levels: one number to put pairs in order by, whether it is sure enough
// to be said, and the words in which the two meet. Panels and lists ask here, so that all of them judge alike.
import { overlapLevels } from '../../base/vocabulary/words';
import { levelOrder } from '../../language/matching/levels';
import type { OverlapPair } from '../../language/matching/overlaps';

/** A word of each side that belong together: the same one, or another one for the same thing. */
export interface WordMeeting {
  readonly draft: string;
  readonly other: string;
}

const MOST_MEETINGS = 6;

/** Between 0 and 1: any pair of a closer level is nearer than those of the levels below it. */
export function scoreOf({ level, score }: Pick<OverlapPair, 'level' | 'score'>): number {
  const levels = overlapLevels.length;
  return (levels - 1 - levelOrder(level) + Math.min(1, Math.max(0, score))) / levels;
}

type Judged = Pick<OverlapPair, 'level' | 'issues' | 'opposed' | 'passages'>;

/** Both say or ask the same, or ask for the opposite: two workgroups have something to settle. */
export const isToSettle = ({ level, opposed }: Pick<Judged, 'level' | 'opposed'>): boolean =>
  opposed.length > 0 || levelOrder(level) < levelOrder('same-issue');

/**
 * What may be said as a fact: a passage that both have, the same asks, an issue that people chose for both. A likeness
 * of words alone may not.
 */
export const isNear = (pair: Judged): boolean =>
  isToSettle(pair) || pair.passages.length > 0 || (pair.level === 'same-issue' && pair.issues.length > 0);

/** The words in which the two meet, those that say most first. */
export const meetingsOf = ({ ground }: Pick<OverlapPair, 'ground'>): WordMeeting[] =>
  ground()
    .words.slice(0, MOST_MEETINGS)
    .map((word) => ({ draft: word, other: word }));
