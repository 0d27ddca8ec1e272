// The first steps of a coalition, in the order in which they can be done, and what does each.
import type { Step } from '../../workbook/places/thing';

export const FIRST_STEPS = ['cycle', 'people', 'coChairs', 'issues', 'meeting'] as const;
export type FirstStepName = (typeof FIRST_STEPS)[number];

/** What does it; Home has a button to the same. */
export const STEP_OPENS: Readonly<Record<FirstStepName, Pick<Step, 'opens' | 'input'>>> = {
  cycle: { opens: { panel: 'cycle' }, input: {} },
  people: { opens: { dialog: 'bring-in-list' }, input: {} },
  coChairs: { opens: { panel: 'vacancies' }, input: {} },
  issues: { opens: { dialog: 'divide-issues' }, input: {} },
  meeting: { opens: { panel: 'meetings' }, input: { new: 'yes' } },
};
