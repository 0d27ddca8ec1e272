// Which organization of the workbook a printed name means: in any spelling of its names, nearly, or perhaps.
import { wordsKey, isOneTypingSlip } from '../../language/country-names/compare-names';
import type { RowOf } from '../../workbook/records/rows';
import { nameKey } from '../../base/text/name-key';
import { inAnyLanguage } from '../../base/text/word-sets';
import { NAMES_OF_ORGANIZATIONS } from '../../words/lists/signs';
import { codeKey, codeParts } from './codes';
import type { PrintedName } from './printed-names';

/** Which row of the workbook something of the list is: one, one of several (the closest first), or none that is known. */
export type Match =
  | { readonly kind: 'one'; readonly id: string }
  | { readonly kind: 'perhaps'; readonly ids: readonly string[] }
  | { readonly kind: 'none' };

/**
 * What decides whether a printed name is one of the workbook's (docs/decisions/summaries.md): letters of a name or a
 * word, and shares of the words in common by their weight, 0 to 1.
 */
const SAME_NAME = {
  /** Letters from which on a name may differ by one and still be the same. */
  surelyOneSlip: 12,
  /** Letters from which on names that differ by one are asked about; among shorter ones that happens by chance. */
  perhapsOneSlip: 8,
  /** Letters from which on a word may be mistyped; shorter ones are others. */
  wordOneSlip: 5,
  /** What a word of so many names counts that it hardly tells one from another. */
  everybodysWord: 0.2,
  /** Names that agree less in whole words do not agree enough with typing slips either. */
  worthALook: 0.4,
  /** Names that agree so far are asked about. */
  perhaps: 0.6,
  /** With the same short form, less of the names has to agree; */
  perhapsWithAcronym: 0.2,
  /** and none with one that has more letters than this: a short form of two is everybody's. */
  everybodysAcronym: 2,
} as const;
const MOST_CHOICES = 4;

export interface OrganizationMatcher {
  /** `code` is what the list calls an organization that submitted alone, '' for one of several. */
  match(printed: PrintedName, code: string): Match;
}

type Organization = RowOf<'ORG'>;

const LEGAL_FORM = /[,\s]+(?:inc|incorporated|ltd|limited|llc|e\.?\s?v|asbl|a\.?\s?c|gmbh|s\.?\s?a)\.?$/i;
const TRAILING_ARTICLE = /^(.*),\s*(the|la|el|le|les|los|las)$/i;

/** The spellings of a name that count as the same: without legal form, short form in brackets, and article behind. */
function spellings(name: string): readonly string[] {
  const bare = name.replace(LEGAL_FORM, '').replace(TRAILING_ARTICLE, '$1').trim();
  const outside = bare.replace(/\s*\([^()]*\)/g, ' ').trim();
  return [...new Set([name, bare, outside])].filter((one) => one !== '');
}

const keysOf = (name: string): readonly string[] =>
  [...new Set(spellings(name).map(nameKey))].filter((key) => key !== '');

const wordsOf = (name: string): readonly string[] => {
  const [outside] = spellings(name).slice(-1);
  return wordsKey(outside ?? name)
    .split(' ')
    .filter((word) => word !== '');
};

const isSameWord = (one: string, other: string): boolean =>
  one === other ||
  (Math.min(one.length, other.length) >= SAME_NAME.wordOneSlip && isOneTypingSlip(one, other));

/** Words of so many names that they hardly tell one from another. */
const EVERYBODYS = inAnyLanguage(NAMES_OF_ORGANIZATIONS);
const weightOf = (word: string): number => (EVERYBODYS.has(word) ? SAME_NAME.everybodysWord : 1);
const weigh = (words: readonly string[]): number => words.reduce((sum, word) => sum + weightOf(word), 0);

/** What the words in common weigh, `fits` being when two are the same. */
function common(
  one: readonly string[],
  other: readonly string[],
  fits: (word: string, candidate: string) => boolean,
): number {
  const left = [...other];
  let sum = 0;
  for (const word of one) {
    const at = left.findIndex((candidate) => fits(word, candidate));
    if (at < 0) continue;
    left.splice(at, 1);
    sum += weightOf(word);
  }
  return sum;
}

