// The rule of 'close-form': meetings that took place, and of one of them what is known of who was there and what was
// agreed.
import * as z from 'zod/mini';
import { dateInWords } from '../../base/dates/words';
import { formatIn } from '../../base/dates/zones';
import { message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { taskStatuses, wordText } from '../../base/vocabulary/words';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { NamedRow, RowOf } from '../../workbook/records/rows';
import { answerOf, type InvitationAnswer } from '../meetings/asked-day';
import type { MeetingFacts } from '../meetings/meeting-times';
import { cameBefore, closed, invitationsTo, toClose } from './ended';
import { nextMeeting, tasksOf } from './minutes-letter';
import * as closeText from '../../words/people/close-meeting';

const input = z.object({
  /** Of the meeting that is to be closed; none for the list, and for the only one that waits. */
  id: z.optional(z.string().check(z.maxLength(40))),
});

export interface EndedMeeting extends NamedRow {
  readonly when: string;
  readonly workgroup: string;
  readonly isClosed: boolean;
  readonly came: number;
  readonly invited: number;
}

interface Attender extends NamedRow {
  readonly answer: InvitationAnswer;
  readonly attended: boolean;
  /** Of the last meetings of the group to which they were invited. */
  readonly before: { readonly came: number; readonly of: number };
}

export interface MeetingToClose extends EndedMeeting {
  readonly people: readonly Attender[];
  readonly minutes: string;
  readonly decisions: string;
  /** Agreed already, in words. */
  readonly tasks: readonly string[];
  /** The next meeting of the group, in words; '' while none is planned. */
  readonly next: string;
  /** By whose clock the next one is written. */
  readonly timeZone: string;
}

export interface CloseForm {
  readonly toClose: readonly EndedMeeting[];
  /** The latest few. */
  readonly closed: readonly EndedMeeting[];
  readonly meeting: MeetingToClose | null;
  /** Everybody who may have been there or take a task. */
  readonly everybody: readonly NamedRow[];
}

const MOST_CLOSED = 10;
const MOST_TO_CLOSE = 50;

function ended({ row, times, workgroups }: MeetingFacts, book: Book, { language }: Context): EndedMeeting {
  const rows = invitationsTo(book, row.id);
  return {
    id: row.id,
    name: row.title,
    when: formatIn(times.start, times.zone, language),
    workgroup: workgroups.join(', '),
    isClosed: row.status === 'held',
    came: rows.filter(({ attended }) => attended).length,
    invited: rows.length,
  };
}

function taskInWords(book: Book, row: RowOf<'ACT'>, { language }: Context): string {
  const parts = [
    row.what,
    row.owner === '' ? '' : book.labelOf('MEM', row.owner),
    row.due === '' ? '' : dateInWords(row.due, language),
    row.status === 'done' ? wordText(taskStatuses, 'done')[language] : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function pickedOf(facts: MeetingFacts, book: Book, context: Context): MeetingToClose {
  const { row, times } = facts;
  const before = cameBefore(book, row);
  const next = nextMeeting(book, facts, context);
  return {
    ...ended(facts, book, context),
    people: invitationsTo(book, row.id)
      .map((one) => ({
        id: one.person,
        name: book.labelOf('MEM', one.person),
        answer: answerOf(one, row),
        attended: one.attended,
        before: before(one.person),
      }))
      .sort((one, other) => one.name.localeCompare(other.name, context.language)),
    ...{ minutes: row.minutes, decisions: row.decisions, timeZone: times.zone },
    tasks: tasksOf(book, row.id).map((task) => taskInWords(book, task, context)),
    next: next ? formatIn(next.times.start, next.times.zone, context.language) : '',
  };
}

function planForm(
  book: Book,
  { id = '' }: z.infer<typeof input>,
  context: Context,
): Outcome<Plan<CloseForm>> {
  const open = toClose(book, context.actor, context);
  const done = closed(book, context.actor, context);
  const picked =
    id === '' && open.length === 1 ? open[0] : [...open, ...done].find(({ row }) => row.id === id);
  if (id !== '' && !picked) return failure(message(closeText.notToClose));
  const people = picked ? book.rows('MEM').filter(({ status }) => status !== 'left') : [];
  const result: CloseForm = {
    toClose: open.slice(0, MOST_TO_CLOSE).map((facts) => ended(facts, book, context)),
    closed: done.slice(0, MOST_CLOSED).map((facts) => ended(facts, book, context)),
    meeting: picked ? pickedOf(picked, book, context) : null,
    everybody: people
      .map((row) => ({ id: row.id, name: book.labelOf('MEM', row.id) }))
      .sort((one, other) => one.name.localeCompare(other.name, context.language)),
  };
  return success({ edits: [], effects: [], result, summary: [] });
}

/** Meetings that took place, and what is known of the one that is to be closed. */
export const closeForm = defineCommand({
  name: 'close-form',
  title: closeText.formTitle,
  audience: 'member',
  pace: 'query',
  input,
  reads: ['MTG', 'INV', 'MEM', 'WG', 'ACT'],
  plan: planForm,
});
