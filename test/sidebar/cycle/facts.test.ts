// The zone that follows the country which is chosen, and where it does not.
import { expect, it } from '@jest/globals';
import type { PresentFacts } from '../../../src/core/cycle/timeline/present-facts';
import { withZone } from '../../../src/sidebar/cycle/cycle/facts';

const facts = (country: string, timeZone: string): PresentFacts => ({
  ...{ coalition: 'Rivers', country, session: 57, reviewDate: '', timeZone, state: 'planned' },
});
const after = (before: PresentFacts, country: string): string =>
  ({ ...before, ...withZone(before, { country }) }).timeZone;

it.each([
  ['of one zone fills it in', facts('', ''), 'PRY', 'America/Asuncion'],
  ['of several asks', facts('', ''), 'ECU', ''],
  ['after another takes its zone away', facts('PRY', 'America/Asuncion'), 'ECU', ''],
  ['leaves what somebody chose from elsewhere', facts('PRY', 'Europe/Madrid'), 'CHL', 'Europe/Madrid'],
  ['that stays leaves what was chosen', facts('ECU', 'Pacific/Galapagos'), 'ECU', 'Pacific/Galapagos'],
])('a country %s', (_, before, country, zone) => {
  expect(after(before, country)).toBe(zone);
});

it('anything else leaves the zone', () => {
  expect(withZone(facts('PRY', ''), { coalition: 'Lakes' })).toEqual({ coalition: 'Lakes' });
});
