// Every number of the likeness of content. Shares and likenesses are from 0 to 1. Measured on natural texts with base
// rates as in life (`npm run bench -- natural`, docs/decisions/true.md).

export const CONTENT = {
  /** Share of the exact part (words, concepts, families) in a likeness of asks; the rest is likeness in meaning. */
  exactOfAsks: 0.6,
  /** Share of "how much of the ask is in the recommendation"; the rest is the other way round. */
  forth: 0.6,
  /** What an action (ratify, ensure) weighs beside a thing. */
  action: 0.5,
  /** Texts added to a collection, so that a few texts have sensible rarities. */
  imagined: 20,
} as const;
