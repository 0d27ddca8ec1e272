// The rule of 'invite-to-meeting': a new meeting, a change or a cancellation, with who is told and how.
import type { Context, Plan } from '../../workbook/command/types';
import { message, type Message } from '../../base/messages/text';
import { noMailText } from '../joining/reach';
import { type Outcome, failure, success } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { type Edit, deleteRow, insertRow, updateRow } from '../../workbook/records/edits';
import { rowNamed } from '../../workbook/records/links';
import type { RowOf, SomeValues } from '../../workbook/records/rows';
import { foldText } from '../../base/text/fold';
import { formatIn } from '../../base/dates/zones';
import { concernedBy } from '../joining/memberships';
import { notesWithSender } from '../letters/from-whom';
import { mailsOverLimit } from '../letters/outbox';
import { beforeOf, changeFacts } from './meeting-changes';
import { meetingTimes } from './meeting-times';
import { missedAtMeeting } from './missed';
import {
  asInvited,
  readInvitation,
  standingMeeting,
  type WantedMeeting,
  type InviteToMeetingInput,
  inviteInput,
} from './read-invitation';
import { heardVersion, mailPlanOf, type MailKind, type MailPlan } from './recipients';
import { ownChanges } from '../../workbook/command/changed-fields';
import { defineCommand } from '../../workbook/command/define-command';
import * as meetingsText from '../../words/people/meetings';

export interface InviteToMeetingResult {
  readonly id: string;
  readonly created: boolean;
  /** Whether a new version goes round. */
  readonly changed: boolean;
  readonly sequence: number;
  /** Day and time by the meeting's clock, in the reader's language. */
  readonly when: string;
  /** What a change changes, each with what was and what is, in the reader's language. */
  readonly changes: readonly string[];
  readonly mails: readonly { readonly person: string; readonly name: string; readonly kind: MailKind }[];
  /** Who gets no mail and should hear of it in another way. */
  readonly tellOtherwise: readonly {
    readonly person: string;
    readonly name: string;
    readonly reason: string;
  }[];
  /** Mails that one account cannot send within a day, and what it can. */
  readonly overLimit: number;
  readonly perDay: number;
}

type Meeting = RowOf<'MTG'>;

/** Columns that invitations tell: a change in one of them makes a new version. */
const TOLD: readonly (keyof WantedMeeting)[] = [
  'title',
  'start',
  'length',
  'timeZone',
  'place',
  'link',
  'agenda',
  'status',
];

const changedColumns = (row: Meeting, wanted: WantedMeeting, homeZone: string): (keyof WantedMeeting)[] => {
  const before = asInvited(row, homeZone);
  const columns = Object.keys(wanted) as (keyof WantedMeeting)[];
  return columns.filter((column) => JSON.stringify(before[column]) !== JSON.stringify(wanted[column]));
};

/** Whether people need to hear of it. */
const isRealChange = (row: Meeting, wanted: WantedMeeting, homeZone: string): boolean =>
  changedColumns(row, wanted, homeZone).some((column) => TOLD.includes(column));

/** The same meeting sent twice: a second click is a repetition, not a second meeting. */
const sameMeeting = (book: Book, wanted: WantedMeeting): Meeting | undefined =>
  book
    .rows('MTG')
    .find(
      (row) =>
        row.status !== 'cancelled' &&
        row.workgroup === wanted.workgroup &&
        row.start === wanted.start &&
        foldText(row.title) === foldText(wanted.title),
    );

interface MeetingChange {
  readonly wanted: WantedMeeting;
  readonly existing: Meeting | undefined;
  readonly isChange: boolean;
}

/** What is wanted; of a meeting that there is, without what its person left as it was. */
function wantedOf(
  book: Book,
  input: InviteToMeetingInput,
  existing: Meeting | undefined,
  context: Context,
): Outcome<WantedMeeting> {
  if (!existing) return readInvitation(book, input, existing, context);
  const own = ownChanges(input, standingMeeting(book, existing, context.timeZone));
  return own.ok ? readInvitation(book, own.value, existing, context) : own;
}

