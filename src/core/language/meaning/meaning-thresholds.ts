// The figures of likeness in meaning. What each part buys is in docs/decisions/meaning.md.

export const MEANING_THRESHOLDS = {
  /** Weight of a concept beside words, whose weights are from 0 to 1. */
  concept: 0.6,
  /** Two words whose vectors have a smaller cosine have nothing to do with each other. */
  related: 0.3,
  /** Likeness of two words from which they are shown as a reason. */
  shown: 0.35,
} as const;

/** How far a likeness has to stand out from what is usual, counted in spreads. */
export const GROUND_THRESHOLDS = {
  /** Added to every spread: a handful of equal likenesses would make any difference stand out. */
  leastSpread: 0.02,
  /** General texts count as much as so many submissions in what is usual for a text. */
  generalTexts: 15,
  /** Other submissions, and general texts, that a submission is compared with to know what is usual for it, at most. */
  sample: 90,
  /** Words of a passage, at least and at most; texts are compared passage by passage. */
  passageLeast: 15,
  passage: 100,
  /** Words of a text that stand for it where it has no summary. */
  beginning: 120,
  /** Standing out from which two texts are told to be on the same ground: 5 of 100 drafts on something else are, too. */
  near: 2.35,
  /** From which they are shown as perhaps on the same ground. */
  perhaps: 1.2,
} as const;