/** Twice what the words in common weigh, to all words of both; a word with one typing slip counts. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const all = weigh(one) + weigh(other);
  if (all === 0) return 0;
  const whole = (2 * common(one, other, (word, candidate) => word === candidate)) / all;
  return whole < SAME_NAME.worthALook ? whole : (2 * common(one, other, isSameWord)) / all;
}

interface Known {
  readonly id: string;
  readonly keys: readonly string[];
  readonly words: readonly (readonly string[])[];
  readonly acronyms: ReadonlySet<string>;
}

function knownOf({ id, name, acronym, aliases }: Organization): Known {
  const names = [name, ...aliases].filter((one) => one.trim() !== '');
  const bracketed = names.flatMap((one) =>
    [...one.matchAll(/\(([^()\s]{2,12})\)/g)].map(([, inside = '']) => inside),
  );
  return {
    id,
    keys: [...new Set([...names, acronym].flatMap(keysOf))],
    words: names.map(wordsOf),
    acronyms: new Set([acronym, ...bracketed, ...aliases].map(codeKey).filter((key) => key !== '')),
  };
}

interface Indexes {
  readonly byKey: ReadonlyMap<string, ReadonlySet<Known>>;
  readonly byWord: ReadonlyMap<string, ReadonlySet<Known>>;
  readonly byAcronym: ReadonlyMap<string, ReadonlySet<Known>>;
}

function indexOf(all: readonly Known[], keys: (known: Known) => Iterable<string>): Map<string, Set<Known>> {
  const index = new Map<string, Set<Known>>();
  for (const known of all)
    for (const key of keys(known)) index.set(key, (index.get(key) ?? new Set()).add(known));
  return index;
}

function answer(found: Iterable<Known>): Match {
  const ids = [...new Set([...found].map(({ id }) => id))];
  const [only] = ids;
  if (only === undefined) return { kind: 'none' };
  return ids.length === 1 ? { kind: 'one', id: only } : { kind: 'perhaps', ids: ids.slice(0, MOST_CHOICES) };
}

/** The organizations that share a word with a name, one that tells something. */
const sharing = (reading: string, { byWord }: Indexes): ReadonlySet<Known> =>
  new Set(
    wordsOf(reading)
      .filter((word) => !EVERYBODYS.has(word))
      .flatMap((word) => [...(byWord.get(word) ?? [])]),
  );

const sameLetters = (reading: string, { byKey }: Indexes): Match =>
  answer(keysOf(reading).flatMap((key) => [...(byKey.get(key) ?? [])]));

/** The same telling words in any order; a single word is too little. */
function sameWords(reading: string, indexes: Indexes): Match {
  const sorted = wordsOf(reading).join(' ');
  if (!sorted.includes(' ')) return { kind: 'none' };
  const has = ({ words }: Known): boolean => words.some((one) => one.join(' ') === sorted);
  return answer([...sharing(reading, indexes)].filter(has));
}

function oneSlip(reading: string, indexes: Indexes): Match {
  const key = nameKey(reading);
  if (key.length < SAME_NAME.surelyOneSlip) return { kind: 'none' };
  return answer(
    [...sharing(reading, indexes)].filter(({ keys }) => keys.some((one) => isOneTypingSlip(one, key))),
  );
}

/** Whether one of the names of an organization is the printed one but for one letter, whatever words that leaves alike. */
const isOneLetterOff = ({ keys }: Known, printed: readonly string[]): boolean =>
  keys.some(
    (key) => key.length >= SAME_NAME.perhapsOneSlip && printed.some((one) => isOneTypingSlip(key, one)),
  );

/** What speaks for an organization: how far its names agree, 1 more for the same short form; 0 for too little. */
function closeness(
  known: Known,
  readings: readonly (readonly string[])[],
  acronyms: ReadonlySet<string>,
): number {
  const like = Math.max(0, ...readings.flatMap((one) => known.words.map((words) => likeness(one, words))));
  const shared = [...acronyms].filter((acronym) => known.acronyms.has(acronym));
  const isLong = shared.some((acronym) => acronym.length > SAME_NAME.everybodysAcronym);
  const isNamed = shared.length > 0 && (isLong || like >= SAME_NAME.perhapsWithAcronym);
  return isNamed || like >= SAME_NAME.perhaps ? like + (isNamed ? 1 : 0) : 0;
}

function perhaps(
  readings: readonly string[],
  acronyms: ReadonlySet<string>,
  indexes: Indexes,
  known: readonly Known[],
): Match {
  const printed = readings.flatMap(keysOf);
  const near = new Set(known.filter((one) => isOneLetterOff(one, printed)));
  const named = [...acronyms].flatMap((acronym) => [...(indexes.byAcronym.get(acronym) ?? [])]);
  const all = new Set([...near, ...named, ...readings.flatMap((one) => [...sharing(one, indexes)])]);
  const words = readings.map(wordsOf);
  const close = [...all]
    .map((one) => ({ id: one.id, score: closeness(one, words, acronyms) + (near.has(one) ? 1 : 0) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ id }) => id);
  return close.length > 0 ? { kind: 'perhaps', ids: close.slice(0, MOST_CHOICES) } : { kind: 'none' };
}

const WAYS = [sameLetters, sameWords, oneSlip] as const;

/** A matcher over the organizations of the workbook, made once for a document. */
export function organizationMatcher(rows: readonly Organization[]): OrganizationMatcher {
  const all = rows.map(knownOf);
  const indexes: Indexes = {
    byKey: indexOf(all, ({ keys }) => keys),
    byWord: indexOf(all, ({ words }) => words.flat()),
    byAcronym: indexOf(all, ({ acronyms }) => acronyms),
  };
  return {
    match({ name, otherReadings, acronym }, code) {
      const readings = [...new Set([name, ...otherReadings])].filter((one) => one !== '');
      for (const way of WAYS)
        for (const reading of readings) {
          const found = way(reading, indexes);
          if (found.kind !== 'none') return found;
        }
      const acronyms = [acronym, ...codeParts(code)].map(codeKey).filter((key) => key !== '');
      return perhaps(readings, new Set(acronyms), indexes, all);
    },
  };
}
