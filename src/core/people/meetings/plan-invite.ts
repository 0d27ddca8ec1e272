// The rule of 'invite-to-meeting': a new meeting or series, a change or a cancellation, with who is told and how.
import { labelled } from '../../base/messages/labelled';
import type { Context, Plan } from '../../workbook/command/types';
import { message, type Message } from '../../base/messages/text';
import { noMailText } from '../joining/mail-permission';
import { type Outcome, success } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { type Edit, deleteRow, insertRow, updateRow } from '../../workbook/records/edits';
import { resolveLinks } from '../../workbook/records/links';
import type { RowOf, SomeValues } from '../../workbook/records/rows';
import { formatIn, toInstant } from '../../base/dates/zones';
import { notesWithSender } from '../letters/from-whom';
import { mailsOverLimit } from '../letters/outbox';
import { askedDay, dayBeforeMoved, movedEdits } from './asked-day';
import { dateNotes, isDayOff } from './date-notes';
import { beforeOf, changeFacts, peoplesLines } from './meeting-changes';
import { organizerNow } from './meeting-letter';
import { meetingTimes } from './meeting-times';
import { unreadableInvitees } from './unreadable-invitees';
import { type InviteToMeetingInput, inviteInput } from './read-invitation';
import {
  heardVersion,
  mailPlanOf,
  mailPlanOfAll,
  pollMailPlan,
  recordOf,
  type MailKind,
  type MailPlan,
} from './recipients';
import { PROPOSED } from './series';
import { hostNotes } from './side-event';
import { changedColumns, wantedDates, type WantedDate } from './wanted-dates';
import {
  inviteeChoice,
  meetingWorkgroups,
  peopleOf,
  type MeetingInvitees,
  type InviteeChoice,
} from './invitees';
import { defineCommand } from '../../workbook/command/define-command';
import * as meetingsText from '../../words/people/meetings';

interface DateOfMeeting {
  /** As the input names it, by the meeting's clock. */
  readonly start: string;
  readonly when: string;
  /** Deadlines of that week, other meetings of the same people. */
  readonly notes: readonly string[];
  /** No date of a series is proposed on a day off. */
  readonly isDayOff: boolean;
}

export interface InviteToMeetingResult {
  /** Of the first date. */
  readonly id: string;
  readonly created: boolean;
  /** Whether a new version goes round. */
  readonly changed: boolean;
  readonly sequence: number;
  /** Day and time by the meeting's clock, in the reader's language. */
  readonly when: string;
  readonly dates: readonly DateOfMeeting[];
  /** What a change changes, each with what was and what is, in the reader's language. */
  readonly changes: readonly string[];
  readonly mails: readonly { readonly person: string; readonly name: string; readonly kind: MailKind }[];
  /** Who gets no mail and should hear of it in another way. */
  readonly tellOtherwise: readonly {
    /** '' for a guest from outside. */
    readonly person: string;
    readonly name: string;
    readonly reason: string;
  }[];
  /** Whom one can choose; nobody of a meeting that is called off. */
  readonly choice: InviteeChoice;
  /** Mails that one account cannot send within a day, and what it can. */
  readonly overLimit: number;
  readonly perDay: number;
}

/** A date with the version that goes round, and whom it concerns. */
interface Version extends WantedDate {
  readonly sequence: number;
  readonly people: readonly string[];
}

/** A series that changes has one version for all its dates, so that one mail can tell of it. */
function versionsOf(book: Book, dates: readonly WantedDate[], asked: MeetingInvitees): readonly Version[] {
  const latest = dates.map(({ id, existing }) =>
    existing ? Math.max(existing.sequence ?? 0, heardVersion(book, id)) : 0,
  );
  const next = Math.max(...latest) + 1;
  return dates.map((date) => ({
    ...date,
    sequence: date.isChange ? next : (date.existing?.sequence ?? 0),
    people: peopleOf(book, date, asked),
  }));
}

function meetingEdits(
  book: Book,
  { id, wanted, existing, isChange, sequence }: Version,
  homeZone: string,
): Edit[] {
  // Dates to choose from stand in nobody's calendar yet.
  const named = wanted.status === PROPOSED ? '' : (existing?.organizer ?? '');
  const organizer = named || wanted.status === PROPOSED ? named : (organizerNow(book, wanted)?.id ?? '');
  if (!existing) return [insertRow('MTG', id, { ...wanted, sequence, organizer })];
  const isTold = isChange || existing.status === PROPOSED;
  const values: SomeValues<'MTG'> = Object.fromEntries([
    ...changedColumns(existing, wanted, homeZone).map((column) => [column, wanted[column]]),
    ...(isChange ? [['sequence', sequence]] : []),
    ...(isTold && organizer !== existing.organizer ? [['organizer', organizer]] : []),
  ]);
  return Object.keys(values).length > 0 ? [updateRow('MTG', id, values)] : [];
}

