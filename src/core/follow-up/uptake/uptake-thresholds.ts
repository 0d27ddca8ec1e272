// Every number of what was taken up. Likenesses are from 0 to 1, measured on 102 asks against four real lists
// (`npm run bench -- natural`, docs/decisions/uptake.md).

export const UPTAKE = {
  /** Likeness from which a recommendation is said to ask for this. */
  asksForThis: 0.4,
  /** Likeness from which one is shown at all. */
  shown: 0.32,
  /** Where the best is below it, nothing in the list surely fits. */
  surelyFits: 0.23,
  /** So many are shown of an ask, like ones as one; what asks for this is shown, too, however many there are. */
  best: 3,
  /** Likeness of two recommendations from which they are like ones. */
  alike: 0.65,
} as const;
