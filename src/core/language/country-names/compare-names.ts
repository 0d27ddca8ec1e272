// How written names of countries and organizations are compared: by keys in which their many spellings meet, and by one
// typing error.
import { foldText } from '../../base/text/fold';
import { inAnyLanguage } from '../../base/text/word-sets';
import { FILLING_WORDS as FILLING } from '../../words/lists/language-words';

const FILLING_WORDS = inAnyLanguage(FILLING);

/** The letters alone, without a leading article: `The Côte d’Ivoire` becomes `cotedivoire`. */
export function lettersKey(name: string): string {
  return foldText(name)
    .replace(/&/g, ' and ')
    .replace(/^\W*the\s+/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The telling words in alphabetical order: `Iran (Islamic Republic of)` and `Islamic Republic of Iran` are one. */
export function wordsKey(name: string): string {
  const words = foldText(name)
    .replace(/'/g, '')
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? [])
    .filter((word) => !FILLING_WORDS.has(word))
    .map((word) => (word === 'st' ? 'saint' : word))
    .sort()
    .join(' ');
}

/** True when one letter was added, left out or changed, or two neighbours were swapped; false for equal words. */
export function isOneTypingSlip(first: string, second: string): boolean {
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  if (long.length - short.length > 1 || short === long) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  if (short.length < long.length) return short.slice(start) === long.slice(start + 1);
  if (short.slice(start + 1) === long.slice(start + 1)) return true;
  return (
    short[start] === long[start + 1] &&
    short[start + 1] === long[start] &&
    short.slice(start + 2) === long.slice(start + 2)
  );
}