/** Invitations for people who have none yet; nobody invites those who left. */
export function invitationEdits(
  book: Book,
  { id: meeting, wanted }: Pick<WantedDate, 'id' | 'wanted'>,
  people: readonly string[],
  context: Pick<Context, 'newId'>,
): Edit[] {
  const invited = new Set(book.rows('INV').flatMap((row) => (row.meeting === meeting ? [row.person] : [])));
  return people
    .filter((person) => !invited.has(person))
    .filter((person) => (book.find('MEM', person)?.status ?? 'left') !== 'left')
    .map((person) => insertRow('INV', context.newId('INV'), { meeting, person, askedFor: askedDay(wanted) }));
}

/** Those invited before are asked anew where the meeting moved, whoever moved it. */
function askedAgain(book: Book, { id, wanted, existing }: Version, { now }: Context): readonly Edit[] {
  const rows = book.rows('INV').filter(({ meeting }) => meeting === id);
  return existing && wanted.status !== 'cancelled'
    ? movedEdits(rows, { before: existing, meeting: wanted }, now)
    : [];
}

/** What people wrote at the mails to somebody whose place others take. */
function writtenTo(book: Book, { superseded }: MailPlan, person: string): readonly string[] {
  const rows = superseded.flatMap((id) => book.find('OBX', id) ?? []);
  return rows.flatMap(({ to, notes }) => (to === person ? peoplesLines(notes) : []));
}

/** The mails as rows of the Outbox; those whose place they take go, and hand on what people wrote there. */
export const mailEdits = (book: Book, mailPlan: MailPlan, context: Context): Edit[] => [
  ...mailPlan.superseded.map((id) => deleteRow('OBX', id)),
  ...mailPlan.mails.map(({ person, kind, key, meetings, version, notes }) =>
    insertRow('OBX', context.newId('OBX'), {
      key,
      to: person,
      address: book.find('MEM', person)?.email.trim() ?? '',
      template: kind,
      record: recordOf(meetings),
      version,
      state: 'waiting',
      attempts: 0,
      notes: notesWithSender([notes, ...writtenTo(book, mailPlan, person)].join('\n'), book, context),
    }),
  ),
];

interface Told {
  readonly versions: readonly Version[];
  /** Of the first date. */
  readonly first: Version;
  readonly telling: MailPlan;
}

function headline({ versions, first }: Told, when: string, tellsSome: boolean): Message {
  const { wanted, existing, isChange } = first;
  const { title } = wanted;
  const count = versions.length;
  if (wanted.status === PROPOSED) return message(meetingsText.proposed, { title, count });
  if (versions.some((one) => !one.existing))
    return message(count > 1 ? meetingsText.plannedSeries : meetingsText.planned, { title, when, count });
  if (existing?.status === PROPOSED) return message(meetingsText.planned, { title, when });
  if (!isChange) return message(tellsSome ? meetingsText.newOnly : meetingsText.unchanged, { title });
  if (wanted.status === 'cancelled')
    return message(count > 1 ? meetingsText.cancelledSeries : meetingsText.cancelled, { title, count });
  return message(count > 1 ? meetingsText.changedSeries : meetingsText.changed, { title, when, count });
}

function summaryOf(told: Told, result: InviteToMeetingResult): Message[] {
  const { mails, tellOtherwise: others, overLimit, perDay, when } = result;
  const names = others.map(({ name, reason }) => `${name} (${reason})`).join(', ');
  const isEmpty = told.versions.every(({ people }) => people.length === 0);
  const summaryMessages: (readonly [boolean, Message])[] = [
    [true, headline(told, when, mails.length > 0)],
    [isEmpty, message(meetingsText.nobody)],
    [mails.length > 0, message(meetingsText.mailQueued, { count: mails.length })],
    [others.length > 0, message(meetingsText.tellOtherwise, { count: others.length, names })],
    [overLimit > 0, message(meetingsText.overLimit, { count: overLimit, limit: perDay })],
  ];
  return summaryMessages.flatMap(([applies, sentence]) => (applies ? [sentence] : []));
}

/** The meeting as people know it, whoever moved it by hand since. */
const asHeard = (book: Book, row: RowOf<'MTG'>): RowOf<'MTG'> => ({ ...row, ...dayBeforeMoved(book, row) });

/** What was and what is, a line a field. */
function changesIn(book: Book, { wanted, existing }: WantedDate, context: Context): readonly string[] {
  if (!existing || wanted.status === 'cancelled') return [];
  const before = beforeOf(asHeard(book, existing), wanted, context.timeZone);
  const facts = changeFacts(before, { ...existing, ...wanted }, context, context.language);
  return facts.map(({ label, value }) => labelled(label, value, context.language));
}

/** Guests have no row in the list of people, so no mail goes to them. */
const guestsToTell = ({ wanted, existing, isChange }: Version, { language }: Context) =>
  existing && !isChange
    ? []
    : wanted.guests.map((name) => ({ person: '', name, reason: meetingsText.guestFromOutside[language] }));

