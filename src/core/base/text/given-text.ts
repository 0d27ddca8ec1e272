// Text that people paste or choose: how much of it is taken, and whether it is text at all.

/** Characters of one text: ten times the longest joint submission, and far below what a call may carry. */
export const MOST_CHARACTERS = 2_000_000;

/** What makes a text the inside of a file. */
const UNREADABLE = {
  /** Characters from the start that are looked at. */
  lookedAt: 20_000,
  /** Share of control signs and signs that no coding knows; more is no text. */
  oddSigns: 0.02,
  /** Share of endless words such as base64; more is no text. */
  coded: 0.5,
};

/** The inside of a file: control signs, signs that no coding knows, or mostly endless words such as base64. */
export function isUnreadable(given: string): boolean {
  const start = given.slice(0, UNREADABLE.lookedAt);
  const odd = start.match(/(?![\t\n\v\f\r\x85])\p{Cc}|\ufffd/gu)?.length ?? 0;
  // Mail programs break base64 into lines.
  const joined = start.replace(/([A-Za-z0-9+/=]{60})\r?\n/g, '$1');
  const coded = joined.match(/[A-Za-z0-9+/=]{400,}/g) ?? [];
  const codedLength = coded.reduce((sum, run) => sum + run.length, 0);
  return odd > start.length * UNREADABLE.oddSigns || codedLength > start.length * UNREADABLE.coded;
}
