// Words by which texts and cells are read: what begins an ask, what denies it, how numbers are written out.
import { readInLanguages, type RowsByLanguage } from './in-languages';
import { listOf, type Row, type Shape, type Tables } from './table';

const USE: Shape = { columns: ['key', 'use'], filled: 2 };
const WORDS: Shape = { columns: ['key', 'words'], filled: 2 };
const WORD: Shape = { columns: ['word'], filled: 1 };
const CATEGORY: Shape = { columns: ['key', 'category'], filled: 2 };

/** By the name that the code has for them, the words of each language, or one list of all. */
type Signs = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

const wordsOf = (rows: RowsByLanguage, language: string, key: string): string[] =>
  listOf(rows.get(language)?.get(key)?.fields[1]);

const nameOf = (key: string): string => key.toUpperCase().replace(/\W+/g, '_');

/** All lines of all languages whose second field is checked, the words of equal keys together. */
function gathered(
  tables: Tables,
  rows: RowsByLanguage,
  name: string,
  entryOf: (row: Row) => readonly [key: string, words: readonly string[]],
  faultOf: (row: Row) => string | undefined,
): Readonly<Record<string, readonly string[]>> {
  const found = new Map<string, Set<string>>();
  for (const [language, lines] of rows)
    for (const row of lines.values()) {
      const fault = faultOf(row);
      if (fault !== undefined) tables.wrong(`words/${language}/${name}`, row, fault);
      const [key, words] = entryOf(row);
      found.set(key, new Set([...(found.get(key) ?? []), ...words]));
    }
  return Object.fromEntries([...found].map(([key, words]) => [key, [...words]]));
}

/** Numbers by their words, and verbs by their category: whose language a word is does not count. */
function readNumbersAndVerbs(tables: Tables, languages: readonly string[]): Signs {
  const numbers = readInLanguages(tables, languages, 'numbers.tsv', WORDS);
  const verbs = readInLanguages(tables, languages, 'action-verbs.tsv', CATEGORY);
  return {
    NUMBER_WORDS: gathered(
      tables,
      numbers,
      'numbers.tsv',
      ({ key, fields }) => [key, listOf(fields[1])],
      ({ key }) =>
        /^[1-9]\d{0,2}$/.test(key) ? undefined : 'the key is no number from 1 to 999: write it in figures',
    ),
    ACTION_VERBS: gathered(
      tables,
      verbs,
      'action-verbs.tsv',
      ({ key, fields }) => [fields[1] ?? '', [key]],
      ({ fields }) =>
        /^[1-5]$/.test(fields[1] ?? '') ? undefined : 'the category is none of 1 to 5: write one of them',
    ),
  };
}

export function readSigns(tables: Tables, languages: readonly string[]): Signs {
  const file = 'words/signs.tsv';
  const rows = tables.read(file, USE);
  const signs = readInLanguages(tables, languages, 'signs.tsv', WORDS, { file, rows });
  const askVerbs = readInLanguages(tables, languages, 'ask-verbs.tsv', WORD);
  const named = [...rows.keys()].map((key) => {
    const lists = languages.map((language) => [language, wordsOf(signs, language, key)]);
    return [nameOf(key), Object.fromEntries(lists) as Record<string, string[]>] as const;
  });
  return {
    ...Object.fromEntries(named),
    ASK_VERBS: Object.fromEntries([...askVerbs].map(([language, verbs]) => [language, [...verbs.keys()]])),
    ...readNumbersAndVerbs(tables, languages),
  };
}
