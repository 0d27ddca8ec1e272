// The few words that each language must have: its days and months and its quotation marks, and words of names that do not count.
import { needAll, readInLanguages } from './in-languages';
import { listOf, type Row, type Shape, type Tables } from './table';

const WORDS: Shape = { columns: ['key', 'words'], filled: 2 };

/** Key of a line, the name that the code has for it, and how many words it must have; 0 for any number. */
const KEYS = [
  ['days', 'DAYS', 7],
  ['months', 'MONTHS', 12],
  ['quotes', 'QUOTES', 2],
  ['names begin with', 'LEADING_WORDS', 0],
  ['country names leave out', 'FILLING_WORDS', 0],
] as const;

export type LanguageWords = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** By the names that the code has for them, the words of each language. */
export function readLanguageWords(tables: Tables, languages: readonly string[]): LanguageWords {
  const rows = new Map(KEYS.map(([key], i): [string, Row] => [key, { line: i, key, fields: [key] }]));
  const keys = { file: 'scripts/words/language-words.ts', rows };
  const inLanguages = readInLanguages(tables, languages, 'language.tsv', WORDS, keys);
  const wordsOf = (language: string, key: string, count: number): string[] => {
    const file = `words/${language}/language.tsv`;
    const row = inLanguages.get(language)?.get(key);
    const words = listOf(row?.fields[1]);
    if (row && count > 0 && words.length !== count)
      tables.wrong(file, row, `${count} words expected, ${words.length} found: put ; between words`);
    return words;
  };
  for (const [language, lines] of inLanguages) needAll(tables, `words/${language}/language.tsv`, lines, keys);
  return Object.fromEntries(
    KEYS.map(([key, name, count]) => [
      name,
      Object.fromEntries(languages.map((language) => [language, wordsOf(language, key, count)])),
    ]),
  );
}
