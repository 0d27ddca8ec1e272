import { describe, expect, it } from '@jest/globals';
import { COUNTRIES, countryByIso3 } from '../../../../src/core/base/vocabulary/countries';

const countBy = (valueOf: (country: (typeof COUNTRIES)[number]) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const country of COUNTRIES) counts[valueOf(country)] = (counts[valueOf(country)] ?? 0) + 1;
  return counts;
};

describe('the list of countries', () => {
  it('holds the members of each regional group, and two observers', () => {
    expect(countBy(({ region }) => region)).toEqual({
      AG: 54,
      APG: 54,
      EEG: 23,
      GRULAC: 33,
      WEOG: 29,
      '': 2,
    });
  });

  it('has a council of 47 in the groups’ shares', () => {
    const seats = COUNTRIES.filter(({ council }) => council !== '');
    expect(seats).toHaveLength(47);
    const shares = ['AG', 'APG', 'EEG', 'GRULAC', 'WEOG'].map(
      (group) => seats.filter(({ region }) => region === group).length,
    );
    expect(shares).toEqual([13, 13, 6, 8, 7]);
  });

  it('has each code and name once, in the right shape', () => {
    expect(new Set(COUNTRIES.map(({ iso3 }) => iso3)).size).toBe(195);
    expect(new Set(COUNTRIES.map(({ iso2 }) => iso2)).size).toBe(195);
    expect(new Set(COUNTRIES.map(({ name }) => name)).size).toBe(195);
    for (const { iso3, iso2, name, formalName, aliases, council } of COUNTRIES) {
      expect(iso3).toMatch(/^[A-Z]{3}$/);
      expect(iso2).toMatch(/^[A-Z]{2}$/);
      expect(council).toMatch(/^(20\d\d-20\d\d)?$/);
      expect([name, formalName, ...aliases].every((known) => known.trim() === known && known !== '')).toBe(
        true,
      );
    }
  });

  it('finds a country by its code', () => {
    expect(countryByIso3('CIV')?.name).toBe('Côte d’Ivoire');
    expect(countryByIso3('XXX')).toBeUndefined();
  });
});
