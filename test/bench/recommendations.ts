// How long suggestions and clusters take for one review and for many; and how often
// the suggested kind of action and issues are right, on labelled rows where they are at hand.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suggestAction } from '../../src/core/language/actions/action-category';
import { groupRows } from '../../src/core/follow-up/clusters/group-rows';
import { createContentMeasure } from '../../src/core/language/content/content';
import { readMeaningTable } from '../../src/core/language/meaning/table';
import { createReader } from '../../src/core/language/reading/reader';
import { pageOfBuild } from '../support/page-of-build';
import { parseCsv } from '../../src/core/base/text/csv';
import type { Recommendation } from '../../src/core/un-documents/reports/cycle-rows';
import { createRowSuggester } from '../../src/core/follow-up/tagging/suggest-row';
import { ISSUE_SEEDS } from '../../src/core/base/vocabulary/issues';
import { countSuggestions, labelledTexts } from './issues';

const SIZES = [350, 1000];

const VERBS = [
  'Ratify',
  'Consider ratifying',
  'Strengthen',
  'Continue to improve',
  'Abolish',
  'Establish',
  'Amend',
];
const OBJECTS = [
  'the Convention against Torture',
  'the optional protocol on the rights of the child',
  'laws that limit freedom of assembly',
  'a moratorium on executions',
  'the national human rights institution',
  'the training of police officers',
  'access to safe drinking water',
  'the protection of journalists',
  'measures against trafficking in persons',
  'shelters for victims of domestic violence',
  'the budget for primary schools',
  'legal aid for detainees',
];
const PLACES = [
  'in rural areas',
  'at all levels',
  'in line with its obligations',
  'without delay',
  'in prisons',
];
const PEOPLE = [
  'migrants',
  'children',
  'women',
  'indigenous peoples',
  'persons with disabilities',
  'minorities',
];
const NAMES = [
  'Alder',
  'Birch',
  'Cedar',
  'Dogwood',
  'Elm',
  'Fir',
  'Hazel',
  'Juniper',
  'Larch',
  'Maple',
  'Oak',
];

/** Numbers that look random and are the same in each run. */
function* numbers(): Generator<number> {
  let state = 12345;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Invented recommendations, some of which say nearly the same. */
function inventedRows(count: number): Recommendation[] {
  const random = numbers();
  const one = (from: readonly string[]): string =>
    from[Math.floor((random.next().value ?? 0) * from.length)] ?? '';
  const numbered = (): string => String(Math.floor((random.next().value ?? 0) * (count / 4)));
  return Array.from({ length: count }, (_, at) => {
    const where = at % 3 === 0 ? ` of ${one(NAMES)} district ${numbered()}` : '';
    const text = `${one(VERBS)} ${one(OBJECTS)} ${one(PLACES)}${where}, in particular for ${one(PEOPLE)} and ${one(PEOPLE)}`;
    return {
      id: `REC-${at}`,
      text,
      cluster: '',
      number: `1.${at}`,
      part: 1,
      issues: [],
      suggested: [],
      concerns: [],
      sdgs: [],
      action: null,
      unresolved: {},
    } as unknown as Recommendation;
  });
}

const milliseconds = (work: () => void): number => {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
};

function times(): void {
  const issues = ISSUE_SEEDS.map((seed) => ({ id: seed.uprInfoIssue, ...seed }));
  const suggester = createRowSuggester(issues as never, (id) => id);
  suggester.suggest(inventedRows(1)[0] as Recommendation);
  const table = readMeaningTable(pageOfBuild('meaning').trimEnd());
  const lines = SIZES.map((rows) => {
    const all = inventedRows(rows);
    const suggest = milliseconds(() => all.forEach((row) => suggester.suggest(row)));
    let [clusters, like] = [0, 0];
    const cluster = milliseconds(() => {
      const measure = createContentMeasure(createReader(), table);
      const contents = all.map(({ text }) => measure.read(text));
      measure.learn(contents);
      const found = groupRows(all, contents, measure);
      [clusters, like] = [found.sure.length, found.like.length];
    });
    return {
      rows,
      'suggest ms': Math.round(suggest),
      'rows a second': Math.round((rows / suggest) * 1000),
      'cluster ms': Math.round(cluster),
      'clustered rows a second': Math.round((rows / cluster) * 1000),
      clusters,
      'like ones': like,
    };
  });
  console.table(lines);
}

const FOLDER = join(process.env['UPR_ROOT'] ?? process.cwd(), '..', 'shared', 'data', 'labels');
const FILES = ['upr-info_sessions_1-5.csv', 'usa_2010_upr-info_rows_with_issue_labels.csv'];

interface LabelledAction {
  readonly text: string;
  readonly category: number;
}

function rowsOfFile(path: string): LabelledAction[] {
  const [header = [], ...rows] = parseCsv(readFileSync(path, 'utf8'));
  const [textAt, actionAt] = [header.indexOf('Text'), header.indexOf('Action')];
  return rows
    .map((row) => ({ text: (row[textAt] ?? '').trim(), category: Number(row[actionAt]) }))
    .filter(({ text, category }) => text !== '' && category >= 1 && category <= 5);
}

/** One half of the rows, by the last digit of the SHA-1 of their text: even ones were looked at, odd ones not. */
function labelledActions(isHeldOut: boolean): LabelledAction[] {
  const paths = FILES.map((name) => join(FOLDER, name)).filter((path) => existsSync(path));
  return paths.flatMap(rowsOfFile).filter(({ text }) => {
    const digit = parseInt(createHash('sha1').update(text).digest('hex').slice(-1), 16);
    return (digit % 2 === 1) === isHeldOut;
  });
}

function quality(): void {
  if (labelledActions(true).length === 0) {
    console.log(`recommendations: the labelled rows are not at ${FOLDER}; quality is not measured`);
    return;
  }
  for (const [half, isHeldOut] of [
    ['tuned on', false],
    ['held out', true],
  ] as const) {
    const rows = labelledActions(isHeldOut);
    const right = rows.filter(({ text, category }) => suggestAction(text)?.category === category).length;
    const none = rows.filter(({ text }) => suggestAction(text) === undefined).length;
    console.log(
      `action, ${rows.length} rows ${half}: accuracy ${(right / rows.length).toFixed(3)}, none suggested for ${none}`,
    );
  }
  const counts = [...countSuggestions(labelledTexts('held out')).values()];
  const sum = (of: 'hit' | 'extra' | 'missed'): number =>
    counts.reduce((total, count) => total + count[of], 0);
  const f1 = (2 * sum('hit')) / (2 * sum('hit') + sum('extra') + sum('missed'));
  console.log(`issues, held out: micro-F1 ${f1.toFixed(3)}`);
}

/** Prints times at 350, 1,000 and 4,000 rows, and quality. */
export function run(): void {
  times();
  quality();
}
