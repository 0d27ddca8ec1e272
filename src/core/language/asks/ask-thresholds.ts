// The numbers by which two asks are said to ask for the same or the opposite. Shares, weights and likenesses are between
// 0 and 1. What they find is in docs/decisions/matching.md.

export const ASKS = {
  /**
   * Likeness from which on two asks that want the same done ask for the same (without a table of meaning), and
   * opposite ones contradict.
   */
  same: 0.38,
  sameInWords: 0.33,
  opposite: 0.15,
  /** From this likeness on two asks that set one figure each, but not the same, contradict each other. */
  sureOpposite: 0.75,
  /** How far the signs of what both speak of must agree, or disagree; between the two it is not known. */
  agree: 0.9,
  disagree: 0.6,
  /** Asks that are the same act on the same, so much of it at least. */
  sameHeads: 0.1,
  /** Contradictions are of what asks act on, so much of it at least, or else the asks are much alike. */
  oppositeHeads: 0.1,
  oppositeAlike: 0.25,
  /** Part of the likeness that is what each says of the other, the lower of both; the rest is that of what they act on. */
  whole: 0.77,
  /** How much a word counts that is said beside what is wanted, and one that stands for the noun after it. */
  aside: 0.3,
  light: 0.35,
  /** How much the sign counts under which a word stands that the verb does not act on. */
  tail: 0.3,
  /** How much it counts that what one acts on is only said beside what the other wants. */
  headAside: 0.5,
  /** How much a word counts that has no vector, and where there is no table a word, a concept and a name. */
  unknown: 0.6,
  concept: 0.8,
  name: 1,
  /** Two words without vectors that begin with so many same letters are much the same. */
  spelling: 6,
  spelt: 0.8,
  /** Likeness of two words from which on two asks that have them are looked at. */
  near: 0.45,
  /** How much those count for whom something is wanted, and likeness of a word with one for people. */
  people: 0.4,
  peopleFrom: 0.85,
  /** Words right after the first verb that it acts on, at most. */
  head: 3,
  /** After who and whom, so many words turn nothing round: they say of whom. */
  ofSomebody: 4,
} as const;
