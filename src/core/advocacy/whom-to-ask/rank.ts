// Ranks countries for an ask by what they recommended: how alike that is to it, and what may be told of it as a reason.
import type { Evidence } from './evidence';
import { ALIKE, isIssue, type Comparison, type Ground, type Likenesses, type Subject } from './likeness';

/** What speaks for asking a country. */
export interface Standpoint {
  /** From 0 to 100: higher with each recommendation that is like it. A rank, no chance. */
  readonly points: number;
  /** The best that may be told of any of its recommendations; `perhaps` for those under an issue. */
  readonly ground: Ground;
  /** How many recommendations to us, and to others, are of this ground. */
  readonly toUs: number;
  readonly toOthers: number;
  /** Place in the evidence of the one to quote: to us before to others, then the likest; -1 for none. */
  readonly nearest: number;
  /** One of those to us was not accepted. */
  readonly isOpen: boolean;
}

export const NOTHING: Standpoint = {
  points: 0,
  ground: '',
  toUs: 0,
  toOthers: 0,
  nearest: -1,
  isOpen: false,
};

export interface Ranker {
  /** In the order of the countries. */
  rank(subject: Subject): readonly Standpoint[];
  /** How many recommendations each country made, in their order. */
  readonly made: readonly number[];
}

/** What stands under an issue may be on it, as tags are mostly proposals. */
const underIssue = (evidence: readonly Evidence[], { issues }: Subject): Likenesses => {
  const isUnder = (at: number): boolean => evidence[at]?.issues.some((id) => issues.includes(id)) === true;
  return {
    of: (at) => (isUnder(at) ? ALIKE.perhaps : 0),
    ground: (at) => (isUnder(at) ? 'perhaps' : ''),
  };
};

/** Of the recommendations of one country, those that the best ground rests on, and all of them as a rank. */
function standpointOf(made: readonly number[], alike: Likenesses, evidence: readonly Evidence[]): Standpoint {
  const grounds = made.map((at) => alike.ground(at));
  const ground = (['same', 'perhaps'] as const).find((one) => grounds.includes(one)) ?? '';
  // Cubes let one that is much like it count for more than several that are a little so.
  const points =
    100 * (1 - made.reduce((left, at) => left * (1 - Math.max(alike.of(at), ALIKE.any) ** 3), 1));
  if (ground === '') return { ...NOTHING, points };
  const such = made.filter((_, i) => grounds[i] === ground);
  const isToUs = (at: number): boolean => evidence[at]?.isToUs === true;
  const toUs = such.filter(isToUs);
  const [nearest = -1] = [...(toUs.length > 0 ? toUs : such)].sort((x, y) => alike.of(y) - alike.of(x));
  const isOpen = toUs.some((at) => ['noted', 'in-part'].includes(evidence[at]?.answer ?? ''));
  return { points, ground, toUs: toUs.length, toOthers: such.length - toUs.length, nearest, isOpen };
}

/** Prepares ranking of these countries on this evidence. Every country that is not among them is left out. */
export function createRanker(
  countries: readonly { readonly id: string }[],
  evidence: readonly Evidence[],
  comparison: Comparison,
): Ranker {
  const places = new Map(countries.map(({ id }, at) => [id, at]));
  const made: readonly number[][] = countries.map(() => []);
  evidence.forEach((one, at) => {
    for (const id of one.countries) made[places.get(id) ?? -1]?.push(at);
  });
  return {
    rank(subject) {
      const alike = isIssue(subject) ? underIssue(evidence, subject) : comparison.to(subject.text);
      return made.map((own) => standpointOf(own, alike, evidence));
    },
    made: made.map(({ length }) => length),
  };
}