/** What is wanted, and of which meeting; fails on what `readInvitation` refuses and on a rival at the same time. */
function meetingChangeOf(book: Book, input: InviteToMeetingInput, context: Context): Outcome<MeetingChange> {
  const id = (input.id ?? '').trim();
  const meant = rowNamed(book, 'MTG', id);
  if (!meant.ok) return meant;
  const named = meant.value;
  if (id !== '' && !named) return failure(message(meetingsText.unknownMeeting, { id }));
  if (!named && input.cancel === true) return failure(message(meetingsText.nothingToCancel));
  const reading = wantedOf(book, input, named, context);
  if (!reading.ok) return reading;
  const wanted = reading.value;
  if (named) {
    const isChange =
      input.changedOnSheet === true ||
      isRealChange(named, wanted, context.timeZone) ||
      heardVersion(book, named.id) > (named.sequence ?? 0);
    return success({ wanted, existing: named, isChange });
  }
  const same = sameMeeting(book, wanted);
  if (same && isRealChange(same, wanted, context.timeZone)) {
    const workgroup = book.labelOf('WG', wanted.workgroup);
    return failure(message(meetingsText.alreadyPlanned, { title: same.title, workgroup, id: same.id }));
  }
  return success({ wanted, existing: same, isChange: false });
}

function meetingEdits(change: MeetingChange, id: string, sequence: number, homeZone: string): Edit[] {
  const { wanted, existing, isChange } = change;
  if (!existing) return [insertRow('MTG', id, { ...wanted, sequence })];
  const values: SomeValues<'MTG'> = Object.fromEntries([
    ...changedColumns(existing, wanted, homeZone).map((column) => [column, wanted[column]]),
    ...(isChange ? [['sequence', sequence]] : []),
  ]);
  return Object.keys(values).length > 0 ? [updateRow('MTG', id, values)] : [];
}

/** Whom the version concerns: people invited before, and, unless it is called off, everybody of the workgroups. */
function peopleOf(book: Book, change: MeetingChange, includeInformed: boolean): readonly string[] {
  const { wanted, existing } = change;
  const before = existing
    ? book
        .rows('INV')
        .filter((row) => row.meeting === existing.id)
        .map(({ person }) => person)
    : [];
  const workgroups = [wanted.workgroup, ...wanted.withWorkgroups].filter((id) => id !== '');
  const now = wanted.status === 'cancelled' ? [] : concernedBy(book, workgroups, includeInformed);
  return [...new Set([...before, ...now])].filter((id) => id !== '');
}

/** Invitations for people who have none yet; nobody invites those who left. */
function invitationEdits(book: Book, meeting: string, people: readonly string[], context: Context): Edit[] {
  const invited = new Set(
    book
      .rows('INV')
      .filter((row) => row.meeting === meeting)
      .map(({ person }) => person),
  );
  return people
    .filter((person) => !invited.has(person))
    .filter((person) => (book.find('MEM', person)?.status ?? 'left') !== 'left')
    .map((person) => insertRow('INV', context.newId('INV'), { meeting, person }));
}

const mailEdits = (
  book: Book,
  { meeting, version }: { readonly meeting: string; readonly version: number },
  mailPlan: MailPlan,
  context: Context,
): Edit[] => [
  ...mailPlan.superseded.map((id) => deleteRow('OBX', id)),
  ...mailPlan.mails.map(({ person, kind, key, notes }) =>
    insertRow('OBX', context.newId('OBX'), {
      key,
      to: person,
      address: book.find('MEM', person)?.email.trim() ?? '',
      template: kind,
      record: meeting,
      version,
      state: 'waiting',
      attempts: 0,
      notes: notesWithSender(notes, book, context),
    }),
  ),
];

function headline({ wanted, existing, isChange }: MeetingChange, when: string, tellsSome: boolean): Message {
  const { title } = wanted;
  if (!existing) return message(meetingsText.planned, { title, when });
  if (!isChange) return message(tellsSome ? meetingsText.newOnly : meetingsText.unchanged, { title });
  return wanted.status === 'cancelled'
    ? message(meetingsText.cancelled, { title })
    : message(meetingsText.changed, { title, when });
}

