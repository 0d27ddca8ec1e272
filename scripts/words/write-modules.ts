// Writes what was compiled as TypeScript: one module an area, each text a named export, so that a wrong key or a wrong
// place does not compile and that a panel carries only the texts it names.
import type { LanguageInfo } from './catalogues';
import type { PlaceKind } from './check-text';
import {
  isGroup,
  type CompiledWords,
  type CompiledGroup,
  type CompiledPage,
  type CompiledText,
} from './compile';
import { catalogueFile, homeOf } from './homes';
import { written, type FormatPart } from './message-format';
import type { PluralRule } from './plural-rules';

/** Modules by their path below the folder of words, with what stands in them. */
export type Modules = ReadonlyMap<string, string>;

export type Languages = Readonly<Record<string, LanguageInfo>>;

const RESERVED = new Set(
  `await break case catch class const continue debugger default delete do else enum export extends false finally for
   function if implements import in instanceof interface let new null package private protected public return static
   super switch this throw true try typeof var void while with yield arguments eval text phrase Value`.split(
    /\s+/,
  ),
);

export const isName = (key: string): boolean => /^[A-Za-z_$][\w$]*$/.test(key);

const quoted = (value: string): string =>
  JSON.stringify(value).replace(/[\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);

const name = (key: string): string => (isName(key) ? key : quoted(key));

const typeOf = (kind: PlaceKind): string => (typeof kind === 'string' ? kind : kind.map(quoted).join(' | '));

/** Values in a text that runs from right to left keep their own direction. */
const isolated = (place: string): string => `\u2068${place}\u2069`;

const asWritten = (parts: readonly FormatPart[], info: LanguageInfo): string =>
  info.direction === 'rtl' ? written(parts, isolated) : written(parts);

/** `text(…)`, or `phrase<{ count: number }>(…)` where there are places. */
function textCode({ texts, kinds }: CompiledText, languages: Languages): string {
  const infos = Object.values(languages);
  const words = texts.map((parts, at) => quoted(asWritten(parts, infos[at] as LanguageInfo)));
  const values = [...kinds].map(([place, kind]) => `readonly ${name(place)}: ${typeOf(kind)}`);
  const maker = kinds.size === 0 ? 'text' : `phrase<{ ${values.join('; ')} }>`;
  return `/* @__PURE__ */ ${maker}(${words.join(', ')})`;
}

function groupCode(group: CompiledGroup, languages: Languages): string {
  const entries = [...group].map(
    ([key, one]) => `${name(key)}: ${isGroup(one) ? groupCode(one, languages) : textCode(one, languages)}`,
  );
  return `{ ${entries.join(', ')} }`;
}

/** A text, or a group of texts, under its own name; names that the language has for itself are given on the way out. */
function exported(key: string, one: CompiledText | CompiledGroup, languages: Languages): string {
  const own = RESERVED.has(key) ? `${key}_` : key;
  const code = isGroup(one) ? `${groupCode(one, languages)} as const` : textCode(one, languages);
  const says = isGroup(one) ? '' : `/** ${one.source.replaceAll('*/', '* /')} */\n`;
  return own === key
    ? `${says}export const ${key} = ${code};`
    : `${says}const ${own} = ${code};\nexport { ${own} as ${key} };`;
}

/** The imports that the code needs, from the module of the languages. */
function moduleOf(made: string, path: string, code: string): string {
  const needed = [
    ...['text', 'phrase'].filter((maker) => new RegExp(`\\b${maker}[<(]`).test(code)),
    ...(/: Value\b/.test(code) ? ['type Value'] : []),
  ];
  const up = '../'.repeat(path.split('/').length - 1) || './';
  const imports = needed.length > 0 ? `import { ${needed.join(', ')} } from '${up}languages';\n` : '';
  return `// Made of ${made}; change it there.\n${imports}${code}\n`;
}

const areaModule = (area: string, keys: CompiledGroup, languages: Languages): string =>
  moduleOf(
    `“${homeOf(area).key}” in ${catalogueFile('*', area)}`,
    area,
    [...keys].map(([key, one]) => exported(key, one, languages)).join('\n'),
  );

function pageModule({ page, lines }: CompiledPage, languages: Languages): string {
  const code = lines.map(({ style, text }) => `  { style: '${style}', text: ${textCode(text, languages)} },`);
  return moduleOf(
    `words/*/guide/${page}.md`,
    `guide/${page}`,
    ['export const lines = [', ...code, '] as const;'].join('\n'),
  );
}

function languagesModule(languages: Languages): string {
  const codes = Object.keys(languages);
  const record = (value: (info: LanguageInfo) => string): string =>
    `{ ${Object.entries(languages)
      .map(([code, info]) => `${name(code)}: ${quoted(value(info))}`)
      .join(', ')} }`;
  return `// Made of words/languages.json; change it there.
export const LANGUAGES = [${codes.map(quoted).join(', ')}] as const;
export type Language = (typeof LANGUAGES)[number];

export type Text = Readonly<Record<Language, string>>;

/** What may fill a place. A text is rendered in the reader's language. */
export type Value = string | number | Text;

declare const places: unique symbol;

/** A text with places, and what fills them. */
export interface Phrase<Values> extends Text {
  readonly [places]?: (values: Values) => void;
}

/** One text in each language, in the order of LANGUAGES. */
export const text = (${codes.map((_, at) => `text${at}: string`).join(', ')}): Text => ({ ${codes.map((code, at) => `${name(code)}: text${at}`).join(', ')} });

/** One text with places in each language. */
export const phrase: <Values>(...texts: Parameters<typeof text>) => Phrase<Values> = text;

/** What each language calls itself. */
export const languageNames: Text = ${record((info) => info.name)};

/** The tag of each language in documents. */
export const languageTags: Text = ${record((info) => info.tag)};

/** Which way each language runs. */
export const directions: Readonly<Record<Language, 'ltr' | 'rtl'>> = ${record((info) => info.direction)};
`;
}

const pluralsModule = (languages: Languages, ruleOf: (language: string) => PluralRule | undefined): string =>
  [
    '// Made of the plural rules of CLDR: which form of a word goes with a number.',
    '// @ts-nocheck',
    'export const pluralFormOf: Readonly<Record<string, (count: number) => string>> = {',
    ...Object.keys(languages).map((code) => `  ${name(code)}: ${ruleOf(code)?.code ?? "() => 'other'"},`),
    '};',
    '',
  ].join('\n');

export function writeModules(
  { areas, pages }: CompiledWords,
  languages: Languages,
  ruleOf: (language: string) => PluralRule | undefined,
): Modules {
  return new Map([
    ['languages.ts', languagesModule(languages)],
    ['plurals.ts', pluralsModule(languages, ruleOf)],
    ...areas.map(({ area, keys }) => [`${area}.ts`, areaModule(area, keys, languages)] as const),
    ...pages.map((page) => [`guide/${page.page}.ts`, pageModule(page, languages)] as const),
  ]);
}
