// Which submissions overlap: puts the signals of all pairs together and keeps those that people should look at.
import { fingerprintsOf } from './fingerprints';
import { at } from './numbers';
import type { Evidence, Level } from './levels';
import { closeness, levelOf, levelOrder } from './levels';
import type { WordPassage } from './passages';
import { coveredWords } from './passages';
import { findReuse } from './reuse';
import type { Outline } from './signals';
import { sharedIssues, sharedTopic } from './signals';
import { createVocabulary } from './vocabulary';
import type { WordPlaces } from './words';
import { wordPlaces } from './words';

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

/** Pairs that are kept for each submission: all issues and topics of a coalition would be far too many to look at. */
const KEPT_COPIED = 20;
const KEPT_OTHERS = 5;
/** Below this a few shared words are chance. */
const TOPIC_TO_TELL = 0.1;
const WORDS_TO_TELL = 2;

interface Found {
  first: number;
  second: number;
  passages: readonly WordPassage[];
  issues: readonly string[];
  issueShare: number;
  sharedWords: readonly string[];
  topic: number;
}

interface Judged extends Found {
  readonly level: Level;
  readonly closeness: number;
  readonly containment: { readonly first: number; readonly second: number };
}

const shareOf = (words: number, of: number): number => (of > 0 ? words / of : 0);

function judge(found: Found, lengths: readonly number[]): Judged | undefined {
  const wordsFirst = coveredWords(found.passages.map((p) => [p.firstStart, p.firstEnd]));
  const wordsSecond = coveredWords(found.passages.map((p) => [p.secondStart, p.secondEnd]));
  const containment = {
    first: shareOf(wordsFirst, lengths[found.first] ?? 0),
    second: shareOf(wordsSecond, lengths[found.second] ?? 0),
  };
  const evidence: Evidence = {
    copied: Math.max(containment.first, containment.second),
    copiedWords: Math.min(wordsFirst, wordsSecond),
    longest: found.passages[0]?.same ?? 0,
    issues: found.issueShare,
    topic: found.topic,
  };
  const level = levelOf(evidence);
  return level && { ...found, level, containment, closeness: closeness(evidence) };
}

/** All pairs about which any signal says something. */
function gather(all: readonly ComparedSubmission[], reuse: ReturnType<typeof findReuse>): Found[] {
  const pairs = new Map<number, Found>();
  const pairOf = (first: number, second: number): Found => {
    const key = first * all.length + second;
    const known = pairs.get(key);
    if (known) return known;
    const pair: Found = { first, second, passages: [], issues: [], issueShare: 0, sharedWords: [], topic: 0 };
    pairs.set(key, pair);
    return pair;
  };
  for (const { first, second, passages } of reuse.pairs) pairOf(first, second).passages = passages;
  for (const { first, second, value, shared } of sharedIssues(all)) {
    Object.assign(pairOf(first, second), { issues: shared, issueShare: value });
  }
  for (const { first, second, value, shared } of sharedTopic(all)) {
    if (value < TOPIC_TO_TELL || shared.length < WORDS_TO_TELL) continue;
    Object.assign(pairOf(first, second), { sharedWords: shared, topic: value });
  }
  return [...pairs.values()];
}

/** The pairs that are among the closest of either submission; given closest first. */
function keepClosest(pairs: readonly Judged[]): Judged[] {
  const kept = new Map<string, number>();
  const hasRoom = (submission: number, level: Level): boolean => {
    const key = `${level === 'copied' ? 'copied' : 'other'} ${submission}`;
    const count = (kept.get(key) ?? 0) + 1;
    kept.set(key, count);
    return count <= (level === 'copied' ? KEPT_COPIED : KEPT_OTHERS);
  };
  return pairs.filter(({ first, second, level }) => {
    const [firstHasRoom, secondHasRoom] = [hasRoom(first, level), hasRoom(second, level)];
    return firstHasRoom || secondHasRoom;
  });
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
  const lengths = texts.map(({ words }) => words.length);
  const judged = gather(all, reuse)
    .flatMap((found) => judge(found, lengths) ?? [])
    .sort(
      (x, y) =>
        levelOrder(x.level) - levelOrder(y.level) ||
        y.closeness - x.closeness ||
        x.first - y.first ||
        x.second - y.second,
    );
  const placesOf = lazyPlaces(all);
  const idOf = (submission: number): string => all[submission]?.id ?? '';
  const ranks = new Map<Level, number>();
  const pairs = keepClosest(judged).map(
    ({ first, second, level, issues, passages, containment, sharedWords, topic }) => {
      const rank = (ranks.get(level) ?? 0) + 1;
      ranks.set(level, rank);
      const shown = passages.length > 0 ? toCharacters(passages, placesOf(first), placesOf(second)) : [];
      return {
        first: idOf(first),
        second: idOf(second),
        level,
        rank,
        issues,
        passages: shown,
        containment,
        sharedWords,
        topic,
      };
    },
  );
  const common = reuse.common.map(({ text, start, end, sharedBy }) => ({
    in: idOf(text),
    stretch: stretchOf(placesOf(text), start, end),
    sharedBy: sharedBy.map(idOf),
  }));
  return { pairs, common };
}
