// Whether two names may be of one organization: with or without its legal form, a word such as "foundation", an article;
// spelt otherwise, in another order, or as an acronym.
import { inAnyLanguage } from '../../base/text/word-sets';
import * as signs from '../../words/lists/signs';
import { nameWords, wordsWithAbbreviations } from './name-words';
import { nearWords } from './near-words';

const ARTICLES = inAnyLanguage(signs.AROUND_HEADINGS);
const SMALL: ReadonlySet<string> = new Set([...ARTICLES, ...inAnyLanguage(signs.NAME_LINKS)]);
/** The longest first, since a longer one may end in a shorter one. */
const FORMS = [...inAnyLanguage(signs.LEGAL_FORMS)]
  .map((form) => form.split(' '))
  .sort((one, other) => other.length - one.length);
const INTERNATIONAL = 8;
const KINDS: ReadonlyMap<string, number> = new Map(
  [
    signs.KIND_FOUNDATION,
    signs.KIND_ASSOCIATION,
    signs.KIND_NETWORK,
    signs.KIND_CENTER,
    signs.KIND_INSTITUTE,
    signs.KIND_ORGANIZATION,
    signs.KIND_COMMITTEE,
    signs.KIND_FEDERATION,
    signs.KIND_INTERNATIONAL,
  ].flatMap((words, kind) => [...inAnyLanguage(words)].map((word) => [word, kind] as const)),
);

export interface OrganizationName {
  /** All words together, with the legal form and without. */
  readonly whole: string;
  readonly bare: string;
  /** Without small words and those that say what kind of organization it is. */
  readonly core: readonly string[];
  readonly kinds: ReadonlySet<number>;
  /** First letters of its words: of all, without articles, without small words. Three at least. */
  readonly initials: readonly string[];
  /** The name itself, where it is one short word that could be initials. */
  readonly acronym: string;
  /** What stands in brackets after the name, '' for nothing. */
  readonly acronymAfter: string;
}

function withoutForm(words: readonly string[]): readonly string[] {
  const form = FORMS.find(
    (one) => one.length < words.length && one.join(' ') === words.slice(-one.length).join(' '),
  );
  if (form) return withoutForm(words.slice(0, -form.length));
  const before = FORMS.find(
    (one) => one.length < words.length && one.join(' ') === words.slice(0, one.length).join(' '),
  );
  return before && before.join('').length > 2 ? withoutForm(words.slice(before.length)) : words;
}

const LONGEST_ACRONYM = 8;
const SHORTEST_ACRONYM = 3;

/** Initials in brackets after a name say it once more. */
const ACRONYM_AFTER = /\s*\(([\p{L}\p{N}.-]+)\)\s*$/u;

function initialsOf(words: readonly string[]): readonly string[] {
  const ofWords = (list: readonly string[]): string => list.map((word) => word.slice(0, 1)).join('');
  const lists = [
    words,
    words.filter((word) => !ARTICLES.has(word)),
    words.filter((word) => !SMALL.has(word)),
  ];
  return [...new Set(lists.map(ofWords))].filter((one) => one.length >= SHORTEST_ACRONYM);
}

/** The acronym as it compares. */
export function acronymKey(acronym: string): string {
  const key = nameWords(acronym).join('');
  return key.length >= SHORTEST_ACRONYM && key.length <= LONGEST_ACRONYM ? key : '';
}

/** Reads a name once, so that it is compared with many. */
export function organizationName(name: string): OrganizationName {
  const acronymAfter = acronymKey(ACRONYM_AFTER.exec(name)?.[1] ?? '');
  const all = wordsWithAbbreviations(acronymAfter === '' ? name : name.replace(ACRONYM_AFTER, '') || name);
  const words = withoutForm(all);
  const counted = words.filter((word) => !SMALL.has(word));
  const core = counted.filter((word) => !KINDS.has(word));
  const kinds = new Set(counted.flatMap((word) => KINDS.get(word) ?? []));
  const plain = (list: readonly string[]): string => list.filter((word) => !ARTICLES.has(word)).join('');
  return {
    whole: plain(all) || all.join(''),
    bare: plain(words) || words.join(''),
    core: core.length > 0 ? core : counted,
    kinds: core.length > 0 ? kinds : new Set(),
    initials: initialsOf(words),
    acronym: all.length === 1 ? acronymKey(name) : '',
    acronymAfter,
  };
}

