// Sentence boundaries: where a sentence or another unit of text ends, which no name or phrase crosses.
const FIRST_UPPER = /[\p{Lu}\p{Lt}]/u;
const SPACE = 32;
const NEW_LINE = 10;
const isStop = (code: number): boolean =>
  code === 46 || code === 33 || code === 63 || code === 0x2026 || code === 59 || code === 58;
const alwaysParts = (code: number): boolean => code === 59 || code === 58 || code === 0x2022;

/**
 * Whether one unit ends and another begins in what stands between two words, from `from` up to `to` (0-based UTF-16
 * offsets): a semicolon, colon or bullet; an empty line; or a full stop, question or exclamation mark before a capital
 * letter. A line break alone is none, since text taken from a PDF breaks lines anywhere; nor is the stop in "No. 169".
 */
export function endsBetween(text: string, from: number, to: number): boolean {
  if (to - from === 1 && text.charCodeAt(from) === SPACE) return false;
  let lines = 0;
  let stops = false;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (alwaysParts(code)) return true;
    if (code === NEW_LINE) lines++;
    else if (isStop(code)) stops = true;
  }
  return lines > 1 || (stops && to - from > 1 && FIRST_UPPER.test(text.charAt(to)));
}
