// Which submissions overlap, with what each pair rests on.
import { fingerprintsOf } from './fingerprints';
import type { Judged } from './judge';
import { judgePairs } from './judge';
import type { Level } from './levels';
import { at } from '../language/numbers';
import type { WordPassage } from './passages';
import type { WordsOfMany } from './reuse';
import { findReuse } from './reuse';
import type { Outline } from './signals';
import { createVocabulary } from '../language/vocabulary';
import type { WordPlaces } from '../language/words';
import { wordPlaces } from '../language/words';

export interface ComparedSubmission extends Outline {
  readonly id: string;
  readonly text: string;
}

/** A stretch of a text: 0-based UTF-16 offsets, end exclusive, so that `text.slice(start, end)` is the passage. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Text that both have, with small changes inside; `words` of it are equal. */
export interface Passage {
  readonly first: Stretch;
  readonly second: Stretch;
  readonly words: number;
}

export interface OverlapPair {
  /** Ids of the two submissions. */
  readonly first: string;
  readonly second: string;
  readonly level: Level;
  /** Place among the pairs of its level, 1 for the closest. */
  readonly rank: number;
  /** Ids of the issues that both have, the rarest first. */
  readonly issues: readonly string[];
  /** The longest first. */
  readonly passages: readonly Passage[];
  /** Share of each text's words that stand in the passages, between 0 and 1. */
  readonly containment: { readonly first: number; readonly second: number };
  /** Words of title, summary and asks that both have, folded; what says most comes first. */
  readonly sharedWords: readonly string[];
  /** Likeness of title, summary and asks, between 0 and 1. */
  readonly topic: number;
}

/** A text that many have: told of once, instead of in every pair. */
export interface CommonText {
  /** The submission in which `stretch` stands. */
  readonly in: string;
  readonly stretch: Stretch;
  /** Ids of all that have it. */
  readonly sharedBy: readonly string[];
}

export interface Overlaps {
  /** Closest level first, inside a level by rank. */
  readonly pairs: readonly OverlapPair[];
  readonly common: readonly CommonText[];
}

/** The characters on which a run of words stands; words 0-based, end exclusive. */
const stretchOf = (places: WordPlaces, start: number, end: number): Stretch => ({
  start: at(places.starts, start),
  end: at(places.ends, end - 1),
});

/** Word passages as stretches of characters of the two texts. */
export const toCharacters = (
  passages: readonly WordPassage[],
  first: WordPlaces,
  second: WordPlaces,
): Passage[] =>
  passages.map((p) => ({
    first: stretchOf(first, p.firstStart, p.firstEnd),
    second: stretchOf(second, p.secondStart, p.secondEnd),
    words: p.same,
  }));

/** Where the words of each text stand, found when first asked for: most texts are in no passage that is shown. */
function lazyPlaces(all: readonly ComparedSubmission[]): (submission: number) => WordPlaces {
  const known = new Map<number, WordPlaces>();
  return (submission) => {
    const places = known.get(submission) ?? wordPlaces(all[submission]?.text ?? '');
    known.set(submission, places);
    return places;
  };
}

/** What was found, with ids for numbers and characters for words. */
function show(
  all: readonly ComparedSubmission[],
  judged: readonly Judged[],
  common: readonly WordsOfMany[],
): Overlaps {
  const placesOf = lazyPlaces(all);
  const idOf = (submission: number): string => all[submission]?.id ?? '';
  const ranks = new Map<Level, number>();
  const pairs = judged.map(({ first, second, level, issues, passages, containment, sharedWords, topic }) => {
    const rank = (ranks.get(level) ?? 0) + 1;
    ranks.set(level, rank);
    const shown = passages.length > 0 ? toCharacters(passages, placesOf(first), placesOf(second)) : [];
    const ids = { first: idOf(first), second: idOf(second) };
    return { ...ids, level, rank, issues, passages: shown, containment, sharedWords, topic };
  });
  return {
    pairs,
    common: common.map(({ text, start, end, sharedBy }) => ({
      in: idOf(text),
      stretch: stretchOf(placesOf(text), start, end),
      sharedBy: sharedBy.map(idOf),
    })),
  };
}

/**
 * The submissions that overlap, closest first, and the text that many share. Each pair carries what it is based on.
 * The answer does not depend on the order in which submissions are given; ids must differ. Levels: copied text, same
 * issue, related.
 */
export function findOverlaps(submissions: readonly ComparedSubmission[]): Overlaps {
  const all = [...submissions].sort((x, y) => (x.id < y.id ? -1 : 1));
  const vocabulary = createVocabulary();
  const texts = all.map(({ text }) => {
    const words = vocabulary.read(text);
    return { words, fingerprints: fingerprintsOf(words, vocabulary) };
  });
  const reuse = findReuse(texts);
  const pairs = judgePairs(
    all,
    reuse.pairs,
    texts.map(({ words }) => words.length),
  );
  return show(all, pairs, reuse.common);
}
