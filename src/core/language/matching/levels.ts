// Rules from evidence to level: which signals make a pair copied, reworded, same asks, same issue or related. The
// first rule that holds counts. The order within a level follows from the same evidence.
import type { KeyOf, overlapLevels } from '../../base/vocabulary/words';
import {
  COPIED,
  ORDER,
  RELATED,
  REWORDED,
  SAME_ASKS,
  SAME_ISSUE,
  SHORT_TEXT,
  THIRD_LEFT,
  type Signal,
} from './overlap-thresholds';

const sqrt = Math.sqrt;
const exp = Math.exp;

/** What a pair could be compared by: two texts, one text and an outline, two outlines. */
export type Basis = 'texts' | 'mixed' | 'outlines';

export type Level = KeyOf<typeof overlapLevels>;

/** What is known about a pair; all shares are between 0 and 1. */
export interface Evidence {
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
  /** Share of the names and figures that hardly anybody else has, beyond what is shared by chance. */
  readonly facts: number;
  /** The same without those that stand in shared passages, and how many they are. */
  readonly retold: number;
  readonly retoldCount: number;
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
  /** How sure it is, by what tagged texts say, that both are about the same issue. */
  readonly ground: number;
  /** Different words that it rests on, counted for short texts. */
  readonly topicWords: number;
  /** Likeness of title, summary and asks. */
  readonly outline: number;
  readonly outlineWords: number;
}

const isCopied = ({ copied, copiedWords, longestOwn, words }: Evidence): boolean =>
  (copied >= COPIED.share && (copiedWords >= COPIED.fewWords || copied >= COPIED.half)) ||
  (longestOwn >= COPIED.longPassage && copied >= COPIED.shareWithLongPassage) ||
  (longestOwn >= COPIED.longOwnPassage && words >= COPIED.longOwnPassage);

function isReworded({
  basis,
  shared,
  reworded,
  rewordedPieces,
  retold,
  retoldCount,
  outline,
  outlineWords,
}: Evidence): boolean {
  if (basis !== 'texts')
    return basis === 'outlines' && outline >= REWORDED.outline && outlineWords >= REWORDED.outlineWords;
  if (retoldCount >= REWORDED.leastFacts && retold >= REWORDED.sameFacts) return true;
  if (rewordedPieces < REWORDED.leastPieces) return false;
  // What stands in shared passages is told of as copied.
  const inOtherWords = reworded - shared;
  return (
    inOtherWords >= REWORDED.share ||
    (inOtherWords >= REWORDED.shareWithFacts && retold >= REWORDED.someFacts)
  );
}

/** Whether a share of the rare names and figures is enough to tell rewording by, together with other signs. */
export const factsMatter = (share: number): boolean => share >= REWORDED.someFacts;

/** What is known of the asks of a pair. */
export type AskEvidence = Pick<Evidence, 'asks' | 'askShare' | 'askScore'>;

/** What the matched asks say: less where they are a small part of the shorter list. */
export const asksSay = ({ askShare, askScore }: AskEvidence): number => askScore * sqrt(askShare);

/** Whether the two ask for the same. */
export function asksTheSame(pair: AskEvidence): boolean {
  const { asks, askShare, askScore } = pair;
  const enough = askShare >= SAME_ASKS.mostOfTheList ? SAME_ASKS.scoreOfMost : SAME_ASKS.score;
  if (asks >= SAME_ASKS.several && asksSay(pair) >= enough) return true;
  // Of a list of two asks, both; of a list of one, word for word.
  return askShare === 1 && askScore >= (asks >= 2 ? SAME_ASKS.scoreOfTwo : SAME_ASKS.scoreOfOne);
}

/** Whether a text is so short that its topic is no surer than that of a summary. */
export const isShortText = (words: number): boolean => words < SHORT_TEXT;

/** Likeness of texts and of outlines, and different words that the latter rests on. */
type Least = Readonly<Record<keyof typeof RELATED, number>>;

/** Whether the two are about the same, by their texts where these are long enough, else by what is known of them. */
function isAbout(pair: Evidence, { topic, outline, words }: Least): boolean {
  if (pair.outline >= outline && pair.outlineWords >= words) return true;
  if (pair.basis !== 'texts') return false;
  return isShortText(pair.words) ? pair.topic >= outline && pair.topicWords >= words : pair.topic >= topic;
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

type Signals = Readonly<Record<Signal, number>>;

const WEIGHTS: Readonly<Record<Level, Signals>> = {
  copied: ORDER.content,
  reworded: ORDER.content,
  'same-asks': ORDER.asks,
  'same-issue': ORDER.ground,
  related: ORDER.ground,
};

const closenessOf = (signals: Signals, weights: Signals): number =>
  1 -
  exp(
    -(
      weights.copied * sqrt(signals.copied) +
      weights.reworded * sqrt(signals.reworded) +
      weights.facts * signals.facts +
      weights.asks * signals.asks +
      weights.topic * signals.topic +
      weights.ground * signals.ground +
      weights.outline * signals.outline +
      weights.issues * sqrt(signals.issues)
    ) / THIRD_LEFT,
  );

/**
 * How close a pair is, between 0 and 1, to put the pairs of one level in order. More of any signal never makes it
 * less. It is not a probability.
 */
export function closeness(pair: Evidence, level: Level): number {
  const { copied, reworded, facts, topic, ground, outline, issues } = pair;
  const signals = { copied, reworded, facts, asks: asksSay(pair), topic, ground, outline, issues };
  return closenessOf(signals, WEIGHTS[level]);
}

/** What two texts have in common at most. */
export interface AtMost extends Signals {
  /** Words of the longest passage that both have. */
  readonly longest: number;
  /** Whether they may ask for the same. */
  readonly sameAsks: boolean;
}

/** Whether two texts may be closer than on the same issue. */
const mayBeCloser = ({ copied, longest, reworded, facts, sameAsks }: AtMost): boolean =>
  copied >= COPIED.share ||
  longest >= COPIED.longOwnPassage ||
  reworded >= REWORDED.shareWithFacts ||
  facts >= REWORDED.sameFacts ||
  sameAsks;

/** In the order of all pairs that are on the same issue (from 1) or related (below 1): higher for the closer. */
export const rankByTopics = (level: Level, score: number): number => (level === 'same-issue' ? 1 : 0) + score;

/** The place that two texts have at most; Infinity where they may be closer than on the same issue. */
export function highestTopicRank(atMost: AtMost): number {
  if (mayBeCloser(atMost)) return Infinity;
  const { issues, topic, outline } = atMost;
  const maySameIssue = issues > 0 || topic >= SAME_ISSUE.topic || outline >= SAME_ISSUE.outline;
  return rankByTopics(maySameIssue ? 'same-issue' : 'related', closenessOf(atMost, ORDER.ground));
}
