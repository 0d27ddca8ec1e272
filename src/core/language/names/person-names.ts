// Whether two names may be of one person: in another order, spelt otherwise, with initials or shortened. Nicknames are not
// known: too many people share them.
import { inAnyLanguage } from '../../base/text/word-sets';
import { SMALL_IN_NAMES_OF_PEOPLE, TITLES_OF_PEOPLE } from '../../words/lists/signs';
import { nameWords } from './name-words';
import { nearWords, type Nearness } from './near-words';

const TITLES = inAnyLanguage(TITLES_OF_PEOPLE);
const SMALL = inAnyLanguage(SMALL_IN_NAMES_OF_PEOPLE);

/** The words of a person's name without titles. */
export const personWords = (name: string): readonly string[] =>
  nameWords(name).filter((word, at, words) => !(TITLES.has(word) && at < words.length - 1));

/** Whether the word stands between those of many names, so that lists leave it out. */
export const isSmallInName = (word: string): boolean => SMALL.has(word);

/**
 * How two names are alike. `shared`: one word at least, which says something only where other facts do; `surname letter`
 * is a middle initial that one of them has.
 */
export interface PersonLikeness {
  readonly how: 'same' | 'order' | 'spelling' | 'middle initial' | 'initials' | 'shorter' | 'shared';
  /** Words that differ by a slip: both may be right, where others bear them. */
  readonly slips: readonly (readonly [string, string])[];
}

type Fit = Nearness | 'initial';

function fitOf(one: string, other: string): Fit | undefined {
  if (one.length === 1 || other.length === 1)
    return one === other ? 'same' : one[0] === other[0] ? 'initial' : undefined;
  return nearWords(one, other);
}

interface Paired {
  readonly fits: readonly Fit[];
  readonly slips: readonly (readonly [string, string])[];
  /** Words of the one and of the other name that are left. */
  readonly left: readonly string[];
  readonly rest: readonly string[];
  readonly isFirstFirst: boolean;
}

const CLOSEST: readonly Fit[] = ['same', 'sound', 'vowels', 'slip', 'initial'];

/** Pairs the words, those that are most alike first. */
function pair(shorter: readonly string[], longer: readonly string[]): Paired {
  const [left, rest] = [[...shorter], [...longer]];
  const [fits, slips]: [Fit[], (readonly [string, string])[]] = [[], []];
  let isFirstFirst = false;
  const fitting = shorter.flatMap((word) =>
    longer.flatMap((other) => {
      const fit = fitOf(word, other);
      return fit ? [{ word, other, rank: CLOSEST.indexOf(fit), fit }] : [];
    }),
  );
  for (const { word, other, fit } of fitting.sort((one, two) => one.rank - two.rank)) {
    const [at, place] = [left.indexOf(word), rest.indexOf(other)];
    if (at < 0 || place < 0) continue;
    left.splice(at, 1);
    rest.splice(place, 1);
    fits.push(fit);
    if (fit === 'slip') slips.push([word, other]);
    if (word === shorter[0] && other === longer[0]) isFirstFirst = true;
  }
  return { fits, slips, left, rest, isFirstFirst };
}

const isLetter = (word: string): boolean => word.length === 1;

/** What one name has and the other lacks; undefined where each has something of its own. */
function extraOf({ left, rest }: Paired): readonly string[] | undefined {
  if (left.length > 0 && rest.length > 0) return undefined;
  return [...left, ...rest].filter((word) => !SMALL.has(word));
}

function howOf(paired: Paired): PersonLikeness['how'] | undefined {
  const { fits, slips, isFirstFirst } = paired;
  const count = (fit: Fit): number => fits.filter((one) => one === fit).length;
  const extra = extraOf(paired);
  const shared = count('same') + count('sound') > 0 ? 'shared' : undefined;
  if (!extra || fits.length < 2) return shared;
  const isLoose = count('sound') + count('vowels') + slips.length > 0;
  if (count('initial') > 0) return count('same') > 0 && !isLoose ? 'initials' : shared;
  if (extra.length === 0) return slips.length <= 1 && slips.length < fits.length ? 'spelling' : shared;
  if (isLoose) return shared;
  if (extra.every(isLetter)) return 'middle initial';
  return isFirstFirst ? 'shorter' : shared;
}

const inOrder = (words: readonly string[]): string => [...words].sort().join(' ');

/** How the names, given by their words, may be of one person; undefined where nothing speaks for it. */
export function personLikeness(one: readonly string[], other: readonly string[]): PersonLikeness | undefined {
  if (one.length === 0 || other.length === 0) return undefined;
  if (one.join('') === other.join('')) return { how: 'same', slips: [] };
  if (inOrder(one) === inOrder(other)) return { how: 'order', slips: [] };
  const paired = one.length <= other.length ? pair(one, other) : pair(other, one);
  const how = howOf(paired);
  return how && { how, slips: how === 'spelling' ? paired.slips : [] };
}
