// The figures of likeness in meaning. What each part buys is in docs/decisions/meaning.md and docs/decisions/true.md.

export const MEANING_THRESHOLDS = {
  /** Weight of a concept beside words, whose weights are from 0 to 1. */
  concept: 0.6,
  /** Two words whose vectors have a smaller cosine have nothing to do with each other. */
  related: 0.3,
  /** Likeness of two words from which they meet: they are shown as a reason, and marked in both texts. */
  shown: 0.6,
} as const;

/** How alike two texts are, and how far that has to stand out from what is usual, counted in spreads. */
export const GROUND_THRESHOLDS = {
  /** Shares of the likeness of titles and of concepts that are exactly the same; the rest is that of outlines and wholes. */
  byTitle: 0.15,
  byConcepts: 0.15,
  /** Words up to which a text without a title is a few sentences, as volunteers describe what they want to write. */
  few: 150,
  /** Added to every spread: a handful of equal likenesses would make any difference stand out. */
  leastSpread: 0.02,
  /** General texts count as much as so many submissions in what is usual for a text. */
  generalTexts: 15,
  /** Submissions by which that is known, at most. */
  sample: 40,
  /** General texts by which it is known what is usual for a text, at most. */
  generalSample: 90,
  /** Words of a passage, at least and at most; a short text is compared with the passages of a long one. */
  passageLeast: 15,
  passage: 100,
  /** Passages of a text that are compared, at most: enough for the longest submission three times. */
  mostPassages: 100,
  /** Of many submissions, so many nearest are compared with each word by word. */
  compared: 25,
  /** Words of a text that stand for its outline where it has no summary, and for the whole of it. */
  beginning: 120,
  whole: 600,
  /** Items of a text that are compared as a whole, the weightiest. */
  items: 60,
  /** Standing out from which two texts are shown as perhaps on the same ground, never more than that; and a draft's nearest. */
  perhaps: 1.2,
  nearest: 0.8,
} as const;
