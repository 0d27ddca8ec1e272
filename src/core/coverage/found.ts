// What the comparison says of a pair, with the asks in words.
import { foldedText } from '../language/words';
import type { Language, Text } from '../messages/text';
import type { Compared } from './compared';
import type { OverlapPair, Passage } from './overlaps';

export type Basis = 'texts' | 'mixed' | 'outlines';

/** Two asks by their places in the lists of asks, and what both are about. */
interface MatchedAsk {
  readonly first: number;
  readonly second: number;
  readonly shared: readonly Text[];
}

/** A pair with what richer comparisons add. */
export type FoundPair = Omit<OverlapPair, 'passages'> & {
  readonly passages: readonly (Passage & {
    readonly sections?: { readonly first: string; readonly second: string };
  })[];
  readonly asks?: readonly MatchedAsk[];
  readonly opposed?: readonly MatchedAsk[];
};

/** An ask of each side that belong together, in the words of each, and what both name. */
export interface AskPair {
  readonly first: string;
  readonly second: string;
  readonly shared: readonly string[];
}

/** How much the pair had to go on. */
export function basisOf(first: Compared, second: Compared): Basis {
  if (first.hasText && second.hasText) return 'texts';
  return first.hasText || second.hasText ? 'mixed' : 'outlines';
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
    return [{ first: one, second: other, shared: match.shared.map((text) => text[language]) }];
  });

function equalAsks(first: Compared, second: Compared): AskPair[] {
  const theirs = new Map(second.asks.map((ask) => [foldedText(ask), ask]));
  return first.asks.flatMap((ask) => {
    const like = theirs.get(foldedText(ask));
    return like === undefined ? [] : [{ first: ask, second: like, shared: [] }];
  });
}

/** The asks that both make. `first` and `second` are the sides of the pair. */
export const sameAsks = (
  pair: FoundPair | undefined,
  first: Compared,
  second: Compared,
  language: Language,
): AskPair[] => (pair?.asks ? inWords(pair.asks, first, second, language) : equalAsks(first, second));

/** The asks that contradict each other. */
export const opposedAsks = (
  pair: FoundPair | undefined,
  first: Compared,
  second: Compared,
  language: Language,
): AskPair[] => inWords(pair?.opposed ?? [], first, second, language);

const swapped = (asks: readonly MatchedAsk[]): MatchedAsk[] =>
  asks.map((ask) => ({ ...ask, first: ask.second, second: ask.first }));

const mirrored = (pair: FoundPair): FoundPair => ({
  ...pair,
  first: pair.second,
  second: pair.first,
  passages: pair.passages.map(({ first, second, words, sections }) => ({
    first: second,
    second: first,
    words,
    ...(sections && { sections: { first: sections.second, second: sections.first } }),
  })),
  containment: { first: pair.containment.second, second: pair.containment.first },
  ...(pair.asks && { asks: swapped(pair.asks) }),
  ...(pair.opposed && { opposed: swapped(pair.opposed) }),
});

/** The pair with the given submission on the left. */
export const seenFrom = (pair: FoundPair, first: string): FoundPair =>
  pair.first === first ? pair : mirrored(pair);
