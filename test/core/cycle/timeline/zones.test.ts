import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, addWorkingDays } from '../../../../src/core/base/dates/dates';
import { zoneInWords } from '../../../../src/core/base/dates/words';
import {
  formatIn,
  isZone,
  offsetMinutes,
  toInstant,
  toWallClock,
} from '../../../../src/core/base/dates/zones';

describe('wall clocks and instants', () => {
  it.each([
    ['a winter noon in Geneva', '2027-01-10T12:00', 'Europe/Zurich', '2027-01-10T11:00:00.000Z'],
    ['a summer noon in Geneva', '2027-07-10T12:00', 'Europe/Zurich', '2027-07-10T10:00:00.000Z'],
    ['midnight', '2027-07-10T00:00', 'Europe/Zurich', '2027-07-09T22:00:00.000Z'],
    [
      'a time that the clock skips moves forward',
      '2027-03-28T02:30',
      'Europe/Zurich',
      '2027-03-28T01:30:00.000Z',
    ],
    ['the first minute after the skip', '2027-03-28T03:00', 'Europe/Zurich', '2027-03-28T01:00:00.000Z'],
    ['the last minute before the skip', '2027-03-28T01:59', 'Europe/Zurich', '2027-03-28T00:59:00.000Z'],
    ['a time shown twice is the first', '2027-10-31T02:30', 'Europe/Zurich', '2027-10-31T00:30:00.000Z'],
    ['a skipped time in New York', '2027-03-14T02:30', 'America/New_York', '2027-03-14T07:30:00.000Z'],
    ['a doubled time in New York', '2027-11-07T01:30', 'America/New_York', '2027-11-07T05:30:00.000Z'],
    ['a skip of half an hour', '2027-10-03T02:15', 'Australia/Lord_Howe', '2027-10-02T15:45:00.000Z'],
    ['a zone of quarter hours', '2027-05-01T12:00', 'Asia/Kathmandu', '2027-05-01T06:15:00.000Z'],
    ['far east of UTC', '2027-05-01T00:30', 'Pacific/Kiritimati', '2027-04-30T10:30:00.000Z'],
    ['a day that the clock skipped whole', '2011-12-30T12:00', 'Pacific/Apia', '2011-12-30T22:00:00.000Z'],
    ['UTC', '2028-02-29T23:59', 'UTC', '2028-02-29T23:59:00.000Z'],
  ])('%s', (_, wall, zone, instant) => {
    expect(toInstant(wall, zone)).toBe(instant);
  });

  it('shows a skipped time one hour later on the clock', () => {
    expect(toWallClock(toInstant('2027-03-28T02:30', 'Europe/Zurich'), 'Europe/Zurich')).toBe(
      '2027-03-28T03:30',
    );
  });

  it('gives any instant back, but for the second showing of a doubled time', () => {
    const zones = [
      'Europe/Zurich',
      'America/New_York',
      'Asia/Kathmandu',
      'Australia/Lord_Howe',
      'Africa/Nairobi',
    ];
    const minutes = fc.integer({ min: Date.UTC(2000, 0) / 60000, max: Date.UTC(2040, 0) / 60000 });
    fc.assert(
      fc.property(minutes, fc.constantFrom(...zones), (minute, zone) => {
        const instant = new Date(minute * 60000).toISOString();
        const back = toInstant(toWallClock(instant, zone), zone);
        expect(toWallClock(back, zone)).toBe(toWallClock(instant, zone));
        expect(Date.parse(back)).toBeLessThanOrEqual(Date.parse(instant));
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it.each(['2027-02-30T10:00', '2027-02-03', '2027-02-03T24:00', ''])(
    'refuses %p as a wall clock',
    (wall) => {
      expect(() => toInstant(wall, 'UTC')).toThrow('Not a wall clock');
    },
  );

  it.each([
    ['Europe/Zurich', true],
    ['America/Argentina/Buenos_Aires', true],
    ['UTC', true],
    ['Europe/Geneva', false],
    ['+02:00', false],
    ['Geneva', false],
    ['', false],
    ['Europe/Zurich\n', false],
  ])('isZone(%j) is %s', (name, expected) => {
    expect(isZone(name)).toBe(expected);
  });

  it.each([
    ['2027-04-06T10:00:00.000Z', 'Europe/Zurich', 'en', 'Tuesday 6 April 2027, 12:00 (Zurich time, UTC+2)'],
    [
      '2027-04-06T10:00:00.000Z',
      'America/New_York',
      'es',
      'martes 6 de abril de 2027, 06:00 (hora de Nueva York, UTC-4)',
    ],
    [
      '2027-08-01T03:00:00.000Z',
      'Asia/Kathmandu',
      'fr',
      'dimanche 1er août 2027, 08:45 (heure de Katmandou, UTC+5:45)',
    ],
    [
      '2027-12-31T23:30:00.000Z',
      'Europe/Zurich',
      'fr',
      'samedi 1er janvier 2028, 00:30 (heure de Zurich, UTC+1)',
    ],
    ['2027-01-02T00:00:00.000Z', 'UTC', 'en', 'Saturday 2 January 2027, 00:00 (UTC)'],
  ] as const)('%s in %s for a reader of %s', (instant, zone, language, expected) => {
    expect(formatIn(instant, zone, language)).toBe(expected);
  });

  it.each([
    ['America/New_York', 'fr', 'heure de New York'],
    ['America/New_York', 'en', 'New York time'],
    ['America/Argentina/Buenos_Aires', 'es', 'hora de Buenos Aires'],
    ['Africa/Cairo', 'fr', 'heure du Caire'],
    ['Africa/Cairo', 'es', 'hora de El Cairo'],
    ['Europe/Athens', 'fr', 'heure d’Athènes'],
    ['Africa/Abidjan', 'fr', 'heure d’Abidjan'],
    ['Africa/Nairobi', 'fr', 'heure de Nairobi'],
    ['Europe/London', 'en', 'London time'],
    ['UTC', 'es', ''],
  ] as const)('%s is called in %s: %s', (zone, language, expected) => {
    expect(zoneInWords(zone, language)).toBe(expected);
  });

  it('knows the distance from UTC on both sides of a change', () => {
    expect(offsetMinutes('2027-03-28T00:59:00.000Z', 'Europe/Zurich')).toBe(60);
    expect(offsetMinutes('2027-03-28T01:00:00.000Z', 'Europe/Zurich')).toBe(120);
  });
});

describe('days of the calendar', () => {
  it.each([
    [addDays('2027-03-01', -1), '2027-02-28'],
    [addDays('2028-03-01', -1), '2028-02-29'],
    [addMonths('2027-01-31', 1), '2027-02-28'],
    [addMonths('2027-11-08', 27), '2030-02-08'],
    [addMonths('2027-03-31', -13), '2026-02-28'],
    [addWorkingDays('2027-11-08', -10), '2027-10-25'],
    [addWorkingDays('2027-11-06', 1), '2027-11-08'],
    [addWorkingDays('2027-11-05', 0), '2027-11-05'],
  ])('reckons %s', (found, expected) => {
    expect(found).toBe(expected);
  });
});
