// Text that people paste or choose: how much of it is taken, and whether it is text at all.

/** Characters of one text: ten times the longest joint submission, and far below what a call may carry. */
export const MOST_CHARACTERS = 2_000_000;
const LOOKED_AT = 20_000;
const UNREADABLE_SHARE = 0.02;
const CODED_SHARE = 0.5;

/** The inside of a file: control signs, signs that no coding knows, or mostly endless words such as base64. */
export function isUnreadable(given: string): boolean {
  const start = given.slice(0, LOOKED_AT);
  const odd = start.match(/(?![\t\n\v\f\r\x85])\p{Cc}|\ufffd/gu)?.length ?? 0;
  // Mail programs break base64 into lines.
  const joined = start.replace(/([A-Za-z0-9+/=]{60})\r?\n/g, '$1');
  const coded = joined.match(/[A-Za-z0-9+/=]{400,}/g) ?? [];
  const codedLength = coded.reduce((sum, run) => sum + run.length, 0);
  return odd > start.length * UNREADABLE_SHARE || codedLength > start.length * CODED_SHARE;
}
