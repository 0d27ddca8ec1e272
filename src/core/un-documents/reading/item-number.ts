// What a recommendation's number looks like inside a pattern.

/** Up to 9999, but no year: `2015.` at the start of a line is the end of a sentence. */
export const ITEM = String.raw`(?!(?:19|20)\d\d(?!\d))\d{1,4}`;
