// `npm run bench -- lists --folder DIR`: reads each list of a folder as somebody would bring it in, and compares it with what
// is right, which stands beside it as NAME.gold.json.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentTools } from '../../scripts/upr/overlaps/read-file';
import { readSheets } from '../../src/core/base/sheets/read-sheets';
import { bare } from '../../src/core/workbook/list-reading/plain-words';
import { readSheet, type ListOfSheet } from '../../src/core/workbook/list-reading/read-list';
import { sheetsOfLists } from '../../src/core/workbook/list-reading/which-sheet';
import type { RowValue } from '../../src/core/workbook/list-reading/list-reading';

interface Gold {
  readonly kind: string;
  readonly headerRows: readonly number[];
  readonly columns: readonly {
    readonly at: number;
    readonly heading: string;
    readonly means: readonly string[];
  }[];
  readonly rows: readonly {
    readonly row: number;
    readonly values: Readonly<Record<string, RowValue | number>>;
  }[];
  readonly same: readonly { readonly rows: readonly number[] }[];
  readonly asks: readonly {
    readonly about: string;
    readonly written: string;
    readonly rows?: readonly number[];
  }[];
}

const MOST_ROWS = 5000;
const MOST_TOLD = 60;

/** Keys of the workbook's lists as the right answers call them. */
const CALLED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  level: { lead: 'leads', write: 'writes', meetings: 'joins' },
  answer: { 'in-part': 'partly' },
  submissionKind: { 'workgroup-report': 'workgroup report' },
};

const called = (field: string, value: RowValue | undefined): RowValue | undefined =>
  typeof value === 'string' ? (CALLED[field]?.[value] ?? value) : value;

const plain = (value: RowValue | number | undefined): string =>
  Array.isArray(value) ? value.map(plain).sort().join('|') : bare(String(value));

/** What a column is, as the right answers say it. */
function meansOf({ columns, kind, rows }: ListOfSheet, at: number, heading: string): readonly string[] {
  const isMatrix = kind === 'coverage' && new Set(rows.map(({ line }) => line)).size < rows.length;
  if (isMatrix && at > 0) return /^total/i.test(heading) ? ['total'] : ['part of workgroup'];
  const { fields = [] } = columns.find((column) => column.at === at) ?? {};
  return fields.flatMap((field) => (field === 'coChairs' ? ['coChairs', 'coChairMails'] : [field]));
}

const SAYS_NOTHING = ['none', 'index', 'notes'];

class Figures {
  kinds = 0;
  headings = 0;
  lists = 0;
  columns = [0, 0];
  rows = [0, 0];
  noRows = 0;
  cells = [0, 0];
  made = 0;
  questions = 0;
  asked = [0, 0];
  same = [0, 0];
  lost = 0;
  readonly wrong: string[] = [];
}

const count = (pair: number[], isRight: boolean): void => {
  pair[0] = (pair[0] ?? 0) + Number(isRight);
  pair[1] = (pair[1] ?? 0) + 1;
};

function compareColumns(gold: Gold, list: ListOfSheet, figures: Figures): void {
  for (const { at, heading, means } of gold.columns) {
    if (heading === '' && means[0] === 'index') continue;
    const found = meansOf(list, at - 1, heading);
    const isSilent = means[0] === 'none' || means[0] === 'index';
    const isRight = isSilent
      ? SAYS_NOTHING.includes(found[0] ?? 'none')
      : [...means].sort().join() === [...found].sort().join();
    count(figures.columns, isRight);
    if (!isRight)
      figures.wrong.push(`column ${String(at)} “${heading}”: ${means.join('+')} / ${found.join('+')}`);
  }
}

function compareRows(gold: Gold, list: ListOfSheet, figures: Figures): void {
  const keyOf = (row: number, values: Readonly<Record<string, RowValue | number>>): string =>
    gold.kind === 'coverage' ? `${String(row)} ${plain(values['workgroup'] ?? '')}` : String(row);
  const found = new Map(list.rows.map(({ line, values }) => [keyOf(line, values), values]));
  const right = new Set(gold.rows.map(({ row, values }) => keyOf(row, values)));
  for (const { row, values } of gold.rows) {
    const said = found.get(keyOf(row, values));
    count(figures.rows, said !== undefined);
    for (const [field, value] of Object.entries(values)) {
      const isRight = plain(called(field, said?.[field])) === plain(value);
      count(figures.cells, isRight);
      if (!isRight)
        figures.wrong.push(
          `row ${String(row)} ${field}: ${JSON.stringify(value)} / ${JSON.stringify(said?.[field])}`,
        );
    }
    for (const field of Object.keys(said ?? {}))
      if (!(field in values)) {
        figures.made += 1;
        figures.wrong.push(`row ${String(row)} ${field} made: ${JSON.stringify(said?.[field])}`);
      }
  }
  for (const [key, values] of found)
    if (!right.has(key)) {
      figures.noRows += 1;
      figures.wrong.push(`no row ${key}: ${JSON.stringify(values).slice(0, 120)}`);
    }
}

