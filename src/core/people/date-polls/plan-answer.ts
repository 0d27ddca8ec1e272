// The rule of 'answer-dates': which of the dates suit somebody, by their own press or on their word.
import * as z from 'zod/mini';
import type { Context, Plan } from '../../workbook/command/types';
import { defineCommand } from '../../workbook/command/define-command';
import { message } from '../../base/messages/text';
import { type Outcome, failure, success } from '../../base/outcome';
import { invitationAnswers } from '../../base/vocabulary/words';
import type { Book } from '../../workbook/records/book';
import { updateRow } from '../../workbook/records/edits';
import { resolveLink } from '../../workbook/records/links';
import { mayChangeRow } from '../../workbook/rights/rights';
import { answered, answerOf } from '../meetings/asked-day';
import { datesOffered } from '../meetings/series';
import type { DatePollAnswer } from './polls';
import * as pollsText from '../../words/people/date-polls';

const answer = z.enum(invitationAnswers.map(({ key }) => key) as [DatePollAnswer, ...DatePollAnswer[]]);

const input = z.object({
  /** The code of the poll. */
  poll: z.string().check(z.minLength(1), z.maxLength(100)),
  /** By the id of the date. */
  answers: z.record(z.string(), answer),
  /** Id or name of somebody on whose word one answers; oneself when left out. */
  for: z.optional(z.string().check(z.maxLength(300))),
});
export type AnswerDatesInput = z.infer<typeof input>;

export interface AnswerDatesResult {
  readonly changed: number;
}

/** Writes what was answered; what is as it was stays. Fails on a poll that is closed, and for somebody who is not asked. */
function planAnswerDates(
  book: Book,
  { poll, answers, for: other = '' }: AnswerDatesInput,
  context: Context,
): Outcome<Plan<AnswerDatesResult>> {
  const named = resolveLink(book, ['MEM'], other);
  if (!named.ok) return named;
  const person = named.value || context.actor.person;
  const dates = datesOffered(book, poll);
  const [first] = dates;
  if (!first) return failure(message(pollsText.closed));
  const ids = new Set(dates.map(({ id }) => id));
  const rows = book.rows('INV').filter((row) => row.person === person && ids.has(row.meeting));
  const name = person === '' ? '' : book.labelOf('MEM', person);
  if (rows.length === 0) return failure(message(pollsText.notAsked, { name, title: first.title }));
  const theirs = rows.find((row) => !mayChangeRow(book, 'INV', row, context.actor));
  if (theirs) return failure(message(pollsText.notForThem, { name }));
  const changed = rows.flatMap((row) => {
    const [date, given] = [dates.find(({ id }) => id === row.meeting), answers[row.meeting]];
    if (!date || given === undefined || answerOf(row, date) === given) return [];
    return [updateRow('INV', row.id, answered(row, date, given, context.now))];
  });
  return success({
    edits: changed,
    effects: [],
    result: { changed: changed.length },
    summary: [
      message(changed.length > 0 ? pollsText.answered : pollsText.asBefore, { name, title: first.title }),
    ],
  });
}

/** Says which of the proposed dates suit. */
export const answerDates = defineCommand({
  name: 'answer-dates',
  title: pollsText.answerTitle,
  audience: 'member',
  pace: 'short',
  input,
  reads: ['MTG', 'INV', 'MEM', 'WG'],
  plan: planAnswerDates,
});
