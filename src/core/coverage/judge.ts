// Puts the signals of each pair together and keeps the pairs that people should look at.
import type { Evidence, Level } from './levels';
import { closeness, levelOf, levelOrder } from './levels';
import type { WordPassage } from './passages';
import { coveredWords } from './passages';
import type { Reuse } from './reuse';
import type { Outline } from './signals';
import { sharedIssues, sharedTopic } from './signals';

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

/** A pair with its level; submissions by number, 0-based. */
export interface Judged extends Found {
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
function gather(all: readonly Outline[], reuse: readonly Reuse[]): Found[] {
  const pairs = new Map<number, Found>();
  const pairOf = (first: number, second: number): Found => {
    const key = first * all.length + second;
    const known = pairs.get(key);
    if (known) return known;
    const pair: Found = { first, second, passages: [], issues: [], issueShare: 0, sharedWords: [], topic: 0 };
    pairs.set(key, pair);
    return pair;
  };
  for (const { first, second, passages } of reuse) pairOf(first, second).passages = passages;
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

/**
 * The pairs to tell of, closest first: `lengths` are the words of each text. Of the pairs of one submission those
 * that are among the closest of either are kept.
 */
export function judgePairs(
  all: readonly Outline[],
  reuse: readonly Reuse[],
  lengths: readonly number[],
): Judged[] {
  const judged = gather(all, reuse).flatMap((found) => judge(found, lengths) ?? []);
  judged.sort(
    (x, y) =>
      levelOrder(x.level) - levelOrder(y.level) ||
      y.closeness - x.closeness ||
      x.first - y.first ||
      x.second - y.second,
  );
  return keepClosest(judged);
}
