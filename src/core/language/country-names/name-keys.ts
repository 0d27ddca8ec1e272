// The keys that a country's name is looked up by, so that its many spellings meet in one.
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
