import { describe, expect, it } from '@jest/globals';
import { readSpeakers } from '../../../../src/core/advocacy/what-was-said/read-speakers';
import { COUNTRIES } from '../../../../src/core/base/vocabulary/countries';
import { createCountryResolver } from '../../../../src/core/language/country-names/resolver';

const read = (text: string) => readSpeakers(text, createCountryResolver());

describe('a list of speakers', () => {
  it.each([
    ['numbers', '1. Norway\n2) Chile\n 3 Kenya\n[4] Peru', ['NOR', 'CHL', 'KEN', 'PER']],
    ['times', '10:05 Norway (2 min)\n10:07\tChile\t1 min 30 sec', ['NOR', 'CHL']],
    [
      'names of people',
      'Norway - H.E. Ms. Kari Moe\nChile: Mr. Soto\nMr. Otieno (Kenya)',
      ['NOR', 'CHL', 'KEN'],
    ],
    ['one sentence', 'Norway, Chile; Kenya.', ['NOR', 'CHL', 'KEN']],
    ['a table', 'Norway\tChile\tKenya', ['NOR', 'CHL', 'KEN']],
    ['formal names', '• Iran (Islamic Republic of)\n• Bolivia (Plurinational State of)', ['IRN', 'BOL']],
    ['other languages', 'Países Bajos\nAllemagne', ['NLD', 'DEU']],
  ])('is read with %s', (_what, text, iso3s) => {
    expect(read(text)).toEqual({ iso3s, unknown: [], guessed: [], repeated: 0 });
  });

  it('tells what names no country, and loses no line', () => {
    expect(read('Skip to content\n1. Norway\n2. Atlantis\n3. Chile')).toMatchObject({
      iso3s: ['NOR', 'CHL'],
      unknown: ['Skip to content', 'Atlantis'],
    });
  });

  it('keeps the first place of a country named twice, and tells guesses', () => {
    expect(read('Norway\nChile\nNorway\nArgentinia')).toMatchObject({
      iso3s: ['NOR', 'CHL', 'ARG'],
      repeated: 1,
      guessed: [{ written: 'Argentinia', iso3: 'ARG' }],
    });
  });

  it('takes 400 lines', () => {
    const names = [...COUNTRIES, ...COUNTRIES, ...COUNTRIES].slice(0, 400).map(({ name }) => name);
    const { iso3s, unknown, repeated } = read(names.map((name, index) => `${index + 1}. ${name}`).join('\n'));
    expect([iso3s.length + repeated, unknown]).toEqual([400, []]);
  });
});
