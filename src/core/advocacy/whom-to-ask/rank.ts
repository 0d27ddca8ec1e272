// Ranks countries for an ask or an issue: the weighted sum of what speaks for each, all of it shown as reasons.
import type { Evidence } from './evidence';
import { NEARNESS, type NearnessOf, type Subject } from './likeness';

/** What is known of a country besides its recommendations. */
export interface Candidate {
  /** Id of its row. */
  readonly id: string;
  readonly region: string;
  readonly isOnCouncil: boolean;
  readonly isInTroika: boolean;
  readonly hasContact: boolean;
}

/** What each reason weighs. */
export interface Weights {
  readonly us: number;
  readonly others: number;
  readonly often: number;
  readonly region: number;
  readonly answer: number;
  readonly council: number;
  readonly troika: number;
  readonly contact: number;
}

/** What speaks for asking a country. */
export interface Standpoint {
  /** From 0 to 100: which part of all that could speak for it does. */
  readonly points: number;
  /** How many recommendations to us, and to others, are like it or on its issue. */
  readonly toUs: number;
  readonly toOthers: number;
  /** Place in the evidence of the nearest one to us, else to others; -1 for none. */
  readonly nearest: number;
  /** Whether that one says nearly the same. */
  readonly isLike: boolean;
  /** One to us was not accepted. */
  readonly isOpen: boolean;
  /** It wanted the opposite: place in the evidence, -1 for none. */
  readonly opposed: number;
}

/** How soon more of the same counts no more: so many recommendations count half of all. */
const HALF = { us: 1, others: 2, often: 10 } as const;

const saturated = (count: number, half: number): number => count / (count + half);

/** Which recommendations want the opposite of an ask, by the ask's id: ids of recommendations to us. */
export type Opposites = ReadonlyMap<string, ReadonlySet<string>>;

interface Tally {
  /** Sums of nearness. */
  us: number;
  others: number;
  toUs: number;
  toOthers: number;
  nearest: number;
  isOpen: boolean;
  opposed: number;
}

const NONE: Tally = { us: 0, others: 0, toUs: 0, toOthers: 0, nearest: -1, isOpen: false, opposed: -1 };

export interface Ranking {
  /** In the order of the candidates. */
  readonly standpoints: readonly Standpoint[];
  /** Of each regional group, how many of its countries made such a recommendation. */
  readonly regions: ReadonlyMap<string, number>;
}

export interface Ranker {
  rank(subject: Subject): Ranking;
  /** How many recommendations each candidate made, in their order. */
  readonly made: readonly number[];
  readonly regionSizes: ReadonlyMap<string, number>;
}

const countBy = (keys: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** Adds one recommendation to what is known of a country that made it. */
function addTo(tally: Tally, at: number, nearness: number, evidence: readonly Evidence[]): void {
  const one = evidence[at];
  if (!one) return;
  if (one.isToUs) {
    tally.us += nearness;
    tally.toUs += 1;
    tally.isOpen ||= one.answer === 'noted' || one.answer === 'in-part';
  } else {
    tally.others += nearness;
    tally.toOthers += 1;
  }
  tally.nearest = nearer(tally.nearest, at, nearness, evidence);
}

/** To us before to others, then the nearer; nearness of the earlier one is told by its sums, so the like one wins. */
function nearer(known: number, at: number, nearness: number, evidence: readonly Evidence[]): number {
  const [before, now] = [evidence[known], evidence[at]];
  if (!before || !now) return at;
  if (before.isToUs !== now.isToUs) return now.isToUs ? at : known;
  return nearness === NEARNESS.like ? at : known;
}

interface Prepared {
  readonly candidates: readonly Candidate[];
  readonly evidence: readonly Evidence[];
  readonly weights: Weights;
  /** All weights together. */
  readonly whole: number;
  /** Places of the candidates who made each recommendation. */
  readonly madeBy: readonly (readonly number[])[];
  readonly made: readonly number[];
}

/** What each candidate did, for recommendations so near to a subject. */
function talliesOf(
  { candidates, evidence, madeBy }: Prepared,
  near: Float32Array,
  against: ReadonlySet<string> | undefined,
): readonly Tally[] {
  const tallies = candidates.map(() => ({ ...NONE }));
  madeBy.forEach((makers, at) => {
    const isOpposite = against?.has(evidence[at]?.id ?? '') === true;
    const nearness = near[at] ?? 0;
    if (nearness === 0 && !isOpposite) return;
    for (const maker of makers) {
      const tally = tallies[maker];
      if (tally && isOpposite) tally.opposed = at;
      else if (tally) addTo(tally, at, nearness, evidence);
    }
  });
  return tallies;
}

const sumOf = (weights: Weights): number =>
  Object.values(weights).reduce((sum: number, weight: number) => sum + weight, 0) || 1;

/** Who asked for the opposite of it is no friend of it, whatever else speaks for them. */
function pointsOf(
  { candidates, weights, whole, made }: Prepared,
  at: number,
  tally: Tally,
  share: number,
): number {
  const { isOnCouncil = false, isInTroika = false, hasContact = false } = candidates[at] ?? {};
  const sum =
    weights.us * saturated(tally.us, HALF.us) +
    weights.others * saturated(tally.others, HALF.others) +
    weights.often * saturated(made[at] ?? 0, HALF.often) +
    weights.region * share +
    weights.answer * Number(tally.isOpen) +
    weights.council * Number(isOnCouncil) +
    weights.troika * Number(isInTroika) +
    weights.contact * Number(hasContact);
  return tally.opposed >= 0 ? 0 : (100 * sum) / whole;
}

/** Of each regional group, how many did such a thing. */
const regionsOf = ({ candidates }: Prepared, tallies: readonly Tally[]): ReadonlyMap<string, number> =>
  countBy(candidates.filter((_, at) => (tallies[at]?.nearest ?? -1) >= 0).map(({ region }) => region));

/** Prepares ranking of these candidates on this evidence. Every country that is no candidate is left out. */
export function createRanker(
  candidates: readonly Candidate[],
  evidence: readonly Evidence[],
  nearness: NearnessOf,
  { weights, opposites }: { readonly weights: Weights; readonly opposites: Opposites },
): Ranker {
  const places = new Map(candidates.map(({ id }, at) => [id, at]));
  const madeBy = evidence.map(({ countries }) => countries.flatMap((id) => places.get(id) ?? []));
  const made = candidates.map(() => 0);
  for (const at of madeBy.flat()) made[at] = (made[at] ?? 0) + 1;
  const regionSizes = countBy(candidates.map(({ region }) => region));
  const prepared: Prepared = { candidates, evidence, weights, whole: sumOf(weights), madeBy, made };
  const rank = (subject: Subject): Ranking => {
    const near = nearness(subject);
    const tallies = talliesOf(prepared, near, opposites.get(subject.id));
    const regions = regionsOf(prepared, tallies);
    const standpoints = tallies.map((tally, at): Standpoint => {
      const region = candidates[at]?.region ?? '';
      const share = region === '' ? 0 : (regions.get(region) ?? 0) / (regionSizes.get(region) ?? 1);
      const { us: _us, others: _others, ...told } = tally;
      const isLike = subject.text !== '' && near[tally.nearest] === NEARNESS.like;
      return { ...told, isLike, points: pointsOf(prepared, at, tally, share) };
    });
    return { standpoints, regions };
  };
  return { rank, made, regionSizes };
}
