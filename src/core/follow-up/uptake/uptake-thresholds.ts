// What steers the matching of asks with recommendations; what each part buys is in docs/decisions/uptake.md, `npm run
// bench -- uptake` measures.

export const UPTAKE = {
  /** Score, 0 to 1: pairs below it do not come on the sheet. */
  shownFrom: 0.26,
  /** The same where there is no table of meaning. */
  shownFromByWords: 0.3,
  /** Rows that an ask has on the sheet at most. */
  mostOfAnAsk: 10,
  /** Matches of an ask at most, where nobody says how many. */
  usualMost: 20,
  /** How much each counts: words and concepts, likeness of the whole texts in meaning, what is asked, issues. */
  words: 1,
  meaning: 0.5,
  asked: 0.5,
  issues: 0.18,
  /** Of what is asked, how much it counts that the ask is in the recommendation; the rest is the other way round. */
  forth: 0.7,
  /** Likeness from which on what wants the opposite is no match, and how much of it both must act on: few recommendations do. */
  opposed: 0.35,
  opposedHeads: 0.3,
  /** So many recommendations, the best by the rest, are looked at for what they ask. */
  lookedAt: 100,
  /** Score, 0 to 1, from which on an issue counts as one of a text: also faint signs help to rank. */
  faintIssue: 0.2,
  /** Times the score, for a recommendation of a country that was asked for it. Not measured: nobody publishes who asked whom. */
  askedCountry: 1.1,
  /** Likeness of two words, 0 to 1, from which on they are shown as a reason; of each kind so many. */
  shownWord: 0.35,
  mostReasons: 5,
} as const;