function datesIn(book: Book, versions: readonly Version[], context: Context): readonly DateOfMeeting[] {
  const people = versions.flatMap((one) => one.people);
  const own = versions.map(({ id }) => id);
  const notesOf = dateNotes(book, people, own, context);
  return versions.flatMap(({ wanted }) => {
    const times = meetingTimes(wanted, context.timeZone);
    if (!times) return [];
    const notes = wanted.status === 'cancelled' ? [] : notesOf(times);
    const when = formatIn(times.start, times.zone, context.language);
    return [{ start: wanted.start, when, notes, isDayOff: isDayOff(times, context) }];
  });
}

function resultOf(
  book: Book,
  { versions, first, telling }: Told,
  asked: MeetingInvitees & { readonly chosen: boolean },
  context: Context,
): InviteToMeetingResult {
  const name = (person: string): string => book.labelOf('MEM', person);
  const dates = datesIn(book, versions, context);
  const { wanted, existing } = first;
  return {
    id: first.id,
    created: versions.some((one) => !one.existing),
    changed: versions.some(({ isChange }) => isChange),
    sequence: first.sequence,
    when: dates[0]?.when ?? '',
    dates,
    changes: changesIn(book, first, context),
    mails: telling.mails.map(({ person, kind }) => ({ person, name: name(person), kind })),
    tellOtherwise: [
      ...telling.otherwise.map(({ person, reason }) => ({
        person,
        name: name(person),
        reason: noMailText(reason)[context.language],
      })),
      ...guestsToTell(first, context),
    ],
    choice:
      wanted.status === 'cancelled'
        ? { people: [], lastTime: null }
        : inviteeChoice({ book, wanted, context }, existing, asked),
    ...mailsOverLimit(book, telling.mails.length, telling.superseded.length, context),
  };
}

const inOrder = (dates: readonly WantedDate[]): WantedDate[] => {
  const instant = ({ wanted: { start, timeZone } }: WantedDate): string => toInstant(start, timeZone);
  return [...dates].sort((one, other) => instant(one).localeCompare(instant(other)));
};

function tellingOf(book: Book, versions: readonly Version[], context: Context): MailPlan {
  const [first] = versions;
  if (first?.wanted.status === PROPOSED) {
    const ids = versions.map(({ id }) => id);
    return pollMailPlan(book, ids, first.people);
  }
  const plans = versions.map(({ id, sequence, wanted, existing, people }) =>
    mailPlanOf(book, {
      ...{ meeting: id, sequence, people, isCancelled: wanted.status === 'cancelled' },
      before: existing ? beforeOf(asHeard(book, existing), wanted, context.timeZone) : {},
    }),
  );
  return mailPlanOfAll(plans);
}

/** Writes the dates with their invitations, and queues a mail for each who hears of any of them. */
export function planDates(
  book: Book,
  dates: readonly WantedDate[],
  asked: MeetingInvitees & { readonly chosen: boolean },
  context: Context,
): Plan<InviteToMeetingResult> {
  const versions = versionsOf(book, inOrder(dates), asked);
  const [first] = versions;
  if (!first) throw new Error('A meeting has a date.');
  const told: Told = { versions, first, telling: tellingOf(book, versions, context) };
  const result = resultOf(book, told, asked, context);
  const { wanted } = first;
  return {
    problems: unreadableInvitees(book, {
      ...{ id: first.id, people: first.people, title: wanted.title, includeInformed: asked.includeInformed },
      workgroups: meetingWorkgroups(wanted),
    }),
    edits: versions
      .flatMap((version) => [
        ...meetingEdits(book, version, context.timeZone),
        ...(version.wanted.status === 'cancelled'
          ? []
          : invitationEdits(book, version, version.people, context)),
        ...askedAgain(book, version, context),
      ])
      .concat(mailEdits(book, told.telling, context)),
    effects: told.telling.mails.length > 0 ? [{ kind: 'send-mail' }] : [],
    result,
    summary: [...summaryOf(told, result), ...hostNotes(book, wanted)],
  };
}

/**
 * Plans a meeting or a series and queues its invitations, or queues a change or a cancellation. A real change makes a
 * new version, which goes once to everybody concerned; without one, only people whom nobody invited yet are told. Who
 * wants no mail is listed to be told in another way. The same meeting sent twice is planned once.
 */
function planInviteToMeeting(
  book: Book,
  input: InviteToMeetingInput,
  context: Context,
): Outcome<Plan<InviteToMeetingResult>> {
  const dates = wantedDates(book, input, context);
  if (!dates.ok) return dates;
  const also = resolveLinks(book, ['MEM'], input.also ?? []);
  if (!also.ok) return also;
  const chosen = input.leaveOut !== undefined || input.also !== undefined;
  const asked = { also: also.value, includeInformed: input.includeInformed === true, chosen };
  return success(planDates(book, dates.value, asked, context));
}

/** Invites to a meeting, or sends round a change or a cancellation. */
export const inviteToMeeting = defineCommand({
  name: 'invite-to-meeting',
  title: meetingsText.inviteTitle,
  audience: 'member',
  pace: 'short',
  input: inviteInput,
  reads: ['MTG', 'INV', 'PAR', 'MEM', 'WG', 'ORG', 'OBX', 'TIM'],
  plan: planInviteToMeeting,
});
