// The rule of 'invitation-list': who was invited to the meetings ahead and what they said, for who invites.
import * as z from 'zod/mini';
import { formatIn } from '../../base/dates/zones';
import { render } from '../../base/messages/text';
import { success, type Outcome } from '../../base/outcome';
import { invitationAnswers } from '../../base/vocabulary/words';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { NamedRow, RowOf } from '../../workbook/records/rows';
import { mayInvite } from '../joining/memberships';
import { noMailText, mailObstacle } from '../joining/mail-permission';
import { allMeetingsAhead, type MeetingFacts } from '../meetings/meeting-times';
import { answerOf, formerAnswer, type InvitationAnswer } from '../meetings/asked-day';
import { lastReminder, whomToRemind } from './unanswered-invitations';
import * as invitationsText from '../../words/people/invitations';

interface Invited extends NamedRow {
  /** Id of the invitation, `id` is the person's. */
  readonly invitation: string;
  readonly answer: InvitationAnswer;
  /** What they said to the day that the meeting had before, in words; '' for nothing. */
  readonly saidBefore: string;
  /** Why they get no mail, in words; '' when they get it. */
  readonly noMail: string;
}

export interface InvitedMeeting extends NamedRow {
  readonly when: string;
  /** Name of the workgroup, '' for the whole coalition. */
  readonly workgroup: string;
  /** Those who said nothing first. */
  readonly people: readonly Invited[];
  /** How many said which. */
  readonly counts: Readonly<Record<InvitationAnswer, number>>;
  /** Whom a reminder would reach now. */
  readonly toRemind: number;
  /** When somebody was last reminded, in words; '' for never. */
  readonly reminded: string;
}

export interface InvitationList {
  readonly meetings: readonly InvitedMeeting[];
  /** The answers that can be given, in the reader's language. */
  readonly answers: readonly NamedRow[];
}

function peopleOf(book: Book, meeting: RowOf<'MTG'>, { language }: Context): readonly Invited[] {
  const rows = book.rows('INV').filter((row) => row.meeting === meeting.id && row.person !== '');
  return rows
    .map((row): Invited => {
      const former = formerAnswer(row, meeting);
      const reason = mailObstacle(book.find('MEM', row.person));
      return {
        id: row.person,
        name: book.labelOf('MEM', row.person),
        invitation: row.id,
        answer: answerOf(row, meeting),
        saidBefore: former ? render(former, language) : '',
        noMail: reason ? noMailText(reason)[language] : '',
      };
    })
    .sort(
      (one, other) =>
        Number(one.answer !== 'none') - Number(other.answer !== 'none') ||
        one.name.localeCompare(other.name, language),
    );
}

function listed({ row, times, workgroups }: MeetingFacts, book: Book, context: Context): InvitedMeeting {
  const people = peopleOf(book, row, context);
  const count = (answer: InvitationAnswer): number => people.filter((one) => one.answer === answer).length;
  const reminded = lastReminder(book, row.id);
  return {
    ...{ id: row.id, name: row.title, people, workgroup: workgroups.join(', ') },
    when: formatIn(times.start, times.zone, context.language),
    counts: { none: count('none'), yes: count('yes'), no: count('no'), maybe: count('maybe') },
    toRemind: whomToRemind(book, row, context).people.length,
    reminded: reminded === '' ? '' : formatIn(reminded, times.zone, context.language),
  };
}

function planList(book: Book, _input: object, context: Context): Outcome<Plan<InvitationList>> {
  const meetings = allMeetingsAhead(book, context)
    .filter(({ row }) => mayInvite(context.actor, row.workgroup))
    .map((facts) => listed(facts, book, context))
    .filter(({ people }) => people.length > 0);
  const answers = invitationAnswers.map(({ key, text }) => ({ id: key, name: text[context.language] }));
  return success({ edits: [], effects: [], result: { meetings, answers }, summary: [] });
}

/** Who was invited to the meetings ahead, and what they said. */
export const invitationList = defineCommand({
  name: 'invitation-list',
  title: invitationsText.listTitle,
  audience: 'member',
  pace: 'query',
  input: z.object({}),
  reads: ['MTG', 'INV', 'MEM', 'WG', 'OBX'],
  plan: planList,
});
