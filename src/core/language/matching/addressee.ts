// The addressee of an ask: words that name the ministry or agency which shall act say little about what is asked.
import { inAnyLanguage } from '../../base/text/word-sets';
import { ACTORS, AGENCIES, NAME_LINKS } from '../../words/lists/signs';

/** Words of which one is in the name of nearly every public agency, folded, in three languages. */
const agencies = inAnyLanguage(AGENCIES);
/** Those who always act; in small letters too. */
const actors = inAnyLanguage(ACTORS);
/** Between the words of a name: Ministry of Health and Welfare. */
const links = inAnyLanguage(NAME_LINKS);

const ACTOR = 1;
const AGENCY = 2;
const LINK = 4;

/** What a folded word does among those who are addressed, one bit each: ACTOR, AGENCY and LINK. */
export const roleOf = (word: string): number =>
  (actors.has(word) ? ACTOR : 0) | (agencies.has(word) ? AGENCY : 0) | (links.has(word) ? LINK : 0);

/**
 * 1 for each word of an ask that names who is to act, undefined when none does. `roles` gives the role of the word at a
 * place, 0-based, of `count`; `named` are the places, ascending, of words with a capital that is not only that of a
 * sentence.
 */
export function addresseeWords(
  count: number,
  roles: (place: number) => number,
  named: Int32Array,
): Uint8Array | undefined {
  let found: Uint8Array | undefined;
  const hasCapital = (place: number): boolean => named.includes(place);
  const mark = (place: number): void => {
    found ??= new Uint8Array(count);
    found[place] = 1;
  };
  for (let place = 0; place < count; place++) if ((roles(place) & ACTOR) !== 0) mark(place);
  for (const place of named) {
    if ((roles(place) & AGENCY) === 0) continue;
    mark(place);
    for (let before = place - 1; before >= 0 && hasCapital(before); before--) mark(before);
    for (let after = place + 1; after < count; after++) {
      if (hasCapital(after)) mark(after);
      else if ((roles(after) & LINK) === 0) break;
    }
  }
  return found;
}
