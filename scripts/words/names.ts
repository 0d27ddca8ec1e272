// Names by language: countries, the issues that a workbook begins with, cities of time zones.
import { needAll, readInLanguages, type RowsByLanguage } from './in-languages';
import { listOf, type Shape, type Tables } from './table';

const COUNTRY: Shape = { columns: ['key', 'iso2', 'region', 'council'], filled: 2 };
const COUNTRY_NAMES: Shape = { columns: ['key', 'name', 'formal name', 'other names'], filled: 2 };
const ISSUE: Shape = {
  columns: ['key', 'theme', 'part', 'surely', 'enough', 'supports', 'yields to', 'everyday words'],
  filled: 2,
};
const ISSUE_NAMES: Shape = { columns: ['key', 'name', 'other words'], filled: 2 };
const COUNTRY_FORMS: Shape = { columns: ['key', 'in a sentence', 'formal name'], filled: 2 };
const ADDRESS: Shape = {
  columns: ['key', 'to a woman', 'to a man', 'to either', 'closing', 'known by'],
  filled: 5,
};
const MISSION: Shape = { columns: ['key'], filled: 1 };
const CITY: Shape = { columns: ['key', 'name'], filled: 2 };

/** A list that has a line a key, with its names in each language. */
function readNames(tables: Tables, languages: readonly string[], name: string, shape: Shape, names: Shape) {
  const file = `words/${name}.tsv`;
  const rows = tables.read(file, shape);
  const inLanguages = readInLanguages(tables, languages, `${name}.tsv`, names, { file, rows });
  const fieldsOf = (language: string, key: string): readonly string[] =>
    inLanguages.get(language)?.get(key)?.fields ?? [];
  return { file, rows, inLanguages, fieldsOf };
}

/** The other names of a country, in each language but the first: the UN's, then more. */
type OtherNames = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** A line a country, and what it is called in other languages where the UN has a name of its own. */
export function readCountries(
  tables: Tables,
  languages: readonly string[],
): { readonly table: string; readonly otherNames: OtherNames } {
  const [first = '', ...others] = languages;
  const { file, rows, inLanguages, fieldsOf } = readNames(
    tables,
    languages,
    'countries',
    COUNTRY,
    COUNTRY_NAMES,
  );
  needAll(tables, `words/${first}/countries.tsv`, inLanguages.get(first) ?? new Map(), { file, rows });
  const lines = [...rows.values()].map(({ key, fields: [, iso2, region, council] }) => {
    const [, name, formal, more] = fieldsOf(first, key);
    return [key, iso2, name, formal, more, region, council].join('|');
  });
  const otherNames = others.map((language) => {
    const named = [...(inLanguages.get(language)?.values() ?? [])].map(
      ({ key, fields: [, name = '', formal = '', more] }) =>
        [key, [name, ...(formal === '' ? [] : [formal]), ...listOf(more)]] as const,
    );
    return [language, Object.fromEntries(named)] as const;
  });
  return { table: lines.join('\n'), otherNames: Object.fromEntries(otherNames) };
}

/**
 * A line an issue: its heading at UPR Info, its theme, other words in all languages, its name in each; and its heading
 * with what speaks for it, in the order of the columns.
 */
export function readIssues(
  tables: Tables,
  languages: readonly string[],
): { readonly table: string; readonly evidence: string } {
  const { file, rows, inLanguages, fieldsOf } = readNames(tables, languages, 'issues', ISSUE, ISSUE_NAMES);
  for (const [language, named] of inLanguages)
    if (named.size > 0) needAll(tables, `words/${language}/issues.tsv`, named, { file, rows });
  const lines = [...rows.values()].map(({ key, fields: [, theme] }) => {
    const words = languages.flatMap((language) => listOf(fieldsOf(language, key)[2]));
    const names = languages.map((language) => fieldsOf(language, key)[1] ?? '');
    return [key, theme, [...new Set(words)].join('; '), ...names].join('|');
  });
  const evidence = [...rows.values()].map(({ key, fields: [, , ...speaks] }) => [key, ...speaks].join('|'));
  return { table: lines.join('\n'), evidence: evidence.join('\n') };
}

/** In each language the countries whose missions are written to in it where nobody says otherwise. */
export function readMissions(tables: Tables, languages: readonly string[]): Readonly<Record<string, string>> {
  const file = 'words/countries.tsv';
  const keys = { file, rows: tables.read(file, COUNTRY) };
  const inLanguages = readInLanguages(tables, languages, 'missions.tsv', MISSION, keys);
  return Object.fromEntries(
    [...inLanguages].map(([language, rows]) => [language, [...rows.keys()].join(' ')]),
  );
}

const joinedLines = (inLanguages: RowsByLanguage): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...inLanguages].map(([language, rows]) => [
      language,
      [...rows.values()].map(({ fields }) => fields.join('|')).join('\n'),
    ]),
  );

/** In each language a line a country: as a sentence has it, and its formal name where it has one of its own. */
export function readCountryForms(
  tables: Tables,
  languages: readonly string[],
): Readonly<Record<string, string>> {
  const file = 'words/countries.tsv';
  const keys = { file, rows: tables.read(file, COUNTRY) };
  return joinedLines(readInLanguages(tables, languages, 'country-forms.tsv', COUNTRY_FORMS, keys));
}

/** In each language a line a rank in a mission: how one is addressed, how a letter ends, by which words it is known. */
export const readAddresses = (
  tables: Tables,
  languages: readonly string[],
): Readonly<Record<string, string>> =>
  joinedLines(readInLanguages(tables, languages, 'addresses.tsv', ADDRESS));

/** In each language a line a city: as its time zone has it, then its name, with _ for spaces. */
export function readCities(tables: Tables, languages: readonly string[]): Readonly<Record<string, string>> {
  const spelt = (field = ''): string => field.replaceAll(' ', '_');
  const inLanguages = readInLanguages(tables, languages, 'cities.tsv', CITY);
  return Object.fromEntries(
    [...inLanguages].map(([language, rows]) => [
      language,
      [...rows.values()].map(({ fields: [zone, name] }) => `${spelt(zone)} ${spelt(name)}`).join('\n'),
    ]),
  );
}
