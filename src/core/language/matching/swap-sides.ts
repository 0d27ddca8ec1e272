// Swaps the two sides of a pair.
import type { MatchedAsk, OverlapPair } from './types';

/** The same pair seen from the other side. */
export function swapSides(pair: OverlapPair): OverlapPair {
  const turnAsks = (asks: readonly MatchedAsk[]): MatchedAsk[] =>
    asks.map((ask) => ({ ...ask, first: ask.second, second: ask.first }));
  return {
    ...pair,
    first: pair.second,
    second: pair.first,
    passages: pair.passages.map(({ first, second, sections, words }) => ({
      first: second,
      second: first,
      sections: { first: sections.second, second: sections.first },
      words,
    })),
    containment: { first: pair.containment.second, second: pair.containment.first },
    asks: turnAsks(pair.asks),
    opposed: turnAsks(pair.opposed),
  };
}
