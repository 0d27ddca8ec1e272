// The languages of the product, and a word list in each of them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listOf, type Row, type Rows, type Shape, type Tables } from './table';

/** The languages of words/languages.json, by their codes; the first is the one that the others are made from. */
export const languagesOf = (root: string): readonly string[] =>
  Object.keys(JSON.parse(readFileSync(join(root, 'words', 'languages.json'), 'utf8')) as object);

/** The lines of one list in each language that has it. */
export type RowsByLanguage = ReadonlyMap<string, Rows>;

function checkKeys(tables: Tables, file: string, rows: Rows, keys: Rows, keysIn: string): void {
  for (const row of rows.values())
    if (!keys.has(row.key)) tables.wrong(file, row, `${keysIn} has no such key: correct it, or add it there`);
}

/** No wording twice in a line, and none that is empty. */
function checkList(tables: Tables, file: string, row: Row, field: string): void {
  if (field === '') return;
  if (/(?:^|;) *(?:;|$)/.test(field))
    tables.wrong(file, row, 'nothing stands between two ; or at an end: take one ; out');
  const list = listOf(field);
  const twice = list.find((one, i) => list.indexOf(one) !== i);
  if (twice !== undefined) tables.wrong(file, row, `“${twice}” stands twice: take one out`);
}

/**
 * Reads words/<language>/<name> in each language that has it. `keysIn` is the file with the keys that no language owns; its
 * lines are given, since another list may be keyed by it too.
 */
export function readInLanguages(
  tables: Tables,
  languages: readonly string[],
  name: string,
  shape: Shape,
  keys?: { readonly file: string; readonly rows: Rows },
): RowsByLanguage {
  const found = new Map<string, Rows>();
  for (const language of languages) {
    const file = `words/${language}/${name}`;
    const rows = tables.read(file, shape);
    for (const row of rows.values()) checkList(tables, file, row, row.fields[shape.columns.length - 1] ?? '');
    if (keys) checkKeys(tables, file, rows, keys.rows, keys.file);
    found.set(language, rows);
  }
  return found;
}

/** Tells which keys a language lacks, where it may lack none. */
export function needAll(
  tables: Tables,
  file: string,
  rows: Rows,
  keys: { readonly file: string; readonly rows: Rows },
): void {
  for (const key of keys.rows.keys())
    if (!rows.has(key)) tables.wrong(file, undefined, `no line for “${key}” of ${keys.file}: add one`);
}
