// How well countries are ranked for an issue and for an ask when only earlier reviews are known, beside a plain list by
// frequency; how long a ranking takes; and, with UPR_SHOW=100, so many reasons to be read. The reports: a folder named by
// UPR_REPORTS.
import { join } from 'node:path';
import { COUNTRIES } from '../../src/core/base/vocabulary/countries';
import { createComparison, type Subject } from '../../src/core/advocacy/whom-to-ask/likeness';
import { createRanker } from '../../src/core/advocacy/whom-to-ask/rank';
import type { Evidence } from '../../src/core/advocacy/whom-to-ask/evidence';
import { readMeaningTable } from '../../src/core/language/meaning/table';
import { pageOfBuild } from '../support/page-of-build';
import { table } from './natural/set';
import { reportsIn, type Report } from './whom-to-ask/reports';

const FOLDER =
  process.env['UPR_REPORTS'] ??
  join(process.env['UPR_ROOT'] ?? process.cwd(), '..', 'shared', 'data', 'reports');
const FIRST = 20;
const meaning = () => readMeaningTable(pageOfBuild('meaning').trimEnd());

const candidatesBut = (reviewed: string): { readonly id: string }[] =>
  COUNTRIES.flatMap(({ iso3 }) => (iso3 === reviewed ? [] : [{ id: iso3 }]));

const evidenceFor = (target: Report, earlier: readonly Report[]): Evidence[] =>
  earlier.flatMap(({ reviewed, made }) =>
    made.map((one, at): Evidence => ({
      ...one,
      id: '',
      where: `${reviewed} ${at}`,
      isToUs: reviewed === target.reviewed,
      answer: 'pending',
    })),
  );

interface Wanted {
  readonly subject: Subject;
  /** ISO codes of those that did recommend it later. */
  readonly makers: ReadonlySet<string>;
}

/** Each issue of the later report, with all who recommended something on it. */
function issuesOf({ made }: Report): Wanted[] {
  const makers = new Map<string, Set<string>>();
  for (const { issues, countries } of made)
    for (const issue of issues) makers.set(issue, new Set([...(makers.get(issue) ?? []), ...countries]));
  return [...makers].map(([id, all]) => ({ subject: { id, text: '', issues: [id] }, makers: all }));
}

/** Each recommendation of the later report as if it had been the ask. */
const asksOf = ({ made }: Report): Wanted[] =>
  made.map(({ text, issues, countries }, at) => ({
    subject: { id: `ask ${at}`, text, issues },
    makers: new Set(countries),
  }));

interface Hits {
  readonly all: number;
  readonly best: number;
  readonly ours: number;
  readonly onIssue: number;
  readonly frequency: number;
}

const firstBy = (candidates: readonly { readonly id: string }[], scoreOf: (at: number) => number): string[] =>
  candidates
    .map(({ id }, at) => ({ id, score: scoreOf(at) }))
    .sort((one, other) => other.score - one.score)
    .slice(0, FIRST)
    .map(({ id }) => id);

function hitsFor(target: Report, reports: readonly Report[], wanted: readonly Wanted[]): Hits {
  const earlier = reports.filter(({ year }) => year < target.year);
  const evidence = evidenceFor(target, earlier);
  const candidates = candidatesBut(target.reviewed);
  const ranker = createRanker(candidates, evidence, createComparison(evidence, meaning()));
  const sum = { all: 0, best: 0, ours: 0, onIssue: 0, frequency: 0 };
  const frequent = firstBy(candidates, (at) => ranker.made[at] ?? 0);
  for (const { subject, makers } of wanted) {
    const standpoints = ranker.rank(subject);
    const onIssue = ranker.rank({ ...subject, text: '' }).map(({ toUs, toOthers }) => toUs + toOthers);
    const hits = (found: readonly string[]): number => found.filter((id) => makers.has(id)).length;
    sum.all += makers.size;
    sum.best += Math.min(FIRST, makers.size);
    sum.ours += hits(firstBy(candidates, (at) => standpoints[at]?.points ?? 0));
    const counted = (at: number): number => (onIssue[at] ?? 0) + (ranker.made[at] ?? 0) / 1e6;
    sum.onIssue += hits(firstBy(candidates, counted));
    sum.frequency += hits(frequent);
  }
  return sum;
}

const added = (all: readonly Hits[]): Hits =>
  all.reduce((one, other) => ({
    all: one.all + other.all,
    best: one.best + other.best,
    ours: one.ours + other.ours,
    onIssue: one.onIssue + other.onIssue,
    frequency: one.frequency + other.frequency,
  }));

function line(
  name: string,
  targets: readonly Report[],
  reports: readonly Report[],
  of: (one: Report) => Wanted[],
) {
  const { all, best, ours, onIssue, frequency } = added(
    targets.map((target) => hitsFor(target, reports, of(target))),
  );
  const part = (hits: number): string => (hits / Math.max(1, all)).toFixed(3);
  return {
    reviews: name,
    'countries that did': all,
    'whom to ask': part(ours),
    'by frequency': part(frequency),
    'by frequency on the issue': part(onIssue),
    'the most that 20 places hold': part(best),
  };
}

