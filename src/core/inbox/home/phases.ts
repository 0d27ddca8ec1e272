// The phases of a cycle, what each has to do by figures of Home, and where it stands: that its days are over makes no phase
// done. Home has the same rule as formulas, and a test holds that both say the same.
import { today } from '../../base/dates/zones';
import { milestoneRow } from '../../cycle/timeline/move-dates';
import type { MilestoneKey } from '../../cycle/timeline/milestones';
import { READY } from '../../submissions/registering/counted-texts';
import { countOf } from '../../workbook/figures/figure';
import type { Book } from '../../workbook/records/book';
import type * as t from '../../words/inbox/home';
import { FIGURES } from './figures';
import type { RowsToOpen } from './open-rows';
import type { FigureContext } from './home-figure';

export interface PhaseSpec {
  readonly name: keyof typeof t.phases;
  /** First and last milestone. */
  readonly from: MilestoneKey;
  readonly to: MilestoneKey;
  /** Keys of figures that together are what there is to do, nothing where no rows tell it. */
  readonly all: readonly string[];
  /** Of these what is open, and the figures to take off that. */
  readonly open: readonly string[];
  readonly less?: readonly string[];
  /** Where the open rows stand. */
  readonly opens?: RowsToOpen;
}

/** In their order. What is put into practice, and looked back on, is never all done. */
export const PHASES: readonly PhaseSpec[] = [
  { name: 'divide', from: 'kick-off', to: 'coverage', all: ['all'], open: ['noLead'], opens: 'BOARD' },
  {
    name: 'write',
    from: 'coverage',
    to: 'submission',
    all: ['texts'],
    open: ['texts'],
    less: READY.map((key) => `texts.${key}`),
    opens: ['SUB', 'status'],
  },
  {
    ...{ name: 'ask', from: 'submission', to: 'review' },
    ...{ all: ['toPut', 'putToCountries'], open: ['toPut'], opens: ['ATC', 'status'] },
  },
  {
    name: 'review',
    from: 'review',
    to: 'council-adoption',
    all: ['recs'],
    open: ['recsNone', 'matchesOpen'],
    opens: ['REC', 'workgroup'],
  },
  { name: 'practice', from: 'council-adoption', to: 'midterm', all: [], open: [] },
  { name: 'back', from: 'midterm', to: 'next-cycle', all: [], open: [] },
];

/** `passed`: its days are over and its work is not, or no rows tell whether it is. */
export type PhaseState = 'done' | 'passed' | 'now' | 'later' | 'none';

export interface PhaseStanding {
  readonly name: PhaseSpec['name'];
  /** `YYYY-MM-DD`, '' for none. */
  readonly from: string;
  readonly to: string;
  readonly state: PhaseState;
  /** Rows that wait for somebody, whatever the state. */
  readonly open: number;
}

const DAY = 10;

const dayOf = (book: Book, key: MilestoneKey): string => milestoneRow(book, key)?.due.slice(0, DAY) ?? '';

interface Found {
  readonly from: string;
  readonly to: string;
  readonly isDone: boolean;
}

function stateOf({ from, to, isDone }: Found, now: string): PhaseState {
  if (to === '') return 'none';
  if (now > to) return isDone ? 'done' : 'passed';
  return now >= from ? 'now' : 'later';
}

/** Where each phase stands, by the coalition's clock. Reads TIM and what the figures count. */
export function phasesOf(book: Book, context: FigureContext): readonly PhaseStanding[] {
  const figures = new Map(FIGURES.map((figure) => [figure.key, figure]));
  const sum = (keys: readonly string[]): number =>
    keys.reduce((total, key) => {
      const figure = figures.get(key);
      return total + (figure ? countOf(figure, book, context) : 0);
    }, 0);
  const now = today(context);
  return PHASES.map(({ name, from, to, all, open: opened, less = [] }) => {
    const open = sum(opened) - sum(less);
    const days = { from: dayOf(book, from), to: dayOf(book, to) };
    return { name, ...days, state: stateOf({ ...days, isDone: sum(all) > 0 && open === 0 }, now), open };
  });
}
