// The rule of 'add-dates': more dates to choose from while the question is open. Who answered is asked about the new ones
// only, who did not about all.
import * as z from 'zod/mini';
import type { Context, Plan } from '../../workbook/command/types';
import { defineCommand } from '../../workbook/command/define-command';
import { message } from '../../base/messages/text';
import { type Outcome, failure, success } from '../../base/outcome';
import { formatIn } from '../../base/dates/zones';
import type { Book } from '../../workbook/records/book';
import { insertRow, type Edit } from '../../workbook/records/edits';
import { mayInvite } from '../joining/memberships';
import { dateNotes } from '../meetings/date-notes';
import { meetingTimes } from '../meetings/meeting-times';
import { invitationEdits, mailEdits } from '../meetings/plan-invite';
import { readInvitation, type WantedMeeting } from '../meetings/read-invitation';
import { pollMailPlan, type MailPlan } from '../meetings/recipients';
import { datesOffered, PROPOSED } from '../meetings/series';
import { hasSaid, openPolls, withoutWaiting, type DatePoll } from './polls';
import * as meetingsText from '../../words/people/meetings';
import * as pollsText from '../../words/people/date-polls';

/** Dates that one question has at most. */
const MOST_OFFERED = 12;

const input = z.object({
  /** The code of the poll. */
  poll: z.string().check(z.minLength(1), z.maxLength(100)),
  /** `YYYY-MM-DDTHH:MM` by the clock of the dates that are offered. */
  dates: z.array(z.string().check(z.maxLength(40))).check(z.minLength(1), z.maxLength(MOST_OFFERED)),
});
export type AddDatesInput = z.infer<typeof input>;

export interface AddDatesResult {
  /** Those that are new. */
  readonly dates: readonly { readonly when: string; readonly notes: readonly string[] }[];
  /** Names of those who are asked by mail: about the new dates, and about all since they have not answered. */
  readonly asked: readonly string[];
  readonly askedAll: readonly string[];
}

/** The new dates as they will stand, without those that are offered already. */
function newDates(
  book: Book,
  { id, row }: DatePoll,
  typed: readonly string[],
  context: Context,
): Outcome<readonly WantedMeeting[]> {
  const offered = new Set(datesOffered(book, id).map(({ start }) => start));
  const wanted = new Map<string, WantedMeeting>();
  for (const start of typed.filter((one) => one.trim() !== '')) {
    const read = readInvitation(book, { start }, row, context, PROPOSED);
    if (!read.ok) return read;
    if (!offered.has(read.value.start)) wanted.set(read.value.start, read.value);
  }
  return success([...wanted.values()].sort((one, other) => one.start.localeCompare(other.start)));
}

interface Asking {
  readonly onlyNew: MailPlan;
  readonly all: MailPlan;
}

function askingOf(book: Book, poll: DatePoll, added: readonly string[]): Asking {
  const said = poll.people.filter((person) => hasSaid(poll, person));
  const silent = poll.people.filter((person) => !said.includes(person));
  const ahead = [...poll.dates].sort((one, other) => one.times.start.localeCompare(other.times.start));
  const everything = [...ahead.map(({ row }) => row.id), ...added];
  return {
    onlyNew: pollMailPlan(book, added, said),
    all: pollMailPlan(book, everything, silent, added),
  };
}

/** The open poll of this code, which the actor may add to. */
function pollToAddTo(book: Book, code: string, context: Context): Outcome<DatePoll> {
  const poll = openPolls(book, context).find(({ id }) => id === code);
  if (!poll) return failure(message(pollsText.closed));
  const { workgroup } = poll.row;
  return mayInvite(context.actor, workgroup)
    ? success(poll)
    : failure(message(meetingsText.notYours, { workgroup: book.labelOf('WG', workgroup) }));
}

/** What is told of a new date, by its own clock. */
function dateReader(book: Book, poll: DatePoll, context: Context) {
  const notesOf = dateNotes(book, poll.people, [], context);
  return (wanted: WantedMeeting): AddDatesResult['dates'] => {
    const times = meetingTimes(wanted, context.timeZone);
    if (!times) return [];
    return [{ when: formatIn(times.start, times.zone, context.language), notes: notesOf(times) }];
  };
}

/** Writes the dates with their invitations, and queues a mail for each who is asked. */
function adding(
  book: Book,
  poll: DatePoll,
  wanted: readonly WantedMeeting[],
  context: Context,
): Plan<AddDatesResult> {
  const rows = wanted.map((one) => ({ id: context.newId('MTG'), wanted: one }));
  const ids = rows.map(({ id }) => id);
  const { onlyNew, all } = askingOf(book, poll, ids);
  const mails = [...onlyNew.mails, ...all.mails];
  const edits: Edit[] = [
    ...rows.map((one) => insertRow('MTG', one.id, { ...one.wanted, sequence: 0 })),
    ...rows.flatMap((one) => invitationEdits(book, one, poll.people, context)),
    // The new ones take the place of those that nobody got yet.
    ...withoutWaiting(
      book,
      poll.dates.map(({ row }) => row.id),
    ),
    ...mailEdits(book, { mails, superseded: [], otherwise: [] }, context),
  ];
  const named = ({ mails: some }: MailPlan): readonly string[] =>
    some
      .map(({ person }) => book.labelOf('MEM', person))
      .sort((one, other) => one.localeCompare(other, context.language));
  const dates = wanted.flatMap(dateReader(book, poll, context));
  return {
    edits,
    effects: mails.length > 0 ? [{ kind: 'send-mail' }] : [],
    result: { dates, asked: named(onlyNew), askedAll: named(all) },
    summary: [
      message(pollsText.added, { title: poll.row.title, count: rows.length }),
      ...(mails.length > 0 ? [message(meetingsText.mailQueued, { count: mails.length })] : []),
    ],
  };
}

function planAddDates(
  book: Book,
  { poll: code, dates: typed }: AddDatesInput,
  context: Context,
): Outcome<Plan<AddDatesResult>> {
  const found = pollToAddTo(book, code, context);
  if (!found.ok) return found;
  const poll = found.value;
  const wanted = newDates(book, poll, typed, context);
  if (!wanted.ok) return wanted;
  if (poll.dates.length + wanted.value.length > MOST_OFFERED)
    return failure(message(pollsText.tooMany, { most: MOST_OFFERED }));
  if (wanted.value.length > 0) return success(adding(book, poll, wanted.value, context));
  return success({
    ...{ edits: [], effects: [], result: { dates: [], asked: [], askedAll: [] } },
    summary: [message(pollsText.noneAdded, { title: poll.row.title })],
  });
}

/** Offers more dates of a poll that is open. */
export const addDates = defineCommand({
  name: 'add-dates',
  title: pollsText.addTitle,
  audience: 'member',
  pace: 'short',
  input,
  reads: ['MTG', 'INV', 'MEM', 'WG', 'ORG', 'OBX', 'TIM'],
  plan: planAddDates,
});
