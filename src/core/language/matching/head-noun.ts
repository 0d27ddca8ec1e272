// The head noun of an ask: to what it wants its first action done, by the words right after the action.

import { inAnyLanguage } from '../../base/text/word-sets';
import * as signs from '../../words/lists/signs';
import { ASK_PLACES } from './ask-thresholds';

/** Words that end a noun and begin what is said of it, folded, in three languages. */
const prepositions = inAnyLanguage(signs.PREPOSITIONS);
/** Ends a noun, too, but for one that is left unsaid: droit de timbre. */
const genitives = inAnyLanguage(signs.OF);
/** Nouns that stand for the one after them: the use of solitary confinement. */
const lightNouns = inAnyLanguage(signs.LIGHT_NOUNS);

/** Words before a noun that are none themselves. */
const articles = inAnyLanguage(signs.ARTICLES);

/** Say that it is one that is not there yet: a law, another law, the new law. */
const news = inAnyLanguage(signs.NEW);
/** What is instead of a thing is another one: alternatives to detention. */
const INSTEADS = /^(?:alternativ|substitut|sustitut)/;
const PREPOSITION = 8;
const LIGHT = 16;
const ARTICLE = 32;
const GENITIVE = 64;
const NEW = 128;
const INSTEAD = 256;

/** What a folded word does in the part of an ask that says what it is about, one bit each: see objectNounOf. */
export const nounRoleOf = (word: string): number =>
  (prepositions.has(word) ? PREPOSITION : 0) |
  (genitives.has(word) ? GENITIVE : 0) |
  (lightNouns.has(word) ? LIGHT : 0) |
  (articles.has(word) ? ARTICLE : 0) |
  (news.has(word) ? NEW : 0) |
  (INSTEADS.test(word) ? INSTEAD : 0);

export interface ObjectNoun {
  /** What stands in the words right after the action. */
  readonly head: readonly number[];
  /**
   * Of these the noun that it is done to: the fee, of a fee for candidates. Empty for one that says nothing: measures.
   * Words such as "use" are none.
   */
  readonly noun: readonly number[];
  /** It is to be done to one that is not there yet: a law, the new law. */
  readonly isNew: boolean;
  /** It is to be done to what is instead of a thing. */
  readonly isInstead: boolean;
}

/** Whether there is a word that is neither article nor preposition. */
function hasWord(start: number, end: number, roles: (place: number) => number): boolean {
  for (let place = start; place < end; place++)
    if ((roles(place) & (PREPOSITION | GENITIVE | ARTICLE)) === 0) return true;
  return false;
}

function hasRole(start: number, end: number, role: number, roles: (place: number) => number): boolean {
  for (let place = start; place < end; place++) if ((roles(place) & role) !== 0) return true;
  return false;
}

/**
 * What an ask wants done to what. `object` are its dimensions without actions, each once, `places` where they stand;
 * `start` is the place of the word after the action, `roles` what nounRoleOf says of the word at a place, all 0-based.
 * Undefined where nothing comes after the action: what it is done to is part of it, or stands before.
 */
export function objectNounOf(
  object: readonly number[],
  places: readonly number[],
  start: number,
  roles: (place: number) => number,
): ObjectNoun | undefined {
  if (!places.some((place) => place >= start)) return undefined;
  const isWithin = (end: number) => (_dimension: number, i: number) => {
    const place = places[i] ?? 0;
    return place >= start && place < end;
  };
  const isLight = (_dimension: number, i: number): boolean => (roles(places[i] ?? 0) & LIGHT) !== 0;
  const nounIn = (end: number): number[] =>
    object.filter((each, i) => isWithin(end)(each, i) && !isLight(each, i));
  const last = start + ASK_PLACES.noun;
  const head = object.filter(isWithin(last));
  const isNew = hasRole(start, start + ASK_PLACES.newNoun, NEW, roles);
  const isInstead = hasRole(start, last, INSTEAD, roles);
  for (let end = start + 1; end < last; end++) {
    const role = (roles(end - 1) & LIGHT) === 0 ? roles(end) : 0;
    if ((role & (PREPOSITION | GENITIVE)) === 0) continue;
    const noun = nounIn(end);
    const isUnsaid = (role & PREPOSITION) !== 0 && hasWord(start, end, roles);
    if (noun.length > 0 || isUnsaid) return { head, noun, isNew, isInstead };
  }
  return { head, noun: nounIn(last), isNew, isInstead };
}
