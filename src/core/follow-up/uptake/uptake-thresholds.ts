// What steers the matching of asks with recommendations. The figures are recall among the first ten recommendations on
// labelled asks, where nothing else is said; how they came about is told in docs/decisions/uptake.md, `npm run bench --
// uptake` measures.

export const UPTAKE = {
  /** Score, 0 to 1: pairs below it do not come on the sheet. Half of those above it are right, and three quarters of what is right. */
  shownFrom: 0.35,
  /** Rows that an ask has on the sheet at most. */
  mostOfAnAsk: 10,
  /** Matches of an ask at most, where nobody says how many. */
  usualMost: 20,
  /** Share of what the words of the whole ask count, for issues in common: from .85 to .87. */
  issues: 0.18,
  /** The same for people concerned: from .87 to .88. */
  people: 0.06,
  /** Score, 0 to 1, from which on an issue counts as one of a text: also faint signs help to rank. */
  faintIssue: 0.2,
  /** Times the score, for a recommendation of a country that was asked for it. Not measured: nobody publishes who asked whom. */
  askedCountry: 1.1,
  /** Share of its weight that a word counts which is only spelt like one of the ask: from .83 to .85. */
  speltAlike: 0.7,
  /** Share of its weight that counts what an everyday word stands for: from .88 to .90. */
  meant: 0.4,
  /** Dice coefficient of trigrams from which on two words are spelt much alike; at most so many of them count. */
  alike: 0.45,
  mostAlike: 5,
  /** Words of so many letters have few trigrams (`jail` and `bail` share half of theirs), so they need more. */
  shortWord: 4,
  shortAlike: 0.55,
  /** Likeness of what is acted on, 0 to 1, from which on actions that undo each other make an opposite. */
  sameObject: 0.6,
} as const;
