// What the words of an ask tell by their form or by what small words they are, whatever verbs the lists have.
import { inAnyLanguage } from '../../base/text/word-sets';
import * as signs from '../../words/lists/signs';
import type { TextLanguage } from '../reading/reading';

export const isPreposition = (word: string, language: TextLanguage): boolean =>
  [signs.PREPOSITIONS, signs.OF].some((list) => (list[language] as readonly string[]).includes(word));
const isOf = (word: string, language: TextLanguage): boolean =>
  (signs.OF[language] as readonly string[]).includes(word);
const articles = inAnyLanguage(signs.ARTICLES);
export const isArticle = (word: string): boolean => articles.has(word);

/** Words, as written, that tell of a state where no form of to be makes verbs of them. */
const PARTICIPLES = {
  en: /..(?<!\b(?:ne|fe|se|spe))ed$/i,
  es: /..[ai]d[oa]s?$/i,
  fr: /.(?:[eé]es?|[^t]és?)$/i,
} as const;
/** Endings of nouns, folded, that verbs seldom have. */
const NOUNS = {
  en: /(?:[^s]s|(?<!sanc)tion|sion|(?<!imple)ment|sure|ance)$/,
  es: /(?:[cs]ion(?:es)?|mientos?)$/,
  fr: /[ts]ions?$/,
} as const;
/** Infinitives are no topics: allow the police to ban it. */
export const INFINITIVES = {
  es: /(?:[aei]r(?:se)?|[ae]ndo)$/,
  fr: /(?:er|ir|re|oir|ez|ant|[^m]ent)$/,
} as const;

export const isNounForm = (word: string, language: TextLanguage): boolean => NOUNS[language].test(word);

/** Whether a word tells of a state; la retirada de is a noun. `written` has its accents, those beside it are folded. */
export function isParticiple(
  written: string,
  [before = '', after = '']: readonly (string | undefined)[],
  language: TextLanguage,
): boolean {
  const isNoun = language !== 'en' && isArticle(before) && isOf(after, language);
  return !isNoun && PARTICIPLES[language].test(written);
}
