// Reads a natural set: texts, asks and drafts written without looking at the engine, with base rates as in life. The folder
// is named by UPR_NATURAL; no set is part of the project.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from '../../../src/core/base/text/csv';

export type Row = Readonly<Record<string, string>>;

export interface NaturalText {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly tags: readonly string[];
}

const rowsOf = ([head = [], ...rows]: readonly (readonly string[])[]): Row[] =>
  rows.map((cells) => Object.fromEntries(head.map((key, i) => [key, cells[i] ?? ''])));

/** The rows of a file with tabs or commas, by its headings; undefined where the set has none of this name. */
export function table(folder: string, name: string): readonly Row[] | undefined {
  const file = join(folder, name);
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, 'utf8');
  if (name.endsWith('.csv')) return rowsOf(parseCsv(text));
  return rowsOf(
    text
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t')),
  );
}

/** The submissions: the first line is the title, the rest the text. */
export function textsOf(folder: string): NaturalText[] {
  const tags = new Map(
    (table(folder, 'tags.tsv') ?? []).map(({ id = '', issues = '' }) => [id, issues.split('; ')]),
  );
  const at = join(folder, 'submissions');
  if (!existsSync(at)) return [];
  return readdirSync(at)
    .sort()
    .map((name) => {
      const [title = '', ...lines] = readFileSync(join(at, name), 'utf8').split('\n');
      const id = name.replace(/(?:-..)?\.txt$/, '');
      return { id, title, text: lines.join('\n').trim(), tags: tags.get(id) ?? [] };
    });
}
