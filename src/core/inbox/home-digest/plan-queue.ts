// The rule of 'queue-home-digests': who at home gets today's digest of the session, each once a day, and what is held back.
import * as z from 'zod/mini';
import { freeFrom, isHeldBack } from '../../advocacy/outreach/embargo';
import { reviewDay } from '../../advocacy/lobbying-deadlines';
import { dayInWords } from '../../base/dates/words';
import { formatIn, today } from '../../base/dates/zones';
import { message, render, type Message } from '../../base/messages/text';
import { success, type Outcome } from '../../base/outcome';
import { newsReader } from '../../people/joining/memberships';
import { noMailText, mailObstacle } from '../../people/joining/mail-permission';
import { mailsOverLimit } from '../../people/letters/outbox';
import { queueMail } from '../../people/letters/queue-mail';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { NamedRow, RowOf } from '../../workbook/records/rows';
import type { DigestFor } from '../weekly-summary/plan-queue';
import { homeDigestReader, homeDigestReads, isDigestEmpty, toldOn, type HomeItems } from './items';
import { newsInWords } from './letter';
import { isSessionDay, thereOn } from './session';
import * as t from '../../words/inbox/home-digest';

export interface QueueHomeDigestsResult {
  /** Whether this is a day of the session; on others nobody gets one. */
  readonly isOn: boolean;
  readonly mails: readonly DigestFor[];
  /** Who has today's digest already, or for whom it waits. */
  readonly before: readonly NamedRow[];
  /** Who gets no mail, or has asked for it by way of a coordinator. */
  readonly tellOtherwise: readonly (DigestFor & { readonly reason: string })[];
  /** What else to know beforehand, in sentences. */
  readonly notes: readonly string[];
}

/** By the coalition's day: nobody gets two. */
const homeDigestKey = (person: string, day: string): string => `home:${person}:${day}`;

/** Whether a mail of the Outbox is today's: one that could not go out on its day would tell of yesterday. */
export const isOfToday = (
  { key }: Pick<RowOf<'OBX'>, 'key'>,
  context: Pick<Context, 'now' | 'timeZone'>,
): boolean => key.endsWith(`:${today(context)}`);

const hasOne = (book: Book, key: string): boolean =>
  book.rows('OBX').some((row) => row.key === key && row.state !== 'failed');

interface Sorted {
  readonly mails: DigestFor[];
  readonly before: NamedRow[];
  readonly otherwise: (DigestFor & { reason: string })[];
}

/** A daily digest is one mail for all that happened, so it goes to who chose summaries, too; who wants none gets none. */
function sortPeople(
  book: Book,
  day: string,
  itemsOf: (person: string) => HomeItems,
  context: Context,
): Sorted {
  const sorted: Sorted = { mails: [], before: [], otherwise: [] };
  const away = new Set(thereOn(book, day).map(({ person }) => person));
  const gets = newsReader(book);
  for (const person of book.rows('MEM').filter(({ id }) => gets(id, 'home'))) {
    const reason = mailObstacle(person.mail === 'digest' ? { ...person, mail: 'each' } : person);
    if (reason === 'left' || reason === 'none' || away.has(person.id)) continue;
    const items = itemsOf(person.id);
    if (isDigestEmpty(items)) continue;
    const name = book.labelOf('MEM', person.id);
    const told = { person: person.id, name, news: newsInWords(items, context.language) };
    if (reason) sorted.otherwise.push({ ...told, reason: noMailText(reason)[context.language] });
    else if (hasOne(book, homeDigestKey(person.id, day))) sorted.before.push({ id: person.id, name });
    else sorted.mails.push(told);
  }
  return sorted;
}

/** What of today may not be told yet, and is left out of mails that leave before its hour. */
function heldBack(book: Book, context: Context): readonly Message[] {
  return toldOn(book, today(context), context.timeZone, context)
    .filter((row) => isHeldBack(book, row, context))
    .map((row) => {
      const from = freeFrom(row, context);
      const time = from === '' ? '' : formatIn(from, context.timeZone, context.language);
      return message(from === '' ? t.heldBackUnread : t.heldBack, { title: row.title, time });
    });
}

interface Counted extends Sorted {
  readonly overLimit: number;
  readonly perDay: number;
}

function notesOn(
  book: Book,
  { mails, before, overLimit, perDay }: Counted,
  context: Context,
): readonly Message[] {
  const away = thereOn(book, today(context)).length;
  const notes: readonly (readonly [boolean, Message])[] = [
    [mails.length === 0 && before.length === 0, message(t.noneQueued)],
    [before.length > 0, message(t.before, { count: before.length })],
    [away > 0, message(t.away, { count: away })],
    [overLimit > 0, message(t.overLimit, { count: overLimit, limit: perDay })],
  ];
  return [...notes.flatMap(([applies, one]) => (applies ? [one] : [])), ...heldBack(book, context)];
}

function notToday(context: Context): Outcome<Plan<QueueHomeDigestsResult>> {
  const review = reviewDay(context);
  const told = review < today(context) ? t.reviewOver : t.notToday;
  const words =
    review === '' ? message(t.noDay) : message(told, { day: dayInWords(review, context.language) });
  const notes = [render(words, context.language)];
  const result = { isOn: false, mails: [], before: [], tellOtherwise: [], notes };
  return success({ edits: [], effects: [], result, summary: [words] });
}

function planQueueHomeDigests(
  book: Book,
  _input: object,
  context: Context,
): Outcome<Plan<QueueHomeDigestsResult>> {
  const day = today(context);
  if (!isSessionDay(book, day, context)) return notToday(context);
  const itemsOf = homeDigestReader(book, context);
  const sorted = sortPeople(book, day, itemsOf, context);
  const { mails, before, otherwise } = sorted;
  const counted = { ...sorted, ...mailsOverLimit(book, mails.length, 0, context) };
  const notes = notesOn(book, counted, context);
  const queued = mails.length > 0 ? [message(t.queued, { count: mails.length })] : [];
  const names = otherwise.map(({ name, reason }) => `${name} (${reason})`).join(', ');
  const others = otherwise.length > 0 ? [message(t.tellOtherwise, { count: otherwise.length, names })] : [];
  return success({
    edits: mails.map(({ person }) =>
      queueMail(book, { key: homeDigestKey(person, day), to: person, template: 'home-digest' }, context),
    ),
    effects: [],
    result: {
      isOn: true,
      mails,
      before,
      tellOtherwise: otherwise,
      notes: notes.map((note) => render(note, context.language)),
    },
    summary: [...queued, ...notes, ...others],
  });
}

/** Queues today's digest of the session for everybody at home who wants mail; a second time adds nobody twice. */
export const queueHomeDigests = defineCommand({
  name: 'queue-home-digests',
  title: t.queueTitle,
  audience: 'coordinator',
  pace: 'short',
  input: z.object({}),
  reads: homeDigestReads,
  plan: planQueueHomeDigests,
});
