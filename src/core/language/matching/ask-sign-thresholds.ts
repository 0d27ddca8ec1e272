// How much of a text is looked at for asks.

/** What is taken for an ask in a text where nobody has listed them. Held by the cases in asks-in-text.test.ts. */
export const ASKS_IN_TEXT = {
  /** Asks of one text. */
  most: 80,
  /** Words of an ask, and of one in the imperative that nothing announces. */
  fewestWords: 3,
  fewestWordsBare: 4,
  /** A text of no more sentences may be nothing but asks that nothing announces, each of so many words at least. */
  mostAlone: 5,
  fewestWordsAlone: 3,
  /** Characters of an ask, of a sentence that is looked at, and of a heading. */
  longest: 700,
  longestSentence: 2000,
  longestHeading: 100,
  /** Characters: what asks stands this near the beginning of its sentence. */
  farIn: 140,
  /** Under a heading such as Recommendations, words of a paragraph that is an ask whatever it begins with; twice as many with a marker. */
  fewestWordsUnmarked: 6,
  shortParagraph: 60,
} as const;
