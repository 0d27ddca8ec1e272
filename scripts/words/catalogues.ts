// The catalogues of words below words/<language>, as they stand on disk.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueFile, placeOf } from './homes';
import { differencesOf, filesBelow, readShelf } from './shelf';
import { textsOf, type Tree } from './tree';

/** What words/languages.json says of a language. The first language there is the source of all others. */
export interface LanguageInfo {
  /** Its own name for itself, as people choose it. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** Its tag where a document says in which language it is written: `en-GB`. */
  readonly tag: string;
}

/** One area in every language; `undefined` where a language lacks it. */
export interface Catalogue {
  readonly area: string;
  readonly trees: Readonly<Record<string, Tree | undefined>>;
}

export interface Catalogues {
  readonly languages: Readonly<Record<string, LanguageInfo>>;
  readonly areas: readonly Catalogue[];
  /** What must be known to translate, by area and key. */
  readonly notes: ReadonlyMap<string, Tree>;
  /** The pages of the guide by name, then by language, as Markdown. */
  readonly pages: Readonly<Record<string, Readonly<Record<string, string | undefined>>>>;
  readonly problems: readonly string[];
}

export const languagesFile = 'words/languages.json';
const NOTES = 'notes';

export const pageFile = (language: string, page: string): string => `words/${language}/guide/${page}.md`;

const union = (lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())].sort();

export const readLanguages = (root: string): Readonly<Record<string, LanguageInfo>> =>
  JSON.parse(readFileSync(join(root, languagesFile), 'utf8')) as Record<string, LanguageInfo>;

/** What is not said of a language in languages.json. */
const unsaidOf = (code: string, info: Partial<LanguageInfo>): readonly string[] => [
  ...(info.name ? [] : [`${languagesFile}: ${code}: name is missing: give what the language calls itself.`]),
  ...(info.direction === 'ltr' || info.direction === 'rtl'
    ? []
    : [`${languagesFile}: ${code}: direction must be ltr or rtl.`]),
  ...(info.tag
    ? []
    : [`${languagesFile}: ${code}: tag is missing: give the language of documents, such as pt-BR.`]),
];

/** Notes of no text: their key was renamed, or is misspelt. */
const strayNotes = (source: string, area: string, notes: Tree, tree: Tree = {}): readonly string[] => {
  const known = new Set(textsOf(tree).map(([path]) => path.join('.')));
  return Object.keys(notes)
    .filter((key) => !known.has(key))
    .map(
      (key) =>
        `${placeOf(NOTES, area)}: ${key}: ${catalogueFile(source, area)} has no such key: rename or remove the note.`,
    );
};

/** Everything below words/; a file that is no JSON is a problem, and counts as absent. */
export function readCatalogues(root: string): Catalogues {
  const languages = readLanguages(root);
  const codes = Object.keys(languages);
  const [source = ''] = codes;
  const problems = Object.entries(languages).flatMap(([code, info]) => unsaidOf(code, info));
  const read = (file: string): string | undefined =>
    existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined;
  const byLanguage = <Content>(contentOf: (language: string) => Content): Record<string, Content> =>
    Object.fromEntries(codes.map((language) => [language, contentOf(language)]));
  const shelves = byLanguage((code) => readShelf(root, code, problems));
  const notes = readShelf(root, NOTES, problems).areas;
  const [first, ...others] = Object.entries(shelves);
  if (first) problems.push(...others.flatMap((one) => differencesOf(first, one)));
  for (const [area, tree] of notes)
    problems.push(...strayNotes(source, area, tree, first?.[1].areas.get(area)));
  const areas = union(Object.values(shelves).map((shelf) => [...shelf.areas.keys()]));
  const pages = union(codes.map((code) => filesBelow(join(root, 'words', code, 'guide'), '.md')));
  return {
    languages,
    areas: areas.map((area) => ({ area, trees: byLanguage((code) => shelves[code]?.areas.get(area)) })),
    notes,
    pages: Object.fromEntries(
      pages.map((page) => [page, byLanguage((language) => read(pageFile(language, page)))]),
    ),
    problems,
  };
}
