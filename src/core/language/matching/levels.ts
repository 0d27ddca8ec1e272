// Rules from evidence to level: which signals make a pair copied, reworded, same asks, same issue or related. The
// first rule that holds counts.
import type { KeyOf, overlapLevels } from '../../base/vocabulary/words';
import { COPIED, RELATED, REWORDED, SAME_ASKS, SAME_ISSUE, SHORT_TEXT } from './overlap-thresholds';

export type Level = KeyOf<typeof overlapLevels>;

/** What a pair could be compared by: two texts, one text and an outline, two outlines. */
export type Basis = 'texts' | 'mixed' | 'outlines';

export function basisOf(firstHasText: boolean, secondHasText: boolean): Basis {
  if (firstHasText && secondHasText) return 'texts';
  return firstHasText || secondHasText ? 'mixed' : 'outlines';
}

/** What two submissions have in common at first sight; all shares are between 0 and 1. */
export interface Signals {
  /** Pieces of content that both have, and their share of the smaller text's: few say little. */
  readonly pieces: number;
  readonly reworded: number;
  /** Share of the names and figures that hardly anybody else has, beyond what is shared by chance. */
  readonly facts: number;
  /** Likeness of what the two are about. */
  readonly topic: number;
  /** Likeness of title, summary and asks. */
  readonly outline: number;
  /** Weighted share of the issues of either that both have. */
  readonly issues: number;
}

/** What is known about a pair. */
export interface Evidence extends Signals {
  readonly basis: Basis;
  /** Words of the shorter text. */
  readonly words: number;
  /** Larger of the two shares of words that stand in passages which hardly anybody else has. */
  readonly copied: number;
  /** Words in those passages, in the text that has fewer. */
  readonly copiedWords: number;
  /** As `copied`, for all shared passages: also those that a coalition has in common. */
  readonly shared: number;
  /** Equal words of the longest passage. */
  readonly longest: number;
  /** Equal words of the longest passage that hardly anybody else has. */
  readonly longestOwn: number;
  /** As `facts`, without those that stand in shared passages, and how many they are. */
  readonly retold: number;
  readonly retoldCount: number;
  /** Asks that are the same, their share of the shorter list, and the sum of their likeness, common ones counting less. */
  readonly asks: number;
  readonly askShare: number;
  readonly askScore: number;
  /** Different words that the two likenesses rest on. */
  readonly topicWords: number;
  readonly outlineWords: number;
  /** How sure it is, by what tagged texts say, that both are about the same issue. */
  readonly ground: number;
}

/** Whether enough stands word for word in both and hardly anywhere else. */
export const isCopied = ({ copied, copiedWords, longestOwn, words }: Evidence): boolean =>
  (copied >= COPIED.share && (copiedWords >= COPIED.fewWords || copied >= COPIED.half)) ||
  (longestOwn >= COPIED.longPassage && copied >= COPIED.shareWithLongPassage) ||
  (longestOwn >= COPIED.longOwnPassage && words >= COPIED.longOwnPassage);

/** Whether both tell the same in other words. */
export function isReworded({
  basis,
  shared,
  reworded,
  pieces,
  retold,
  retoldCount,
  outline,
  outlineWords,
}: Evidence): boolean {
  if (basis !== 'texts')
    return basis === 'outlines' && outline >= REWORDED.outline && outlineWords >= REWORDED.outlineWords;
  if (retoldCount >= REWORDED.leastFacts && retold >= REWORDED.sameFacts) return true;
  if (pieces < REWORDED.leastPieces) return false;
  // What stands in shared passages is told of as copied.
  const inOtherWords = reworded - shared;
  return (
    inOtherWords >= REWORDED.share ||
    (inOtherWords >= REWORDED.shareWithFacts && retold >= REWORDED.someFacts)
  );
}

/** What is known of the asks of a pair. */
export type AskEvidence = Pick<Evidence, 'asks' | 'askShare' | 'askScore'>;

/** What the matched asks say: less where they are a small part of the shorter list. */
export const asksSay = ({ askShare, askScore }: AskEvidence): number => askScore * Math.sqrt(askShare);

/** Whether the two ask for the same. */
export function asksTheSame(pair: AskEvidence): boolean {
  const { asks, askShare, askScore } = pair;
  const enough = askShare >= SAME_ASKS.mostOfTheList ? SAME_ASKS.scoreOfMost : SAME_ASKS.score;
  if (asks >= SAME_ASKS.several && asksSay(pair) >= enough) return true;
  // Of a list of two asks, both; of a list of one, word for word.
  return askShare === 1 && askScore >= (asks >= 2 ? SAME_ASKS.scoreOfTwo : SAME_ASKS.scoreOfOne);
}

/** Likeness of texts and of outlines, and different words that the latter rests on. */
type Least = Readonly<Record<keyof typeof RELATED, number>>;

/** Whether the two are about the same, by their texts where these are long enough, else by what is known of them. */
function isAbout(pair: Evidence, { topic, outline, words }: Least): boolean {
  if (pair.outline >= outline && pair.outlineWords >= words) return true;
  if (pair.basis !== 'texts') return false;
  return pair.words < SHORT_TEXT ? pair.topic >= outline && pair.topicWords >= words : pair.topic >= topic;
}

const RULES: readonly { level: Level; holds(evidence: Evidence): boolean }[] = [
  { level: 'copied', holds: isCopied },
  { level: 'reworded', holds: isReworded },
  { level: 'same-asks', holds: asksTheSame },
  {
    level: 'same-issue',
    holds: (pair) => pair.issues > 0 || isAbout(pair, SAME_ISSUE),
  },
  {
    level: 'related',
    holds: (pair) => isAbout(pair, RELATED) || pair.longest >= COPIED.passageToTell,
  },
];

/** The level of a pair; undefined when the two have too little in common to be told of. */
export const levelOf = (evidence: Evidence): Level | undefined =>
  RULES.find((rule) => rule.holds(evidence))?.level;

/** 0 for the closest level. */
export const levelOrder = (level: string): number => RULES.findIndex((rule) => rule.level === level);
