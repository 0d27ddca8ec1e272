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
import type { Context } from '../../src/core/workbook/command/types';
import type { Book } from '../../src/core/workbook/records/book';
import { allSheets, bookOf, contextOf, type Tables } from './book';
import { toldElsewhere, type Told } from './figures-told';

export type Random = () => number;

/** Numbers from 0 to 1 that are the same for the same seed. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const DAYS = ['', '', '2026-11-02', '2099-04-01'] as const;

/**
 * A workbook; `size` is the most rows of a sheet. Where formulas of Home read it, no cell is of blanks alone, which they take
 * for a name, and no ask is gone of which a match was confirmed: until a check its recommendation counts there.
 */
export function randomTables(random: Random, size: number, isForHome = false): Tables {
  const one = <T>(...of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
  const many = <T>(make: (at: number) => T): T[] =>
    Array.from({ length: Math.floor(random() * (size + 1)) }, (_, at) => make(at));
  /** A row that is there, none, or one that is gone. */
  const link = (sheet: string): string => one('', `${sheet}-gone`, ...many((at) => `${sheet}-${at}`));
  const name = (words: string): string => one(words, words, words, words, '', ...(isForHome ? [] : [' ']));
  return allSheets({
    WG: many((at) => ({
      ...{
        id: `WG-${at}`,
        name: name(`Group ${at}`),
        status: one('active', 'active', 'paused', 'closed', ''),
        ...(isForHome ? {} : { coChair1: link('MEM'), coChair2: link('MEM') }),
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
      ...{ kind: one('', 'individual', 'joint', 'local', 'statement'), internalDue: one(...DAYS) },
      ...{ words: one(null, 90, 2816, 5631), limit: one(null, null, 100) },
    })),
    REC: many((at) => ({
      ...{ id: `REC-${at}`, number: `6.${at}`, cycle: one(3, 4, 4, 4), text: name(`Build ${at} wells.`) },
      ...{ answer: one('', 'pending', 'supported', 'in-part', 'noted'), withdrawn: random() < 0.15 },
      countries: [one('CTY-1', 'CTY-2')],
      ...{ workgroup: link('WG'), withWorkgroups: [link('WG')].filter((id) => id !== '') },
    })),
    ASK: [
      ...(isForHome ? [{ id: 'ASK-0', text: 'Wells' }] : []),
      ...many((at) => ({ id: `ASK-${at + 1}`, text: name(`Wells ${at}`), workgroup: link('WG') })),
    ],
    MAT: many((at) => {
      const decision = one('', 'open', 'taken-up', 'taken-up', 'not-same');
      const ask = isForHome && decision === 'taken-up' ? 'ASK-0' : link('ASK');
      return { id: `MAT-${at}`, ask, recommendation: link('REC'), decision };
    }),
    PRG: many((at) => ({
      ...{ id: `PRG-${at}`, recommendations: [link('REC')], saidBy: one('us', 'government') },
      ...{ rating: one('done', 'partly'), level: 'national', date: '2027-01-01' },
    })),
    MEM: many((at) => ({
      ...{ id: `MEM-${at}`, name: name(`Person ${at}`), status: one('active', 'paused', 'left', '') },
      coordinator: random() < 0.2,
    })),
    PAR: many((at) => ({
      ...{ id: `PAR-${at}`, person: link('MEM'), workgroup: link('WG') },
      ...{ level: one('lead', 'write', 'meetings', 'informed', ''), status: one('active', 'left', '') },
    })),
    MTG: many((at) => ({
      ...{ id: `MTG-${at}`, title: name(`Meeting ${at}`), start: '2027-02-01T10:00' },
      status: one('planned', 'proposed', 'held', 'cancelled', ''),
    })),
    ORG: many((at) => ({ id: `ORG-${at}`, name: name(`Organization ${at}`), listed: random() < 0.6 })),
    HRD: many((at) => ({
      ...{ id: `HRD-${at}`, country: one('CTY-1', 'CTY-2', ''), ask: link('ASK') },
      ...{ heard: one('yes', 'partly', 'no', '', ''), words: one('', '', 'Dig wells.') },
    })),
    ACT: many((at) => ({
      ...{ id: `ACT-${at}`, what: `Task ${at}`, due: one(...DAYS), status: one('open', 'done', '') },
      ...{ owner: link('MEM'), workgroup: link('WG') },
    })),
    CTY: [
      { id: 'CTY-1', name: 'Chile', iso3: 'CHL' },
      { id: 'CTY-2', name: 'Kenya', iso3: 'KEN' },
    ],
    ATC: many((at) => ({
      ...{ id: `ATC-${at}`, country: one('CTY-1', 'CTY-2', ''), ask: link('ASK') },
      status: one('planned', 'asked', 'promised', 'declined', 'dropped', ''),
    })),
    CON: many((at) => ({
      ...{ id: `CON-${at}`, country: one('CTY-1', ''), kind: one('e-mail', 'letter', 'meeting', '') },
      ...{ response: one('none', 'will-raise', 'no', ''), followUp: one(...DAYS) },
    })),
    OVL: many((at) => ({
      ...{ id: `OVL-${at}`, first: link('SUB'), second: link('SUB') },
      priority: one('now', 'overdue', 'changed', 'later', 'settled', ''),
    })),
  } as unknown as Tables);
}

/** Every figure with the place that tells it, by rules of the core. */
export function toldBy(book: Book, context: Context): readonly Told[] {
  const home = FIGURES.map((figure): Told => [figure.key, 'Home', countOf(figure, book, context)]);
  const report = coverageFigures(book, { workgroups: undefined }, context);
  const coverage = report.map(({ key, count }): Told => [key, 'Coverage report', count]);
  const review = currentReview(book, context);
  return [
    ...home,
    ...coverage,
    ...(review === null ? [] : afterReview(book, context, review)),
    ...toldElsewhere(book, context),
  ];
}

function afterReview(book: Book, context: Context, cycle: number): readonly Told[] {
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

/** Figures of which two places tell different numbers, behind the words for where that is. */
export function differing(where: string, told: readonly Told[]): readonly string[] {
  const first = new Map<string, Told>();
  return told.flatMap((one) => {
    const [key, place, count] = one;
    const other = first.get(key);
    if (!other) first.set(key, one);
    return other && other[2] !== count
      ? [`${where}: ${key} is ${other[2]} in ${other[1]}, and ${count} in ${place}`]
      : [];
  });
}

/** Figures of which two places tell different numbers, in the workbook of this seed; empty where all agree. */
export function disagreements(seed: number): readonly string[] {
  const random = randomFrom(seed);
  const tables = randomTables(random, [3, 8, 20, 60][seed % 4] ?? 8);
  const cycle = random() < 0.5 ? '4' : '';
  return differing(`seed ${seed}`, toldBy(bookOf(tables), contextOf({ settings: { cycle } })));
}
