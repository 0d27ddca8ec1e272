// The numbers by which two asks are said to be the same, one table a judgement. Likenesses and shares are between 0 and
// 1. At precision .95 they find .92 of the reworded asks in held-out wordings at seed 2026 (`npm run bench -- overlaps`),
// where the first rules found .82; they were chosen at seeds 7 and 11 (docs/decisions/matching.md).

/** How alike two asks have to be. */
export const SAME_ASK = {
  likeness: 0.43,
  /** Among fewer than `few` asks it is not known which words are usual: a concept in common has to count for more. */
  likenessOfFew: 0.38,
  few: 200,
  /** From this likeness on an ask counts as made by the other submission, too. */
  askedBy: 0.5,
  /** From this likeness in what they want and act on two opposite asks contradict each other. */
  opposed: 0.5,
  /** And from this cosine of the things that they are about on. */
  opposedThings: 0.6,
  /** The same where both set a figure, but not the same. */
  otherFigure: 0.75,
  /** From this disagreement on two such asks do not ask for the same. */
  disagreeing: 0.53,
} as const;

/**
 * How alike two asks are: the geometric mean of what they are about and by which measure.
 * Half of the less alike part, the first rule, lost one reworded ask in twenty more at the same precision.
 */
export const ASK_LIKENESS = {
  /** Below this length, of 1, a part of an ask is none. */
  smallPart: 0.01,
  /** Likeness of two things about which the same concepts are named, and of two measures of the same kinds, in other words. */
  sameConcepts: 0.8,
  sameKinds: 0.8,
} as const;

/**
 * From how many asks on a word says how something is done and not what about, and a concept tells none apart: a share of
 * all, and a number at least. Of 270 real recommendations to one country 25 are on the death penalty.
 */
export const USUAL_IN_ASKS = {
  word: { share: 0.01, least: 8 },
  concept: { share: 0.09, least: 30 },
} as const;

/** How much an ask in common says of two submissions. */
export const ASK_IN_COMMON = {
  /** Likeness that two asks about different things have by chance: it counts nothing. */
  chance: 0.2,
  /** Added to the number of submissions, so that two asks in common also count where there are only a few. */
  imaginedSubmissions: 30,
} as const;
