// Real texts with the answers, where they are at hand: sentences with their paraphrases, near-duplicate recommendations
// of UPR Info's rows, and sets that somebody labelled.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from '../../../src/core/base/text/csv';
import { foldedWords } from '../../../src/core/language/reading/words';
import type { Demand } from '../../../src/core/follow-up/uptake/match-asks';
import type { LabelledAsk, LabelledSet } from './retrieval';

const DATA = join(process.env['UPR_ROOT'] ?? process.cwd(), '..', 'shared', 'data');
const PARAPHRASES = join(DATA, 'overlap', 'msr_paraphrase_train.txt');
const ROWS = join(DATA, 'labels', 'upr-info_sessions_1-5.csv');
const MOST_SENTENCES = 600;
/** About as many as a country gets. */
const ROWS_OF_A_SET = 350;
const MOST_OF_A_KIND = 4;
const TOO_ALIKE = 0.5;

type Cells = Readonly<Record<string, string>>;

function rowsOf(text: string): Cells[] {
  const [header = [], ...rows] = parseCsv(text);
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name.trim(), row[i] ?? ''])));
}

/** The first sentence of each pair looks for its paraphrase among the second sentences of all pairs. */
function paraphrases(): LabelledSet[] {
  if (!existsSync(PARAPHRASES)) return [];
  const pairs = readFileSync(PARAPHRASES, 'utf8')
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split('\t'))
    .filter((cells) => cells.length >= 5);
  const asks = pairs.flatMap(([same, , , first = ''], i) =>
    same === '1' ? [{ id: `first ${String(i)}`, text: first, right: [String(i)] }] : [],
  );
  const recommendations = pairs.map((cells, i) => ({ id: String(i), text: cells[4] ?? '' }));
  return [{ name: 'paraphrases', asks: asks.slice(0, MOST_SENTENCES), recommendations }];
}

interface Labelled extends Demand {
  readonly from: string;
  readonly kind: string;
  readonly issueCount: number;
  readonly words: ReadonlySet<string>;
}

function likeness(one: Labelled, other: Labelled): number {
  const common = [...one.words].filter((word) => other.words.has(word)).length;
  return common / (one.words.size + other.words.size - common);
}

/** Other countries' recommendations with the same action and the same two or more issues, in other words. */
function rightFor(row: Labelled, ofCountry: readonly Labelled[]): string[] {
  const kind = ofCountry.filter((other) => other.kind === row.kind);
  if (row.issueCount < 2 || kind.length > MOST_OF_A_KIND) return [];
  return kind
    .filter((other) => other.id !== row.id && other.from !== row.from && likeness(row, other) < TOO_ALIKE)
    .map(({ id }) => id);
}

function byReviewed(): Map<string, Labelled[]> {
  const found = new Map<string, Map<string, Labelled>>();
  for (const { To = '', Text = '', From = '', Issue = '', Action = '' } of rowsOf(
    readFileSync(ROWS, 'utf8'),
  )) {
    const text = Text.replace(/\s+/g, ' ').trim();
    const rows = found.get(To) ?? new Map<string, Labelled>();
    found.set(To, rows);
    const issues = Issue.split(',').sort();
    if (text.length > 15 && !rows.has(text))
      rows.set(text, {
        id: `${To} ${String(rows.size)}`,
        text,
        from: From,
        kind: `${issues.join()} ${Action}`,
        issueCount: issues.length,
        words: new Set(foldedWords(text).filter((word) => word.length > 2)),
      });
  }
  return new Map([...found].map(([country, rows]) => [country, [...rows.values()]]));
}

/** Recommendations of a few countries under review at a time. Every second country only: the others were tuned on. */
function nearDuplicates(): LabelledSet[] {
  if (!existsSync(ROWS)) return [];
  const countries = [...byReviewed()].sort(([one], [other]) => (one < other ? -1 : 1));
  const sets: LabelledSet[] = [];
  let [asks, recommendations]: [LabelledAsk[], Labelled[]] = [[], []];
  for (const [, rows] of countries.filter((_country, i) => i % 2 === 1)) {
    recommendations.push(...rows);
    for (const row of rows) {
      const right = rightFor(row, rows);
      if (right.length > 0) asks.push({ ...row, right });
    }
    if (recommendations.length < ROWS_OF_A_SET) continue;
    sets.push({ name: 'near-duplicates', asks, recommendations });
    [asks, recommendations] = [[], []];
  }
  return sets;
}

/**
 * Sets from a folder that UPR_LABELLED_ASKS names: in each folder below it asks.csv (id, text, right: ids between `;`)
 * and recommendations.csv (id, text).
 */
function ownSets(): LabelledSet[] {
  const folder = process.env['UPR_LABELLED_ASKS'];
  if (folder === undefined) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const read = (file: string): Cells[] => rowsOf(readFileSync(join(folder, name, file), 'utf8'));
      const demand = ({ id = '', text = '' }: Cells): Demand => ({ id, text });
      const asks = read('asks.csv').map((row) => ({
        ...demand(row),
        id: `ask ${row['id'] ?? ''}`,
        right: (row['right'] ?? '').split(';'),
      }));
      return { name, asks, recommendations: read('recommendations.csv').map(demand) };
    });
}

/** Sets by name; those of one name count together. */
export const labelledSets = (): readonly LabelledSet[] => [
  ...paraphrases(),
  ...nearDuplicates(),
  ...ownSets(),
];
