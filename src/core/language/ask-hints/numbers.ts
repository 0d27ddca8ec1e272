// Numbers in asks: digits, or words of three languages.
import { NUMBER_WORDS } from '../../words/lists/signs';

/** One stands apart, since in Spanish and French it is an article, too. */
const { 1: _ones, ...others } = NUMBER_WORDS;
const WRITTEN: ReadonlySet<string> = new Set(Object.values(others).flat());
/** Larger numbers are years, sums of money and numbers of documents. */
const DIGITS = /^\d{1,3}$/;

/** Whether a folded word is a number under 1,000: 14, fourteen. */
export const isNumber = (word: string): boolean =>
  (DIGITS.test(word) && Number(word) > 0) || WRITTEN.has(word);
