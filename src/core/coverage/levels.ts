// From signals to the level that people see. Each signal is one field, each level one rule, the first that holds counts.
import type { KeyOf } from '../vocabulary/words';
import { overlapLevels } from '../vocabulary/words';

export type Level = KeyOf<typeof overlapLevels>;

/** What is known about a pair; all shares are between 0 and 1. */
export interface Evidence {
  /** Larger of the two shares of words that stand in shared passages. */
  readonly copied: number;
  /** Words in shared passages, in the text that has fewer. */
  readonly copiedWords: number;
  /** Equal words of the longest passage. */
  readonly longest: number;
  /** Weighted share of issues in common. */
  readonly issues: number;
  /** Likeness of title, summary and asks. */
  readonly topic: number;
}

const COPIED_SHARE = 0.12;
const LONG_PASSAGE = 80;
const SHARE_WITH_LONG_PASSAGE = 0.05;
/** Below this many words a shared phrase is a copy only when it is half of a text. */
const FEW_WORDS = 30;
const HALF = 0.5;
/** A passage of this length is told of whatever the level. */
const PASSAGE_TO_TELL = 40;
const RELATED_TOPIC = 0.2;

const isCopied = ({ copied, copiedWords, longest }: Evidence): boolean =>
  (copied >= COPIED_SHARE && (copiedWords >= FEW_WORDS || copied >= HALF)) ||
  (longest >= LONG_PASSAGE && copied >= SHARE_WITH_LONG_PASSAGE);

const RULES: readonly { level: Level; holds(evidence: Evidence): boolean }[] = [
  { level: 'copied', holds: isCopied },
  { level: 'same-issue', holds: ({ issues }) => issues > 0 },
  { level: 'related', holds: ({ topic, longest }) => topic >= RELATED_TOPIC || longest >= PASSAGE_TO_TELL },
];

/** The level of a pair; undefined when the two have too little in common to be told of. */
export const levelOf = (evidence: Evidence): Level | undefined =>
  RULES.find((rule) => rule.holds(evidence))?.level;

/** 0 for the closest level. */
export const levelOrder = (level: string): number => overlapLevels.findIndex(({ key }) => key === level);

/**
 * How close a pair is, between 0 and 1, to put pairs of one level in order. More of any signal never makes it less.
 * It is not a probability.
 */
export const closeness = ({ copied, issues, topic }: Evidence): number =>
  1 - (1 - 0.9 * Math.sqrt(copied)) * (1 - 0.4 * issues) * (1 - 0.6 * topic);