/** How two names are alike. `shared`: only a word, which says something only where other facts do. */
export interface OrganizationLikeness {
  readonly how: 'same' | 'legal form' | 'kind' | 'order' | 'spelling' | 'longer' | 'shared';
  readonly slips: readonly (readonly [string, string])[];
}

/** The same, one of them with more, or each with something of its own. */
function compareKinds(one: ReadonlySet<number>, other: ReadonlySet<number>): 'same' | 'more' | 'apart' {
  const isIn = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
    [...a].every((kind) => b.has(kind));
  if (isIn(one, other) && isIn(other, one)) return 'same';
  return isIn(one, other) || isIn(other, one) ? 'more' : 'apart';
}

const isPlural = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) > 3 && (one === `${other}s` || other === `${one}s`);

interface Differences {
  readonly spelt: number;
  readonly slips: readonly (readonly [string, string])[];
}

/** Word by word; undefined where two are not alike at all. */
function differences(one: readonly string[], other: readonly string[]): Differences | undefined {
  const slips: (readonly [string, string])[] = [];
  let spelt = 0;
  for (const [at, word] of one.entries()) {
    const there = other[at] ?? '';
    const near = isPlural(word, there) ? 'sound' : nearWords(word, there);
    if (near === undefined || near === 'vowels') return undefined;
    if (near !== 'same') spelt += 1;
    if (near === 'slip') slips.push([word, there]);
  }
  return { spelt, slips };
}

const MOST_LETTERS_ALONE = 7;

function spelling(one: OrganizationName, other: OrganizationName): OrganizationLikeness | undefined {
  if (one.core.length !== other.core.length || compareKinds(one.kinds, other.kinds) !== 'same')
    return undefined;
  const found = differences(one.core, other.core);
  const isAlone = one.core.length === 1 && (one.core[0] ?? '').length < MOST_LETTERS_ALONE;
  if (!found || found.spelt === 0 || found.slips.length > 1 || isAlone) return undefined;
  return found.spelt <= Math.max(1, one.core.length - 1)
    ? { how: 'spelling', slips: found.slips }
    : undefined;
}

const LEAST_SHARED = 4;

function rest(one: OrganizationName, other: OrganizationName): OrganizationLikeness | undefined {
  const [shorter, longer] =
    one.core.length <= other.core.length ? [one.core, other.core] : [other.core, one.core];
  if (shorter.every((word) => longer.includes(word))) return { how: 'longer', slips: [] };
  const isShared = shorter.some((word) => word.length >= LEAST_SHARED && longer.includes(word));
  return isShared ? { how: 'shared', slips: [] } : undefined;
}

const sorted = (words: readonly string[]): string => [...words].sort().join(' ');

/** A word for the kind says little beside two others, or "international" beside any. */
function withKind(one: OrganizationName, other: OrganizationName): boolean {
  const more = [...one.kinds, ...other.kinds];
  return one.core.length > 1 || more.every((kind) => kind === INTERNATIONAL);
}

/** How the names may be of one organization; undefined where nothing speaks for it. */
export function organizationLikeness(
  one: OrganizationName,
  other: OrganizationName,
): OrganizationLikeness | undefined {
  if (one.whole === other.whole) return { how: 'same', slips: [] };
  if (one.bare === other.bare) return { how: 'legal form', slips: [] };
  const kinds = compareKinds(one.kinds, other.kinds);
  const isSameCore = one.core.join('') === other.core.join('');
  // Only small words differ, or signs: women of peace, women for peace.
  if (isSameCore && kinds === 'same') return { how: 'spelling', slips: [] };
  if (isSameCore && kinds === 'more' && withKind(one, other)) return { how: 'kind', slips: [] };
  if (kinds === 'same' && one.core.length > 1 && sorted(one.core) === sorted(other.core))
    return { how: 'order', slips: [] };
  return spelling(one, other) ?? rest(one, other);
}
