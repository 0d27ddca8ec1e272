// The rule of 'queue-digests': who gets a summary this week, each once, and who has to be told in another way.
import * as z from 'zod/mini';
import type { Context, Plan } from '../../workbook/command/types';
import { newsReader } from '../../people/joining/memberships';
import { noMailText, mailObstacle, type NoMailReason } from '../../people/joining/mail-permission';
import { mailsOverLimit } from '../../people/letters/outbox';
import { queueMail } from '../../people/letters/queue-mail';
import { message, render, type Message } from '../../base/messages/text';
import { success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import type { RowOf, NamedRow } from '../../workbook/records/rows';
import { isoWeek } from '../../base/dates/weeks';
import { today } from '../../base/dates/zones';
import {
  digestReader,
  isSummaryEmpty,
  needsWord,
  tellsOfGroups,
  digestReads,
  type DigestItems,
} from './items';
import { newsInWords } from './letter';
import { missedInSummaries } from './missed';
import { defineCommand } from '../../workbook/command/define-command';
import * as weeklySummaryText from '../../words/inbox/weekly-summary';

const queueInput = z.object({});

export interface DigestFor {
  readonly person: string;
  readonly name: string;
  /** What it tells, each kind counted in words. */
  readonly news: readonly string[];
}

export interface QueueDigestsResult {
  /** By ISO 8601, such as `2027-W02`. */
  readonly week: string;
  readonly mails: readonly DigestFor[];
  /** Who has this week's summary already, or for whom one waits. */
  readonly before: readonly NamedRow[];
  /** Who gets no mail and for whom something waits. */
  readonly tellOtherwise: readonly (DigestFor & { readonly reason: string })[];
  /** Mails that one account cannot send within a day, and what it can. */
  readonly overLimit: number;
  readonly perDay: number;
  /** What else to know beforehand, in sentences. */
  readonly notes: readonly string[];
}

/** The key of a summary: nobody gets two for the same week. */
const digestKey = (person: string, week: string): string => `digest:${person}:${week}`;

type MailRow = RowOf<'OBX'>;

/** Whether the person has the week's summary, or one that waits: it is made when it is sent, so it tells all. */
function hasOne(mails: readonly MailRow[], week: string, person: string): boolean {
  return mails.some(
    ({ key, to, state }) =>
      (key === digestKey(person, week) && state !== 'failed') ||
      (to === person && (state === 'waiting' || state === 'sending')),
  );
}

type Way = 'mail' | 'nothing' | 'each' | NoMailReason;

/**
 * How somebody hears: who chose summaries gets all of it in one; who gets each mail only what waits for their word, and
 * news of workgroups whose invitations they do not get;
 * who gets none is told otherwise when something waits for their word.
 */
function wayFor(person: RowOf<'MEM'>, items: DigestItems): Way {
  const reason = mailObstacle(person);
  if (reason === 'left' || isSummaryEmpty(items)) return 'nothing';
  if (reason === 'digest') return mailObstacle({ ...person, mail: 'each' }) ?? 'mail';
  if (!needsWord(items)) return reason ? 'nothing' : tellsOfGroups(items) ? 'mail' : 'each';
  return reason ?? 'mail';
}

interface Sorted {
  readonly mails: DigestFor[];
  readonly before: NamedRow[];
  readonly otherwise: (DigestFor & { reason: string })[];
  /** For how many there is news, but none that waits for their word, and who want each mail instead. */
  wantEach: number;
}

function sortPeople(book: Book, week: string, context: Context): Sorted {
  const sorted: Sorted = { mails: [], before: [], otherwise: [], wantEach: 0 };
  const read = digestReader(book, context);
  const gets = newsReader(book);
  const mails = book.rows('OBX').filter(({ template }) => template === 'digest');
  for (const person of book.rows('MEM').filter(({ id }) => gets(id, 'summary'))) {
    const items = read(person.id);
    const way = wayFor(person, items);
    if (way === 'each') sorted.wantEach++;
    if (way === 'nothing' || way === 'each') continue;
    const name = book.labelOf('MEM', person.id);
    const summaryMessages = { person: person.id, name, news: newsInWords(items, context.language) };
    if (way !== 'mail')
      sorted.otherwise.push({ ...summaryMessages, reason: noMailText(way)[context.language] });
    else if (hasOne(mails, week, person.id)) sorted.before.push({ id: person.id, name });
    else sorted.mails.push(summaryMessages);
  }
  return sorted;
}

type Sums = Omit<QueueDigestsResult, 'notes'>;

/** What the lists of names do not say. */
function notesOn({ mails, before, overLimit, perDay }: Sums, wantEach: number): Message[] {
  const summaryMessages: (readonly [boolean, Message])[] = [
    [mails.length === 0, message(weeklySummaryText.noneQueued)],
    [mails.length === 0 && wantEach > 0, message(weeklySummaryText.wantEach, { count: wantEach })],
    [before.length > 0, message(weeklySummaryText.before, { count: before.length })],
    [overLimit > 0, message(weeklySummaryText.overLimit, { count: overLimit, limit: perDay })],
  ];
  return summaryMessages.flatMap(([applies, sentence]) => (applies ? [sentence] : []));
}

function summaryOf(sums: Sums, wantEach: number): Message[] {
  const { mails, tellOtherwise: others } = sums;
  const names = others.map(({ name, reason }) => `${name} (${reason})`).join(', ');
  return [
    ...(mails.length > 0 ? [message(weeklySummaryText.queued, { count: mails.length })] : []),
    ...notesOn(sums, wantEach),
    ...(others.length > 0 ? [message(weeklySummaryText.tellOtherwise, { count: others.length, names })] : []),
  ];
}

/**
 * Queues one summary a person and week, and takes up those that failed; nobody gets an empty one. Its text is made when it is sent. People who want
 * each mail get one only when a clash or an overlap waits for their word.
 */
function planQueueDigests(
  book: Book,
  _input: z.infer<typeof queueInput>,
  context: Context,
): Outcome<Plan<QueueDigestsResult>> {
  const week = isoWeek(today(context));
  const { mails, before, otherwise, wantEach } = sortPeople(book, week, context);
  const sums: Sums = {
    week,
    mails,
    before,
    tellOtherwise: otherwise,
    ...mailsOverLimit(book, mails.length, 0, context),
  };
  return success({
    edits: mails.map(({ person }) =>
      queueMail(book, { key: digestKey(person, week), to: person, template: 'digest' }, context),
    ),
    effects: [],
    problems: missedInSummaries(book, context),
    result: { ...sums, notes: notesOn(sums, wantEach).map((note) => render(note, context.language)) },
    summary: summaryOf(sums, wantEach),
  });
}

/** Queues this week's summary for everybody who has one coming; a second time adds nobody twice. */
export const queueDigests = defineCommand({
  name: 'queue-digests',
  title: weeklySummaryText.queueTitle,
  audience: 'coordinator',
  pace: 'short',
  input: queueInput,
  reads: digestReads,
  plan: planQueueDigests,
});