function summaryOf(change: MeetingChange, result: InviteToMeetingResult, people: number): Message[] {
  const { mails, tellOtherwise: others, overLimit, perDay, when } = result;
  const names = others.map(({ name, reason }) => `${name} (${reason})`).join(', ');
  const summaryMessages: (readonly [boolean, Message])[] = [
    [true, headline(change, when, mails.length > 0)],
    [people === 0, message(meetingsText.nobody)],
    [mails.length > 0, message(meetingsText.mailQueued, { count: mails.length })],
    [others.length > 0, message(meetingsText.tellOtherwise, { count: others.length, names })],
    [overLimit > 0, message(meetingsText.overLimit, { count: overLimit, limit: perDay })],
  ];
  return summaryMessages.flatMap(([applies, sentence]) => (applies ? [sentence] : []));
}

/** What was and what is, a line a field. */
function changesIn({ wanted, existing }: MeetingChange, context: Context): readonly string[] {
  if (!existing || wanted.status === 'cancelled') return [];
  const before = beforeOf(existing, wanted, context.timeZone);
  const facts = changeFacts(before, { ...existing, ...wanted }, context, context.language);
  return facts.map(({ label, value }) => `${label}: ${value}`);
}

function resultOf(
  book: Book,
  change: MeetingChange,
  version: { readonly id: string; readonly sequence: number; readonly telling: MailPlan },
  context: Context,
): InviteToMeetingResult {
  const { id, sequence, telling } = version;
  const times = meetingTimes(change.wanted, context.timeZone);
  const name = (person: string): string => book.labelOf('MEM', person);
  return {
    id,
    created: !change.existing,
    changed: change.isChange,
    sequence,
    when: times ? formatIn(times.start, times.zone, context.language) : '',
    changes: changesIn(change, context),
    mails: telling.mails.map(({ person, kind }) => ({ person, name: name(person), kind })),
    tellOtherwise: telling.otherwise.map(({ person, reason }) => ({
      person,
      name: name(person),
      reason: noMailText(reason)[context.language],
    })),
    ...mailsOverLimit(book, telling.mails.length, telling.superseded.length, context),
  };
}

/**
 * Plans a meeting and queues its invitations, or queues a change or a cancellation. A real change makes a new version,
 * which goes once to everybody concerned; without one, only people whom nobody invited yet are told. Who wants no mail
 * is listed to be told in another way. The same meeting sent twice is planned once.
 */
function planInviteToMeeting(
  book: Book,
  input: InviteToMeetingInput,
  context: Context,
): Outcome<Plan<InviteToMeetingResult>> {
  const found = meetingChangeOf(book, input, context);
  if (!found.ok) return found;
  const change = found.value;
  const { wanted, existing, isChange } = change;
  const id = existing?.id ?? context.newId('MTG');
  const latest = existing ? Math.max(existing.sequence ?? 0, heardVersion(book, id)) : 0;
  const sequence = existing && isChange ? latest + 1 : (existing?.sequence ?? 0);
  const people = peopleOf(book, change, input.includeInformed === true);
  const isCancelled = wanted.status === 'cancelled';
  const before = existing ? beforeOf(existing, wanted, context.timeZone) : {};
  const mailPlan = mailPlanOf(book, { meeting: id, sequence, isCancelled, people, before });
  const result = resultOf(book, change, { id, sequence, telling: mailPlan }, context);
  const missed = missedAtMeeting(book, {
    ...{ id, people, title: wanted.title, includeInformed: input.includeInformed === true },
    workgroups: [wanted.workgroup, ...wanted.withWorkgroups],
  });
  return success({
    problems: missed,
    edits: [
      ...meetingEdits(change, id, sequence, context.timeZone),
      ...(isCancelled ? [] : invitationEdits(book, id, people, context)),
      ...mailEdits(book, { meeting: id, version: sequence }, mailPlan, context),
    ],
    effects: mailPlan.mails.length > 0 ? [{ kind: 'send-mail' }] : [],
    result,
    summary: summaryOf(change, result, people.length),
  });
}

/** Invites to a meeting, or sends round a change or a cancellation. */
export const inviteToMeeting = defineCommand({
  name: 'invite-to-meeting',
  title: meetingsText.inviteTitle,
  audience: 'member',
  pace: 'short',
  input: inviteInput,
  reads: ['MTG', 'INV', 'PAR', 'MEM', 'WG', 'ORG', 'OBX'],
  plan: planInviteToMeeting,
});
