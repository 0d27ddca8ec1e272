import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  isDate,
  isDateTime,
  isEmail,
  isListItem,
  isWebAddress,
} from '../../../../src/core/base/dates/formats';

const table = (fits: (written: string) => boolean, good: readonly string[], bad: readonly string[]) => {
  it.each(good)('takes %j', (written) => expect(fits(written)).toBe(true));
  it.each(bad)('refuses %j', (written) => expect(fits(written)).toBe(false));
};

describe('a day', () => {
  table(
    isDate,
    ['2027-03-31', '2028-02-29', '2000-02-29', '1999-12-31'],
    [
      '',
      '2027-02-29',
      '1900-02-29',
      '2027-04-31',
      '2027-13-01',
      '2027-00-10',
      '2027-01-00',
      '27-03-31',
      '2027/03/31',
      '2027-3-1',
      '2027-03-31 ',
    ],
  );

  it('is every day that a calendar has', () =>
    fc.assert(
      fc.property(
        fc.date({
          min: new Date('1000-01-01T00:00:00Z'),
          max: new Date('9999-12-31T00:00:00Z'),
          noInvalidDate: true,
        }),
        (day) => isDate(day.toISOString().slice(0, 10)),
      ),
    ));
});

describe('a day with a time', () => {
  table(
    isDateTime,
    ['2027-03-31T00:00', '2027-03-31T23:59'],
    [
      '2027-03-31',
      '2027-03-31T24:00',
      '2027-03-31T12:60',
      '2027-03-31 12:00',
      '2027-03-31T12:00:00',
      '2027-02-30T12:00',
      '2027-03-31T1:30',
    ],
  );
});

describe('a mail address', () => {
  table(
    isEmail,
    ['ana@example.org', 'a.b+c@sub.example.org', 'josé@ejemplo.org'],
    [
      'ana',
      'ana@',
      '@example.org',
      'ana@example',
      'ana@example..org',
      'a b@example.org',
      'ana@example.org\nBcc: x@example.org',
      'ana@example.org\r',
      'Ana <ana@example.org>',
      'ana@example.org, bo@example.org',
      'ana@exam@ple.org',
      `${'a'.repeat(250)}@example.org`,
    ],
  );
});

describe('a web address', () => {
  table(
    isWebAddress,
    [
      'https://example.org',
      'http://example.org/a?b=c#d',
      'HTTPS://EXAMPLE.ORG/x',
      'https://example.org:8080/x',
    ],
    [
      'example.org',
      'ftp://example.org',
      'javascript:alert(1)',
      'https://',
      'https:///x',
      'https://example.org/a b',
      'https://example.org/"><x',
      ' https://example.org',
    ],
  );
});

describe('an item of a list', () => {
  table(isListItem, ['housing', 'land, water'], ['', '  ', 'a; b', 'a\nb', 'a\r']);
});
