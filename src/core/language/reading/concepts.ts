// Concepts: names of treaties and bodies, issues, groups of people, and what is asked for, with their wordings in
// three languages, and what each adds to a text that names it. They are the only bridge between texts in different
// languages.
import { LANGUAGES, type Text } from '../../base/messages/text';
import { LEXICON } from '../../words/lists/lexicon';
import { TEXT_LANGUAGES, type DimensionKind, type TextLanguage } from './reading';
import type { Dimensions } from './vocabulary';

/** none: a phrase in which a word does not mean what it usually does; it stands for nothing. */
type ConceptKind = Exclude<DimensionKind, 'word' | 'family' | 'means'> | 'none';

export interface Concept {
  readonly kind: ConceptKind;
  /** The first English wording, as the table has it. */
  readonly key: string;
  readonly name: Text;
  /** As the table has them: see expandWording. */
  readonly wordings: Readonly<Record<TextLanguage, readonly string[]>>;
  /** Keys of concepts that a text is also about when it is about this one. */
  readonly implied: readonly string[];
}

const TABLES: readonly (readonly [ConceptKind, keyof (typeof LEXICON)['tables']])[] = [
  ['name', 'treaties'],
  ['name', 'bodies'],
  // Before the wider ones: of equal phrases the first one's concept counts.
  ['term', 'things'],
  ['term', 'liberties'],
  ['term', 'statecraft'],
  ['term', 'social'],
  ['term', 'groups'],
  ['action', 'actions'],
  ['none', 'noConcepts'],
];

const split = (list: string | undefined, mark: string): string[] => (list ? list.split(mark) : []);

/** A value for each language of the lexicon; `place` is where it stands in a line. */
export const byTextLanguage = <Value>(
  valueOf: (language: TextLanguage, place: number) => Value,
): Readonly<Record<TextLanguage, Value>> =>
  Object.fromEntries(TEXT_LANGUAGES.map((language, place) => [language, valueOf(language, place)])) as Record<
    TextLanguage,
    Value
  >;

/** What is shown in each language of the product: the key where the lexicon has no name. */
export const namedInAll = (names: Readonly<Partial<Record<string, string>>>, key: string): Text =>
  Object.fromEntries(LANGUAGES.map((language) => [language, names[language] ?? key])) as Text;

const shown = (wording: string | undefined): string | undefined =>
  wording?.replace(/[=()]/g, '').replace(/\/\S+/g, '');

function readConcept(kind: ConceptKind, line: string): Concept {
  const fields = line.split('|');
  const wordings = byTextLanguage((_, place) => split(fields[place], ';'));
  const key = shown(wordings.en[0]) ?? '';
  const name = namedInAll(
    byTextLanguage((language) => shown(wordings[language][0])),
    key,
  );
  return { kind, key, name, wordings, implied: split(fields[TEXT_LANGUAGES.length], '+') };
}

let known: readonly Concept[] | undefined;

/** All concepts, in a fixed order. A concept's number elsewhere is its place here, from 0. */
export function concepts(): readonly Concept[] {
  if (known) return known;
  const { tables } = LEXICON;
  const lines = (table: keyof (typeof LEXICON)['tables']): string[] => tables[table].trim().split('\n');
  known = TABLES.flatMap(([kind, table]) => lines(table).map((line) => readConcept(kind, line)));
  return known;
}

/** Each list of alternatives in a row, all ways through it. */
const product = (parts: readonly (readonly string[])[]): string[] =>
  parts.reduce<string[]>(
    (paths, alternatives) => paths.flatMap((path) => alternatives.map((next) => `${path} ${next}`.trim())),
    [''],
  );

function alternatives(token: string, language: TextLanguage): readonly string[] {
  if (token.startsWith('(')) return ['', ...token.slice(1, -1).split('/')];
  if (!token.startsWith('@')) return token.split('/');
  const meant = concepts().find(({ key }) => key === token.slice(1));
  if (!meant) throw new Error(`No concept has the key ${token.slice(1)}.`);
  const languages = language === 'en' ? TEXT_LANGUAGES.slice(0, 1) : ['en' as const, language];
  return languages.flatMap((each) => meant.wordings[each].flatMap((one) => expandWording(one, each)));
}

/**
 * The phrases that a wording of the table stands for. `(x)` may be left out, `(x/y)` may be either or left out, `x/y` is
 * one of both, `@KEY` is any wording of that concept in the language or in English. `=x` stays as it is: it means that
 * very word and not its other forms.
 */
export const expandWording = (wording: string, language: TextLanguage): string[] =>
  product((wording.match(/\([^)]*\)|\S+/g) ?? []).map((token) => alternatives(token, language)));

/** What a concept becomes when it is met: dimensions, its own first, and for a name the stream item. */
export interface ConceptFeatures {
  readonly dimensions: readonly number[];
  readonly item: number;
}

/** What each concept becomes, worked out when it is first met. */
export function createConceptFeatures(
  register: Dimensions,
  itemOf: (key: string) => number,
): (concept: number) => ConceptFeatures {
  const known: (ConceptFeatures | undefined)[] = [];
  const byKey = new Map(concepts().map((concept) => [concept.key, concept]));
  const dimensionsOf = (key: string, seen: ReadonlySet<string>): number[] => {
    const concept = byKey.get(key);
    if (!concept) throw new Error(`No concept has the key ${key}.`);
    if (concept.kind === 'none' || seen.has(key)) return [];
    const own = register.ofConcept(concept.kind, key, concept.name);
    return [own, ...concept.implied.flatMap((each) => dimensionsOf(each, new Set([...seen, key])))];
  };
  return (place) => {
    const before = known[place];
    if (before) return before;
    const concept = concepts()[place];
    if (!concept) throw new Error(`No concept has the number ${place}.`);
    const dimensions = [...new Set(dimensionsOf(concept.key, new Set()))];
    const made = { dimensions, item: concept.kind === 'name' ? itemOf(concept.key) : 0 };
    known[place] = made;
    return made;
  };
}
