// Rules from evidence to level: which signals make a pair copied, reworded, same asks, same issue or related. The
// first rule that holds counts. The order within a level follows from the same evidence.
import type { KeyOf, overlapLevels } from '../../base/vocabulary/words';

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

const COPIED_SHARE = 0.12;
const LONG_PASSAGE = 80;
const SHARE_WITH_LONG_PASSAGE = 0.05;
/** A passage of this length that hardly anybody else has is copied, however long the texts are. */
const LONG_OWN_PASSAGE = 60;
/** Below this many words a shared phrase is a copy only when it is half of a text. */
const FEW_WORDS = 30;
const HALF = 0.5;
/** A passage of this length is told of whatever the level. */
const PASSAGE_TO_TELL = 40;

const REWORDED_SHARE = 0.08;
const REWORDED_SHARE_WITH_FACTS = 0.06;
const SOME_FACTS = 0.05;
/** Whoever shares a sixth of all rare names and figures tells the same in whatever words. */
const SAME_FACTS = 0.17;
const LEAST_FACTS = 8;
/** Pieces of three words; fewer in common are chance. */
const LEAST_PIECES = 12;
const SEVERAL_ASKS = 3;
const ASKS_TO_TELL = 1.2;
/** Three of four asks are enough although three of fourteen are not. */
const MOST_OF_THE_LIST = 0.65;
const ASKS_OF_SHORT_LIST = 0.8;
/** Of two submissions with one or two asks each. */
const SCORE_OF_TWO = 1;
const SCORE_OF_ONE = 0.75;
const CLOSE_TOPIC = 0.25;
const RELATED_TOPIC = 0.2;
/** Titles, summaries, asks and texts under this many words are short: by them alone only much in common counts. */
const SHORT_TEXT = 120;
const SAME_OUTLINE = 0.6;
const CLOSE_OUTLINE = 0.4;
const RELATED_OUTLINE = 0.3;

const isCopied = ({ copied, copiedWords, longestOwn, words }: Evidence): boolean =>
  (copied >= COPIED_SHARE && (copiedWords >= FEW_WORDS || copied >= HALF)) ||
  (longestOwn >= LONG_PASSAGE && copied >= SHARE_WITH_LONG_PASSAGE) ||
  (longestOwn >= LONG_OWN_PASSAGE && words >= LONG_OWN_PASSAGE);

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
    return basis === 'outlines' && outline >= SAME_OUTLINE && outlineWords >= LEAST_PIECES / 2;
  if (retoldCount >= LEAST_FACTS && retold >= SAME_FACTS) return true;
  if (rewordedPieces < LEAST_PIECES) return false;
  // What stands in shared passages is told of as copied.
  const inOtherWords = reworded - shared;
  return (
    inOtherWords >= REWORDED_SHARE || (inOtherWords >= REWORDED_SHARE_WITH_FACTS && retold >= SOME_FACTS)
  );
}

/** Whether a share of the rare names and figures is enough to tell rewording by, together with other signs. */
export const factsMatter = (share: number): boolean => share >= SOME_FACTS;

/** What is known of the asks of a pair. */
export type AskEvidence = Pick<Evidence, 'asks' | 'askShare' | 'askScore'>;

/** What the matched asks say: less where they are a small part of the shorter list. */
export const asksSay = ({ askShare, askScore }: AskEvidence): number => askScore * sqrt(askShare);

/** Below this score asks are never the same, whatever their number. */
export const LEAST_ASK_SCORE = SCORE_OF_ONE;

/** Whether the two ask for the same. */
export function asksTheSame(pair: AskEvidence): boolean {
  const { asks, askShare, askScore } = pair;
  const enough = askShare >= MOST_OF_THE_LIST ? ASKS_OF_SHORT_LIST : ASKS_TO_TELL;
  if (asks >= SEVERAL_ASKS && asksSay(pair) >= enough) return true;
  // Of a list of two asks, both; of a list of one, word for word.
  return askShare === 1 && askScore >= (asks >= 2 ? SCORE_OF_TWO : SCORE_OF_ONE);
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
export const levelOrder = (level: string): number => RULES.findIndex((rule) => rule.level === level);

/** So much evidence leaves a third of the way to the closest; the same text twice has four times as much or more. */
const THIRD_LEFT = 6;

/** How much each signal weighs, by what a level is about: the content, the asks, or the ground. */
const CONTENT = {
  copied: 5,
  reworded: 10,
  facts: 10,
  asks: 5,
  topic: 8,
  ground: 2,
  outline: 2,
  issues: 1,
} as const;
const ASKS = {
  copied: 1,
  reworded: 1,
  facts: 2,
  asks: 6,
  topic: 0.5,
  ground: 0.5,
  outline: 0.5,
  issues: 0.1,
} as const;
const GROUND = {
  copied: 1,
  reworded: 2,
  facts: 5,
  asks: 6,
  topic: 5,
  ground: 40,
  outline: 2,
  issues: 2,
} as const;

const WEIGHTS: Readonly<Record<Level, Readonly<Record<keyof typeof CONTENT, number>>>> = {
  copied: CONTENT,
  reworded: CONTENT,
  'same-asks': ASKS,
  'same-issue': GROUND,
  related: GROUND,
};

/** Signals that put the pairs of one level in order. */
type Signals = Readonly<Record<keyof typeof CONTENT, number>>;

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
  copied >= COPIED_SHARE ||
  longest >= LONG_OWN_PASSAGE ||
  reworded >= REWORDED_SHARE_WITH_FACTS ||
  facts >= SAME_FACTS ||
  sameAsks;

/** In the order of all pairs that are on the same issue (from 1) or related (below 1): higher for the closer. */
export const rankByTopics = (level: Level, score: number): number => (level === 'same-issue' ? 1 : 0) + score;

/** The place that two texts have at most; Infinity where they may be closer than on the same issue. */
export function highestTopicRank(atMost: AtMost): number {
  if (mayBeCloser(atMost)) return Infinity;
  const { issues, topic, outline } = atMost;
  const maySameIssue = issues > 0 || topic >= CLOSE_TOPIC || outline >= CLOSE_OUTLINE;
  return rankByTopics(maySameIssue ? 'same-issue' : 'related', closenessOf(atMost, GROUND));
}
