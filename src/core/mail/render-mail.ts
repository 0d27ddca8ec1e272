// From a row of the Outbox to the mail as it goes out, in the language of the person who gets it.
import type { Context } from '../calls/types';
import { meetingTimes } from '../meetings/meeting-times';
import { message, render, type Language, type Message } from '../messages/text';
import type { Outcome } from '../outcome';
import { failure, success } from '../outcome';
import type { Book } from '../records/book';
import type { RowOf } from '../records/rows';
import { letterText } from './letter-texts';
import { letterAsHtml, letterAsText, oneLine } from './letter';
import {
  meetingCalendarFile,
  meetingLetter,
  meetingSection,
  meetingSubject,
  organizerOf,
  type MeetingFacts,
  type MeetingMail,
} from './meeting-letter';
import { mailText } from './messages';
import type { MailRow } from './outbox';
import { languageFor, noMailText, whyNoMail } from './reach';

export interface RenderedMail {
  /** One plain address. */
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  /** Whom an answer should go to. */
  readonly replyTo?: string;
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly content: string }[];
}

interface Reader {
  readonly person: RowOf<'MEM'>;
  readonly name: string;
  readonly email: string;
  readonly zone: string;
  readonly language: Language;
}

const MEETING_MAILS: readonly string[] = ['invitation', 'update', 'cancellation', 'reminder'];

/** Who gets the mail; fails when they may not be written to. Only a digest goes to people who want digests. */
function readerOf(row: MailRow, book: Book, context: Context): Outcome<Reader> {
  const person = book.find('MEM', row.to);
  const reason = whyNoMail(person);
  const wantsDigest = row.template === 'digest' && reason === 'digest';
  if (!person || (reason && !wantsDigest)) {
    const name = row.to === '' ? '–' : book.labelOf('MEM', row.to);
    const words = noMailText(reason ?? 'unknown');
    return failure(message(mailText.notSent, { name, reason: words }));
  }
  if (whyNoMail({ ...person, mail: 'each' }) !== undefined)
    return failure(message(mailText.notSent, { name: person.name, reason: mailText.noAddress }));
  return success({
    person,
    name: person.name,
    email: person.email.trim(),
    zone: person.timeZone.trim(),
    language: languageFor(person, context.bookLanguage),
  });
}

function factsOf(meeting: RowOf<'MTG'>, book: Book, context: Context): MeetingFacts | undefined {
  const times = meetingTimes(meeting, context.timeZone);
  if (!times) return undefined;
  const ids = [meeting.workgroup, ...meeting.withWorkgroups].filter((id) => id !== '');
  return { row: meeting, times, workgroups: ids.map((id) => book.labelOf('WG', id)) };
}

/** Why a mail about the meeting should not go out (any more). */
function whyNotNow(
  row: MailRow,
  { row: meeting, times }: MeetingFacts,
  context: Context,
): Message | undefined {
  const { title } = meeting;
  if (times.end <= context.now) return message(mailText.meetingOver, { title });
  if (row.template !== 'reminder' && (row.version ?? 0) < (meeting.sequence ?? 0))
    return message(mailText.newerVersion, { title });
  const isOff = meeting.status === 'cancelled' && row.template !== 'cancellation';
  return isOff ? message(mailText.meetingOff, { title }) : undefined;
}

function attachmentOf(
  kind: MeetingMail,
  facts: MeetingFacts,
  reader: Reader,
  book: Book,
  context: Context,
): Pick<RenderedMail, 'attachments' | 'replyTo'> {
  const self = { name: reader.name, email: reader.email };
  const organizer = organizerOf(book, facts.row, context) ?? self;
  const replyTo = organizer.email === reader.email ? {} : { replyTo: organizer.email };
  if (kind === 'reminder') return { ...replyTo, attachments: [] };
  const content = meetingCalendarFile(kind, facts, { reader: self, organizer }, context);
  const method = kind === 'cancellation' ? 'CANCEL' : 'REQUEST';
  const type = `text/calendar; charset=utf-8; method=${method}`;
  return { ...replyTo, attachments: [{ name: letterText.fileName[reader.language], type, content }] };
}

function meetingMail(row: MailRow, reader: Reader, book: Book, context: Context): Outcome<RenderedMail> {
  const kind = row.template as MeetingMail;
  const meeting = book.find('MTG', row.record);
  if (!meeting) return failure(message(mailText.meetingGone, { id: row.record }));
  const facts = factsOf(meeting, book, context);
  if (!facts) return failure(message(mailText.meetingUnclear, { title: meeting.title }));
  const problem = whyNotNow(row, facts, context);
  if (problem) return failure(problem);
  const letter = meetingLetter(kind, facts, reader);
  return success({
    to: reader.email,
    subject: meetingSubject(kind, facts, reader.language),
    body: letterAsText(letter),
    htmlBody: letterAsHtml(letter, reader.language),
    ...attachmentOf(kind, facts, reader, book, context),
  });
}

/** The meetings ahead to which somebody is invited, soonest first. */
function meetingsAhead(person: string, book: Book, context: Context): MeetingFacts[] {
  const invited = new Set(book.rows('INV').flatMap((row) => (row.person === person ? [row.meeting] : [])));
  return book
    .rows('MTG')
    .filter(({ id, status }) => invited.has(id) && (status || 'planned') === 'planned')
    .flatMap((row) => factsOf(row, book, context) ?? [])
    .filter(({ times }) => times.end > context.now)
    .sort((first, second) => Date.parse(first.times.start) - Date.parse(second.times.start));
}

function digestMail(reader: Reader, book: Book, context: Context): Outcome<RenderedMail> {
  const { language } = reader;
  const ahead = meetingsAhead(reader.person.id, book, context);
  if (ahead.length === 0) return failure(message(mailText.nothingAhead));
  const letter = {
    greeting: render(message(letterText.hello, { name: oneLine(reader.name) }), language),
    lead: letterText.digest[language],
    sections: ahead.map((facts) =>
      meetingSection(facts, reader, { title: facts.row.title, isCancelled: false }),
    ),
    closing: [],
  };
  return success({
    to: reader.email,
    subject: letterText.digestSubject[language],
    body: letterAsText(letter),
    htmlBody: letterAsHtml(letter, language),
    attachments: [],
  });
}

/**
 * The mail of an Outbox row, made from what the workbook holds now. Fails, with the reason in words, when it should not
 * go out: the person may not be written to, the meeting is gone, over or called off, or a newer version is on its way.
 */
export function renderMail(row: MailRow, book: Book, context: Context): Outcome<RenderedMail> {
  const reader = readerOf(row, book, context);
  if (!reader.ok) return reader;
  if (row.template === 'digest') return digestMail(reader.value, book, context);
  if (!MEETING_MAILS.includes(row.template)) return failure(message(mailText.unknownKind));
  return meetingMail(row, reader.value, book, context);
}
