// The catalogues of words, words/<language>/<area>.json, as they stand on disk.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { reasonOf } from '../../src/core/base/reason-of';

/** Words by key; a key may also hold a group of words. */
export interface Tree {
  readonly [key: string]: string | Tree;
}

/** What words/languages.json says of a language. The first language there is the source of all others. */
export interface LanguageInfo {
  /** Its own name for itself, as people choose it. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** Its tag where a document says in which language it is written: `en-GB`. */
  readonly tag: string;
}

/** One area in every language; `undefined` where a language has no file for it. */
export interface Catalogue {
  readonly area: string;
  readonly trees: Readonly<Record<string, Tree | undefined>>;
}

export interface Catalogues {
  readonly languages: Readonly<Record<string, LanguageInfo>>;
  readonly areas: readonly Catalogue[];
  /** The pages of the guide by name, then by language, as Markdown. */
  readonly pages: Readonly<Record<string, Readonly<Record<string, string | undefined>>>>;
  readonly problems: readonly string[];
}

export const languagesFile = 'words/languages.json';

/** Where an area's words of one language stand, from the root. */
export const catalogueFile = (language: string, area: string): string => `words/${language}/${area}.json`;
export const notesFile = (area: string): string => `words/notes/${area}.json`;
export const pageFile = (language: string, page: string): string => `words/${language}/guide/${page}.md`;

/** The files below a folder that end so, by their path in it, without the ending. */
export function filesBelow(folder: string, ending: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .map((path) => path.slice(0, path.length - ending.length))
    .sort();
}

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
const strayNotes = (
  notes: string,
  source: string,
  { area, trees }: Catalogue,
  keys: Tree,
): readonly string[] => {
  const known = new Set(textsOf(trees[source] ?? {}).map(([path]) => path.join('.')));
  return Object.keys(keys)
    .filter((key) => !known.has(key))
    .map(
      (key) => `${notes}: ${key}: ${catalogueFile(source, area)} has no such key: rename or remove the note.`,
    );
};

/** Everything below words/; a file that is no JSON is a problem, and counts as absent. */
export function readCatalogues(root: string): Catalogues {
  const languages = readLanguages(root);
  const codes = Object.keys(languages);
  const problems = Object.entries(languages).flatMap(([code, info]) => unsaidOf(code, info));
  const read = (file: string): string | undefined =>
    existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined;
  const treeOf = (file: string): Tree | undefined => {
    try {
      return JSON.parse(read(file) ?? 'null') ?? undefined;
    } catch (error) {
      problems.push(`${file}: this is not JSON (${reasonOf(error)}): mend the place that is named.`);
      return undefined;
    }
  };
  const byLanguage = <Content>(contentOf: (language: string) => Content): Record<string, Content> =>
    Object.fromEntries(codes.map((language) => [language, contentOf(language)]));
  const [source = ''] = codes;
  const notes = filesBelow(join(root, 'words', 'notes'), '.json');
  const names = union([...codes.map((code) => filesBelow(join(root, 'words', code), '.json')), notes]);
  const pages = union(codes.map((code) => filesBelow(join(root, 'words', code, 'guide'), '.md')));
  const areas = names.map((area) => ({
    area,
    trees: byLanguage((language) => treeOf(catalogueFile(language, area))),
  }));
  for (const area of areas.filter((one) => notes.includes(one.area)))
    problems.push(...strayNotes(notesFile(area.area), source, area, treeOf(notesFile(area.area)) ?? {}));
  return {
    languages,
    areas: areas.filter(({ trees }) => Object.values(trees).some((tree) => tree !== undefined)),
    pages: Object.fromEntries(
      pages.map((page) => [page, byLanguage((language) => read(pageFile(language, page)))]),
    ),
    problems,
  };
}

/** Every text of a tree with the way to it: `['columns', 'title', 'label']`. */
export const textsOf = (
  tree: Tree,
  above: readonly string[] = [],
): readonly (readonly [readonly string[], string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[[...above, key], value] as const] : textsOf(value, [...above, key]),
  );
