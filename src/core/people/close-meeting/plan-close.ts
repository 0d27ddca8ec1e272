// The rule of 'close-meeting': who was there, what was said and decided, who does what, when it goes on, and who gets it.
import { formatIn, toInstant } from '../../base/dates/zones';
import { message, textBy, type Message, type Text } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { ownChanges, type CurrentFields } from '../../workbook/command/changed-fields';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { updateRow } from '../../workbook/records/edits';
import type { RowOf } from '../../workbook/records/rows';
import { SHEETS } from '../../workbook/schema/sheets';
import { standingFields } from '../../workbook/this-row/standing-fields';
import { mayInvite } from '../joining/memberships';
import { noMailText } from '../joining/mail-permission';
import { mailsOverLimit } from '../letters/outbox';
import { meetingFacts, type MeetingFacts } from '../meetings/meeting-times';
import {
  attendanceEdits,
  attendedAt,
  minutesAfter,
  nextEdits,
  sortTasks,
  taskEdits,
  type Closing,
} from './closing-edits';
import { invitationsTo } from './ended';
import { minutesLines, minutesMailReads } from './minutes-letter';
import { concerned, mailsFor, minutesMailEdits } from './minutes-mails';
import { closeInput, readClosing, type CloseMeetingInput } from './read-closing';
import * as closeText from '../../words/people/close-meeting';
import * as meetingsText from '../../words/people/meetings';

export interface ClosedMeeting {
  readonly id: string;
  readonly came: number;
  readonly invited: number;
  /** How many tasks come along, and how many are brought up to date. */
  readonly newTasks: number;
  readonly changedTasks: number;
  /** Id of the next meeting that was planned, '' for none. */
  readonly next: string;
  /** Names of those who get the mail. */
  readonly mails: readonly string[];
  readonly tellOtherwise: readonly { readonly name: string; readonly reason: string }[];
  readonly overLimit: number;
  readonly perDay: number;
}

/** The meeting, where it has begun and the actor may close it. */
function meetingMeant(book: Book, id: string, context: Context): Outcome<MeetingFacts> {
  const row = book.find('MTG', id);
  if (!row) return failure(message(meetingsText.unknownMeeting, { id }));
  const workgroup = row.workgroup === '' ? meetingsText.wholeCoalition : book.labelOf('WG', row.workgroup);
  if (!mayInvite(context.actor, row.workgroup)) return failure(message(closeText.notYours, { workgroup }));
  const { title } = row;
  if (row.status === 'cancelled') return failure(message(closeText.calledOff, { title }));
  const facts = meetingFacts(row, book, context);
  if (!facts) return failure(message(closeText.noTime, { title }));
  const when = textBy((language) => formatIn(facts.times.start, facts.times.zone, language));
  return facts.times.start > context.now
    ? failure(message(closeText.tooEarly, { title, when }))
    : success(facts);
}

/** What stands in the workbook, for who sends what they changed. */
function standing(book: Book, { id, minutes, decisions }: RowOf<'MTG'>): CurrentFields {
  const names = (ids: unknown): string =>
    Array.isArray(ids) ? ids.map((one) => book.labelOf('MEM', String(one))).join(', ') : '';
  return {
    ...standingFields(book, 'MTG', { minutes, decisions }),
    attended: {
      label: SHEETS.INV.columns.attended.label,
      now: [...attendedAt(book, id)],
      show: (value) => textBy(() => names(value)),
    },
  };
}

function readInput(book: Book, input: CloseMeetingInput, context: Context): Outcome<Closing> {
  const facts = meetingMeant(book, input.id.trim(), context);
  if (!facts.ok) return facts;
  const own = ownChanges(input, standing(book, facts.value.row));
  if (!own.ok) return own;
  const read = readClosing(book, own.value, facts.value, context);
  if (!read.ok) return read;
  const { minutes = facts.value.row.minutes, decisions = facts.value.row.decisions } = own.value;
  return success({
    ...read.value,
    facts: facts.value,
    minutes,
    decisions: minutesLines(decisions).join('\n'),
  });
}

function summaryOf({ facts, next }: Closing, result: ClosedMeeting): Message[] {
  const { title } = facts.row;
  const { came, invited, mails, tellOtherwise, overLimit, perDay, newTasks } = result;
  const names = tellOtherwise.map(({ name, reason }) => `${name} (${reason})`).join(', ');
  const { zone } = facts.times;
  const when = (): Text => textBy((language) => formatIn(toInstant(next, zone), zone, language));
  const told: readonly (readonly [boolean, () => Message])[] = [
    [true, () => message(closeText.closed, { title, came, invited })],
    [newTasks > 0, () => message(closeText.newTasks, { count: newTasks })],
    [result.next !== '', () => message(closeText.nextPlanned, { when: when() })],
    [mails.length > 0, () => message(meetingsText.mailQueued, { count: mails.length })],
    [
      tellOtherwise.length > 0,
      () => message(meetingsText.tellOtherwise, { count: tellOtherwise.length, names }),
    ],
    [overLimit > 0, () => message(meetingsText.overLimit, { count: overLimit, limit: perDay })],
  ];
  return told.flatMap(([applies, sentence]) => (applies ? [sentence()] : []));
}

/** Those who get no mail, with why. */
const othersOf = (
  book: Book,
  otherwise: ReturnType<typeof mailsFor>['otherwise'],
  { language }: Context,
): ClosedMeeting['tellOtherwise'] =>
  otherwise.map(({ person, reason }) => ({
    name: book.labelOf('MEM', person),
    reason: noMailText(reason)[language],
  }));

/** Writes down what a meeting came to, marks it as held, and queues the mail on it. Done again, nothing is made twice. */
function planClose(book: Book, input: CloseMeetingInput, context: Context): Outcome<Plan<ClosedMeeting>> {
  const read = readInput(book, input, context);
  if (!read.ok) return read;
  const closing = read.value;
  const { row } = closing.facts;
  const told = minutesAfter(book, closing, context);
  const { mails, otherwise } = mailsFor(book, told, concerned(book, closing, input.send));
  const tasks = sortTasks(book, closing);
  const next = nextEdits(book, closing, context);
  const attendance = attendanceEdits(book, closing, context);
  const result: ClosedMeeting = {
    id: row.id,
    came: told.came,
    invited: new Set([
      ...invitationsTo(book, row.id).map(({ person }) => person),
      ...(closing.attended ?? []),
    ]).size,
    newTasks: tasks.added.length,
    changedTasks: tasks.changed.length,
    next: next[0]?.id ?? '',
    mails: mails.map(({ person }) => book.labelOf('MEM', person)),
    tellOtherwise: othersOf(book, otherwise, context),
    ...mailsOverLimit(book, mails.length, 0, context),
  };
  const { minutes, decisions } = closing;
  return success({
    edits: [
      updateRow('MTG', row.id, { minutes, decisions, status: 'held' }),
      ...[...attendance, ...taskEdits(closing, tasks, context), ...next],
      ...minutesMailEdits(book, row.id, mails, context),
    ],
    effects: mails.length > 0 ? [{ kind: 'send-mail' }] : [],
    result,
    summary: summaryOf(closing, result),
  });
}

/** Closes a meeting: who was there, minutes, decisions, tasks, the next date, and the mail to members. */
export const closeMeeting = defineCommand({
  name: 'close-meeting',
  title: closeText.closeTitle,
  audience: 'member',
  pace: 'short',
  input: closeInput,
  reads: [...minutesMailReads, 'PAR'],
  plan: planClose,
});
