// Verbs that asks begin with, and how to tell them from the nouns that many of them are in English.
import { ACTION_VERBS, ASK_VERBS, CHARGING_VERBS, VAGUE_VERBS } from '../../words/lists/signs';
import { inAnyLanguage } from '../../base/text/word-sets';

/** Of Spanish and French. */
export const INFINITIVE = /^\p{L}{2,}(?:ar|er|ir|re|arse|erse|irse)$/u;

const ENGLISH: ReadonlySet<string> = new Set(ASK_VERBS.en);
const ALL = new Set([
  ...[ASK_VERBS, VAGUE_VERBS, CHARGING_VERBS, ACTION_VERBS].flatMap((list) => [...inAnyLanguage(list)]),
]);
/** Are nouns, or part of another word, as often. */
const NOUNS_TOO = new Set(
  'ban build close combat conduct end finance fund give grant halt hire hold increase issue launch lift limit monitor offer open pass pay put raise recognise recognize reform release respect review revise set sign stop support take train'.split(
    ' ',
  ),
);

export const isVerb = (word: string): boolean => ALL.has(word);
export const isEnglishVerb = (word: string): boolean => ENGLISH.has(word);
export const isNounToo = (word: string): boolean => NOUNS_TOO.has(word);
/** A verb of English and nothing else. */
export const isClearVerb = (word: string): boolean => ENGLISH.has(word) && !NOUNS_TOO.has(word);
