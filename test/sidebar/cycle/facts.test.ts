// The zone that follows the country which is chosen, and where it does not.
import { describe, expect, it } from '@jest/globals';
import { sessionOn } from '../../../src/core/cycle/timeline/sessions';
import type { PresentFacts } from '../../../src/core/cycle/timeline/present-facts';
import { withProposed, withZone } from '../../../src/sidebar/cycle/cycle/facts';

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

describe('a country and a day propose what else is asked', () => {
  const nameFor = (country: string): string => (country === '' ? '' : `UPR coalition, ${country}`);
  const before = { ...facts('', ''), coalition: '', session: null };

  it('a name for the coalition, its zone, and the session of that day', () => {
    expect(withProposed(before, { country: 'PRY' }, nameFor)).toEqual({
      ...{ country: 'PRY', timeZone: 'America/Asuncion', coalition: 'UPR coalition, PRY' },
    });
    expect(withProposed(before, { reviewDate: '2025-11-07' }, nameFor)).toEqual({
      ...{ reviewDate: '2025-11-07', session: 50 },
    });
  });

  it('follow another country or day as long as nobody typed something else', () => {
    const proposed = { ...facts('PRY', 'America/Asuncion'), reviewDate: '2025-11-07' };
    const kept = { ...proposed, coalition: nameFor('PRY'), session: 50 };
    expect(withProposed(kept, { country: 'CHL' }, nameFor).coalition).toBe('UPR coalition, CHL');
    expect(withProposed(kept, { reviewDate: '2026-05-04' }, nameFor).session).toBe(52);
    expect(withProposed(proposed, { country: 'CHL' }, nameFor).coalition).toBeUndefined();
    expect(withProposed(proposed, { reviewDate: '2026-05-04' }, nameFor).session).toBeUndefined();
  });

  it.each([
    ['2022-11-10', 41],
    ['2023-02-01', 42],
    ['2024-05-02', 46],
    ['2027-11-10', 56],
    ['2021-05-03', null],
    ['', null],
  ])('the session of %s is %s', (day, session) => {
    expect(sessionOn(day)).toBe(session);
  });
});
