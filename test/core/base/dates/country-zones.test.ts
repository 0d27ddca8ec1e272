// Each country under review has a zone that clocks know; one with several leaves the choice to people.
import { expect, it } from '@jest/globals';
import { zonesOfCountry } from '../../../../src/core/base/dates/country-zones';
import { isZone } from '../../../../src/core/base/dates/zones';
import { COUNTRIES } from '../../../../src/core/base/vocabulary/countries';

it('has zones for every country, each of them one', () => {
  const zones = COUNTRIES.map(({ iso3 }) => [iso3, zonesOfCountry(iso3)] as const);
  expect(zones.filter(([, its]) => its.length === 0 || !its.every(isZone))).toEqual([]);
});

it.each([
  ['PRY', ['America/Asuncion']],
  ['ECU', ['America/Guayaquil', 'Pacific/Galapagos']],
  ['CHE', ['Europe/Zurich']],
  ['XXX', []],
])('knows %s', (country, zones) => {
  expect(zonesOfCountry(country)).toEqual(zones);
});
