// The rule of 'answer-invitations': what people said to invitations, each for oneself, for those one acts for, or many at
// once from the mails that came in.
import * as z from 'zod/mini';
import { message, type Message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { invitationAnswers, wordText } from '../../base/vocabulary/words';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { updateRow } from '../../workbook/records/edits';
import type { RowOf } from '../../workbook/records/rows';
import { mayChangeRow } from '../../workbook/rights/rights';
import { meetingTimes } from '../meetings/meeting-times';
import { answered, answerOf, type InvitationAnswer } from '../meetings/asked-day';
import * as invitationsText from '../../words/people/invitations';

const MOST = 500;
const answerKey = z.enum(
  invitationAnswers.map(({ key }) => key) as [InvitationAnswer, ...InvitationAnswer[]],
);

const input = z.object({
  answers: z
    .array(
      z.object({
        /** Id of the invitation. */
        invitation: z.string().check(z.minLength(1), z.maxLength(40)),
        answer: answerKey,
        /** What stood there when it was asked: another one that came meanwhile is not written over. */
        was: z.optional(answerKey),
      }),
    )
    .check(z.minLength(1), z.maxLength(MOST)),
});
export type AnswerInvitationsInput = z.infer<typeof input>;
type Given = AnswerInvitationsInput['answers'][number];

export interface AnsweredInvitations {
  /** Ids of invitations that hold what was given. */
  readonly answered: readonly string[];
  /** How many were left as they are, each with its reason in the summary. */
  readonly left: number;
}

/** Why nothing is answered to the meeting any more; undefined while it may be. */
export function whyTooLate(meeting: RowOf<'MTG'>, { now, timeZone }: Context): Message | undefined {
  const { title } = meeting;
  if (meeting.status === 'cancelled') return message(invitationsText.calledOff, { title });
  const end = meetingTimes(meeting, timeZone)?.end ?? '';
  const isOver = meeting.status === 'held' || (end !== '' && end <= now);
  return isOver ? message(invitationsText.over, { title }) : undefined;
}

/** Why the answer is not taken; undefined when it is. */
function whyNot(book: Book, given: Given, context: Context): Message | undefined {
  const row = book.find('INV', given.invitation);
  const meeting = row && book.find('MTG', row.meeting);
  if (!meeting) return message(invitationsText.unknownInvitation, { id: given.invitation });
  const name = book.labelOf('MEM', row.person);
  if (!mayChangeRow(book, 'INV', row, context.actor)) return message(invitationsText.notYours, { name });
  const late = whyTooLate(meeting, context);
  if (late) return late;
  const now = answerOf(row, meeting);
  if (given.was === undefined || given.was === now || given.answer === now) return undefined;
  return message(invitationsText.answeredMeanwhile, { name, answer: wordText(invitationAnswers, now) });
}

function headline(book: Book, taken: readonly Given[], { actor }: Context): Message {
  const [only] = taken;
  const row = only && book.find('INV', only.invitation);
  if (!row || taken.length > 1) return message(invitationsText.noted, { count: taken.length });
  const title = book.find('MTG', row.meeting)?.title ?? '';
  const answer = wordText(invitationAnswers, only.answer);
  if (row.person === actor.person) return message(invitationsText.youSaid, { title, answer });
  return message(invitationsText.theySaid, { title, answer, name: book.labelOf('MEM', row.person) });
}

/** Notes the answers that may be noted; fails where none may. One that stands there already is noted once. */
function planAnswer(
  book: Book,
  { answers }: AnswerInvitationsInput,
  context: Context,
): Outcome<Plan<AnsweredInvitations>> {
  const last = new Map(answers.map((one) => [one.invitation, one]));
  const judged = [...last.values()].map((given) => ({ given, problem: whyNot(book, given, context) }));
  const problems = judged.flatMap(({ problem }) => problem ?? []);
  const taken = judged.flatMap(({ given, problem }) => (problem ? [] : given));
  const [first] = problems;
  if (first && taken.length === 0) return failure(first);
  const edits = taken.flatMap(({ invitation, answer }) => {
    const row = book.find('INV', invitation);
    const meeting = row && book.find('MTG', row.meeting);
    if (!meeting || answerOf(row, meeting) === answer) return [];
    return [updateRow('INV', invitation, answered(row, meeting, answer, context.now))];
  });
  return success({
    edits,
    effects: [],
    result: { answered: taken.map(({ invitation }) => invitation), left: problems.length },
    summary: [headline(book, taken, context), ...problems],
  });
}

/** Answers invitations: one's own, or those of people one acts for. */
export const answerInvitations = defineCommand({
  name: 'answer-invitations',
  title: invitationsText.answerTitle,
  audience: 'member',
  pace: 'short',
  input,
  reads: ['MTG', 'INV', 'MEM', 'WG'],
  plan: planAnswer,
});
