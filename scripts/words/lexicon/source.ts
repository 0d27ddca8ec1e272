// A table of the lexicon: what no language owns in one file, the wordings of each language in another.
import { needAll, readInLanguages, type RowsByLanguage } from '../in-languages';
import { listOf, type Row, type Rows, type Shape, type Tables } from '../table';

export const WORDINGS: Shape = { columns: ['key', 'wordings'], filled: 2 };

/** What all parts of the lexicon are read with. */
export interface Context {
  readonly tables: Tables;
  /** Those with a lexicon; the first is the one that gives the keys. */
  readonly languages: readonly string[];
}

export interface Source {
  readonly file: string;
  readonly rows: Rows;
  readonly inLanguages: RowsByLanguage;
}

export const inLanguage = (language: string, name: string): string => `words/${language}/lexicon/${name}.tsv`;

export function readSource({ tables, languages }: Context, name: string, shape: Shape): Source {
  const file = `words/lexicon/${name}.tsv`;
  const rows = tables.read(file, shape);
  const keys = { file, rows };
  const inLanguages = readInLanguages(tables, languages, `lexicon/${name}.tsv`, WORDINGS, keys);
  return { file, rows, inLanguages };
}

/** `!word` means that very word; the engine has another mark for it, which a spreadsheet would not leave alone. */
export const wordingsOf = (source: Source, language: string, key: string): string[] =>
  listOf(source.inLanguages.get(language)?.get(key)?.fields[1]).map((wording) =>
    wording.replaceAll('!', '='),
  );

/** What a wording looks like when it is shown: without marks, the first of several words. */
const shown = (wording: string): string => wording.replace(/[!()]/g, '').replace(/\/\S+/g, '');

/** The first English wording, as it is shown, is the key. */
export function checkNames(
  { tables, languages }: Context,
  name: string,
  source: Source,
  isNamed: (row: Row) => boolean,
): void {
  const [first = ''] = languages;
  const file = inLanguage(first, name);
  const rows = source.inLanguages.get(first) ?? new Map<string, Row>();
  const named = new Map([...source.rows].filter(([, row]) => isNamed(row)));
  needAll(tables, file, rows, { file: source.file, rows: named });
  for (const row of rows.values()) {
    const [wording = ''] = listOf(row.fields[1]);
    if (named.has(row.key) && shown(wording) !== row.key)
      tables.wrong(file, row, `the first wording is “${wording}”: begin with the key, by which it is known`);
  }
}

/** Keys of concepts in a column must be there. */
export function checkKnown(
  tables: Tables,
  file: string,
  rows: Rows,
  keys: ReadonlySet<string>,
  named: (row: Row) => readonly string[],
): void {
  for (const row of rows.values())
    for (const key of named(row))
      if (!keys.has(key)) tables.wrong(file, row, `no table has a concept “${key}”: correct it, or add it`);
}

/** Fields of a line that end before what is empty. */
export function line(fields: readonly string[]): string {
  let count = fields.length;
  while (count > 0 && fields[count - 1] === '') count--;
  return fields.slice(0, count).join('|');
}
