// From a row of the Outbox to the mail as it goes out, in the language of the person who gets it.
import { withAnswers, withPollAnswers } from '../../people/invitations/answer-links';
import { codedDay } from '../../people/invitations/codes';
import { withoutAnswer } from '../../people/invitations/unanswered-invitations';
import { formerAnswer } from '../../people/meetings/asked-day';
import { beforeFromNotes, changeFacts } from '../../people/meetings/meeting-changes';
import { type MeetingFacts, meetingFacts } from '../../people/meetings/meeting-times';
import type { Context } from '../../workbook/command/types';
import { homeDigestReader, type HomeItems } from '../home-digest/items';
import { homeLetter, homeSubject } from '../home-digest/letter';
import { isOfToday } from '../home-digest/plan-queue';
import { digestReader, type DigestItems } from '../weekly-summary/items';
import { digestLetter, digestSubject } from '../weekly-summary/letter';
import { message, render, type Message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { answeredBy, saysFromWhom, senderOf } from '../../people/letters/from-whom';
import {
  letterMaker,
  type LetterMaker,
  type LetterReader as Reader,
} from '../../people/letters/letter-maker';
import { letterAsHtml, letterAsText, type Letter } from '../../people/letters/letter';
import {
  calendarOrganizer,
  meetingCalendarFile,
  meetingLetter,
  meetingSubject,
  organizerOf,
  type MeetingMail,
} from '../../people/meetings/meeting-letter';
import { hostFacts } from '../../people/meetings/side-event';
import { datesMail } from '../../people/meetings/dates-letter';
import { DATE_POLL, recordIds } from '../../people/meetings/recipients';
import { PROPOSED } from '../../people/meetings/series';
import { rowAddress } from '../../workbook/guide/workbook-address';
import type { RowOf } from '../../workbook/records/rows';
import type { SheetId } from '../../workbook/schema/sheet-ids';
import type { MailRow } from '../../people/letters/outbox';
import { languageFor, noMailText, mailObstacle } from '../../people/joining/mail-permission';
import { zoneOf } from '../../people/joining/reader-zone';
import * as homeDigestText from '../../words/inbox/home-digest';
import * as weeklySummaryText from '../../words/inbox/weekly-summary';
import * as letterText from '../../words/people/letters/letter';
import * as mailText from '../../words/people/letters';

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

type Person = RowOf<'MEM'>;

const MEETING_MAILS: readonly string[] = ['invitation', 'update', 'cancellation', 'reminder'];

/** Mails that are one for many things, which also go to people who want summaries. */
const SUMMARIES: readonly string[] = ['digest', 'home-digest'];

/** A mailing list reads in the workbook's language. */
const listReader = ({ address }: MailRow, { bookLanguage }: Context): Reader => ({
  ...{ id: '', name: '', zone: '' },
  email: address.trim(),
  language: bookLanguage,
});

const isToList = ({ to, template, unresolved }: MailRow): boolean =>
  to === '' && template === 'letter' && unresolved['to'] === undefined;

/** Who gets the mail; fails when they may not be written to. Only summaries go to people who want summaries. */
function readerOf(row: MailRow, book: Book, context: Context): Outcome<Reader> {
  if (isToList(row)) return success(listReader(row, context));
  const person = book.find('MEM', row.to);
  const reason = mailObstacle(person);
  const wantsDigest = SUMMARIES.includes(row.template) && reason === 'digest';
  if (!person || (reason && !wantsDigest)) {
    const name = row.to === '' ? '–' : book.labelOf('MEM', row.to);
    const words = noMailText(reason ?? 'unknown');
    return failure(message(mailText.notSent, { name, reason: words }));
  }
  if (mailObstacle({ ...person, mail: 'each' }) !== undefined)
    return failure(message(mailText.notSent, { name: person.name, reason: mailText.noAddress }));
  return success({
    id: person.id,
    name: person.name,
    email: person.email.trim(),
    zone: person.timeZone.trim(),
    language: languageFor(person, context.bookLanguage),
  });
}

/** Why a mail about the meeting should not go out (any more). */
function whyNotNow(
  row: MailRow,
  { row: meeting, times }: MeetingFacts,
  book: Book,
  context: Context,
): Message | undefined {
  const { title } = meeting;
  if (times.end <= context.now) return message(mailText.meetingOver, { title });
  if (row.template === 'reminder' && !withoutAnswer(book, meeting).includes(row.to))
    return message(mailText.answeredMeanwhile, { title });
  if (row.template !== 'reminder' && (row.version ?? 0) < (meeting.sequence ?? 0))
    return message(mailText.newerVersion, { title });
  const isOff = meeting.status === 'cancelled' && row.template !== 'cancellation';
  return isOff ? message(mailText.meetingOff, { title }) : undefined;
}

function attachmentsOf(
  kind: MeetingMail,
  facts: MeetingFacts,
  reader: Reader,
  book: Book,
  context: Context,
): RenderedMail['attachments'] {
  if (kind === 'reminder') return [];
  const self = { name: reader.name, email: reader.email };
  const organizer = calendarOrganizer(book, facts.row, context) ?? self;
  const content = meetingCalendarFile(kind, facts, { reader: self, organizer }, context);
  const method = kind === 'cancellation' ? 'CANCEL' : 'REQUEST';
  const type = `text/calendar; charset=utf-8; method=${method}`;
  return [{ name: letterText.fileName[reader.language], type, content }];
}

/** Whom answers go to: the organizer, for whom it is the sender; both by their row in People. */
function answersTo(
  facts: MeetingFacts,
  sender: Person | undefined,
  reader: Reader,
  book: Book,
  context: Context,
) {
  const organizer = organizerOf(book, facts.row, context)?.email;
  const people = book.rows('MEM').filter(({ email }) => email.trim() === organizer);
  const answers = [...people, answeredBy(sender, book)].find((one) => one && one.id !== reader.id);
  const email = answers?.email.trim() ?? organizer;
  return { answers, replyTo: email === reader.email ? undefined : email };
}

/** What the reader said to the day that the meeting had before, so that nobody takes it for an answer to the new one. */
const saidBefore = (meeting: RowOf<'MTG'>, { id, language }: Reader, book: Book): readonly string[] =>
  book
    .rows('INV')
    .filter((row) => row.meeting === meeting.id && row.person === id)
    .flatMap((row) => formerAnswer(row, meeting, letterText.youSaidBefore) ?? [])
    .slice(0, 1)
    .map((said) => render(said, language));

/** Where the row that a mail is about opens, among the sheets that its letter is made from; '' where nobody knows. */
function rowLink(row: MailRow, sheets: readonly SheetId[], book: Book, context: Context): string {
  const [id = ''] = recordIds(row);
  const sheet = sheets.find((one) => id.startsWith(`${one}-`));
  const found = sheet && book.find(sheet, id);
  return sheet && found ? rowAddress(context, sheet, found.rowNumber) : '';
}

const withRow = (letter: Letter, address: string, language: Reader['language']): Letter => {
  if (address === '') return letter;
  const links = [{ label: letterText.openRow[language], address }];
  return { ...letter, sections: [...letter.sections, { title: '', facts: [], links }] };
};

function meetingMail(row: MailRow, reader: Reader, book: Book, context: Context): Outcome<RenderedMail> {
  const dates = { reads: [], make: datesMail };
  if (recordIds(row).length > 1) return mailFromOne(row, reader, dates, book, context);
  const kind = row.template as MeetingMail;
  const meeting = book.find('MTG', row.record);
  if (!meeting) return failure(message(mailText.meetingGone, { id: row.record }));
  const facts = meetingFacts(meeting, book, context);
  if (!facts) return failure(message(mailText.meetingUnclear, { title: meeting.title }));
  const problem = whyNotNow(row, facts, book, context);
  if (problem) return failure(problem);
  const before = kind === 'update' ? beforeFromNotes(row.notes) : {};
  const changes = changeFacts(before, meeting, context, reader.language);
  const { language } = reader;
  const sender = senderOf(row, book);
  const { answers, replyTo } = answersTo(facts, sender, reader, book, context);
  const invites = kind === 'invitation' || kind === 'update';
  const parties = { sender, answers, invites, language };
  const hosts = hostFacts(book, meeting, language);
  const opens = rowLink(row, ['MTG'], book, context);
  const told = withRow(meetingLetter(kind, facts, reader, { changes, hosts }), opens, language);
  const asks = replyTo !== undefined && kind !== 'cancellation';
  const lead = asks ? [told.lead, ...saidBefore(meeting, reader, book)].join(' ') : told.lead;
  const asked = { meeting, day: codedDay([meeting]), person: reader.id, to: replyTo ?? '', language };
  const letter = saysFromWhom(
    asks
      ? withAnswers({ ...told, lead }, { ...asked, workbookCode: context.setting('workbook.code') })
      : told,
    parties,
    context,
  );
  return success({
    to: reader.email,
    subject: meetingSubject(kind, facts, language),
    body: letterAsText(letter, language),
    htmlBody: letterAsHtml(letter, language),
    ...(replyTo !== undefined && { replyTo }),
    attachments: attachmentsOf(kind, facts, reader, book, context),
  });
}

/** A summary as it goes out: from whom, and whom an answer reaches. */
function summaryMailOf(
  row: MailRow,
  reader: Reader,
  { subject, letter: told }: { readonly subject: string; readonly letter: Letter | undefined },
  book: Book,
  context: Context,
): Outcome<RenderedMail> {
  const { language } = reader;
  if (!told) return failure(message(weeklySummaryText.nothingToTell));
  const sender = senderOf(row, book);
  const answers = answeredBy(sender, book);
  const letter = saysFromWhom(told, { sender, answers, invites: false, language }, context);
  return success({
    to: reader.email,
    ...(answers && answers.id !== reader.id && { replyTo: answers.email.trim() }),
    subject,
    body: letterAsText(letter, language),
    htmlBody: letterAsHtml(letter, language),
    attachments: [],
  });
}

function digestMail(
  row: MailRow,
  reader: Reader,
  items: DigestItems,
  book: Book,
  context: Context,
): Outcome<RenderedMail> {
  const letter = digestLetter(items, reader, book, context);
  const subject = digestSubject(items, context.setting('coalition'), reader.language);
  return summaryMailOf(row, reader, { subject, letter }, book, context);
}

/** Only on its own day: what stands in it is done today. */
function homeDigestMail(
  row: MailRow,
  reader: Reader,
  items: HomeItems,
  book: Book,
  context: Context,
): Outcome<RenderedMail> {
  if (!isOfToday(row, context)) return failure(message(homeDigestText.dayOver));
  const zone = zoneOf(book, reader.id, context);
  const letter = homeLetter(items, { ...reader, zone }, book, context);
  const subject = homeSubject(items, context.setting('coalition'), reader.language);
  return summaryMailOf(row, reader, { subject, letter }, book, context);
}

/** A question about dates that are still open, with answers to each: in the order in which the letter numbers them. */
function asksForDates(
  letter: Letter,
  ids: readonly string[],
  { reader, replyTo }: { readonly reader: Reader; readonly replyTo: string },
  book: Book,
  context: Context,
): Letter {
  const workbookCode = context.setting('workbook.code');
  const dates = ids
    .flatMap((id) => book.find('MTG', id) ?? [])
    .filter((row) => row.status === PROPOSED)
    .filter((row) => (meetingFacts(row, book, context)?.times.end ?? '') > context.now);
  return withPollAnswers(
    letter,
    dates.map((meeting) => ({
      ...{ meeting, day: codedDay([meeting]), person: reader.id, to: replyTo },
      ...{ workbookCode, language: reader.language },
    })),
  );
}

/** An invitation to several dates with answers that hold for all of them; any other letter as it is. */
function asksOfSeveral(
  letter: Letter,
  row: MailRow,
  { reader, replyTo }: { readonly reader: Reader; readonly replyTo: string },
  book: Book,
  context: Context,
): Letter {
  const ids = recordIds(row);
  const [first = '', another] = ids;
  if (replyTo === '' || replyTo === reader.email) return letter;
  if (row.template === DATE_POLL) return asksForDates(letter, ids, { reader, replyTo }, book, context);
  const invites = row.template === 'invitation' || row.template === 'update';
  if (!invites || another === undefined) return letter;
  const meeting = { id: row.record, title: book.find('MTG', first)?.title ?? '' };
  const workbookCode = context.setting('workbook.code');
  const day = codedDay(ids.flatMap((id) => book.find('MTG', id) ?? []));
  const asked = { meeting, day, person: reader.id, to: replyTo, language: reader.language };
  return withAnswers(letter, { ...asked, workbookCode, ofSeveral: true });
}

/** Who sends it answers, else a co-chair of the workgroup that it is about or a coordinator. */
function mailFromOne(
  row: MailRow,
  reader: Reader,
  maker: LetterMaker,
  book: Book,
  context: Context,
): Outcome<RenderedMail> {
  const made = maker.make(row, reader, book, context);
  if (!made.ok) return made;
  const { subject, letter: told, workgroup, attachments = [] } = made.value;
  const { language } = reader;
  const sender = senderOf(row, book);
  const answers = answeredBy(sender, book);
  const replyTo = sender ? answers?.email.trim() : organizerOf(book, { workgroup }, context)?.email;
  const opens = reader.id === '' ? '' : rowLink(row, ['MTG', ...maker.reads], book, context);
  const answering = asksOfSeveral(told, row, { reader, replyTo: replyTo ?? '' }, book, context);
  const asked = withRow(answering, opens, language);
  const list = reader.id === '' ? reader.email : '';
  const letter = saysFromWhom(asked, { sender, answers, invites: false, language, list }, context);
  return success({
    to: reader.email,
    subject,
    body: letterAsText(letter, language),
    htmlBody: letterAsHtml(letter, language),
    ...(replyTo && replyTo !== reader.email && { replyTo }),
    attachments,
  });
}

/** What summaries are made from, each made once and only where a mail needs it. */
export interface SummaryReaders {
  week(): (person: string) => DigestItems;
  home(): (person: string) => HomeItems;
}

const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
};

/** Readers for all mails of one run. */
export const summaryReaders = (book: Book, context: Context): SummaryReaders => ({
  week: once(() => digestReader(book, context)),
  home: once(() => homeDigestReader(book, context)),
});

/**
 * The mail of an Outbox row, made from what the workbook holds now. Fails, with the reason in words, when it should not
 * go out: the person may not be written to, the meeting is gone, over or called off, or a newer version is on its way.
 * For several summaries the readers are made once, by `summaryReaders`.
 */
export function renderMail(
  row: MailRow,
  book: Book,
  context: Context,
  readers: SummaryReaders = summaryReaders(book, context),
): Outcome<RenderedMail> {
  const reader = readerOf(row, book, context);
  if (!reader.ok) return reader;
  if (row.template === 'digest') return digestMail(row, reader.value, readers.week()(row.to), book, context);
  if (row.template === 'home-digest')
    return homeDigestMail(row, reader.value, readers.home()(row.to), book, context);
  const maker = letterMaker(row.template, context);
  if (maker) return mailFromOne(row, reader.value, maker, book, context);
  if (!MEETING_MAILS.includes(row.template)) return failure(message(mailText.unknownKind));
  return meetingMail(row, reader.value, book, context);
}
