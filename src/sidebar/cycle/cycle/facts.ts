// The facts of a cycle as they are typed, what they propose for others, and what of them is sent.
import type { StartCycleInput } from '../../../core/cycle/timeline/plan-start-cycle';
import { sessionOn } from '../../../core/cycle/timeline/sessions';
import { zonesOfCountry } from '../../../core/base/dates/country-zones';
import { browserZone } from '../../kit/zones';
import type { CycleFormResult, PresentFacts } from '../../../core/cycle/timeline/present-facts';

/**
 * The zone that a country proposes: its only one, of several the reader's own or none, so that somebody chooses, and the
 * reader's own where nothing is known of it.
 */
function zoneOf(country: string): string {
  const own = browserZone();
  const zones = zonesOfCountry(country);
  const [only = own, another] = zones;
  if (another === undefined) return only;
  return zones.includes(own) ? own : '';
}

/** Another country has another zone, unless somebody chose one that is not its own. */
export function withZone(facts: PresentFacts, changes: Partial<PresentFacts>): Partial<PresentFacts> {
  const { country } = changes;
  if (country === undefined || country === facts.country) return changes;
  const wasProposed =
    facts.timeZone === zoneOf(facts.country) || zonesOfCountry(facts.country).includes(facts.timeZone);
  return facts.timeZone === '' || wasProposed ? { timeZone: zoneOf(country), ...changes } : changes;
}

/** What country and day propose for zone, session and name of the coalition, as far as nobody typed something else. */
export function withProposed(
  facts: PresentFacts,
  changes: Partial<PresentFacts>,
  nameFor: (country: string) => string,
): Partial<PresentFacts> {
  const { country = facts.country, reviewDate = facts.reviewDate } = changes;
  const isNamed = facts.coalition !== '' && facts.coalition !== nameFor(facts.country);
  const isNumbered = facts.session !== null && facts.session !== sessionOn(facts.reviewDate);
  return {
    ...(country !== facts.country && !isNamed && { coalition: nameFor(country) }),
    ...(reviewDate !== facts.reviewDate && !isNumbered && { session: sessionOn(reviewDate) }),
    ...withZone(facts, changes),
  };
}

const REQUIRED = ['coalition', 'country', 'session', 'reviewDate', 'timeZone'] as const;
export type Fact = (typeof REQUIRED)[number];

/** A new day ends the wait for one, unless the state is chosen anew as well. */
export const withState = (facts: PresentFacts, changes: Partial<PresentFacts>): Partial<PresentFacts> =>
  changes.reviewDate !== undefined && (facts.state === 'no-date' || facts.state === 'absent')
    ? { state: 'planned', ...changes }
    : changes;

/** The facts that are not there yet. */
export const missingFacts = (facts: PresentFacts): readonly Fact[] =>
  REQUIRED.filter((fact) => facts[fact] === null || String(facts[fact]).trim() === '');

/** Whether other facts than those of the present cycle are given, so that its dates move. */
export const isMove = ({ facts: present, hasCycle }: CycleFormResult, facts: PresentFacts): boolean =>
  hasCycle &&
  (facts.state !== present.state ||
    REQUIRED.some((fact) => fact !== 'coalition' && facts[fact] !== present[fact]));

/** The input of 'start-cycle'. With the facts of the present cycle, milestones that were deleted come back. */
export const startCycleInputOf = (form: CycleFormResult, facts: PresentFacts): StartCycleInput => ({
  ...facts,
  session: facts.session ?? 0,
  ...(isMove(form, facts) && { move: true }),
});
