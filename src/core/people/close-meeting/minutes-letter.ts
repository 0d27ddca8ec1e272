// The mail on what a meeting came to: what was decided, who does what until when, the minutes, and when it goes on.
import { isDate } from '../../base/dates/formats';
import { dateInWords } from '../../base/dates/words';
import { formatIn } from '../../base/dates/zones';
import { message, render, type Language } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import type { Context } from '../../workbook/command/types';
import { oneLine, type Fact, type Letter, type Section } from '../letters/letter';
import type { MailRow } from '../letters/outbox';
import { meetingFacts, type MeetingFacts } from '../meetings/meeting-times';
import { invitationsTo } from './ended';
import * as minutesText from '../../words/people/close-meeting/letter';
import * as letterText from '../../words/people/letters/letter';

/** What its text is made from. */
export const minutesMailReads = ['OBX', 'MTG', 'INV', 'MEM', 'WG', 'ORG', 'ACT'] as const;

export interface MinutesReader {
  /** Of People; '' for who only looks at what goes out. */
  readonly id: string;
  readonly name: string;
  readonly language: Language;
}

export interface AgreedTask {
  readonly what: string;
  /** Id of People, '' for nobody. */
  readonly owner: string;
  readonly due: string;
}

/** What a meeting came to. */
export interface Minutes {
  readonly facts: MeetingFacts;
  readonly decisions: string;
  readonly minutes: string;
  readonly came: number;
  readonly tasks: readonly AgreedTask[];
  /** The next meeting of the same people. */
  readonly next: MeetingFacts | undefined;
}

/** Lines of a text, without what marks them as items of a list. */
export const minutesLines = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-*•–]|\d{1,2}[.)])\s+/, '').trim())
    .filter((line) => line !== '');

/** The next planned meeting of the workgroup after this one. */
export function nextMeeting(
  book: Book,
  { row, times }: MeetingFacts,
  context: Pick<Context, 'timeZone'>,
): MeetingFacts | undefined {
  return book
    .rows('MTG')
    .filter((one) => one.id !== row.id && one.workgroup === row.workgroup)
    .filter(({ status }) => (status || 'planned') === 'planned')
    .flatMap((one) => meetingFacts(one, book, context) ?? [])
    .filter((one) => one.times.start > times.start)
    .sort((one, other) => Date.parse(one.times.start) - Date.parse(other.times.start))[0];
}

/** Tasks that were agreed at the meeting, dropped ones aside. */
export const tasksOf = (book: Book, meeting: string): readonly RowOf<'ACT'>[] =>
  book.rows('ACT').filter((row) => row.meeting === meeting && row.status !== 'dropped');

/** What the workbook holds of a meeting. */
export const minutesOf = (book: Book, facts: MeetingFacts, context: Pick<Context, 'timeZone'>): Minutes => ({
  facts,
  decisions: facts.row.decisions,
  minutes: facts.row.minutes,
  came: invitationsTo(book, facts.row.id).filter(({ attended }) => attended).length,
  tasks: tasksOf(book, facts.row.id),
  next: nextMeeting(book, facts, context),
});

/** A name leaves the workbook only where its person agreed to be listed; one's own task is one's own. */
function whoDoes(book: Book, owner: string, { id, language }: MinutesReader): string {
  if (owner === '') return minutesText.nobodyYet[language];
  if (owner === id) return minutesText.you[language];
  return book.find('MEM', owner)?.listed ? book.labelOf('MEM', owner) : minutesText.somebody[language];
}

function taskFact(book: Book, { what, owner, due }: AgreedTask, reader: MinutesReader): Fact {
  const { language } = reader;
  const day = isDate(due) ? dateInWords(due, language) : '';
  const who = whoDoes(book, owner, reader);
  const value =
    day === ''
      ? render(message(minutesText.taskOf, { what, who }), language)
      : render(message(minutesText.taskBy, { what, who, day }), language);
  return { label: minutesText.task[language], value: oneLine(value) };
}

const numbered = (title: string, lines: readonly string[]): readonly Section[] =>
  lines.length === 0 ? [] : [{ title, facts: lines.map((value, at) => ({ label: String(at + 1), value })) }];

function nextSection(next: MeetingFacts | undefined, language: Language): readonly Section[] {
  if (!next) return [];
  const when = formatIn(next.times.start, next.times.zone, language);
  const facts = [{ label: letterText.when[language], value: when }];
  return [{ title: minutesText.nextMeeting[language], facts }];
}

/** The letter to one reader. */
export function minutesLetter(book: Book, told: Minutes, reader: MinutesReader): Letter {
  const { language } = reader;
  const { row, times } = told.facts;
  const title = oneLine(row.title);
  const when = formatIn(times.start, times.zone, language);
  const tasks = told.tasks.map((task) => taskFact(book, task, reader));
  const text = told.minutes.replace(/\r\n?/g, '\n').trim();
  return {
    greeting: render(message(letterText.hello, { name: oneLine(reader.name) }), language),
    lead: render(message(minutesText.lead, { title, when, count: told.came }), language),
    sections: [
      ...numbered(minutesText.decisions[language], minutesLines(told.decisions)),
      ...(tasks.length === 0 ? [] : [{ title: minutesText.tasks[language], facts: tasks }]),
      ...(text === ''
        ? []
        : [{ title: '', facts: [], long: { label: minutesText.minutes[language], text } }]),
      ...nextSection(told.next, language),
    ],
    closing: [],
  };
}

export const minutesSubject = ({ row, times }: MeetingFacts, language: Language): string => {
  const when = formatIn(times.start, times.zone, language);
  return oneLine(render(message(minutesText.subject, { title: oneLine(row.title), when }), language));
};

/** The mail of a row of the Outbox. */
export function minutesMail(
  row: MailRow,
  reader: MinutesReader,
  book: Book,
  context: Context,
): Outcome<{ readonly subject: string; readonly letter: Letter; readonly workgroup: string }> {
  const meeting = book.find('MTG', row.record);
  const facts = meeting && meetingFacts(meeting, book, context);
  if (!facts) return failure(message(minutesText.meetingGone, { id: row.record }));
  if (meeting.status !== 'held') return failure(message(minutesText.notClosedYet, { title: meeting.title }));
  return success({
    subject: minutesSubject(facts, reader.language),
    letter: minutesLetter(book, minutesOf(book, facts, context), reader),
    workgroup: meeting.workgroup,
  });
}
