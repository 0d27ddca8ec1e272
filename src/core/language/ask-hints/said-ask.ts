// An ask as the hints read it: folded words, what stands between them, and which of them may be verbs.
import type { Language } from '../../base/messages/text';
import {
  ACTION_VERBS,
  ARTICLES,
  ASK_VERBS,
  CHARGING_VERBS,
  OF,
  PREPOSITIONS,
  VAGUE_VERBS,
} from '../../words/lists/signs';
import { infinitivesOf } from './verb-forms';
import { TEXT_LANGUAGES, type TextLanguage } from '../reading/reading';
import { foldedWords, wordPlaces } from '../reading/words';

export interface SaidAsk {
  readonly language: TextLanguage;
  readonly words: readonly string[];
  /** Signs that stand before each word. */
  readonly gaps: readonly string[];
}

/** The words of an ask in order. */
export function saidAsk(text: string, language: TextLanguage): SaidAsk {
  const { starts, ends } = wordPlaces(text);
  const words = foldedWords(text);
  const gaps = words.map((_, at) => text.slice(at === 0 ? 0 : ends[at - 1], starts[at]));
  return { language, words, gaps };
}

/** First verbs of recommendations, whose language does not count. */
const RECOMMENDING = Object.values(ACTION_VERBS).flat();
/** Verbs that asks begin with. */
const asking = Object.fromEntries(
  TEXT_LANGUAGES.map((one) => [
    one,
    new Set<string>([...ASK_VERBS[one], ...VAGUE_VERBS[one], ...CHARGING_VERBS[one], ...RECOMMENDING]),
  ]),
);

const ownVerbs = Object.fromEntries(TEXT_LANGUAGES.map((one) => [one, new Set<string>(ASK_VERBS[one])]));

const INFINITIVE: Readonly<Partial<Record<TextLanguage, RegExp>>> = {
  es: /^[a-z]{2,}(?:ar|er|ir)(?:se)?$/,
  fr: /^[a-z]{2,}(?:er|ir|re)$/,
};
/** Pronouns that Spanish ties to its infinitives: entregarles. */
const TIED = /(?<=[aei]r)(?:se)?(?:l[aeo]s?)?$/;

/** Whether a word is a verb that asks begin with, in the form that asks have. */
export const isKnownVerb = (word: string, language: TextLanguage): boolean =>
  asking[language]?.has(language === 'es' ? word.replace(TIED, '') : word) === true;

/** Whether a word looks like an infinitive of Spanish or French, known or not. */
export const isInfinitive = (word: string, language: TextLanguage): boolean =>
  INFINITIVE[language]?.test(language === 'es' ? word.replace(TIED, '') : word) === true;

const articles = new Set<string>([...ARTICLES.en, 'each', 'those', 'these', 'no', 'more', 'at']);
const isArticle = (word: string): boolean => articles.has(word);
const small = Object.fromEntries(
  TEXT_LANGUAGES.map((one) => [one, new Set<string>([...PREPOSITIONS[one], ...OF[one], ...ARTICLES[one]])]),
);

const isSmall = (word: string, language: TextLanguage): boolean => small[language]?.has(word) === true;

/** Whether an ask begins with its verb: an infinitive, an imperative, in Spanish a subjunctive, in English before "the". */
export const opensWithVerb = ([first = '', next = '']: readonly string[], language: TextLanguage): boolean =>
  isKnownVerb(first, language) ||
  isInfinitive(first, language) ||
  infinitivesOf(first, language).some((infinitive) => asking[language]?.has(infinitive)) ||
  (language === 'en' && isArticle(next) && !isSmall(first, 'en'));

/** Letters and elisions that only one of the languages that are read has. */
const TELLING: Readonly<Partial<Record<TextLanguage, RegExp>>> = {
  es: /[ñáíóú¿]/iu,
  fr: /[èêàâçœûëî]|\b[dlnqs]['’]/iu,
};

/** The language of an ask by its small words, its letters and its first word; `usual` where neither tells. */
export function languageOfAsk(text: string, usual: Language): TextLanguage {
  const words = foldedWords(text);
  const score = (language: TextLanguage): number =>
    words.filter((word) => isSmall(word, language)).length * 2 +
    Number(ownVerbs[language]?.has(words[0] ?? '')) * 3 +
    Number(TELLING[language]?.test(text) === true) * 3 +
    Number(language === usual);
  return [...TEXT_LANGUAGES].sort((one, other) => score(other) - score(one))[0] ?? TEXT_LANGUAGES[0];
}
