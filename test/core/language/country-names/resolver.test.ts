import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createCountryResolver } from '../../../../src/core/language/country-names/resolver';
import { translatedNames } from '../../../../src/core/language/country-names/translated-names';
import { COUNTRIES } from '../../../../src/core/base/vocabulary/countries';

const resolver = createCountryResolver();
const certain = (iso3: string): unknown => ({ kind: 'one', iso3, isGuess: false });
const guessed = (iso3: string): unknown => ({ kind: 'one', iso3, isGuess: true });

describe('the country resolver', () => {
  it.each([
    ['Iran (Islamic Republic of)', 'IRN'],
    ['Islamic Republic of Iran', 'IRN'],
    ['Iran, Islamic Republic of', 'IRN'],
    ['BOLIVIA', 'BOL'],
    ['Plurinational State of Bolivia', 'BOL'],
    ['Bolivarian Republic of Venezuela', 'VEN'],
    ['Cote d Ivoire', 'CIV'],
    ["The Republic of Cote d'Ivoire", 'CIV'],
    ['Libyan Arab Jamahiriya', 'LBY'],
    ['the former Yugoslav Republic of Macedonia', 'MKD'],
    ['Czech Republic', 'CZE'],
    ['Turkey', 'TUR'],
    ['Swaziland', 'SWZ'],
    ['DPRK', 'PRK'],
    ['Democratic People ’ s Republic of Korea', 'PRK'],
    ['Republic of Korea', 'KOR'],
    ['Congo', 'COG'],
    ['Democratic Republic of Congo', 'COD'],
    ['The Netherlands', 'NLD'],
    ['Netherlands (Kingdom of the)', 'NLD'],
    ['UK', 'GBR'],
    ['U.S.A.', 'USA'],
    ['St Kitts & Nevis', 'KNA'],
    ['Timor; Leste', 'TLS'],
    ['State of Palestine', 'PSE'],
    ['Holy See', 'VAT'],
    ['Niger', 'NER'],
    ['Guinea Bissau', 'GNB'],
  ])('knows %s', (name, iso3) => {
    expect(resolver.resolve(name)).toEqual(certain(iso3));
  });

  it.each([
    ['Phillippines', 'PHL'],
    ['Portugla', 'PRT'],
    ['Argentin', 'ARG'],
    ['Bolivia (Plurinational Republic of)', 'BOL'],
    ['C\ufffdte d\ufffdIvoire', 'CIV'],
    ['T\ufffdrkiye', 'TUR'],
  ])('guesses %s and says that it is a guess', (name, iso3) => {
    expect(resolver.resolve(name)).toEqual(guessed(iso3));
  });

  it.each([
    '',
    'the',
    'ICRMW',
    'No. 189',
    'CRC',
    'Slovania',
    'Mall',
    'European Union',
    'Netherlands (Kingdom of the), Afghanistan',
    'Paris Principles',
    '(',
    '\ufffd',
  ])('takes %j for no country', (name) => {
    expect(resolver.resolve(name)).toEqual({ kind: 'none' });
  });

  it('does not choose between two countries', () => {
    expect(resolver.resolve('Korea')).toEqual({ kind: 'several', iso3s: ['KOR', 'PRK'] });
  });

  it('learns the names of a workbook, which come before its own', () => {
    const taught = createCountryResolver([{ iso3: 'COD', names: ['Congo', 'RDC', ''] }]);
    expect(taught.resolve('RDC')).toEqual(certain('COD'));
    expect(taught.resolve('Congo')).toEqual(certain('COD'));
    expect(taught.resolve('Republic of the Congo')).toEqual(certain('COG'));
  });

  it('finds every country by each of its names, in any letter case', () => {
    for (const { iso3, name, formalName, aliases } of COUNTRIES)
      for (const known of [name, formalName, ...aliases]) {
        expect([known, resolver.resolve(known)]).toEqual([known, certain(iso3)]);
        expect(resolver.resolve(known.toUpperCase())).toEqual(certain(iso3));
      }
  });

  it('answers for any text', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(['one', 'none', 'several']).toContain(resolver.resolve(name).kind);
      }),
    );
  });
});

describe('names in Spanish and French', () => {
  it.each([
    ['Noruega', 'NOR'],
    ['Norvège', 'NOR'],
    ['Países Bajos', 'NLD'],
    ['Pays-Bas', 'NLD'],
    ['Irán (República Islámica del)', 'IRN'],
    ['Corea del Norte', 'PRK'],
    ['République dominicaine', 'DOM'],
    ['Guinea Ecuatorial', 'GNQ'],
  ])('%s is %s', (name, iso3) => {
    expect(createCountryResolver().resolve(name)).toEqual({ kind: 'one', iso3, isGuess: false });
  });

  it('never take a name away from its own country', () => {
    const resolver = createCountryResolver();
    const wrong = COUNTRIES.flatMap(({ iso3 }) =>
      translatedNames(iso3).filter((name) => {
        const found = resolver.resolve(name);
        return found.kind !== 'one' || found.iso3 !== iso3;
      }),
    );
    expect(wrong).toEqual([]);
  });
});
