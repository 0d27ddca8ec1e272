// The asks that both submissions of a pair make, or that contradict each other, in words.
import type { Language } from '../../base/messages/text';
import type { Compared } from './compared';
import { swapSides } from './explain';
import type { MatchedAsk, OverlapPair } from '../../language/matching/overlaps';

/** An ask of each side that belong together, in the words of each, and what both name. */
export interface AskPair {
  readonly first: string;
  readonly second: string;
  readonly shared: readonly string[];
}

const inWords = (
  matches: readonly MatchedAsk[],
  first: Compared,
  second: Compared,
  language: Language,
): AskPair[] =>
  matches.flatMap((match) => {
    const [one, other] = [first.asks[match.first], second.asks[match.second]];
    if (one === undefined || other === undefined) return [];
    return [{ first: one, second: other, shared: match.about().map((text) => text[language]) }];
  });

/** The asks that both make; `first` and `second` are the sides of the pair. */
export const sameAsks = (
  pair: OverlapPair | undefined,
  first: Compared,
  second: Compared,
  language: Language,
): AskPair[] => inWords(pair?.asks ?? [], first, second, language);

/** The asks that contradict each other. */
export const opposedAsks = (
  pair: OverlapPair | undefined,
  first: Compared,
  second: Compared,
  language: Language,
): AskPair[] => inWords(pair?.opposed ?? [], first, second, language);

/** The pair with the given submission on the left. */
export const seenFrom = (pair: OverlapPair, first: string): OverlapPair =>
  pair.first === first ? pair : swapSides(pair);
