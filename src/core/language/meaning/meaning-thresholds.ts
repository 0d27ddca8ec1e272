// The figures of likeness in meaning. What each part buys is in docs/decisions/meaning.md.

export const MEANING_THRESHOLDS = {
  /** Weight of a concept beside words, whose weights are from 0 to 1. */
  concept: 0.6,
  /** Two words whose vectors have a smaller cosine have nothing to do with each other. */
  related: 0.3,
  /** Likeness of two words from which they are shown as a reason. */
  shown: 0.4,
} as const;

/** How far a likeness has to stand out from what is usual, counted in spreads. */
export const GROUND_THRESHOLDS = {
  /** Added to every spread: a handful of equal likenesses would make any difference stand out. */
  leastSpread: 0.02,
  /** General texts count as much as so many submissions in what is usual for a text. */
  generalTexts: 15,
  /** General texts by which it is known what is usual for a text, at most. */
  generalSample: 90,
  /** Words of a passage, at least and at most; texts are compared passage by passage. */
  passageLeast: 15,
  passage: 100,
  /** Passages of a text that are compared, at most: enough for the longest submission three times. */
  mostPassages: 100,
  /** So many submissions that stand out most by their outlines are looked into passage by passage; fewer for long texts. */
  lookedInto: 30,
  /** Of many submissions, so many nearest are compared with each word by word. */
  nearest: 25,
  /** Words of a text that stand for it where it has no summary. */
  beginning: 120,
  /** Standing out from which two texts are told to be on the same ground: 5 of 100 drafts on something else are, too. */
  near: 2.45,
  /** From which they are shown as perhaps on the same ground. */
  perhaps: 0.8,
} as const;
