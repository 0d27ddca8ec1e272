// Compiles the catalogues: reads every text in every language, and tells what is wrong with file, key and remedy.
import { pageFile, type Catalogue, type Catalogues } from './catalogues';
import { kindsInAll, wrongApostrophes, wrongForms, wrongPlaces, type Kinds } from './check-text';
import { catalogueFile, homeOf } from './homes';
import { pageLines, type LineStyle } from './guide-page';
import { NotReadable, type FormatPart, type FormatReader } from './message-format';
import type { PluralRule } from './plural-rules';
import type { Tree } from './tree';

/** One text, in the order of the languages. */
export interface CompiledText {
  readonly texts: readonly (readonly FormatPart[])[];
  readonly kinds: Kinds;
  /** As the source has it, for who reads the code. */
  readonly source: string;
}
export type CompiledGroup = ReadonlyMap<string, CompiledText | CompiledGroup>;
export interface CompiledPage {
  readonly page: string;
  readonly lines: readonly { readonly style: LineStyle; readonly text: CompiledText }[];
}
export interface CompiledWords {
  readonly areas: readonly { readonly area: string; readonly keys: CompiledGroup }[];
  readonly pages: readonly CompiledPage[];
  readonly problems: readonly string[];
}
export interface Tools {
  readonly read: FormatReader;
  readonly ruleOf: (language: string) => PluralRule | undefined;
}

/** One text in one language; `file` and `key` say where it stands. */
interface Version {
  readonly language: string;
  readonly file: string;
  readonly key: string;
  readonly written: string;
}

type Report = (at: { readonly file: string; readonly key: string }, faults: readonly string[]) => void;

export const isGroup = (one: CompiledText | CompiledGroup): one is CompiledGroup => one instanceof Map;

function partsOf(
  version: Version,
  { read, ruleOf }: Tools,
  report: Report,
): readonly FormatPart[] | undefined {
  try {
    const parts = read(version.written);
    report(version, [
      ...wrongApostrophes(version.written),
      ...wrongForms(parts, version.language, ruleOf(version.language)?.forms ?? ['other']),
    ]);
    return parts;
  } catch (error) {
    if (!(error instanceof NotReadable)) throw error;
    report(version, [...wrongApostrophes(version.written), error.message]);
    return undefined;
  }
}

function compileText(versions: readonly Version[], tools: Tools, report: Report): CompiledText {
  const texts = versions.map((version) => partsOf(version, tools, report));
  const [source] = texts;
  versions.forEach((version, at) => {
    const parts = texts[at];
    if (source && parts) report(version, wrongPlaces(source, parts, versions[0]?.file ?? ''));
  });
  const readable = texts.map((parts) => parts ?? []);
  return { texts: readable, kinds: kindsInAll(readable), source: versions[0]?.written ?? '' };
}

interface Place {
  readonly language: string;
  readonly file: string;
  readonly tree: Tree;
}

/** What is wrong with the key in this file, other than its words. */
function wrongShape(key: string, { tree, file }: Place, source: Place): readonly string[] {
  const [value, wanted] = [tree[key], source.tree[key]];
  if (value === undefined && wanted === undefined) return [];
  if (wanted === undefined) return [`${source.file} has no such key: remove it here, or rename it`];
  if (value === undefined) return [`this is missing: translate it from ${source.file}, or remove it there`];
  if (typeof value === typeof wanted || file === source.file) return [];
  return [`this must be ${typeof wanted === 'string' ? 'a text' : 'a group of texts'}, as in ${source.file}`];
}

/** The keys of a group that every language has. */
function compileGroup(places: readonly Place[], above: string, tools: Tools, report: Report): CompiledGroup {
  const [source] = places;
  const keys = [...new Set(places.flatMap(({ tree }) => Object.keys(tree)))];
  const compiled = new Map<string, CompiledText | CompiledGroup>();
  for (const name of source ? keys : []) {
    const key = `${above}${name}`;
    const faults = places.map((place) => wrongShape(name, place, source as Place));
    places.forEach(({ file }, at) => report({ file, key }, faults[at] ?? []));
    if (faults.flat().length > 0) continue;
    const inside = places.map(({ tree }) => tree[name]);
    const isTree = typeof inside[0] === 'object';
    const groups = places.map((place, at) => ({ ...place, tree: inside[at] as Tree }));
    const texts = places.map(({ language, file }, at) => ({
      language,
      file,
      key,
      written: String(inside[at]),
    }));
    compiled.set(
      name,
      isTree ? compileGroup(groups, `${key}.`, tools, report) : compileText(texts, tools, report),
    );
  }
  return compiled;
}

function compileArea(
  { area, trees }: Catalogue,
  languages: readonly string[],
  tools: Tools,
  report: Report,
): CompiledGroup {
  const places = languages.map((language) => ({
    language,
    file: catalogueFile(language, area),
    tree: trees[language] ?? {},
  }));
  // What a language lacks whole was told when it was read.
  const present = places.filter(({ language }) => trees[language]);
  return trees[languages[0] ?? '']
    ? compileGroup(present, `${homeOf(area).key}: `, tools, report)
    : new Map();
}

/** The lines of a page; each must be of one kind in all languages. */
function compilePage(
  page: string,
  markdown: Readonly<Record<string, string | undefined>>,
  tools: Tools,
  report: Report,
): CompiledPage {
  const versions = Object.entries(markdown).map(([language, text]) => {
    const file = pageFile(language, page);
    if (text === undefined)
      report({ file, key: 'the file' }, ['this is missing: translate the page of the first language']);
    return { language, file, lines: pageLines(text ?? '') };
  });
  const [source, ...others] = versions;
  if (!source) return { page, lines: [] };
  for (const { file, lines } of others) {
    const at = source.lines.findIndex(({ style }, line) => lines[line]?.style !== style);
    if (at >= 0 || lines.length !== source.lines.length)
      report({ file, key: `line ${(at < 0 ? source.lines.length : at) + 1}` }, [
        `this page has other lines than ${source.file}: give it the same titles, paragraphs and steps, in the same order`,
      ]);
  }
  return {
    page,
    lines: source.lines.map(({ style }, line) => ({
      style,
      text: compileText(
        versions.map(({ language, file, lines }) => ({
          language,
          file,
          key: `line ${line + 1}`,
          written: lines[line]?.text ?? '',
        })),
        tools,
        report,
      ),
    })),
  };
}

export function compileCatalogues(
  { languages, areas, pages, problems }: Catalogues,
  tools: Tools,
): CompiledWords {
  const told = [...problems];
  const codes = Object.keys(languages);
  const report: Report = ({ file, key }, faults) => {
    for (const fault of faults) told.push(`${file}: ${key}: ${fault}.`);
  };
  for (const code of codes)
    if (!tools.ruleOf(code))
      report({ file: 'words/languages.json', key: code }, [
        'CLDR knows no such language: use its code, such as pt',
      ]);
  return {
    areas: areas.map((one) => ({ area: one.area, keys: compileArea(one, codes, tools, report) })),
    pages: Object.entries(pages).map(([page, markdown]) => compilePage(page, markdown, tools, report)),
    problems: told,
  };
}
