// How long reading documents of the UN and planning their import takes, at 350, 4,000 and 40,000 recommendations.
import { performance } from 'node:perf_hooks';
import { parseAnswers } from '../../src/core/un-documents/reading/parse-answers';
import { createCountryResolver } from '../../src/core/language/country-names/resolver';
import type { Table } from '../../src/core/un-documents/reading/un-document';
import { planImport } from '../../src/core/un-documents/reports/plan-import';
import { readUnDocument } from '../../src/core/un-documents/reading/read-un-document';
import { bookOf, contextOf } from '../support/book';

const SIZES = [350, 4_000, 40_000];
/** A report has some hundreds; longer ones are several lists under paragraphs of their own. */
const LIST = 400;
const VERBS = ['Adopt', 'Ratify', 'Strengthen', 'Continue', 'Consider', 'Ensure', 'Amend'];
const OBJECTS = [
  'a law on safe water',
  'measures for children',
  'the protocol on torture',
  'training of judges',
];
const PLACES = ['in all towns', 'without delay', 'with civil society', 'as soon as it can', 'in rural areas'];
const COUNTRIES = ['France', 'Ghana', 'Peru', 'Japan', 'Norway', 'Kenya', 'Timor-Leste', 'Viet Nam'];

const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';
const ask = (index: number): string =>
  `${pick(VERBS, index)} ${pick(OBJECTS, index >> 2)} ${pick(PLACES, index >> 4)}, step ${String(index)}`;
const countriesOf = (index: number): string[] =>
  Array.from({ length: 1 + (index % 3) }, (_, more) => pick(COUNTRIES, index + more));

/** A report in lists below numbered paragraphs. */
function report(count: number): string {
  const lines = ['A/HRC/90/1', 'II. Conclusions and/or recommendations'];
  for (let index = 0; index < count; index += 1) {
    const paragraph = 90 + Math.floor(index / LIST);
    if (index % LIST === 0)
      lines.push(`${String(paragraph)}. The following recommendations enjoy the support of Chile:`);
    const number = `${String(paragraph)}.${String((index % LIST) + 1)}`;
    lines.push(`${number} ${ask(index)} (${countriesOf(index).join(', ')});`);
  }
  return lines.join('\n');
}

/** An export of the UN's index. */
const exported = (count: number): Table => [
  ['Text', 'Countries Concerned', 'Document Symbol', 'UPR Reccomending States', 'UPR Position', 'Themes'],
  ...Array.from({ length: count }, (_, index) => [
    `- ${String(90 + Math.floor(index / LIST))}.${String((index % LIST) + 1)} ${ask(index)}`,
    '- Chile',
    '- A/HRC/90/1',
    countriesOf(index)
      .map((name) => `- ${name}`)
      .join('\n'),
    '- Supported',
    '- Safe drinking water & sanitation\n- Right to health',
  ]),
];

/** An addendum that answers ranges and single numbers. */
function addendum(count: number): string {
  const paragraphs = ['A/HRC/90/1/Add.1'];
  for (let index = 0; index < count; index += 10) {
    const paragraph = String(90 + Math.floor(index / LIST));
    const first = (index % LIST) + 1;
    const verb = index % 20 === 0 ? 'accepts' : 'notes';
    paragraphs.push(
      `The Government ${verb} ${paragraph}.${String(first)}-${String(first + 8)} and ${paragraph}.${String(first + 9)}. Work has begun.`,
    );
  }
  return paragraphs.join('\n\n');
}

function timed(work: () => number): { found: number; ms: number } {
  const start = performance.now();
  const found = work();
  return { found, ms: performance.now() - start };
}

const resolver = createCountryResolver();

function readCount(text: string, tables: readonly Table[]): number {
  const read = readUnDocument({ text, tables }, resolver);
  return read.ok ? read.value.records.length : 0;
}

function planCount(text: string, rows: Parameters<typeof bookOf>[0]): number {
  const planned = planImport(bookOf({ CTY: [], ISS: [], ...rows }), { text, cycle: 4 }, contextOf());
  return planned.ok ? planned.value.result.found : 0;
}

const rowsOf = (count: number) => ({
  REC: Array.from({ length: count }, (_, index) => ({
    id: `REC-${String(index)}`,
    cycle: 4,
    number: `${String(90 + Math.floor(index / LIST))}.${String((index % LIST) + 1)}`,
    part: 1,
    text: ask(index),
  })),
});

const JOBS: readonly (readonly [string, (count: number) => () => number])[] = [
  [
    'read a report',
    (count) => {
      const text = report(count);
      return () => readCount(text, []);
    },
  ],
  [
    'read an export',
    (count) => {
      const table = exported(count);
      return () => readCount('', [table]);
    },
  ],
  [
    'read an addendum',
    (count) => {
      const text = addendum(count);
      return () => {
        const read = parseAnswers(text);
        return read.ok ? read.value.answers.length : 0;
      };
    },
  ],
  [
    'plan a first import',
    (count) => {
      const text = report(count);
      return () => planCount(text, { REC: [] });
    },
  ],
  [
    'plan it again',
    (count) => {
      const [text, rows] = [report(count), rowsOf(count)];
      return () => planCount(text, rows);
    },
  ],
];

/** Prints what was found, the time and the rate of each job at each size. */
export function run(): void {
  for (const [, make] of JOBS) make(350)();
  console.table(
    JOBS.flatMap(([job, make]) =>
      SIZES.map((count) => {
        const { found, ms } = timed(make(count));
        return { job, count, found, ms: Math.round(ms), perSecond: Math.round((found / ms) * 1000) };
      }),
    ),
  );
}
