// The three states in which Home is looked at, each a list of the commands that lead to it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleSteps, type Step } from '../../../scripts/upr/sample';

export const STATES = ['day-one', 'before-the-deadline', 'after-the-review'] as const;
export type State = (typeof STATES)[number];

/** A day so many days from now. */
const dayFromNow = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** As if the review had been a month ago, and its report had come in. */
function afterTheReview(root: string): Step[] {
  const report = readFileSync(join(root, 'sheets-templates', 'sample', 'report.txt'), 'utf8');
  const steps = sampleSteps(root).map((step): Step => {
    if (step.command !== 'start-cycle') return step;
    const facts = step.request.input as object;
    return { ...step, request: { input: { ...facts, reviewDate: dayFromNow(-30), session: 54 } } };
  });
  // Session 54 is of the fourth cycle.
  return [...steps, { command: 'import-recommendations', request: { input: { text: report, cycle: 4 } } }];
}

/** The commands that make a workbook in this state. */
export const stepsTo = (root: string, state: State): readonly Step[] => {
  if (state === 'day-one') return sampleSteps(root).slice(0, 1);
  return state === 'before-the-deadline' ? sampleSteps(root) : afterTheReview(root);
};
