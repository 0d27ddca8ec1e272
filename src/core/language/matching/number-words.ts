// Reads numbers under 1,000, in digits or in English, Spanish or French words.

import { inAnyLanguage } from '../../base/text/word-sets';
import { AND, NUMBER_WORDS } from '../../words/lists/signs';

/** One stands apart, since in Spanish and French it is an article, too. */
const { 1: ones, ...others } = NUMBER_WORDS;
/** Numbers that people write out, folded. */
const WRITTEN: readonly (readonly [value: string, words: readonly string[]])[] = Object.entries(others);
const VALUES = new Map(WRITTEN.flatMap(([value, words]) => words.map((word) => [word, Number(value)])));
const ONE: ReadonlySet<string> = new Set(ones);
const and = inAnyLanguage(AND);
const LARGEST_UNIT = 9;

/** Larger numbers are years, sums of money and numbers of documents. */
const DIGITS = /^\d{1,3}$/;

/** Of a folded word. None is no figure to set, and begins decimal ones such as 0.7, of which the words do not tell. */
export const valueOf = (word: string | undefined): number | undefined =>
  word !== undefined && DIGITS.test(word) && Number(word) > 0 ? Number(word) : VALUES.get(word ?? '');

interface FoundNumber {
  readonly value: number;
  /** The place of the word after it. */
  readonly end: number;
}

/** The number that starts at a word: twenty five, dix huit, treinta y cinco and vingt et un are one. */
export function numberAt(words: readonly string[], at: number): FoundNumber {
  const first = valueOf(words[at]) ?? 0;
  const isTens = first >= 10 && first % 10 === 0 && !DIGITS.test(words[at] ?? '');
  const place = at + (and.has(words[at + 1] ?? '') ? 2 : 1);
  const second = ONE.has(words[place] ?? '') ? 1 : VALUES.get(words[place] ?? '');
  const isOfTwo = isTens && second !== undefined && second <= LARGEST_UNIT;
  return isOfTwo ? { value: first + second, end: place + 1 } : { value: first, end: at + 1 };
}

/** One of these in a text, written as people do, may be a figure; without any there is none. */
export const MAY_HOLD_FIGURE = new RegExp(
  `\\b(?:${[...VALUES.keys()].join('|').replace('dieciseis', 'diecis[eé]is')})\\b|\\d`,
  'i',
);
