// Mails about several dates at once: a series, and dates that are offered to choose from.
import type { Context } from '../../workbook/command/types';
import { message, render, type Language, type MessageValues, type Text } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { formatIn, isZone } from '../../base/dates/zones';
import { countOf, figureOf } from '../../workbook/figures/figure';
import type { Book } from '../../workbook/records/book';
import { panelPaths } from '../../workbook/guide/panel-paths';
import { oneLine, type Letter, type Section } from '../letters/letter';
import type { MailRow } from '../letters/outbox';
import { beforeFromNotes, changeFacts } from './meeting-changes';
import {
  agendaOf,
  meetingCalendarFile,
  meetingSubject,
  calendarOrganizer,
  placeFacts,
  seriesCalendarFile,
} from './meeting-letter';
import { meetingFacts, type MeetingFacts } from './meeting-times';
import { DATE_POLL, recordIds, type MailKind } from './recipients';
import { datesOffered, PROPOSED, seriesCode } from './series';
import { hostFacts } from './side-event';
import * as letterText from '../../words/people/letters/letter';
import * as mailText from '../../words/people/letters';

/** Which dates a mail tells of is decided when it leaves. */
const STATUS: Readonly<Record<MailKind, string>> = {
  invitation: 'planned',
  update: 'planned',
  cancellation: 'cancelled',
  [DATE_POLL]: PROPOSED,
};

interface Reader {
  readonly name: string;
  readonly email: string;
  readonly zone: string;
  readonly language: Language;
}

