// Which organization of the workbook a printed name means: in any spelling of its names, nearly, or perhaps.
import { wordsKey, isOneTypingSlip } from '../../language/country-names/compare-names';
import type { RowOf } from '../../workbook/records/rows';
import { nameKey } from '../../workbook/check/duplicate-rows';
import { inAnyLanguage } from '../../base/text/word-sets';
import { NAMES_OF_ORGANIZATIONS } from '../../words/lists/signs';
import { codeKey, codeParts } from './codes';
import type { Match, PrintedName } from './types';

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

/** Words this short are not mistyped, they are others. */
const SHORT_WORD = 5;
const isSameWord = (one: string, other: string): boolean =>
  one === other || (Math.min(one.length, other.length) >= SHORT_WORD && isOneTypingSlip(one, other));

/** Words of so many names that they hardly tell one from another. */
const EVERYBODYS = inAnyLanguage(NAMES_OF_ORGANIZATIONS);
const LITTLE = 0.2;
const weightOf = (word: string): number => (EVERYBODYS.has(word) ? LITTLE : 1);
const weigh = (words: readonly string[]): number => words.reduce((sum, word) => sum + weightOf(word), 0);

/** Names that agree less than this in whole words do not agree enough with typing slips either. */
const WORTH_A_LOOK = 0.4;

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
  return whole < WORTH_A_LOOK ? whole : (2 * common(one, other, isSameWord)) / all;
}

/** Longer names may differ by one letter and still be the same. */
const LONG_NAME = 12;
/** Names of so many letters that differ by one are asked about; among shorter ones that happens by chance. */
const WORTH_ASKING = 8;
const PERHAPS = 0.6;
/** With the same short form, less of the names has to agree; a short form of two letters is everybody's. */
const PERHAPS_WITH_ACRONYM = 0.2;
const SHORT_ACRONYM = 2;
const MOST_CHOICES = 4;

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
  if (key.length < LONG_NAME) return { kind: 'none' };
  return answer(
    [...sharing(reading, indexes)].filter(({ keys }) => keys.some((one) => isOneTypingSlip(one, key))),
  );
}

/** Whether one of the names of an organization is the printed one but for one letter, whatever words that leaves alike. */
const isOneLetterOff = ({ keys }: Known, printed: readonly string[]): boolean =>
  keys.some((key) => key.length >= WORTH_ASKING && printed.some((one) => isOneTypingSlip(key, one)));

/** What speaks for an organization: how far its names agree, 1 more for the same short form; 0 for too little. */
function closeness(
  known: Known,
  readings: readonly (readonly string[])[],
  acronyms: ReadonlySet<string>,
): number {
  const like = Math.max(0, ...readings.flatMap((one) => known.words.map((words) => likeness(one, words))));
  const shared = [...acronyms].filter((acronym) => known.acronyms.has(acronym));
  const isLong = shared.some((acronym) => acronym.length > SHORT_ACRONYM);
  const isNamed = shared.length > 0 && (isLong || like >= PERHAPS_WITH_ACRONYM);
  return isNamed || like >= PERHAPS ? like + (isNamed ? 1 : 0) : 0;
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
