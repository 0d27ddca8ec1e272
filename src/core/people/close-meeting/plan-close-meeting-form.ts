// The rule of 'close-form': of a meeting that took place, what is known of who was there and what was agreed.
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
  /** Of the meeting that is to be closed, or was. */
  id: z.string().check(z.maxLength(40)),
});

interface Attender extends NamedRow {
  readonly answer: InvitationAnswer;
  readonly attended: boolean;
  /** Of the last meetings of the group to which they were invited. */
  readonly before: { readonly came: number; readonly of: number };
}

export interface MeetingToClose extends NamedRow {
  readonly when: string;
  readonly workgroup: string;
  readonly isClosed: boolean;
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
  readonly meeting: MeetingToClose;
  /** Everybody who may have been there or take a task. */
  readonly everybody: readonly NamedRow[];
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
  const { row, times, workgroups } = facts;
  const before = cameBefore(book, row);
  const next = nextMeeting(book, facts, context);
  return {
    ...{ id: row.id, name: row.title, workgroup: workgroups.join(', '), isClosed: row.status === 'held' },
    when: formatIn(times.start, times.zone, context.language),
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

function planForm(book: Book, { id }: z.infer<typeof input>, context: Context): Outcome<Plan<CloseForm>> {
  const { actor } = context;
  const ended = [...toClose(book, actor, context), ...closed(book, actor, context)];
  const picked = ended.find(({ row }) => row.id === id);
  if (!picked) return failure(message(closeText.notToClose));
  const result: CloseForm = {
    meeting: pickedOf(picked, book, context),
    everybody: book
      .rows('MEM')
      .filter(({ status }) => status !== 'left')
      .map((row) => ({ id: row.id, name: book.labelOf('MEM', row.id) }))
      .sort((one, other) => one.name.localeCompare(other.name, context.language)),
  };
  return success({ edits: [], effects: [], result, summary: [] });
}

/** What is known of the meeting that is to be closed. */
export const closeForm = defineCommand({
  name: 'close-form',
  title: closeText.formTitle,
  audience: 'member',
  pace: 'query',
  input,
  reads: ['MTG', 'INV', 'MEM', 'WG', 'ACT'],
  plan: planForm,
});