function quality(): void {
  const reports = reportsIn(FOLDER);
  if (reports.length === 0) {
    console.log(`whom-to-ask: no reports at ${FOLDER}; nothing measured`);
    return;
  }
  const hasEarlier = ({ reviewed, year }: Report): boolean =>
    reports.some((one) => one.reviewed === reviewed && one.year < year);
  const again = reports.filter(hasEarlier);
  const years = [...new Set(reports.map(({ year }) => year))].sort((x, y) => x - y);
  const middle = years[Math.floor(years.length / 2)] ?? 0;
  const firstTime = reports.filter((one) => !hasEarlier(one) && one.year >= middle);
  const name = (of: readonly Report[]): string =>
    of.map(({ reviewed, year }) => `${reviewed} ${year}`).join(', ');
  console.log(`whom-to-ask: of the countries that did recommend it, the part among the first ${FIRST}`);
  console.table([
    line(`issues: ${name(again)}, its last review known`, again, reports, issuesOf),
    line(`issues: ${firstTime.length} reviews, others’ reviews known`, firstTime, reports, issuesOf),
    line(`asks: ${name(again)}, its last review known`, again, reports, asksOf),
    line(`asks: ${firstTime.length} reviews, others’ reviews known`, firstTime, reports, asksOf),
  ]);
}

const milliseconds = (work: () => void): number => {
  const start = performance.now();
  work();
  return Math.round(performance.now() - start);
};

/** Real recommendations, repeated with other words added, as asks and as evidence. */
function times(): void {
  const made = reportsIn(FOLDER).flatMap((one) => one.made);
  if (made.length === 0) return;
  const evidence = made.map((one, at): Evidence => ({
    ...one,
    id: '',
    where: String(at),
    isToUs: at % 3 === 0,
    answer: 'noted',
  }));
  const asks = made.slice(0, 40).map(({ text, issues }, at): Subject => ({ id: String(at), text, issues }));
  const candidates = candidatesBut('USA');
  const rounds = [1, 2, 3].map(() => {
    const comparison = createComparison(evidence, meaning());
    const ranker = createRanker(candidates, evidence, comparison);
    const reading = milliseconds(() => void comparison.to('water'));
    const ranking = milliseconds(() => asks.forEach((ask) => ranker.rank(ask)));
    return {
      asks: asks.length,
      countries: candidates.length,
      recommendations: evidence.length,
      reading,
      ranking,
    };
  });
  console.log('whom-to-ask: milliseconds to read the recommendations once, and to rank');
  console.table(rounds);
}

interface Told {
  readonly ground: 'same' | 'perhaps';
  readonly ask: string;
  readonly recommendation: string;
}

/** What is told of each text by the first country of each ground. */
function toldOf(texts: readonly string[], evidence: readonly Evidence[], reviewed: string): readonly Told[] {
  const comparison = createComparison(evidence, meaning());
  const ranker = createRanker(candidatesBut(reviewed), evidence, comparison);
  return texts.flatMap((ask) => {
    const standpoints = ranker.rank({ id: '', text: ask, issues: [] });
    return (['same', 'perhaps'] as const).flatMap((ground) => {
      const one = standpoints.find((standpoint) => standpoint.ground === ground);
      return one ? [{ ground, ask, recommendation: evidence[one.nearest]?.text ?? '' }] : [];
    });
  });
}

/** Asks of UPR_NATURAL, and recommendations of later reports as asks; of what is told UPR_SHOW are printed, to be read. */
function reasons(): void {
  const reports = reportsIn(FOLDER);
  const natural = (table(process.env['UPR_NATURAL'] ?? '', 'asks.csv') ?? []).map(({ text = '' }) => text);
  const sets = reports.map(({ reviewed, year, made }) => {
    const earlier = reports.filter((one) => one.year < year);
    return { reviewed, texts: made.map(({ text }) => text), earlier };
  });
  const all = [...sets, { reviewed: '', texts: natural, earlier: reports }].flatMap(
    ({ reviewed, texts, earlier }) =>
      toldOf(
        texts,
        earlier.flatMap((one) => evidenceFor(one, [one])),
        reviewed,
      ),
  );
  const most = Number(process.env['UPR_SHOW'] ?? 0);
  for (const ground of ['same', 'perhaps']) {
    const told = all.filter((one) => one.ground === ground);
    console.log(`whom-to-ask: ${ground}, told of ${told.length} asks`);
    const shown = told.filter((_, i) => i % Math.ceil(told.length / most) === 0);
    for (const { ask, recommendation } of shown) console.log(`  ${ask}\n    = ${recommendation}`);
  }
}

export function run(): void {
  quality();
  times();
  reasons();
}