interface MailAttachment {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

export interface DatesMail {
  readonly subject: string;
  readonly letter: Letter;
  readonly workgroup: string;
  readonly attachments: readonly MailAttachment[];
}

const LEADS = {
  invitation: letterText.invitationDates,
  update: letterText.updateDates,
  cancellation: letterText.cancellationDates,
  [DATE_POLL]: letterText.pollDates,
} as const;

/** By the reader's own clock, where it is known. */
const whenFor = ({ times }: MeetingFacts, { zone, language }: Reader): string =>
  formatIn(times.start, isZone(zone) ? zone : times.zone, language);

const datesSection = (dates: readonly MeetingFacts[], reader: Reader): Section => ({
  title: letterText.dates[reader.language],
  facts: dates.map((facts, index) => ({ label: `${String(index + 1)}.`, value: whenFor(facts, reader) })),
});

/** What changed besides the dates, which stand below as they are now. */
function changesSection(
  row: MailRow,
  first: MeetingFacts,
  { language }: Reader,
  context: Context,
): Section[] {
  const { start: _, ...before } = row.template === 'update' ? beforeFromNotes(row.notes) : {};
  const facts = changeFacts(before, first.row, context, language);
  return facts.length === 0 ? [] : [{ title: letterText.whatChanged[language], facts }];
}

function closingOf(kind: MailKind, { language }: Reader): readonly string[] {
  const say = (words: Text, values?: MessageValues): string => render(message(words, values), language);
  const path = panelPaths['my-page']?.[language] ?? '';
  if (kind === DATE_POLL)
    return [say(letterText.answerPoll, { path: panelPaths['find-date']?.[language] ?? '' })];
  if (kind === 'cancellation') return [say(letterText.attachedCancellations)];
  return [say(letterText.attachedDates), say(letterText.answerDates, { path })];
}

/** Of a question, whether other dates of it are open that the mail does not name: it is about those that were added. */
function isOfMore(row: MailRow, { row: { series } }: MeetingFacts, book: Book): boolean {
  const ids = recordIds(row);
  const isNamed = ({ id }: { readonly id: string }): boolean => ids.includes(id);
  return row.template === DATE_POLL && !datesOffered(book, seriesCode({ series })).every(isNamed);
}

/** Whether the same person was asked about one of these dates before: a second mail of the same name looks like the first. */
function wasAsked(row: MailRow, book: Book): boolean {
  const ids = recordIds(row);
  return book
    .rows('OBX')
    .filter(({ id, template, state }) => id !== row.id && template === DATE_POLL && state === 'sent')
    .some((other) => other.to === row.to && recordIds(other).some((id) => ids.includes(id)));
}

export const DATES_FIGURE = figureOf<MeetingFacts>('mail.dates', 'MTG', letterText.datesRule, () => true);

function letterOf(
  row: MailRow,
  dates: readonly [MeetingFacts, ...MeetingFacts[]],
  reader: Reader,
  book: Book,
  context: Context,
): Letter {
  const [first] = dates;
  const kind = row.template as MailKind;
  const { language } = reader;
  const title = oneLine(first.row.title);
  const lead = isOfMore(row, first, book) ? letterText.morePollDates : LEADS[kind];
  const groups = { label: letterText.workgroups[language], value: first.workgroups.join(', ') };
  const hosts = hostFacts(book, first.row, language);
  const facts = kind === 'cancellation' ? [groups] : [groups, ...placeFacts(first, language, hosts)];
  return {
    greeting: render(message(letterText.hello, { name: oneLine(reader.name) }), language),
    lead: render(message(lead, { title, count: countOf(DATES_FIGURE, dates) }), language),
    sections: [
      ...changesSection(row, first, reader, context),
      datesSection(dates, reader),
      { title: '', facts, ...(kind !== 'cancellation' && { long: agendaOf(first, language) }) },
    ],
    closing: closingOf(kind, reader),
  };
}

function subjectOf(
  kind: MailKind,
  first: MeetingFacts,
  count: number,
  reader: Reader,
  isMore: boolean,
): string {
  const { language } = reader;
  if (kind !== DATE_POLL && count === 1) return meetingSubject(kind, first, language);
  const when = whenFor(first, reader);
  const asks = isMore ? letterText.morePollSubject : letterText.pollSubject;
  const words = kind === DATE_POLL ? asks : letterText[`${kind}DatesSubject`];
  return oneLine(render(message(words, { title: oneLine(first.row.title), when, count }), language));
}

/** All dates in one file; what is called off has a file for each date, since a cancellation holds one alone. */
function attachmentsOf(
  kind: MailKind,
  dates: readonly [MeetingFacts, ...MeetingFacts[]],
  reader: Reader,
  book: Book,
  context: Context,
): readonly MailAttachment[] {
  if (kind === DATE_POLL) return [];
  const [first, ...more] = dates;
  const self = { name: reader.name, email: reader.email };
  const people = { reader: self, organizer: calendarOrganizer(book, first.row, context) ?? self };
  const type = (method: string): string => `text/calendar; charset=utf-8; method=${method}`;
  const name = letterText.fileName[reader.language];
  if (kind !== 'cancellation')
    return [{ name, type: type('PUBLISH'), content: seriesCalendarFile(dates, people, context) }];
  return dates.map((one) => ({
    name: more.length === 0 ? name : `${one.row.start.slice(0, 10)} ${name}`,
    type: type('CANCEL'),
    content: meetingCalendarFile(kind, one, people, context),
  }));
}

/**
 * The mail of an Outbox row about several dates, with those that are still ahead and as the mail says them. Fails, with
 * the reason in words, where none is left.
 */
export function datesMail(row: MailRow, reader: Reader, book: Book, context: Context): Outcome<DatesMail> {
  const kind = row.template as MailKind;
  const ids = recordIds(row);
  const known = ids.flatMap((id) => book.find('MTG', id) ?? []);
  const [any] = known;
  if (!any) return failure(message(mailText.meetingGone, { id: ids[0] ?? '' }));
  const dates = known
    .filter(({ status }) => (status || 'planned') === STATUS[kind])
    .flatMap((one) => meetingFacts(one, book, context) ?? [])
    .filter(({ times }) => times.end > context.now);
  const [first, ...more] = dates;
  if (!first) return failure(message(mailText.noDateLeft, { title: any.title }));
  return success({
    subject: subjectOf(kind, first, dates.length, reader, isOfMore(row, first, book) || wasAsked(row, book)),
    letter: letterOf(row, [first, ...more], reader, book, context),
    workgroup: any.workgroup,
    attachments: attachmentsOf(kind, [first, ...more], reader, book, context),
  });
}
