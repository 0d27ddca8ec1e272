// Overlaps with all that is worked out when it is first asked for, so that two answers compare as values.
import type { OverlapPair, Overlaps } from '../../src/core/language/matching/types';

const spelledOutPair = (pair: OverlapPair): unknown => ({
  ...pair,
  ground: pair.ground(),
  asks: pair.asks.map((ask) => ({ ...ask, about: ask.about(), across: ask.across() })),
  opposed: pair.opposed.map((ask) => ({ ...ask, about: ask.about(), across: ask.across() })),
});

export const spelledOut = ({ pairs, common, groups }: Overlaps): unknown => ({
  pairs: pairs.map(spelledOutPair),
  common,
  groups,
});
