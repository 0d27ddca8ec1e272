// The rule of 'meeting-form': for whom one may invite, whom one may add, and the meetings ahead.
import * as z from 'zod/mini';
import type { Context, Plan } from '../../workbook/command/types';
import { render } from '../../base/messages/text';
import { type Outcome, success } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import type { NamedRow, RowOf } from '../../workbook/records/rows';
import { meetingKinds } from '../../base/vocabulary/words';
import { formatIn } from '../../base/dates/zones';
import { groupName, mayInvite } from '../joining/memberships';
import { perDayFrom } from '../letters/outbox';
import { answerOf, type InvitationAnswer } from './asked-day';
import { allMeetingsAhead, type MeetingTimes } from './meeting-times';
import { followingIn, rhythms } from './series';
import { guestList, hostProblem } from './side-event';
import { defineCommand } from '../../workbook/command/define-command';
import * as meetingsText from '../../words/people/meetings';

export interface FormMeeting extends NamedRow {
  readonly workgroup: NamedRow;
  readonly withWorkgroups: readonly NamedRow[];
  readonly kind: string;
  readonly start: string;
  readonly length: number;
  readonly timeZone: string;
  readonly place: string;
  readonly link: string;
  readonly agenda: string;
  /** How many dates of its series follow. */
  readonly following: number;
  readonly accreditedHost: string;
  readonly coSponsors: readonly string[];
  readonly speakers: readonly string[];
  readonly guests: readonly string[];
  /** Of a side event: who has to be named to the UN, and until when, in words. */
  readonly guestList: {
    readonly due: string;
    readonly toName: readonly string[];
    readonly withBadge: number;
    readonly apart: number;
  } | null;
  /** Day and time in words, by the meeting's clock. */
  readonly when: string;
  /** How many people gave which answer. */
  readonly answers: Readonly<Record<InvitationAnswer, number>>;
}

export interface MeetingFormResult {
  /** Those for which the reader may invite. */
  readonly workgroups: readonly NamedRow[];
  /** Whom those who may invite can add by name. */
  readonly people: readonly NamedRow[];
  /** How often a series repeats. */
  readonly rhythms: readonly NamedRow[];
  /** All that may be invited along. */
  readonly otherWorkgroups: readonly NamedRow[];
  readonly kinds: readonly NamedRow[];
  /** For host and co-sponsors; with why it may be no host at the UN, '' where it may. */
  readonly organizations: readonly (NamedRow & { readonly hostProblem: string })[];
  readonly upcoming: readonly FormMeeting[];
  readonly timeZone: string;
  /** People whom one account may write to in a day. */
  readonly perDay: number;
}

function answersOf(book: Book, meeting: RowOf<'MTG'>): FormMeeting['answers'] {
  const counts = { none: 0, yes: 0, no: 0, maybe: 0 };
  for (const row of book.rows('INV')) {
    if (row.meeting !== meeting.id) continue;
    counts[answerOf(row, meeting)] += 1;
  }
  return counts;
}

function guestsOf(
  book: Book,
  row: RowOf<'MTG'>,
  times: MeetingTimes,
  { language }: Context,
): FormMeeting['guestList'] {
  const list = guestList(book, row, times);
  return list ? { ...list, due: formatIn(list.due, times.zone, language) } : null;
}

function upcomingOf(book: Book, context: Context): FormMeeting[] {
  const workgroup = (id: string): NamedRow => ({ id, name: groupName(book, id) });
  return allMeetingsAhead(book, context)
    .filter(({ row }) => mayInvite(context.actor, row.workgroup))
    .map(({ row, times }) => ({
      id: row.id,
      name: row.title,
      workgroup: workgroup(row.workgroup),
      withWorkgroups: row.withWorkgroups.map(workgroup),
      kind: row.kind || 'meeting',
      start: row.start,
      length: Math.round((Date.parse(times.end) - Date.parse(times.start)) / 60_000),
      timeZone: times.zone,
      place: row.place,
      link: row.link,
      agenda: row.agenda,
      following: followingIn(book, row).length,
      ...{ accreditedHost: row.accreditedHost, coSponsors: row.coSponsors },
      ...{ speakers: row.speakers, guests: row.guests },
      guestList: guestsOf(book, row, times, context),
      when: formatIn(times.start, times.zone, context.language),
      answers: answersOf(book, row),
    }));
}

/** Everybody who has not left, by name. */
export const peopleListed = (book: Book, { language }: Pick<Context, 'language'>): NamedRow[] =>
  book
    .rows('MEM')
    .filter(({ status }) => status !== 'left')
    .map(({ id }) => ({ id, name: book.labelOf('MEM', id) }))
    .sort((one, other) => one.name.localeCompare(other.name, language));

/** What the form for meetings offers: only workgroups that the reader may invite, soonest meetings first. */
function planMeetingForm(book: Book, _input: object, context: Context): Outcome<Plan<MeetingFormResult>> {
  const open = book.rows('WG').filter(({ status }) => status !== 'closed');
  const own = open.filter(({ id }) => mayInvite(context.actor, id));
  const workgroup = ({ id }: { readonly id: string }): NamedRow => ({ id, name: groupName(book, id) });
  const named = ({ id }: { readonly id: string }) => {
    const problem = hostProblem(book, id);
    return {
      ...{ id, name: book.labelOf('ORG', id) },
      hostProblem: problem ? render(problem, context.language, context.bookLanguage) : '',
    };
  };
  const result: MeetingFormResult = {
    workgroups: own.map(workgroup),
    people: own.length === 0 ? [] : peopleListed(book, context),
    rhythms: rhythms.map(({ key, text }) => ({ id: key, name: text[context.language] })),
    otherWorkgroups: open.map(workgroup),
    kinds: book.words(meetingKinds).map(({ key, text }) => ({ id: key, name: text[context.language] })),
    organizations: book
      .rows('ORG')
      .map(named)
      .sort((one, other) => one.name.localeCompare(other.name, context.language)),
    upcoming: upcomingOf(book, context),
    timeZone: context.timeZone,
    perDay: perDayFrom(context),
  };
  return success({ edits: [], effects: [], result, summary: [] });
}

/** The workgroups for which one may invite, and the meetings ahead. */
export const meetingForm = defineCommand({
  name: 'meeting-form',
  title: meetingsText.formTitle,
  audience: 'member',
  pace: 'query',
  input: z.object({}),
  reads: ['MTG', 'INV', 'PAR', 'MEM', 'WG', 'ORG', 'DEL'],
  plan: planMeetingForm,
});
