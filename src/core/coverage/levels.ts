// From signals to the level that people see. Each signal is one field, each level one rule, the first that holds counts.
import type { KeyOf } from '../vocabulary/words';
import { overlapLevels } from '../vocabulary/words';
import type { Basis } from './detect/types';

export type Level = KeyOf<typeof overlapLevels>;

/** What is known about a pair; all shares are between 0 and 1. */
export interface Evidence {
  readonly basis: Basis;
  /** Words of the shorter text. */
  readonly words: number;
  /** Larger of the two shares of words that stand in shared passages. */
  readonly copied: number;
  /** Words in shared passages, in the text that has fewer. */
  readonly copiedWords: number;
  /** Equal words of the longest passage. */
  readonly longest: number;
  /** Share of the smaller text's content that the other has too. */
  readonly reworded: number;
  /** Pieces of content that both have: the share means little where there are only a few. */
  readonly rewordedPieces: number;
  /** Asks that are the same. */
  readonly asks: number;
  /** Share of the shorter list of asks that they are. */
  readonly askShare: number;
  /** Sum of their likeness, common ones counting less. */
  readonly askScore: number;
  /** Weighted share of issues in common. */
  readonly issues: number;
  /** Likeness of what the two are about. */
  readonly topic: number;
  /** Different words that it rests on, counted for short texts. */
  readonly topicWords: number;
  /** Likeness of title, summary and asks. */
  readonly outline: number;
  readonly outlineWords: number;
}

const COPIED_SHARE = 0.12;
const LONG_PASSAGE = 80;
const SHARE_WITH_LONG_PASSAGE = 0.05;
/** Below this many words a shared phrase is a copy only when it is half of a text. */
const FEW_WORDS = 30;
const HALF = 0.5;
/** A passage of this length is told of whatever the level. */
const PASSAGE_TO_TELL = 40;

const REWORDED_SHARE = 0.055;
const REWORDED_SHARE_WITH_MORE = 0.035;
/** Pieces of three words; fewer in common are chance. */
const LEAST_PIECES = 12;
const SEVERAL_ASKS = 3;
const ASKS_TO_TELL = 2.1;
const CLOSE_TOPIC = 0.25;
const RELATED_TOPIC = 0.2;
/** Titles, summaries, asks and texts under this many words are short: by them alone only much in common counts. */
const SHORT_TEXT = 120;
const SAME_OUTLINE = 0.6;
const CLOSE_OUTLINE = 0.4;
const RELATED_OUTLINE = 0.3;

const isCopied = ({ copied, copiedWords, longest }: Evidence): boolean =>
  (copied >= COPIED_SHARE && (copiedWords >= FEW_WORDS || copied >= HALF)) ||
  (longest >= LONG_PASSAGE && copied >= SHARE_WITH_LONG_PASSAGE);

function isReworded({
  basis,
  reworded,
  rewordedPieces,
  asks,
  topic,
  outline,
  outlineWords,
}: Evidence): boolean {
  if (basis !== 'texts')
    return basis === 'outlines' && outline >= SAME_OUTLINE && outlineWords >= LEAST_PIECES / 2;
  if (rewordedPieces < LEAST_PIECES) return false;
  if (reworded >= REWORDED_SHARE) return true;
  return reworded >= REWORDED_SHARE_WITH_MORE && (asks >= SEVERAL_ASKS || topic >= CLOSE_TOPIC);
}

function asksTheSame({ asks, askShare, askScore }: Evidence): boolean {
  if (asks >= SEVERAL_ASKS && askScore >= ASKS_TO_TELL) return true;
  // Of a list of two asks, both; of a list of one, word for word.
  return askShare === 1 && askScore >= (asks >= 2 ? 1.2 : 0.8);
}

/** Words in common without which short texts are alike by chance; more of them for the closer level. */
const FEW_WORDS_IN_COMMON = 2;
const SEVERAL_WORDS_IN_COMMON = 4;

/** Whether a text is so short that its topic is no surer than that of a summary. */
export const isShortText = (words: number): boolean => words < SHORT_TEXT;

/** Whether the two are about the same, by their texts where these are long enough, else by what is known of them. */
function isAbout(pair: Evidence, byTexts: number, byOutlines: number, words: number): boolean {
  if (pair.outline >= byOutlines && pair.outlineWords >= words) return true;
  if (pair.basis !== 'texts') return false;
  return isShortText(pair.words)
    ? pair.topic >= byOutlines && pair.topicWords >= words
    : pair.topic >= byTexts;
}

const RULES: readonly { level: Level; holds(evidence: Evidence): boolean }[] = [
  { level: 'copied', holds: isCopied },
  { level: 'reworded', holds: isReworded },
  { level: 'same-asks', holds: asksTheSame },
  {
    level: 'same-issue',
    holds: (pair) => pair.issues > 0 || isAbout(pair, CLOSE_TOPIC, CLOSE_OUTLINE, SEVERAL_WORDS_IN_COMMON),
  },
  {
    level: 'related',
    holds: (pair) =>
      isAbout(pair, RELATED_TOPIC, RELATED_OUTLINE, FEW_WORDS_IN_COMMON) || pair.longest >= PASSAGE_TO_TELL,
  },
];

/** The level of a pair; undefined when the two have too little in common to be told of. */
export const levelOf = (evidence: Evidence): Level | undefined =>
  RULES.find((rule) => rule.holds(evidence))?.level;

/** 0 for the closest level. */
export const levelOrder = (level: string): number => overlapLevels.findIndex(({ key }) => key === level);

const exp = Math.exp;
const log = Math.log;
const sqrt = Math.sqrt;

/**
 * How close a pair is, between 0 and 1, to put pairs of one level in order. More of any signal never makes it less.
 * It is not a probability.
 */
export function closeness({ copied, reworded, askScore, issues, topic, outline }: Evidence): number {
  const sum =
    -7 +
    5 * sqrt(copied) +
    10 * sqrt(reworded) +
    2 * log(1 + 3 * askScore) +
    2 * sqrt(issues) +
    12 * topic +
    3 * outline;
  return 1 / (1 + exp(-sum));
}
