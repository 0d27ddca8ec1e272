// Two signals that do not need the full text: shared issues, and words of title, summary and asks in common.
import { listsWith, rarity, topicTerms } from './terms';

/** What the signals read of a submission. */
export interface Outline {
  readonly title: string;
  readonly summary: string;
  /** Ids of issues. */
  readonly issues: readonly string[];
  readonly asks: readonly string[];
}

/** A value between 0 and 1 for a pair of submissions (0-based, the smaller first), with what the two share. */
export interface Signal {
  readonly first: number;
  readonly second: number;
  readonly value: number;
  /** Issue ids, or words; what says most comes first. */
  readonly shared: readonly string[];
}

/** Words that are shown as shared, at most. */
const SHOWN_WORDS = 6;

interface Weighted {
  readonly weights: ReadonlyMap<string, number>;
}

/** The pairs that share a key, by an index from key to submissions: pairs without any are never looked at. */
function pairsSharing(all: readonly Weighted[]): { first: number; second: number; keys: string[] }[] {
  const having = new Map<string, number[]>();
  const pairs: { first: number; second: number; keys: string[] }[] = [];
  all.forEach(({ weights }, second) => {
    const shared = new Map<number, string[]>();
    for (const key of weights.keys()) {
      const earlier = having.get(key);
      for (const first of earlier ?? []) {
        const keys = shared.get(first);
        if (keys) keys.push(key);
        else shared.set(first, [key]);
      }
      if (earlier) earlier.push(second);
      else having.set(key, [second]);
    }
    for (const [first, keys] of shared) pairs.push({ first, second, keys });
  });
  return pairs;
}

const total = (weights: Iterable<number>): number => [...weights].reduce((sum, weight) => sum + weight, 0);

const byWeight =
  (weightOf: (key: string) => number) =>
  (x: string, y: string): number =>
    weightOf(y) - weightOf(x) || (x < y ? -1 : 1);

/** Signal I: the weight of the issues that two submissions share, of all that either has; rare issues weigh more. */
export function sharedIssues(all: readonly Outline[]): Signal[] {
  const counts = listsWith(all.map((one) => one.issues));
  const weightOf = (issue: string): number => rarity(counts.get(issue) ?? 0, all.length);
  const weighted = all.map((one) => ({
    weights: new Map(one.issues.map((issue) => [issue, weightOf(issue)] as const)),
  }));
  const totals = weighted.map(({ weights }) => total(weights.values()));
  return pairsSharing(weighted).map(({ first, second, keys }) => {
    const both = total(keys.map(weightOf));
    const either = (totals[first] ?? 0) + (totals[second] ?? 0) - both;
    return { first, second, value: both / either, shared: keys.sort(byWeight(weightOf)) };
  });
}

/** For each stem the word that is shown for it: the shortest, of equally short ones the first by alphabet. */
function shownWords(terms: readonly (readonly { stem: string; word: string }[])[]): Map<string, string> {
  const shown = new Map<string, string>();
  for (const { stem, word } of terms.flat()) {
    const known = shown.get(stem);
    if (known === undefined || word.length < known.length || (word.length === known.length && word < known)) {
      shown.set(stem, word);
    }
  }
  return shown;
}

/** Terms in more than this share of the submissions do not bring two together. */
const TOO_FREQUENT = 0.5;

/** Signal T: the cosine of the weighted words of title, summary and asks; rare words weigh more. */
export function sharedTopic(all: readonly Outline[]): Signal[] {
  const terms = all.map((one) => topicTerms([one.title, one.summary, ...one.asks].join('\n')));
  const counts = listsWith(terms.map((list) => list.map((term) => term.stem)));
  const words = shownWords(terms);
  const weighted = terms.map((list) => {
    const weights = new Map<string, number>();
    for (const { stem } of list) {
      const count = counts.get(stem) ?? 0;
      const isUsual = all.length > 3 && count > all.length * TOO_FREQUENT;
      if (!isUsual) weights.set(stem, (weights.get(stem) ?? 0) + rarity(count, all.length));
    }
    const length = Math.sqrt(total([...weights.values()].map((weight) => weight * weight)));
    for (const [stem, weight] of weights) weights.set(stem, weight / length);
    return { weights };
  });
  return pairsSharing(weighted).map(({ first, second, keys }) => {
    const share = (stem: string): number =>
      (weighted[first]?.weights.get(stem) ?? 0) * (weighted[second]?.weights.get(stem) ?? 0);
    const strongest = [...keys].sort(byWeight(share));
    const shared = strongest.slice(0, SHOWN_WORDS).map((stem) => words.get(stem) ?? stem);
    return { first, second, value: Math.min(1, total(strongest.map(share))), shared };
  });
}
