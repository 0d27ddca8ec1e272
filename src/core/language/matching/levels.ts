// Rules from evidence to level: which signals make a pair surely copied, reworded or one of the same asks. The first rule
// that holds counts; any other pair is only perhaps on the same ground. Issues that people gave make no level.
import { COPIED, REWORDED } from './overlap-thresholds';

/** As in the vocabulary of the sheet, which knows two more of before. */
export type Level = 'copied' | 'reworded' | 'same-asks' | 'perhaps';

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
  /** Asks that are surely the same, and their number, common ones counting less. */
  readonly asks: number;
  readonly askScore: number;
}

/** Whether enough stands word for word in both and hardly anywhere else. */
export const isCopied = ({ copied, copiedWords, longestOwn, words }: Evidence): boolean =>
  (copied >= COPIED.share && (copiedWords >= COPIED.fewWords || copied >= COPIED.half)) ||
  (longestOwn >= COPIED.longPassage && copied >= COPIED.shareWithLongPassage) ||
  (longestOwn >= COPIED.longOwnPassage && words >= COPIED.longOwnPassage);

/** Whether both tell the same in other words. */
export function isReworded({ basis, shared, reworded, pieces, retold, retoldCount }: Evidence): boolean {
  if (basis !== 'texts') return false;
  if (retoldCount >= REWORDED.leastFacts && retold >= REWORDED.sameFacts) return true;
  if (pieces < REWORDED.leastPieces) return false;
  // What stands in shared passages is told of as copied.
  const inOtherWords = reworded - shared;
  return (
    inOtherWords >= REWORDED.share ||
    (inOtherWords >= REWORDED.shareWithFacts && retold >= REWORDED.someFacts)
  );
}

const RULES: readonly { level: Level; holds(evidence: Evidence): boolean }[] = [
  { level: 'copied', holds: isCopied },
  { level: 'reworded', holds: isReworded },
  { level: 'same-asks', holds: ({ asks }) => asks > 0 },
  { level: 'perhaps', holds: ({ longest }) => longest >= COPIED.passageToTell },
];

/** The level of a pair; undefined when the two have too little in common to be told of. */
export const levelOf = (evidence: Evidence): Level | undefined =>
  RULES.find((rule) => rule.holds(evidence))?.level;

/** 0 for the closest level; what is no level of a comparison comes last. */
export const levelOrder = (level: string): number => {
  const order = RULES.findIndex((rule) => rule.level === level);
  return order < 0 ? RULES.length : order;
};

/** Whether a pair of this level is told as a fact: it rests on passages or asks of both, not on likeness. */
export const isSure = (level: string): boolean => levelOrder(level) < levelOrder('perhaps');
