// The rule of 'mark-passed': all milestones that were over before the cycle was started here get one answer.
import * as z from 'zod/mini';
import { message } from '../../base/messages/text';
import { success, type Outcome } from '../../base/outcome';
import { defineCommand } from '../../workbook/command/define-command';
import type { Plan } from '../../workbook/command/types';
import { updateRow } from '../../workbook/records/edits';
import { passedMilestones } from './before-start';
import * as timelineText from '../../words/cycle/timeline';

const markInput = z.object({ as: z.enum(['done', 'dropped']) });

export interface MarkPassedResult {
  readonly count: number;
}

const SAID = { done: timelineText.markedDone, dropped: timelineText.markedDropped } as const;

/** Marks them as done or dropped. */
export const markPassed = defineCommand({
  name: 'mark-passed',
  title: timelineText.markPassedTitle,
  audience: 'coordinator',
  pace: 'short',
  input: markInput,
  reads: ['TIM'],
  plan: (book, input): Outcome<Plan<MarkPassedResult>> => {
    const rows = passedMilestones(book);
    const count = rows.length;
    return success({
      edits: rows.map(({ id }) => updateRow('TIM', id, { status: input.as })),
      effects: [],
      result: { count },
      summary: [count === 0 ? message(timelineText.nonePassed) : message(SAID[input.as], { count })],
    });
  },
});
