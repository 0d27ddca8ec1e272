// Workbooks made at random, as hand edits leave them (cells emptied, links that lead nowhere, rows twice, names missing,
// closed and withdrawn ones), and whether every place that tells a figure tells the same.
import { coverageFigures } from '../../src/core/coverage/report/figures';
import { currentReview } from '../../src/core/follow-up/progress/which';
import { entriesOf } from '../../src/core/follow-up/report/entries';
import { progressFigures } from '../../src/core/follow-up/report/progress-figures';
import { scorecard } from '../../src/core/follow-up/report/scorecard';
import { uptake } from '../../src/core/follow-up/uptake/plan-uptake';
import { FIGURES } from '../../src/core/inbox/home/figures';
import { countOf } from '../../src/core/workbook/figures/figure';
import { allSheets, bookOf, contextOf, type Tables } from './book';

type Random = () => number;

/** Numbers from 0 to 1 that are the same for the same seed. */
function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A workbook; `size` is the most rows of a sheet. */
function randomTables(random: Random, size: number): Tables {
  const one = <T>(...of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
  const many = <T>(make: (at: number) => T): T[] =>
    Array.from({ length: Math.floor(random() * (size + 1)) }, (_, at) => make(at));
  /** A row that is there, none, or one that is gone. */
  const link = (sheet: string): string => one('', `${sheet}-gone`, ...many((at) => `${sheet}-${at}`));
  const name = (words: string): string => one(words, words, words, words, '', ' ');
  return allSheets({
    WG: many((at) => ({
      ...{
        id: `WG-${at}`,
        name: name(`Group ${at}`),
        status: one('active', 'active', 'paused', 'closed', ''),
      },
    })),
    ISS: many((at) => ({ id: `ISS-${at}`, name: name(`Issue ${at}`), notOurs: random() < 0.2 })),
    COV: many((at) => ({
      ...{ id: `COV-${at}`, issue: link('ISS'), workgroup: link('WG') },
      part: one('leads', 'leads', 'contributes', 'follows', ''),
    })),
    SUB: many((at) => ({
      ...{ id: `SUB-${at}`, title: name(`Text ${at}`), workgroup: link('WG'), mainIssue: link('ISS') },
      status: one('idea', 'draft', 'final', 'received', 'withdrawn'),
    })),
    REC: many((at) => ({
      ...{ id: `REC-${at}`, number: `6.${at}`, cycle: one(3, 4, 4, 4), text: name(`Build ${at} wells.`) },
      ...{ answer: one('', 'pending', 'supported', 'in-part', 'noted'), withdrawn: random() < 0.15 },
      ...{ workgroup: link('WG'), withWorkgroups: [link('WG')].filter((id) => id !== '') },
    })),
    ASK: many((at) => ({ id: `ASK-${at}`, text: name(`Wells ${at}`), workgroup: link('WG') })),
    MAT: many((at) => ({
      ...{ id: `MAT-${at}`, ask: link('ASK'), recommendation: link('REC') },
      decision: one('', 'open', 'taken-up', 'taken-up', 'not-same'),
    })),
    PRG: many((at) => ({
      ...{ id: `PRG-${at}`, recommendations: [link('REC')], saidBy: one('us', 'government') },
      ...{ rating: one('done', 'partly'), level: 'national', date: '2027-01-01' },
    })),
  } as unknown as Tables);
}

type Told = readonly [key: string, place: string, count: number];

/** Every figure with the place that tells it. */
function told(tables: Tables, cycle: string): readonly Told[] {
  const book = bookOf(tables);
  const context = contextOf({ settings: { cycle } });
  const home = FIGURES.map((figure): Told => [figure.key, 'Home', countOf(figure, book, context)]);
  const report = coverageFigures(book, { workgroups: undefined }, context);
  const coverage = report.map(({ key, count }): Told => [key, 'Coverage report', count]);
  const review = currentReview(book, context);
  return [...home, ...coverage, ...(review === null ? [] : afterReview(book, context, review))];
}

function afterReview(
  book: ReturnType<typeof bookOf>,
  context: ReturnType<typeof contextOf>,
  cycle: number,
): readonly Told[] {
  const outcome = uptake.plan(book, {}, context);
  if (!outcome.ok) throw new Error(outcome.problem.text.en);
  const { result } = outcome.value;
  const scope = { cycle, workgroup: '', isPublic: true };
  const entries = entriesOf(book, scope, context);
  const [, groups] = scorecard({ book, entries, context }).tables;
  const progress = progressFigures({ book, kind: 'scorecard', scope, entries, context });
  return [
    ['takenUp', 'What was taken up', result.takenUp],
    ['matchesOpen', 'What was taken up', result.asks.reduce((sum, { open }) => sum + open, 0)],
    ['asks', 'What was taken up', result.asks.length],
    ...progress.map(({ key, count }): Told => [key, 'Report on progress', count]),
    [
      'progress.all',
      'Scorecard by workgroup',
      (groups?.rows ?? []).reduce((sum, { total }) => sum + total, 0),
    ],
  ];
}

/** Figures of which two places tell different numbers, in the workbook of this seed; empty where all agree. */
export function disagreements(seed: number): readonly string[] {
  const random = randomFrom(seed);
  const tables = randomTables(random, [3, 8, 20, 60][seed % 4] ?? 8);
  const cycle = random() < 0.5 ? '4' : '';
  const first = new Map<string, Told>();
  return told(tables, cycle).flatMap((one) => {
    const [key, place, count] = one;
    const other = first.get(key);
    if (!other) first.set(key, one);
    return other && other[2] !== count
      ? [`seed ${seed}: ${key} is ${other[2]} in ${other[1]}, and ${count} in ${place}`]
      : [];
  });
}
