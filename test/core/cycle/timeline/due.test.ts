// What is late or due soon, and how days and minutes are said.
import { describe, expect, it } from '@jest/globals';
import {
  dueInWords,
  dueState,
  momentDueInWords,
  momentInWords,
  momentState,
} from '../../../../src/core/base/dates/due';

const TODAY = '2027-01-10';
const NOW = '2027-01-10T12:00:00.000Z';
const BOGOTA = 'America/Bogota';

describe('a day by which something is due', () => {
  it.each([
    ['', 'none', '', '', ''],
    [
      '2027-01-09',
      'late',
      'late: Saturday 9 January 2027',
      'con retraso: sábado 9 de enero de 2027',
      'en retard : samedi 9 janvier 2027',
    ],
    ['2027-01-10', 'soon', 'today', 'hoy', 'aujourd’hui'],
    [
      '2027-01-11',
      'soon',
      'tomorrow, Monday 11 January 2027',
      'mañana, lunes 11 de enero de 2027',
      'demain, lundi 11 janvier 2027',
    ],
    [
      '2027-01-24',
      'soon',
      'by Sunday 24 January 2027',
      'a más tardar el domingo 24 de enero de 2027',
      'au plus tard le dimanche 24 janvier 2027',
    ],
    [
      '2027-01-25',
      'later',
      'by Monday 25 January 2027',
      'a más tardar el lunes 25 de enero de 2027',
      'au plus tard le lundi 25 janvier 2027',
    ],
  ])('“%s” is %s', (day, state, en, es, fr) => {
    expect(dueState(day, TODAY)).toBe(state);
    expect([
      dueInWords(day, TODAY, 'en'),
      dueInWords(day, TODAY, 'es'),
      dueInWords(day, TODAY, 'fr'),
    ]).toEqual([en, es, fr]);
  });
});

describe('a minute by which something is due', () => {
  it.each([
    ['2027-01-10T11:59:00.000Z', 'late', 'late: Sunday 10 January 2027, 06:59'],
    ['2027-01-10T12:01:00.000Z', 'soon', 'today, 07:01'],
    ['2027-01-11T04:59:00.000Z', 'soon', 'today, 23:59'],
    ['2027-01-11T05:00:00.000Z', 'soon', 'tomorrow, Monday 11 January 2027, 00:00'],
    ['2027-01-25T05:00:00.000Z', 'later', 'by Monday 25 January 2027, 00:00'],
  ])('%s is %s', (instant, state, words) => {
    expect(momentState(instant, NOW, BOGOTA)).toBe(state);
    expect(momentDueInWords(instant, NOW, BOGOTA, 'en')).toBe(words);
  });
});

describe('a minute at which something happens', () => {
  it.each([
    ['2027-01-10T11:30:00.000Z', 'today, 06:30'],
    ['2027-01-09T20:00:00.000Z', 'Saturday 9 January 2027, 15:00'],
    ['2027-01-11T20:00:00.000Z', 'tomorrow, Monday 11 January 2027, 15:00'],
    ['2027-01-12T20:00:00.000Z', 'Tuesday 12 January 2027, 15:00'],
  ])('%s is said without a word of lateness', (instant, words) => {
    expect(momentInWords(instant, NOW, BOGOTA, 'en')).toBe(words);
  });
});
