// The figures of likeness in meaning. What each part buys is in docs/decisions/meaning.md.

export const MEANING_THRESHOLDS = {
  /** Words more frequent than this share of general English say less. */
  often: 2e-4,
  /** Weight of a concept beside words, whose weights are from 0 to 1. */
  concept: 0.8,
  /** Two words whose vectors have a smaller cosine have nothing to do with each other. */
  related: 0.3,
  /** How much it counts that the first text's words are in the second; the rest is the other way round. */
  firstShare: 0.7,
  /** Likeness of two words from which they are shown as a reason. */
  shown: 0.35,
} as const;
