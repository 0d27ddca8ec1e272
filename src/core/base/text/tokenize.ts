// The plain list of a text's words, for matching names, issues and asks. Overlap detection reads texts with its own.
import { foldText } from './fold';
import type { Language } from '../messages/text';

/** Short forms before an apostrophe that are a word of their own: `l'école`, `d'ici`, `qu'elle`. */
const FRENCH_ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'(?=.)/;

const COMMON_WORDS: Readonly<Record<Language, string>> = {
  en: 'a an and are as at be been by for from has have in into is it its of on or that the their this to was were which will with',
  es: 'a al ante con como de del desde e el en entre es esta este la las lo los o para por que se su sus un una y',
  fr: 'a au aux avec ce ces cette dans de des du elle en est et il la le les leur leurs ou par pour que qui sa se ses son sur un une',
};

const commonWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(COMMON_WORDS.en.split(' ')),
  es: new Set(COMMON_WORDS.es.split(' ')),
  fr: new Set(COMMON_WORDS.fr.split(' ')),
};

const withoutApostrophes = (word: string, language: Language): string => {
  const bare = language === 'fr' ? word.replace(FRENCH_ELISION, '') : word.replace(/'s$/, '');
  return bare.replace(/'/g, '');
};

/**
 * The words of a text in order, folded (lower case, no accents). Hyphens and punctuation part words, numbers are
 * words; an English possessive and a French elision are taken off.
 */
export function tokenize(text: string, language: Language): readonly string[] {
  const found = foldText(text).match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? [];
  return found.map((word) => withoutApostrophes(word, language)).filter((word) => word !== '');
}

/** Whether a folded word is too common in the language to say what a text is about. */
export const isCommonWord = (word: string, language: Language): boolean => commonWords[language].has(word);
