// Countries in the workbook's language, whatever they were called before; and read by their names in any of the three.
import { describe, expect, it } from '@jest/globals';
import { COUNTRIES } from '../../../../src/core/base/vocabulary/countries';
import { nameOfCountry } from '../../../../src/core/language/country-names/translated-names';
import { planSeed } from '../../../../src/core/workbook/check/seed';
import { countryName } from '../../../../src/core/workbook/records/country-name';
import { bookOf, contextOf } from '../../../support/book';

const CTY = [
  { id: 'CTY-1', label: 'Germany', iso3: 'DEU', name: 'Germany' },
  { id: 'CTY-2', label: 'Holland', iso3: 'NLD', name: 'Holland' },
  { id: 'CTY-3', label: 'Chile', iso3: 'CHL', name: 'Chile' },
];

const renamed = (bookLanguage: 'en' | 'es' | 'fr', rows = CTY) =>
  planSeed(
    bookOf({ CTY: rows, ISS: [{ id: 'ISS-1', name: 'Housing' }], SET: [], MEM: [], TPL: [] }),
    contextOf({ bookLanguage }),
    {},
  ).flatMap((edit) => (edit.sheet === 'CTY' && edit.kind === 'update' ? [[edit.id, edit.values]] : []));

describe('names of countries', () => {
  it('exist in each language for each country', () => {
    for (const language of ['en', 'es', 'fr'] as const)
      expect(COUNTRIES.filter(({ iso3 }) => !nameOfCountry(iso3, language))).toEqual([]);
    const names = COUNTRIES.map(({ iso3 }) => nameOfCountry(iso3, 'es'));
    expect(new Set(names).size).toBe(COUNTRIES.length);
  });

  it('follow the language of the workbook, but for those that people gave', () => {
    expect(renamed('es')).toEqual([['CTY-1', { name: 'Alemania' }]]);
    expect(renamed('fr', [{ id: 'CTY-1', label: '', iso3: 'DEU', name: 'Alemania' }])).toEqual([
      ['CTY-1', { name: 'Allemagne' }],
    ]);
    expect(renamed('en')).toEqual([]);
  });

  it('are read in any of the three, and by short forms', () => {
    const book = bookOf({ CTY });
    for (const typed of ['Alemania', 'Allemagne', 'Germany', 'DEU', 'Federal Republic of Germany'])
      expect([typed, book.resolve(['CTY'], typed)]).toEqual([typed, { kind: 'one', id: 'CTY-1' }]);
    expect(book.resolve(['CTY'], 'Países Bajos')).toEqual({ kind: 'one', id: 'CTY-2' });
    expect(book.resolve(['CTY'], 'Peru')).toEqual({ kind: 'none' });
  });

  it('stand in documents in the language of the text', () => {
    const [germany, holland] = bookOf({ CTY }).rows('CTY');
    const told = (row: typeof germany, language: 'en' | 'es') => row && countryName(row, language);
    expect([told(germany, 'es'), told(holland, 'es'), told(holland, 'en')]).toEqual([
      ...['Alemania', 'Países Bajos (Reino de los)', 'Holland'],
    ]);
    const [german] = bookOf({ CTY: [{ id: 'CTY-1', label: '', iso3: 'DEU', name: 'Alemania' }] }).rows('CTY');
    expect(told(german, 'en')).toBe('Germany');
  });
});
