// How well issues are suggested, on UPR Info's labelled rows where they are at hand: half of them, by a hash of the text,
// were never looked at while the words were chosen.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIssueFinder } from '../../src/core/coverage/issue-suggestions/suggest';
import { hashOfText } from '../../src/core/language/reading/hashes';
import { ISSUE_SEEDS } from '../../src/core/base/vocabulary/issues';

const FOLDER = join(process.env['UPR_ROOT'] ?? process.cwd(), '..', 'shared', 'data', 'labels');
const FILES = ['upr-info_sessions_1-5.csv', 'usa_2010_upr-info_rows_with_issue_labels.csv'];

/** Rows of a CSV file with quoted cells. */
function csvRows(text: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r?\n|$)/g)) {
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    if (cells.length > 1) rows.push(cells);
    cells = [];
  }
  return rows;
}

export interface LabelledText {
  readonly text: string;
  readonly headings: readonly string[];
}

/** Each different text once, with its headings, from one half of the rows. */
export function labelledTexts(half: 'tuned on' | 'held out'): LabelledText[] {
  const found = new Map<string, LabelledText>();
  for (const file of FILES.map((name) => join(FOLDER, name)).filter((path) => existsSync(path))) {
    const [header = [], ...rows] = csvRows(readFileSync(file, 'utf8').replace(/^\ufeff/, ''));
    const [textAt, issueAt] = [header.indexOf('Text'), header.indexOf('Issue')];
    for (const row of rows) {
      const text = (row[textAt] ?? '').replace(/\s+/g, ' ').trim();
      const headings = (row[issueAt] ?? '').split(',').map((heading) => heading.trim());
      if (text !== '' && headings[0] !== '') found.set(text, { text, headings });
    }
  }
  const wanted = half === 'tuned on' ? 0 : 1;
  return [...found.values()].filter(({ text }) => ((hashOfText(text) >>> 8) & 1) === wanted);
}

interface Count {
  hit: number;
  extra: number;
  missed: number;
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const f1 = ({ hit, extra, missed }: Count): number => ratio(2 * hit, 2 * hit + extra + missed);

/** Hits, extra and missed suggestions for each heading. */
export function countSuggestions(texts: readonly LabelledText[]): Map<string, Count> {
  const issues = ISSUE_SEEDS.map((seed) => ({ id: seed.uprInfoIssue, ...seed }));
  const finder = createIssueFinder(issues);
  const counts = new Map<string, Count>();
  const countOf = (heading: string): Count => {
    const count = counts.get(heading) ?? { hit: 0, extra: 0, missed: 0 };
    counts.set(heading, count);
    return count;
  };
  for (const { text, headings } of texts) {
    const suggested = new Set(finder.suggest(text).map(({ issue }) => issue));
    for (const heading of new Set([...headings, ...suggested])) {
      if (!suggested.has(heading)) countOf(heading).missed++;
      else if (headings.includes(heading)) countOf(heading).hit++;
      else countOf(heading).extra++;
    }
  }
  return counts;
}

/** Prints micro-F1, precision and recall on the half that was held out, and the ten headings that fare worst. */
export function run(): void {
  const texts = labelledTexts('held out');
  if (texts.length === 0) {
    console.log(`issues: the labelled rows are not at ${FOLDER}; nothing measured`);
    return;
  }
  const counts = countSuggestions(texts);
  const all = { hit: 0, extra: 0, missed: 0 };
  for (const { hit, extra, missed } of counts.values()) {
    all.hit += hit;
    all.extra += extra;
    all.missed += missed;
  }
  console.log(
    `issues, ${texts.length} held-out texts: micro-F1 ${f1(all).toFixed(3)}, ` +
      `precision ${ratio(all.hit, all.hit + all.extra).toFixed(3)}, recall ${ratio(all.hit, all.hit + all.missed).toFixed(3)}`,
  );
  const worst = [...counts].sort(([, one], [, other]) => f1(one) - f1(other)).slice(0, 10);
  console.table(worst.map(([heading, count]) => ({ heading, f1: Number(f1(count).toFixed(2)), ...count })));
}
