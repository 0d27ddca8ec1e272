// The rule of 'set-up-place': the first steps of a coalition in their order, each with what keeps it.
import { message, render } from '../../base/messages/text';
import type { Context } from '../../workbook/command/types';
import { definePlace } from '../../workbook/places/define';
import type { Chip, PlaceList, ThingLine } from '../../workbook/places/thing';
import type { Book } from '../../workbook/records/book';
import { mayAdminister } from '../../workbook/rights/rights';
import { STEP_OPENS } from '../home/first-steps';
import { firstSteps, isFirstHour, nextFirstStep, type FirstStep } from './steps';
import * as homeText from '../../words/inbox/home';
import * as t from '../../words/inbox/first-steps';

function chipOf({ isDone }: FirstStep, isNext: boolean, { language }: Context): Chip | null {
  if (isDone) return { words: t.done[language], tone: 'good' };
  return isNext ? { words: t.next[language], tone: 'soon' } : null;
}

/** One that cannot be done yet says which comes before, and a press leads there. */
function lineOf(step: FirstStep, isNext: boolean, context: Context): ThingLine {
  const { language } = context;
  const { name, after, isDone } = step;
  const before = after && !isDone ? homeText.steps[after][language] : '';
  return {
    ...{ sheet: 'SET', id: name, title: homeText.steps[name][language], late: '', filters: [] },
    chip: chipOf(step, isNext, context),
    quiet: before === '' ? t.why[name][language] : render(message(t.first, { before }), language),
    step: STEP_OPENS[isDone ? name : (after ?? name)],
  };
}

/** The steps as a place shows them; the next is its blue button while the coalition is in its first hour. */
function listOf(book: Book, context: Context): PlaceList {
  const { language } = context;
  const steps = firstSteps(book, context);
  const next = nextFirstStep(steps);
  const done = steps.filter(({ isDone }) => isDone).length;
  return {
    headline: render(message(t.headline, { done, all: steps.length }), language),
    filters: [],
    lines: next ? steps.map((one) => lineOf(one, one === next, context)) : [],
    empty: t.allDone[language],
    first:
      next && isFirstHour(steps)
        ? { label: homeText.steps[next.name][language], why: '', ...STEP_OPENS[next.name] }
        : null,
  };
}

/** The same for whoever may do them; null for others, and once the first hour is over. Reads WG, MEM, ISS, COV and MTG. */
export function firstStepsFor(book: Book, context: Context): PlaceList | null {
  const list = mayAdminister(book, context.actor) ? listOf(book, context) : null;
  return list?.first ? list : null;
}

/** The first steps of the coalition, those that are done ticked. */
export const setUpPlace = definePlace(
  {
    ...{ name: 'set-up-place', title: t.listTitle, audience: 'anyone', beforeSetUp: true },
    reads: ['WG', 'MEM', 'ISS', 'COV', 'MTG'],
  },
  listOf,
);
