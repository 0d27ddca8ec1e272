import { describe, expect, it } from '@jest/globals';
import { dayOff, unreadDaysOff } from '../../../../src/core/base/dates/days-off';

describe('days off', () => {
  const written = '2027-04-02 Good Friday; 2027-08-01 to 2027-08-15\n05-01: Labour Day; 12-24 – 01-01';

  it.each([
    ['2027-04-02', 'Good Friday'],
    ['2028-04-02', undefined],
    ['2027-08-01', ''],
    ['2027-08-15', ''],
    ['2027-08-16', undefined],
    ['2030-05-01', 'Labour Day'],
    ['2027-12-24', ''],
    ['2028-01-01', ''],
    ['2028-01-02', undefined],
  ])('knows %s', (day, name) => expect(dayOff(written, day)).toBe(name));

  it('are those between the years while nothing is written', () => {
    expect(dayOff('', '2027-12-26')).toBe('');
    expect(dayOff(' ', '2027-04-02')).toBeUndefined();
    expect(dayOff('2027-04-02', '2027-12-26')).toBeUndefined();
  });

  it('tell what cannot be read, and keep the rest', () => {
    const some = 'Easter; 2027-02-30; 2027-05-02 to 2027-05-01; 02-29; 2027-04-02';
    expect(unreadDaysOff(some)).toEqual(['Easter', '2027-02-30', '2027-05-02 to 2027-05-01']);
    expect(dayOff(some, '2027-04-02')).toBe('');
    expect(unreadDaysOff('')).toEqual([]);
  });
});
