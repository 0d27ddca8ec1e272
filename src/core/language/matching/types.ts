// What the overlap detection is given and what it answers.
import type { Basis, Level } from './levels';

/** What is known of a submission before there is a text. */
export interface Outline {
  readonly title: string;
  readonly summary: string;
  /** Ids of issues. */
  readonly issues: readonly string[];
  readonly asks: readonly string[];
}

export interface ComparedSubmission extends Outline {
  readonly id: string;
  /** '' while there is none: title, summary and asks are compared then. */
  readonly text: string;
  /** Which earlier cycle sent it; '' or absent for this one. Two of earlier cycles are not compared with each other. */
  readonly cycle?: string;
}

export interface FindOptions {
  /** Texts whose words may be shared: a template's words, the coalition's ignore list. */
  readonly ignored?: readonly string[];
}

/** A stretch of a text: 0-based UTF-16 offsets, end exclusive, so that `text.slice(start, end)` is the passage. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Text that both have, with small changes inside; `words` of it are equal, a treaty's whole name counting as one. */
export interface Passage {
  readonly first: Stretch;
  readonly second: Stretch;
  readonly words: number;
  /** The heading under which it stands in each text, '' where there is none. */
  readonly sections: { readonly first: string; readonly second: string };
}

/** Two asks: 0-based places in the two lists of asks, and how alike they are (0 to 1). */
export interface MatchedAsk {
  readonly first: number;
  readonly second: number;
  readonly score: number;
}

export interface OverlapPair {
  /** Ids of the two submissions. */
  readonly first: string;
  readonly second: string;
  readonly level: Level;
  /** Place among the pairs of its level, 1 for the closest. */
  readonly rank: number;
  /** Between 0 and 1; more evidence never makes it less. It orders the pairs of a level and is no probability. */
  readonly score: number;
  readonly basis: Basis;
  /** Ids of the issues that both have: for filters and the board; they make no pair. */
  readonly issues: readonly string[];
  /** The longest first. */
  readonly passages: readonly Passage[];
  /** How many words of each were compared. */
  readonly words: { readonly first: number; readonly second: number };
  /** Share of each text's words that stand in the passages, between 0 and 1. */
  readonly containment: { readonly first: number; readonly second: number };
  /** Share of the smaller text's content, in whatever words, that the other has too, between 0 and 1. */
  readonly reworded: number;
  /** Asks of both that surely ask for the same, the closest first; and those that perhaps do. */
  readonly asks: readonly MatchedAsk[];
  readonly perhapsAsks: readonly MatchedAsk[];
  /** Asks of which one plainly denies the other, or sets another figure: asked about, never told as a fact. */
  readonly opposed: readonly MatchedAsk[];
}

/** A text that many have: told of once, instead of in every pair. */
export interface CommonText {
  /** The submission in which `stretch` stands. */
  readonly in: string;
  readonly stretch: Stretch;
  /** Ids of all that have it. */
  readonly sharedBy: readonly string[];
}

/** Submissions that overlap with each other in their text, two or more; the level is the closest among them. */
export interface OverlapGroup {
  readonly members: readonly string[];
  readonly level: Level;
}

export interface Overlaps {
  /** Closest level first, inside a level by rank. */
  readonly pairs: readonly OverlapPair[];
  readonly common: readonly CommonText[];
  readonly groups: readonly OverlapGroup[];
}

/** Submissions kept read, so that only what changed is read again. */
export interface OverlapIndex {
  /** Adds a submission, or puts it in place of the one with the same id. */
  put(submission: ComparedSubmission): void;
  remove(id: string): void;
  overlaps(options?: FindOptions): Overlaps;
  /** The pairs of one text with all others, itself (by id) left out, closest first; `first` is the draft. */
  compare(draft: ComparedSubmission, limit: number): OverlapPair[];
}

/** The same pair seen from the other side. */
export function swapSides(pair: OverlapPair): OverlapPair {
  const turn = (asks: readonly MatchedAsk[]): MatchedAsk[] =>
    asks.map(({ first, second, score }) => ({ first: second, second: first, score }));
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
    words: { first: pair.words.second, second: pair.words.first },
    containment: { first: pair.containment.second, second: pair.containment.first },
    asks: turn(pair.asks),
    perhapsAsks: turn(pair.perhapsAsks),
    opposed: turn(pair.opposed),
  };
}
