// Reads the word lists below words/, tables with tabs between columns as spreadsheets write them, and says of each line
// that is wrong where it stands and what to do.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the lines of a file hold. */
export interface Shape {
  /** Names of the columns, as the first line of the file has them. The last may hold a list. */
  readonly columns: readonly string[];
  /** So many columns from the first must be filled. */
  readonly filled: number;
  /** So many columns from the first make a line's key, one if not given. */
  readonly keyed?: number;
}

export interface Row {
  readonly line: number;
  readonly key: string;
  readonly fields: readonly string[];
}

export type Rows = ReadonlyMap<string, Row>;

export interface Tables {
  readonly problems: string[];
  /** The files that were asked for, there or not. */
  readonly asked: ReadonlySet<string>;
  /** The lines by key, without those that are wrong; none where there is no such file. */
  read(file: string, shape: Shape): Rows;
  /** Tells what is wrong: where, what, and after the colon the remedy. */
  wrong(file: string, row: Row | undefined, problem: string): void;
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const inWords = (count: number, thing: string): string =>
  `${NUMBERS[count] ?? count} ${thing}${count === 1 ? '' : 's'}`;

/** Some programs put fields with a comma or a quotation mark in quotation marks. */
const unquoted = (field: string): string =>
  (/^"(.*)"$/.exec(field)?.[1]?.replaceAll('""', '"') ?? field).replace(/^ +| +$/g, '');

/** A spreadsheet would take it for a formula. */
const FORMULA = /^[=+@-]/;

/** What is wrong with a line by itself; undefined for a good one. */
function faultOf(fields: readonly string[], { columns, filled }: Shape): string | undefined {
  const counts = `${inWords(columns.length, 'field')} expected, ${NUMBERS[fields.length] ?? fields.length} found`;
  if (fields.length > columns.length) return `${counts}: put ; between ${columns.at(-1) ?? ''}`;
  if (fields.length < filled) return `${counts}: put a tab between ${columns.join(' and ')}`;
  const empty = columns.slice(0, filled).findIndex((_, i) => !fields[i]);
  if (empty >= 0) return `nothing stands under “${columns[empty] ?? ''}”: fill it in, or take the line out`;
  if (fields.some((field) => field.includes('|'))) return '| may not stand in a list: write another mark';
  if (fields.some((field) => FORMULA.test(field)))
    return 'a spreadsheet takes what begins with = + - or @ for a formula: begin with another mark, such as !';
  return undefined;
}

/** The lines of a text, the first among them, without an empty end. */
const linesOf = (text: string): string[] =>
  text
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split(/\r?\n/);

export function openTables(root: string): Tables {
  const problems: string[] = [];
  const asked = new Set<string>();
  const wrong = (file: string, row: Row | undefined, problem: string): void => {
    const place = row ? ` line ${row.line}${row.key === '' ? '' : ` (${row.key})`}` : '';
    problems.push(`${file}${place}: ${problem}`);
  };
  const read = (file: string, shape: Shape): Rows => {
    const rows = new Map<string, Row>();
    asked.add(file);
    if (!existsSync(join(root, file))) return rows;
    const [head = '', ...lines] = linesOf(readFileSync(join(root, file), 'utf8'));
    if (head.split('\t').map(unquoted).join('\t').trimEnd() !== shape.columns.join('\t'))
      wrong(file, { line: 1, key: '', fields: [] }, `begin with the columns ${shape.columns.join(', ')}`);
    for (const [i, text] of lines.entries()) {
      const fields = text.split('\t').map(unquoted);
      const row = { line: i + 2, key: fields.slice(0, shape.keyed ?? 1).join('/'), fields };
      const before = rows.get(row.key);
      const fault = before
        ? `line ${before.line} has the same key: make one line of both`
        : faultOf(fields, shape);
      if (fault === undefined) rows.set(row.key, row);
      else wrong(file, row, fault);
    }
    return rows;
  };
  return { problems, asked, read, wrong };
}

/** A field's list, without what is empty. */
export const listOf = (field = ''): string[] => field.split(/ *; */).filter((one) => one !== '');
