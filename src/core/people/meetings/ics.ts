// Calendar files (RFC 5545) for one meeting, and the link that adds it to a calendar on the web.

export interface Attendee {
  readonly name: string;
  readonly email: string;
}

export interface CalendarEvent {
  /** The same for all versions of the meeting. */
  readonly uid: string;
  /** Goes up with every version, so that calendars keep the newest. */
  readonly sequence: number;
  /**
   * PUBLISH carries several meetings in one file, without attendees (RFC 5546, 3.2.1); CANCEL calls one off (3.2.5).
   */
  readonly method: 'REQUEST' | 'CANCEL' | 'PUBLISH';
  /** Instants, ISO 8601 in UTC; `stamp` is when the file was made. */
  readonly stamp: string;
  readonly start: string;
  readonly end: string;
  readonly title: string;
  readonly description: string;
  readonly place: string;
  /** http or https address, or ''. */
  readonly link: string;
  readonly organizer: Attendee;
  readonly attendees: readonly Attendee[];
}

/** RFC 5545, 3.1: a line has at most 75 octets without its line break. */
const LONGEST_LINE = 75;
/** All control characters but tab and line feed. */
const CONTROLS = /[^\P{Cc}\t\n]/gu;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** The text without what no calendar and no web address can carry. */
const clean = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(CONTROLS, '').replace(LONE_SURROGATES, '');

const oneLine = (text: string): string => clean(text).replace(/\s+/g, ' ').trim();

function utf8Length(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** Cuts a line into pieces of at most 75 octets of UTF-8, each but the first behind a space; characters stay whole. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const size = utf8Length(character);
    if (octets + size > LONGEST_LINE) {
      pieces.push(piece);
      piece = ' ';
      octets = 1;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join('\r\n');
}

/** RFC 5545, 3.3.11: backslash, semicolon, comma and line break. */
const escaped = (text: string): string =>
  clean(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/** RFC 5545, 3.2: a quoted parameter holds no quotes. */
const quoted = (text: string): string => `"${oneLine(text).replace(/"/g, "'")}"`;

/** `20270406T100000Z` */
const utcTime = (instant: string): string => instant.slice(0, 19).replace(/[-:]/g, '') + 'Z';

const textLine = (name: string, value: string): string[] =>
  value === '' ? [] : [`${name}:${escaped(value)}`];

const person = ({ name, email }: Attendee): string => `CN=${quoted(name || email)}:mailto:${oneLine(email)}`;

/**
 * The UID of a meeting's calendar entry, the same for all its versions. `workbookCode` is the setting `workbook.code`,
 * which keeps the meetings of two coalitions apart in one calendar; it may be ''.
 */
export const calendarUid = (meetingId: string, workbookCode: string): string =>
  [meetingId, workbookCode]
    .map((part) => part.replace(/[^A-Za-z0-9-]/g, '').toLowerCase())
    .filter((part) => part !== '')
    .join('.') + '@upr-workbook.invalid';

/** Place and link: few calendars show an address that stands in URL alone. */
const whereOf = ({ place, link }: Pick<CalendarEvent, 'place' | 'link'>): string =>
  [oneLine(place), oneLine(link)].filter((part) => part !== '').join(', ');

function eventLines(event: CalendarEvent): readonly string[] {
  const isCancelled = event.method === 'CANCEL';
  const answers = isCancelled ? '' : 'ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;';
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTAMP:${utcTime(event.stamp)}`,
    `DTSTART:${utcTime(event.start)}`,
    `DTEND:${utcTime(event.end)}`,
    ...textLine('SUMMARY', oneLine(event.title)),
    ...textLine('DESCRIPTION', [event.description, oneLine(event.link)].filter(Boolean).join('\n\n')),
    ...textLine('LOCATION', whereOf(event)),
    ...(event.link === '' ? [] : [`URL:${oneLine(event.link)}`]),
    `ORGANIZER;${person(event.organizer)}`,
    ...event.attendees.map((attendee) => `ATTENDEE;${answers}${person(attendee)}`),
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    // What is called off takes nobody's time, also where a calendar goes on showing it.
    `TRANSP:${isCancelled ? 'TRANSPARENT' : 'OPAQUE'}`,
    'END:VEVENT',
  ];
}

/**
 * The text of an .ics file: one event invites or updates by REQUEST or calls off by CANCEL; several, which have their
 * own UIDs, are for PUBLISH alone.
 */
export function calendarFile(event: CalendarEvent, ...more: readonly CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//UPR Workbook//Meetings//EN',
    'CALSCALE:GREGORIAN',
    `METHOD:${event.method}`,
    ...[event, ...more].flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const MOST_DETAILS = 600;

/** A page of Google Calendar where the meeting can be added; the agenda is cut to keep the address short. */
export function addToCalendarLink(
  event: Pick<CalendarEvent, 'title' | 'start' | 'end' | 'description' | 'place' | 'link'>,
): string {
  const details = [...clean(event.description)].slice(0, MOST_DETAILS).join('');
  const parameters: readonly (readonly [string, string])[] = [
    ['text', oneLine(event.title)],
    ['dates', `${utcTime(event.start)}/${utcTime(event.end)}`],
    ['details', [event.link, details].filter((part) => part !== '').join('\n\n')],
    ['location', whereOf(event)],
  ];
  const query = parameters
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `&${name}=${encodeURIComponent(value)}`);
  return `https://calendar.google.com/calendar/render?action=TEMPLATE${query.join('')}`;
}
