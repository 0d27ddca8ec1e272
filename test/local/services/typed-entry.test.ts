import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { instantToSerial, isDateFormat, serialToInstant } from '../../../src/local/services/dates';
import { displayText } from '../../../src/local/services/display';
import { interpretEntry } from '../../../src/local/services/typed-entry';

const enter = (text: unknown, locale: string, format = '') =>
  interpretEntry(text, { format, locale, timeZone: 'Europe/Zurich', now: Date.UTC(2027, 0, 1) });

/** Days since 1899-12-30. */
const serial = (year: number, month: number, day: number) =>
  (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;

describe('typed entry', () => {
  it.each([
    ['en_US', '92.10', 92.1],
    ['en_US', '92,10', '92,10'],
    ['en_US', '1,234', 1234],
    ['en_US', '$1,234.50', 1234.5],
    ['fr_FR', '92,10', 92.1],
    ['fr_FR', '92.10', '92.10'],
    ['fr_FR', '1 234,5', 1234.5],
    ['es_ES', '1.234,5', 1234.5],
    ['es_ES', '12,5 %', 0.125],
    ['en_US', '3/4/2027', serial(2027, 3, 4)],
    ['en_GB', '3/4/2027', serial(2027, 4, 3)],
    ['fr_FR', '3/4/27', serial(2027, 4, 3)],
    ['en_US', '13/4/2027', '13/4/2027'],
    ['en_US', '1-2', serial(2027, 1, 2)],
    ['en_GB', '31/12', serial(2027, 12, 31)],
    ['en_US', '2027/3/4', serial(2027, 3, 4)],
    ['en_US', '4 mar 2027 1:30 pm', serial(2027, 3, 4) + 13.5 / 24],
    ['en_US', '1940 10 5', serial(1940, 10, 5)],
    ['en_US', '007', 7],
    ['en_US', '2027-03-04T10:30', '2027-03-04T10:30'],
    ['en_US', '6:00', 0.25],
    ['en_US', '  TRUE ', true],
    ['en_US', '.', '.'],
    ['en_US', '-', '-'],
    ['en_US', '=', '='],
    ['en_US', '4 foo 2027', '4 foo 2027'],
  ])('in %s of "%s" is %p', (locale, text, value) => {
    const entry = enter(text, locale);
    expect(entry.formula).toBe('');
    if (typeof value === 'number') expect(entry.value).toBeCloseTo(value, 9);
    else expect(entry.value).toBe(value);
  });

  it('brings a format for dates and percentages only', () => {
    expect(
      ['2027-03-04', '2027-03-04 10:00', '5%', '5.5%', '5'].map((text) => enter(text, 'en_US').format),
    ).toEqual(['yyyy-mm-dd', 'yyyy-mm-dd h:mm:ss', '0%', '0.00%', '']);
  });

  it('never changes text in a cell formatted as plain text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(enter(text, 'en_US', '@')).toEqual({ value: text, formula: '', format: '' });
      }),
      { seed: 3 },
    );
  });

  it('keeps any text that follows an apostrophe', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(enter(`'${text}`, 'fr_FR')).toEqual({ value: text, formula: '', format: '' });
      }),
      { seed: 3 },
    );
  });
});

describe('dates of a spreadsheet', () => {
  it('give back every second as it was, also across changes of the clock', () => {
    const zones = fc.constantFrom(
      'Europe/Zurich',
      'America/Chicago',
      'Asia/Kolkata',
      'Pacific/Apia',
      'Etc/GMT',
    );
    // The hour that the clock repeats in autumn has two instants for one wall time; either is right.
    fc.assert(
      fc.property(zones, fc.integer({ min: 0, max: 4_000_000_000 }), (zone, seconds) => {
        const back = serialToInstant(instantToSerial(seconds * 1000, zone), zone);
        expect([0, 3_600_000]).toContain(Math.abs(back - seconds * 1000));
        expect(instantToSerial(back, zone)).toBeCloseTo(instantToSerial(seconds * 1000, zone), 9);
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it.each([
    ['yyyy-mm-dd', true],
    ['d. mmmm', true],
    ['[h]:mm', true],
    ['h:mm AM/PM', true],
    ['0.00', false],
    ['#,##0 "days"', false],
    ['@', false],
    ['', false],
    ['General', false],
  ])('are told by the format %s: %p', (format, expected) => {
    expect(isDateFormat(format)).toBe(expected);
  });
});

describe('what a cell shows', () => {
  const day = serial(2027, 3, 4) + (13 * 60 + 5) / 1440;
  it.each([
    [92.1, '', 'en_US', '92.1'],
    [92.1, '', 'fr_FR', '92,1'],
    [0.1 + 0.2, '', 'en_US', '0.3'],
    [1e15, '', 'en_US', '1E+15'],
    [1234.5, '#,##0.00', 'en_US', '1,234.50'],
    [7, '000', 'en_US', '007'],
    [0.125, '0.0%', 'en_US', '12.5%'],
    [3, '0 "words"', 'en_US', '3 words'],
    [day, 'yyyy-mm-dd', 'en_US', '2027-03-04'],
    [day, 'dd/mm/yyyy hh:mm', 'en_US', '04/03/2027 13:05'],
    [day, 'd mmm yyyy, h:mm am/pm', 'en_US', '4 Mar 2027, 1:05 PM'],
    [day, 'dddd d mmmm', 'fr_FR', 'jeudi 4 mars'],
    [day, 'mm:ss', 'en_US', '05:00'],
    [true, '', 'en_US', 'TRUE'],
    ['text', '0.00', 'en_US', 'text'],
  ] as const)('of %p with "%s" in %s is "%s"', (value, format, locale, shown) => {
    expect(displayText({ value, format, formula: '' }, locale)).toBe(shown);
  });
});
