import { describe, expect, it } from '@jest/globals';
import { approachKey, standingsOf } from '../../../src/core/advocacy/approaches';
import { isSeated } from '../../../src/core/advocacy/countries';
import { bookReading, tables } from './fixture';

type Contacts = NonNullable<(typeof tables)['CON']>;
const pair = { country: 'CTY-C', ask: 'ASK-W' };
const met = (id: string, date: string, response: string): Contacts[number] => ({
  id,
  date,
  response,
  country: 'CTY-C',
  asks: ['ASK-W'],
});
const statusWith = (written: string, ...CON: Contacts): string | undefined => {
  const ATC = written === '' ? [] : [{ id: 'ATC-1', ...pair, status: written }];
  return standingsOf(bookReading(['ATC', 'CON', 'CTY', 'ASK'], { ATC, CON })).get(approachKey(pair))?.status;
};

describe('where an ask to a country stands', () => {
  it.each([
    ['planned', [], 'planned'],
    ['planned', [met('CON-1', '2027-01-02', 'none')], 'asked'],
    ['asked', [met('CON-1', '2027-01-02', 'will-raise')], 'promised'],
    ['', [met('CON-1', '2027-01-02', 'no')], 'declined'],
    ['planned', [met('CON-1', '2027-01-02', 'will-raise'), met('CON-2', '2027-01-05', 'none')], 'promised'],
    ['planned', [met('CON-1', '2027-01-05', 'no'), met('CON-2', '2027-01-02', 'will-raise')], 'declined'],
    ['dropped', [met('CON-1', '2027-01-02', 'will-raise')], 'dropped'],
    ['promised', [met('CON-1', '2027-01-02', 'considering')], 'promised'],
  ])('written %j, with contacts %j: %s', (written, contacts, status) => {
    expect(statusWith(written, ...contacts)).toBe(status);
  });
});

describe('a seat on the Council', () => {
  it.each([
    ['2024-2026', 2026, true],
    ['2024-2026', 2027, false],
    ['2026', 2026, true],
    ['', 2026, false],
    ['since long', 2026, false],
  ])('%j in %d: %s', (council, year, isOne) => {
    expect(isSeated(council, year)).toBe(isOne);
  });
});