function compareQuestions(gold: Gold, list: ListOfSheet, figures: Figures): void {
  figures.questions += list.questions.length;
  for (const { written, rows = [], about } of gold.asks) {
    const isAsked = list.questions.some(
      (one) =>
        bare(one.written).includes(bare(written)) ||
        (rows.length > 0 && rows.every((row) => one.lines.includes(row))),
    );
    count(figures.asked, isAsked);
    if (!isAsked) figures.wrong.push(`not asked: ${about} “${written}”`);
  }
  for (const { rows } of gold.same)
    count(
      figures.same,
      list.same.some(([one, other]) => one === rows[0] && other === rows[1]),
    );
}

/** Cells with something in them that are in no field, no note and nothing told. */
function lostIn(list: ListOfSheet): number {
  const read = new Set(list.columns.filter(({ fields }) => fields.length > 0).map(({ at }) => at));
  const told = new Set(list.told.map(({ at }) => at));
  return list.columns.filter(({ at, filled }) => filled > 0 && !read.has(at) && !told.has(at)).length;
}

function sheetOf(file: string) {
  const sheets = readSheets(new Uint8Array(readFileSync(file)), documentTools, MOST_ROWS);
  if (!sheets.ok) throw new Error(`${file} cannot be read: ${JSON.stringify(sheets.problem)}`);
  const [sheet] = sheetsOfLists(sheets.value);
  if (!sheet) throw new Error(`${file} holds no list.`);
  return sheet;
}

function compare(file: string, gold: Gold, sum: Figures): Figures {
  const list = readSheet(sheetOf(file), 'en');
  const figures = new Figures();
  figures.lists = 1;
  figures.kinds = Number(list.kind === gold.kind);
  figures.headings = Number(list.table.headingRows.join() === gold.headerRows.join());
  compareColumns(gold, list, figures);
  compareRows(gold, list, figures);
  compareQuestions(gold, list, figures);
  figures.lost = lostIn(list);
  for (const key of ['kinds', 'headings', 'lists', 'noRows', 'made', 'questions', 'lost'] as const)
    sum[key] += figures[key];
  for (const key of ['columns', 'rows', 'cells', 'asked', 'same'] as const)
    sum[key] = sum[key].map((figure, index) => figure + (figures[key][index] ?? 0));
  return figures;
}

const share = ([right = 0, all = 0]: readonly number[]): string =>
  all === 0 ? '-' : (right / all).toFixed(3);

const lineOf = (name: string, one: Figures): string =>
  [
    name.padEnd(36),
    `kind ${String(one.kinds)}/${String(one.lists)} headings ${String(one.headings)}`,
    `columns ${one.columns.join('/')} rows ${one.rows.join('/')}+${String(one.noRows)}`,
    `cells ${one.cells.join('/')}+${String(one.made)}`,
    `questions ${String(one.questions)}, wanted ${one.asked.join('/')} same ${one.same.join('/')} lost ${String(one.lost)}`,
  ].join('  ');

/** `words`: what stands behind `lists` in the command line. */
export function run(words: readonly string[]): void {
  const folder = words[words.indexOf('--folder') + 1];
  if (folder === undefined || !words.includes('--folder'))
    throw new Error('Say --folder and where the lists are.');
  const only = words.includes('--wrong') ? (words[words.indexOf('--wrong') + 1] ?? '') : undefined;
  const sum = new Figures();
  const files = readdirSync(folder).filter((file) => !/\.(?:json|md)$/.test(file));
  for (const file of files.sort()) {
    const path = join(folder, file);
    const gold = JSON.parse(readFileSync(path.replace(/\.\w+$/, '.gold.json'), 'utf8')) as Gold;
    const figures = compare(path, gold, sum);
    console.log(lineOf(file, figures));
    if (only !== undefined && file.startsWith(only))
      console.log(figures.wrong.slice(0, MOST_TOLD).join('\n'));
  }
  console.log(lineOf('all', sum));
  console.log(
    `kinds ${String(sum.kinds)} of ${String(sum.lists)}, columns ${share(sum.columns)}, cells ${share(sum.cells)}, rows ${(
      (sum.rows[0] ?? 0) /
      ((sum.rows[1] ?? 0) + sum.noRows)
    ).toFixed(3)}, no rows taken in ${String(sum.noRows)}, made up ${String(sum.made)}, questions ${String(
      sum.questions,
    )} (${sum.asked.join(' of ')} wanted), columns lost without a word ${String(sum.lost)}`,
  );
}
