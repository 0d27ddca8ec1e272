// Asks and recommendations made from the wordings of the overlap benchmark: what is asked in one half's words is
// recommended in the other's, so that the same demand never stands in the same words.
import type { Demand } from '../../../src/core/follow-up/uptake/match-asks';
import { SUB_ISSUES, type HalfName } from '../overlaps/issues';
import { seeded, several } from '../overlaps/random';
import { askUnits, createPool, type AskUnit } from '../overlaps/units';
import type { LabelledSet } from './retrieval';

const SEED = 2027;
const ASKS_IN_ONE = 8;
const OPENINGS = ['', 'Continue its efforts to ', 'Take further steps to ', 'Consider how to '];

interface Demands {
  readonly units: readonly AskUnit[];
  readonly recommendations: readonly Demand[];
}

/** `count` recommendations in held-out wordings, with what each asks for. */
function demands(count: number, seed: number): Demands {
  const random = seeded(seed);
  const units: AskUnit[] = [];
  while (units.length < count)
    units.push(...askUnits(random, several(random, SUB_ISSUES, 3), createPool(random), ASKS_IN_ONE));
  const recommendations = units.slice(0, count).map((unit, i) => {
    const opening = OPENINGS[i % OPENINGS.length] ?? '';
    return { id: `40.${String(i + 1)}`, text: `${opening}${unit.say('heldOut', random)}` };
  });
  return { units: units.slice(0, count), recommendations };
}

/** A set in which `asks` different demands are made in the words of a half. */
export function generatedSet(asks: number, count: number, half: HalfName): LabelledSet {
  const { units, recommendations } = demands(count, SEED);
  const random = seeded(SEED + 1);
  const byIdentity = new Map<string, { unit: AskUnit; right: string[] }>();
  units.forEach((unit, i) => {
    const known = byIdentity.get(unit.identity) ?? { unit, right: [] };
    known.right.push(recommendations[i]?.id ?? '');
    byIdentity.set(unit.identity, known);
  });
  const wanted = [...byIdentity.values()].slice(0, asks);
  return {
    name: `generated, asked in ${half === 'plain' ? 'plain words' : 'other words'}`,
    asks: wanted.map(({ unit, right }, i) => ({
      id: `ask ${String(i + 1)}`,
      text: unit.say(half, random),
      right,
    })),
    recommendations,
  };
}

/** Many asks and recommendations, for measuring time alone. */
export function manyDemands(asks: number, count: number): readonly [readonly Demand[], readonly Demand[]] {
  const random = seeded(SEED + 2);
  const { units } = demands(asks, SEED + 3);
  const texts = units.map((unit, i) => ({ id: `ask ${String(i + 1)}`, text: unit.say('dev', random) }));
  return [texts, demands(count, SEED + 4).recommendations];
}
