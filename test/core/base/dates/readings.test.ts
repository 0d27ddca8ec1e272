// Days that people type in three languages: read where they can mean one day only, asked about where not.
import { describe, expect, it } from '@jest/globals';
import { readDay } from '../../../../src/core/base/dates/readings';

const CYCLE = { from: '2026-12-01', to: '2027-11-30' };

const certain = (typed: string): string | undefined => {
  const { days, isCertain } = readDay(typed, CYCLE);
  return isCertain ? days[0] : undefined;
};

describe('a day that people type', () => {
  it.each([
    ['23/12/2026', '2026-12-23'],
    ['12/23/2026', '2026-12-23'],
    ['4/4/2027', '2027-04-04'],
    ['2027/3/4', '2027-03-04'],
    ['23/12/2026 18:00', '2026-12-23T18:00'],
    ['23.12.2026 9:05', '2026-12-23T09:05'],
    ['12 de diciembre de 2026', '2026-12-12'],
    ['Sábado, 12 de diciembre de 2026', '2026-12-12'],
    ['sat 12 dec 2026', '2026-12-12'],
    ['el 5 de setiembre de 2027', '2027-09-05'],
    ['le 3 novembre 2027', '2027-11-03'],
    ['mar. 4 mai 2027', '2027-05-04'],
    ['1er août 2027', '2027-08-01'],
    ['12-Dec-2026', '2026-12-12'],
    ['April 4th, 2027', '2027-04-04'],
    ['Dec 12, 2026, 6 pm', '2026-12-12T18:00'],
    ['12 déc. 2026 à 18h30', '2026-12-12T18:30'],
    ['12 de diciembre de 2026 a las 6:30 p.m.', '2026-12-12T18:30'],
    ['12 décembre 2026, 18 h', '2026-12-12T18:00'],
    ['12 Dec 2026 12:15 am', '2026-12-12T00:15'],
    ['23/12', undefined],
  ])('%s is read', (typed, day) => {
    if (day === undefined) expect(certain(typed)).toBe('2026-12-23');
    else expect(certain(typed)).toBe(day);
  });

  it.each([
    ['3/4/2027', ['2027-04-03', '2027-03-04']],
    ['3/4/27', ['2027-04-03', '2027-03-04']],
    ['23/12/26', ['2026-12-23']],
    ['3/4', ['2027-04-03', '2027-03-04']],
    ['12/26', ['2026-12-26']],
    ['12 de diciembre de 2026 (por confirmar)', ['2026-12-12']],
    ['before 12 December 2026', ['2026-12-12']],
    ['Monday 12 December 2026', ['2026-12-12']],
    ['3 jui 2027', ['2027-06-03', '2027-07-03']],
    ['12 December 2026 18:00 Geneva', ['2026-12-12']],
    ['46368', ['2026-12-12']],
    ['2027/31/3', ['2027-03-31']],
  ])('%s is asked about', (typed, days) => {
    expect(readDay(typed, CYCLE)).toMatchObject({ days, isCertain: false });
  });

  it.each([
    '12 and 13 December 2026',
    '30 February 2027',
    'end of December',
    '12',
    'May',
    '12-15',
    '2027',
    '31/12/2026 25:00',
    'x',
  ])('%s names no day', (typed) => {
    expect(readDay(typed, CYCLE)).toMatchObject({ days: [], isCertain: false });
  });

  it.each([
    ['12 de diciembre', '2026-12-12'],
    ['le 3 novembre', '2027-11-03'],
    ['Dec 12', '2026-12-12'],
    ['12 dic 18:00', '2026-12-12T18:00'],
  ])('%s has no year: it is looked for in the cycle', (typed, day) => {
    expect(readDay(typed, CYCLE)).toEqual({ days: [day], isCertain: true, lacksYear: true });
    expect(readDay(typed, { ...CYCLE, from: '2025-06-01', to: '2028-01-01' }).isCertain).toBe(false);
    expect(readDay(typed)).toEqual({ days: [], isCertain: false, lacksYear: true });
  });

  it('is in the year in which it falls on the weekday that was typed', () => {
    const years = { from: '2025-01-01', to: '2027-12-31' };
    expect(readDay('Saturday 12 December', years)).toEqual({
      days: ['2026-12-12'],
      isCertain: true,
      lacksYear: true,
    });
    expect(readDay('Monday 12 December', years).isCertain).toBe(false);
  });
});
