// A plain tokenizer for matching names, issues and asks. Overlap detection has its own, in core/language/reading.
import { foldText } from './fold';
import { LANGUAGES, type Language } from '../messages/text';
import { COMMON_WORDS } from '../../words/lists/language-words';

/** Short forms before an apostrophe that are a word of their own: `l'école`, `d'ici`, `qu'elle`. */
const FRENCH_ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'(?=.)/;

const commonWords = new Map<Language, ReadonlySet<string>>(
  LANGUAGES.map((language) => [language, new Set<string>(COMMON_WORDS[language])]),
);

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
export const isCommonWord = (word: string, language: Language): boolean =>
  commonWords.get(language)?.has(word) === true;
