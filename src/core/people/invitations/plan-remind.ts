// The rule of 'remind-of-meeting': who has not answered an invitation is written to once more, not too often.
import * as z from 'zod/mini';
import { message, type Message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { insertRow, type Edit } from '../../workbook/records/edits';
import type { RowOf } from '../../workbook/records/rows';
import { mayInvite } from '../joining/memberships';
import { noMailText } from '../joining/mail-permission';
import { notesWithSender } from '../letters/from-whom';
import { mailsOverLimit } from '../letters/outbox';
import { askAnewEdits } from '../meetings/asked-day';
import { allMeetingsAhead } from '../meetings/meeting-times';
import { whyTooLate } from './plan-answer';
import { DAYS_BETWEEN, invitationReminderKey, whomToRemind } from './unanswered-invitations';
import * as invitationsText from '../../words/people/invitations';
import * as meetingsText from '../../words/people/meetings';

const input = z.object({
  /** Of the meeting. */
  id: z.string().check(z.minLength(1), z.maxLength(40)),
});

export interface RemindedOfMeeting {
  /** Names of those who get a mail. */
  readonly mails: readonly string[];
  /** Names of those who were reminded a short while ago. */
  readonly lately: readonly string[];
  /** Names, with why they get no mail. */
  readonly tellOtherwise: readonly { readonly name: string; readonly reason: string }[];
  readonly overLimit: number;
  readonly perDay: number;
}

/** The meeting, where its people may be reminded by the actor. */
function meetingMeant(book: Book, id: string, context: Context): Outcome<RowOf<'MTG'>> {
  const meeting = book.find('MTG', id);
  if (!meeting) return failure(message(meetingsText.unknownMeeting, { id }));
  const workgroup =
    meeting.workgroup === '' ? meetingsText.wholeCoalition : book.labelOf('WG', meeting.workgroup);
  if (!mayInvite(context.actor, meeting.workgroup))
    return failure(message(meetingsText.notYours, { workgroup }));
  const late = whyTooLate(meeting, context);
  if (late) return failure(late);
  const isAhead = allMeetingsAhead(book, context).some(({ row }) => row.id === id);
  return isAhead ? success(meeting) : failure(message(invitationsText.noTime, { title: meeting.title }));
}

const mailFor = (book: Book, meeting: string, person: string, context: Context): Edit =>
  insertRow('OBX', context.newId('OBX'), {
    key: invitationReminderKey(meeting, person, context.now),
    to: person,
    address: book.find('MEM', person)?.email.trim() ?? '',
    template: 'reminder',
    record: meeting,
    ...{ state: 'waiting', attempts: 0, notes: notesWithSender('', book, context) },
  });

function summaryOf(title: string, result: RemindedOfMeeting): Message[] {
  const { mails, lately, tellOtherwise, overLimit, perDay } = result;
  const names = tellOtherwise.map(({ name, reason }) => `${name} (${reason})`).join(', ');
  const told: readonly (readonly [boolean, Message])[] = [
    [true, message(invitationsText.reminded, { title, count: mails.length })],
    [lately.length > 0, message(invitationsText.lately, { names: lately.join(', '), days: DAYS_BETWEEN })],
    [tellOtherwise.length > 0, message(meetingsText.tellOtherwise, { count: tellOtherwise.length, names })],
    [overLimit > 0, message(meetingsText.overLimit, { count: overLimit, limit: perDay })],
  ];
  return told.flatMap(([applies, sentence]) => (applies ? [sentence] : []));
}

/** Queues a reminder for all who have not answered and were not reminded lately. */
function planRemind(
  book: Book,
  { id }: z.infer<typeof input>,
  context: Context,
): Outcome<Plan<RemindedOfMeeting>> {
  const meeting = meetingMeant(book, id.trim(), context);
  if (!meeting.ok) return meeting;
  const { people, lately, otherwise } = whomToRemind(book, meeting.value, context);
  const name = (person: string): string => book.labelOf('MEM', person);
  const asked = book
    .rows('INV')
    .filter((row) => row.meeting === meeting.value.id && people.includes(row.person));
  const result: RemindedOfMeeting = {
    mails: people.map(name),
    lately: lately.map(name),
    tellOtherwise: otherwise.map(({ person, reason }) => ({
      name: name(person),
      reason: noMailText(reason)[context.language],
    })),
    ...mailsOverLimit(book, people.length, 0, context),
  };
  return success({
    edits: [
      ...people.map((person) => mailFor(book, meeting.value.id, person, context)),
      ...askAnewEdits(asked, meeting.value, context.now),
    ],
    effects: people.length > 0 ? [{ kind: 'send-mail' }] : [],
    result,
    summary: summaryOf(meeting.value.title, result),
  });
}

/** Reminds who has not answered an invitation. */
export const remindOfMeeting = defineCommand({
  name: 'remind-of-meeting',
  title: invitationsText.remindTitle,
  audience: 'member',
  pace: 'short',
  input,
  reads: ['MTG', 'INV', 'MEM', 'WG', 'OBX'],
  plan: planRemind,
});
