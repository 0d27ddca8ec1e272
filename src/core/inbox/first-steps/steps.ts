// How far a coalition is with its first steps: which are done, and what keeps the others.
import { countOf } from '../../workbook/figures/figure';
import type { Book } from '../../workbook/records/book';
import { FIGURES } from '../home/figures';
import { FIRST_STEPS, type FirstStepName } from '../home/first-steps';
import type { FigureContext } from '../home/home-figure';

export interface FirstStep {
  readonly name: FirstStepName;
  readonly isDone: boolean;
  /** The step without which it cannot be done yet. */
  readonly after: FirstStepName | undefined;
}

/** Whom one can name or invite: more than those who began. */
const FEW = 2;

/** Reads WG, MEM, ISS, COV and MTG. */
export function firstSteps(book: Book, context: FigureContext): readonly FirstStep[] {
  const count = (key: string): number => {
    const figure = FIGURES.find((one) => one.key === key);
    return figure ? countOf(figure, book, context) : 0;
  };
  const [groups, people] = [count('groups'), count('people')];
  const hasPeople = people > FEW;
  const isDone: Readonly<Record<FirstStepName, boolean>> = {
    cycle: context.setting('review.date').trim() !== '',
    people: hasPeople,
    coChairs: groups > 0 && count('vacant') === 0,
    issues: groups > 0 && count('noLead') === 0,
    meeting: count('meetings') > 0,
  };
  const after: Readonly<Record<FirstStepName, FirstStepName | undefined>> = {
    cycle: undefined,
    people: isDone.cycle ? undefined : 'cycle',
    coChairs: hasPeople && groups > 0 ? undefined : 'people',
    issues: groups > 0 ? undefined : 'people',
    meeting: hasPeople ? undefined : 'people',
  };
  return FIRST_STEPS.map((name) => ({ name, isDone: isDone[name], after: after[name] }));
}

/** The first that is not done and can be; undefined once all are. */
export const nextFirstStep = (steps: readonly FirstStep[]): FirstStep | undefined =>
  steps.find(({ isDone, after }) => !isDone && after === undefined);

/** A coalition is in its first hour until it has called a meeting: then it goes on by what waits, not by first steps. */
export const isFirstHour = (steps: readonly FirstStep[]): boolean =>
  steps.some(({ name, isDone }) => name === 'meeting' && !isDone);
