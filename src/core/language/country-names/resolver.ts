// Which country a written name means: UN names of all years, daily names, brackets, accents, and small typing slips.
import { COUNTRIES } from '../../base/vocabulary/countries';
import { lettersKey, wordsKey, isOneTypingSlip } from './compare-names';
import { translatedNames } from './translated-names';

export type CountryResolution =
  | {
      readonly kind: 'one';
      readonly iso3: string;
      /** The name was not exact: show it to a person. */ readonly isGuess: boolean;
    }
  | { readonly kind: 'none' }
  | { readonly kind: 'several'; readonly iso3s: readonly string[] };

export interface CountryResolver {
  resolve(name: string): CountryResolution;
}

/** Names that a workbook knows beyond the built-in ones. */
export interface ExtraAliases {
  readonly iso3: string;
  readonly names: readonly string[];
}

/** Halves of two countries' names: alone they name neither. */
const SHARED_NAMES: readonly (readonly [string, readonly string[]])[] = [['Korea', ['KOR', 'PRK']]];

/** Shorter names are too close to each other for guessing: Niger, Nigeria; Mali, Malawi; Iran, Iraq. */
const SHORTEST_NAME_TO_GUESS = 7;

/** What a file shows in place of a letter that it could not read. */
const LOST_LETTER = '\ufffd';

type Index = ReadonlyMap<string, ReadonlySet<string>>;

function makeIndex(names: readonly (readonly [string, string])[], keyOf: (name: string) => string): Index {
  const index = new Map<string, Set<string>>();
  for (const [name, iso3] of names) {
    const key = keyOf(name);
    if (key) index.set(key, (index.get(key) ?? new Set()).add(iso3));
  }
  return index;
}

const answer = (found: ReadonlySet<string>, isGuess: boolean): CountryResolution => {
  const [first, ...others] = found;
  if (first === undefined) return { kind: 'none' };
  return others.length > 0 ? { kind: 'several', iso3s: [...found] } : { kind: 'one', iso3: first, isGuess };
};

const matching = (index: Index, fits: (key: string) => boolean): ReadonlySet<string> =>
  new Set([...index].filter(([key]) => fits(key)).flatMap(([, iso3s]) => [...iso3s]));

function withLostLetters(letters: Index, name: string): ReadonlySet<string> {
  const pieces = name.split(LOST_LETTER).map((piece) => lettersKey(piece));
  if (pieces.join('').length < SHORTEST_NAME_TO_GUESS - 2) return new Set();
  const pattern = new RegExp(`^${pieces.join('.?')}$`);
  return matching(letters, (key) => pattern.test(key));
}

/**
 * A resolver of country names. The workbook's own names come before the built-in ones. A name that equals a known one in letters or telling words is certain; one with lost
 * letters, with other words in its bracket, or with one typing slip in a long name, is a guess, and only when a
 * single country fits.
 */
export function createCountryResolver(extraAliases: readonly ExtraAliases[] = []): CountryResolver {
  const builtIn = COUNTRIES.flatMap(({ iso3, name, formalName, aliases }) =>
    [name, formalName, ...aliases, ...translatedNames(iso3)].map((known) => [known, iso3] as const),
  );
  const shared = SHARED_NAMES.flatMap(([name, iso3s]) => iso3s.map((iso3) => [name, iso3] as const));
  const added = extraAliases.flatMap(({ iso3, names }) => names.map((name) => [name, iso3] as const));
  const taught = makeIndex(added, lettersKey);
  const names = [...builtIn, ...shared, ...added];
  const letters = makeIndex(names, lettersKey);
  const words = makeIndex(names, wordsKey);

  function guess(name: string): CountryResolution {
    if (name.includes(LOST_LETTER)) return answer(withLostLetters(letters, name), true);
    const beforeBracket = /^([^(),;]+)\([^()]*\)$/.exec(name.trim())?.[1];
    const bare = beforeBracket === undefined ? undefined : letters.get(lettersKey(beforeBracket));
    if (bare) return answer(bare, true);
    const typed = lettersKey(name);
    if (typed.length < SHORTEST_NAME_TO_GUESS) return { kind: 'none' };
    const close = matching(
      letters,
      (key) => key.length >= SHORTEST_NAME_TO_GUESS - 1 && isOneTypingSlip(key, typed),
    );
    return close.size === 1 ? answer(close, true) : { kind: 'none' };
  }

  return {
    resolve(name) {
      if (!name.includes(LOST_LETTER)) {
        const key = lettersKey(name);
        const exact = taught.get(key) ?? letters.get(key) ?? words.get(wordsKey(name));
        if (exact) return answer(exact, false);
      }
      return guess(name);
    },
  };
}

let plain: CountryResolver | undefined;

/** Of the built-in names alone; made when first needed, since most runs of the script read no names of countries. */
export const plainResolver = (): CountryResolver => (plain ??= createCountryResolver());
