// Mails about one meeting: invitation, change, cancellation, reminder.
import { addToCalendarLink, calendarFile, calendarUid, type Attendee, type CalendarEvent } from './ics';
import { coChairsOf } from '../joining/memberships';
import type { MeetingTimes, MeetingFacts } from './meeting-times';
import type { Context } from '../../workbook/command/types';
import { message, render, type Language } from '../../base/messages/text';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { formatIn, isZone, offsetMinutes } from '../../base/dates/zones';
import { type Fact, type Letter, type Section, oneLine } from '../letters/letter';
import { mailObstacle } from '../joining/mail-permission';
import * as letterText from '../../words/people/letters/letter';

export type MeetingMail = 'invitation' | 'update' | 'cancellation' | 'reminder';

/** The meeting's time by the reader's own clock; '' when that shows the same, or is unknown. */
function timeForReader(times: MeetingTimes, ownZone: string, language: Language): string {
  if (!isZone(ownZone)) return '';
  const isSame = offsetMinutes(times.start, ownZone) === offsetMinutes(times.start, times.zone);
  return isSame ? '' : formatIn(times.start, ownZone, language);
}

const calendarParts = ({ row, times }: MeetingFacts) => ({
  title: oneLine(row.title),
  start: times.start,
  end: times.end,
  description: row.agenda,
  place: oneLine(row.place),
  link: row.link.trim(),
});

const calendarLink = (facts: MeetingFacts, language: Language): Fact => ({
  label: letterText.addToCalendar[language],
  value: addToCalendarLink(calendarParts(facts)),
  shownAs: oneLine(facts.row.title),
});

/** How long it takes, where, who hosts it, and where one joins. */
export function placeFacts({ row, times }: MeetingFacts, language: Language, hosts: readonly Fact[]): Fact[] {
  const count = Math.round((Date.parse(times.end) - Date.parse(times.start)) / 60_000);
  return [
    { label: letterText.length[language], value: render(message(letterText.minutes, { count }), language) },
    { label: letterText.place[language], value: row.place.trim() },
    ...hosts,
    { label: letterText.link[language], value: row.link.trim() },
  ];
}

/** The agenda in its lines. */
export const agendaOf = ({ row }: MeetingFacts, language: Language): NonNullable<Section['long']> => ({
  label: letterText.agenda[language],
  text: row.agenda.replace(/\r\n?/g, '\n').trim(),
});

/** The facts of the meeting as a section; one that is called off shows only what tells it apart. */
export function meetingSection(
  facts: MeetingFacts,
  reader: { readonly zone: string; readonly language: Language },
  options: {
    readonly title: string;
    readonly isCancelled: boolean;
    /** With a link that adds it to a calendar: only for who gets no calendar file, else it would stand there twice. */
    readonly linksCalendar?: boolean;
    /** Who hosts a side event, and who speaks. */
    readonly hosts?: readonly Fact[];
  },
): Section {
  const { times, workgroups } = facts;
  const { language, zone } = reader;
  const { isCancelled, title, linksCalendar = false, hosts = [] } = options;
  const whenLabel = isCancelled ? letterText.wasPlannedFor : letterText.when;
  const always: Fact[] = [
    { label: whenLabel[language], value: formatIn(times.start, times.zone, language) },
    { label: letterText.forYou[language], value: timeForReader(times, zone, language) },
    { label: letterText.workgroups[language], value: workgroups.join(', ') },
  ];
  if (isCancelled) return { title, facts: always };
  return {
    title,
    facts: [
      ...always,
      ...placeFacts(facts, language, hosts),
      ...(linksCalendar ? [calendarLink(facts, language)] : []),
    ],
    long: agendaOf(facts, language),
  };
}

