import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addToCalendarLink,
  calendarFile,
  calendarUid,
  type CalendarEvent,
} from '../../../../src/core/people/meetings/ics';
import { calendarFaults } from '../../../support/calendar-rules';

const event: CalendarEvent = {
  uid: calendarUid('MTG-4K7Q', 'B7'),
  sequence: 2,
  method: 'REQUEST',
  stamp: '2027-01-10T12:00:00.000Z',
  start: '2027-04-06T10:00:00.000Z',
  end: '2027-04-06T11:30:00.000Z',
  title: 'Water; land, and \\ air',
  description: 'First item\r\nSecond item',
  place: 'Room 4',
  link: 'https://meet.example.org/a?b=1;2',
  organizer: { name: 'Ana "La" Ruiz', email: 'ana@example.org' },
  attendees: [{ name: 'Zoé: Müller', email: 'zoe@example.org' }],
};

const unfold = (file: string): string[] =>
  file
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter((line) => line !== '');
const property = (file: string, name: string): string | undefined => {
  const line = unfold(file).find((one) => one.startsWith(`${name}:`) || one.startsWith(`${name};`));
  return line?.slice(name.length + 1);
};
const unescape = (value: string): string =>
  value.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));

describe('a calendar file', () => {
  it('holds one event with its times in UTC, its version and its people', () => {
    expect(unfold(calendarFile(event))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//UPR Workbook//Meetings//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:REQUEST',
      'BEGIN:VEVENT',
      'UID:mtg-4k7q.b7@upr-workbook.invalid',
      'SEQUENCE:2',
      'DTSTAMP:20270110T120000Z',
      'DTSTART:20270406T100000Z',
      'DTEND:20270406T113000Z',
      'SUMMARY:Water\\; land\\, and \\\\ air',
      'DESCRIPTION:First item\\nSecond item\\n\\nhttps://meet.example.org/a?b=1\\;2',
      'LOCATION:Room 4\\, https://meet.example.org/a?b=1\\;2',
      'URL:https://meet.example.org/a?b=1;2',
      'ORGANIZER;CN="Ana \'La\' Ruiz":mailto:ana@example.org',
      'ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN="Zoé: Müller":mailto:zoe@example.org',
      'STATUS:CONFIRMED',
      'TRANSP:OPAQUE',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  it('calls the meeting off under the same UID', () => {
    const file = calendarFile({ ...event, method: 'CANCEL', sequence: 3 });
    expect(property(file, 'METHOD')).toBe('CANCEL');
    expect(property(file, 'STATUS')).toBe('CANCELLED');
    expect(property(file, 'UID')).toBe(property(calendarFile(event), 'UID'));
    expect(property(file, 'SEQUENCE')).toBe('3');
  });

  it('takes no line from a title, a name or an address', () => {
    const file = calendarFile({
      ...event,
      title: 'Hi\r\nATTENDEE:mailto:x@example.org',
      attendees: [{ name: 'A\nB', email: 'a@example.org\r\nX:1' }],
    });
    expect(unfold(file)).toHaveLength(21);
    expect(property(file, 'SUMMARY')).toBe('Hi ATTENDEE:mailto:x@example.org');
  });

  it.each([
    ['ASCII', 'a'.repeat(200)],
    ['accents', 'é'.repeat(90)],
    ['emoji', '🌍'.repeat(60)],
    ['a mixture', 'añ🌍'.repeat(50)],
  ])('folds %s at 75 octets and keeps its characters', (_, title) => {
    const file = calendarFile({ ...event, title });
    for (const line of file.split('\r\n')) {
      expect(Buffer.byteLength(line, 'utf8')).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/\p{Surrogate}/u);
    }
    expect(property(file, 'SUMMARY')).toBe(title);
  });

  it('gives any agenda back, and each line ends in CRLF', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (agenda) => {
        const file = calendarFile({ ...event, description: `x${agenda}`, link: '' });
        const readable = agenda.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]/gu, '');
        expect(unescape(property(file, 'DESCRIPTION') ?? '')).toBe(`x${readable}`);
        expect(file.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});

describe('the rules of RFC 5545 and 5546', () => {
  const hostile: CalendarEvent = {
    ...event,
    title: 'Quote " colon : semicolon ; comma , \\ \r\nX-INJECTED:1',
    description: `${'é'.repeat(200)}\nBEGIN:VEVENT\n${'🌍'.repeat(40)}`,
    place: 'Salle « A », 3e étage; porte 4',
    organizer: { name: '"Ana": Ruiz, coordinator\r\nX:1', email: 'ana@example.org' },
  };

  it.each(['REQUEST', 'CANCEL'] as const)('are kept by a %s of anything that people type', (method) => {
    expect(calendarFaults(calendarFile({ ...hostile, method }))).toEqual([]);
    expect(calendarFaults(calendarFile({ ...event, method, link: '', place: '' }))).toEqual([]);
  });

  it('are kept by a file with several dates', () => {
    const date: CalendarEvent = { ...hostile, method: 'PUBLISH', attendees: [] };
    const other = { ...date, uid: calendarUid('MTG-2', 'B7') };
    expect(calendarFaults(calendarFile(date, other))).toEqual([]);
  });

  it.each<[string, (file: string) => string]>([
    ['no end', (file) => file.replace('END:VEVENT\r\n', '')],
    ['no UID', (file) => file.replace(/UID:.*\r\n/, '')],
    ['two summaries', (file) => file.replace('STATUS:', 'SUMMARY:x\r\nSTATUS:')],
    ['a bare line feed', (file) => file.replace('\r\nURL', '\nURL')],
    ['a long line', (file) => file.replace('URL:', `X-L:${'a'.repeat(80)}\r\nURL:`)],
    ['an end before the start', (file) => file.replace(/DTEND:\d{4}/, 'DTEND:2020')],
    ['no organizer', (file) => file.replace(/ORGANIZER.*\r\n/, '')],
    ['an organizer without address', (file) => file.replace(/(ORGANIZER.*mailto:).*\r\n/, '$1\r\n')],
    ['nobody invited', (file) => file.replace(/ATTENDEE.*\r\n(?: .*\r\n)*/, '')],
    ['an unknown answer', (file) => file.replace('NEEDS-ACTION', 'PERHAPS')],
  ])('tell a file with %s', (_, broken) => {
    expect(calendarFaults(broken(calendarFile(event)))).not.toEqual([]);
  });
});

describe('the add-to-calendar link', () => {
  it('carries title, times, place and agenda', () => {
    const link = new URL(addToCalendarLink(event));
    expect(link.origin).toBe('https://calendar.google.com');
    expect(Object.fromEntries(link.searchParams)).toEqual({
      action: 'TEMPLATE',
      text: 'Water; land, and \\ air',
      dates: '20270406T100000Z/20270406T113000Z',
      details: 'https://meet.example.org/a?b=1;2\n\nFirst item\nSecond item',
      location: 'Room 4, https://meet.example.org/a?b=1;2',
    });
  });

  it('stays short with a long agenda and survives half an emoji', () => {
    const link = addToCalendarLink({ ...event, description: `\ud83c${'🌍'.repeat(3000)}` });
    expect(link.length).toBeLessThan(8000);
    expect(new URL(link).searchParams.get('details')).not.toContain('\ufffd');
  });
});