/** The letter about a meeting; of a change, `changes` say what was and what is; `hosts` tell more of a side event. */
export function meetingLetter(
  kind: MeetingMail,
  facts: MeetingFacts,
  reader: { readonly name: string; readonly zone: string; readonly language: Language },
  { changes = [], hosts = [] }: { readonly changes?: readonly Fact[]; readonly hosts?: readonly Fact[] } = {},
): Letter {
  const { language } = reader;
  const isCancelled = kind === 'cancellation';
  const attached = isCancelled ? letterText.attachedCancellation : letterText.attached;
  return {
    greeting: render(message(letterText.hello, { name: oneLine(reader.name) }), language),
    lead: render(message(letterText[kind], { title: oneLine(facts.row.title) }), language),
    sections: [
      ...(changes.length === 0 ? [] : [{ title: letterText.whatChanged[language], facts: changes }]),
      meetingSection(facts, reader, { title: '', isCancelled, hosts }),
    ],
    closing: kind === 'reminder' ? [] : [attached[language]],
  };
}

const LONGEST_SUBJECT = 200;

/** One line that says what it is, which meeting and when, by which clock. */
export function meetingSubject(kind: MeetingMail, { row, times }: MeetingFacts, language: Language): string {
  const when = formatIn(times.start, times.zone, language);
  const title = [...oneLine(row.title)].slice(0, LONGEST_SUBJECT - when.length).join('');
  return oneLine(render(message(letterText[`${kind}Subject`], { title, when }), language));
}

type Calls = Pick<RowOf<'MTG'>, 'workgroup'>;

/** Who answers for a meeting now, by their row in People; undefined where nobody may be written to. */
export function organizerNow(book: Book, { workgroup }: Calls): RowOf<'MEM'> | undefined {
  const coordinators = book.rows('MEM').filter(({ coordinator }) => coordinator);
  const candidates = [
    ...coChairsOf(book.find('WG', workgroup)).map((id) => book.find('MEM', id)),
    ...coordinators,
  ];
  return candidates.find((person) => person && mailObstacle(person) === undefined);
}

const attendee = ({ name, email }: RowOf<'MEM'>): Attendee => ({ name: oneLine(name), email: email.trim() });

/**
 * Whom calendars name as organizer: who was it when people were invited, whoever has their place by now, since no
 * calendar takes a change or a cancellation from somebody else (RFC 5546, 2.1.5). Undefined where nobody can be named.
 */
export function calendarOrganizer(
  book: Book,
  row: Pick<RowOf<'MTG'>, 'workgroup' | 'organizer'>,
  context: Context,
): Attendee | undefined {
  const first = row.organizer === '' ? undefined : book.find('MEM', row.organizer);
  return first && first.email.trim() !== '' ? attendee(first) : organizerOf(book, row, context);
}

/**
 * Whom answers go to: a co-chair of the workgroup that calls the meeting, else a coordinator, else who sends. People
 * who are not to be written to are never named.
 */
export function organizerOf(book: Book, row: Calls, context: Context): Attendee | undefined {
  const found = organizerNow(book, row);
  if (found) return attendee(found);
  const { email } = context.actor;
  return email === '' ? undefined : { name: email, email };
}

type People = { readonly reader: Attendee; readonly organizer: Attendee };

const eventOf = (
  method: CalendarEvent['method'],
  facts: MeetingFacts,
  { reader, organizer }: People,
  context: Context,
): CalendarEvent => ({
  ...calendarParts(facts),
  uid: calendarUid(facts.row.id, context.setting('workbook.code')),
  sequence: facts.row.sequence ?? 0,
  method,
  stamp: context.now,
  organizer,
  attendees: method === 'PUBLISH' ? [] : [reader],
});

/** The .ics file of the mail, for one person. */
export const meetingCalendarFile = (
  kind: MeetingMail,
  facts: MeetingFacts,
  people: People,
  context: Context,
): string => {
  const method = kind === 'cancellation' ? 'CANCEL' : 'REQUEST';
  return calendarFile(eventOf(method, facts, people, context));
};

/** One .ics file with several dates, each of which keeps its own entry in the calendar. */
export function seriesCalendarFile(
  [first, ...more]: readonly [MeetingFacts, ...MeetingFacts[]],
  people: People,
  context: Context,
): string {
  const event = (facts: MeetingFacts) => eventOf('PUBLISH', facts, people, context);
  return calendarFile(event(first), ...more.map(event));
}
