// What the detection finds in a collection of which the truth is known: levels, likeness, groups, passages, order.
import { TEMPLATE, TREATIES } from './boilerplate';
import {
  overlapsOf,
  shownScore,
  type ComparedSubmission,
  type OverlapPair,
  type JudgedOverlaps,
} from './adapter';
import { pairKey, type Corpus, type TruthLevel } from './corpus';
import { adjustedRand } from './metrics';
import { plainWords } from './naive';
import { seeded, shuffled, type Random } from './random';
import { createScores, type Scores } from './scores';

/** What the coalition need not be told of: its template, and what organizations say of themselves. */
export const ignoredOf = (corpus: Corpus): string[] => [
  ...Object.values(TEMPLATE),
  ...corpus.drafts.map(({ blurb }) => blurb),
];

export const placesOf = (corpus: Corpus): Map<string, number> =>
  new Map(corpus.submissions.map(({ id }, i) => [id, i]));

/** The pairs by level, then closeness, as they are shown. */
export function shownScores(corpus: Corpus, pairs: readonly OverlapPair[]): Scores {
  const places = placesOf(corpus);
  const scores = createScores(corpus.submissions.length);
  for (const pair of pairs) {
    scores.set(places.get(pair.first) ?? 0, places.get(pair.second) ?? 0, shownScore(pair));
  }
  return scores;
}

/** How many pairs of each level of truth are shown at each level. */
export function confusion(
  corpus: Corpus,
  pairs: readonly OverlapPair[],
): Map<TruthLevel, Map<string, number>> {
  const places = placesOf(corpus);
  const counts = new Map<TruthLevel, Map<string, number>>();
  for (const { first, second, level } of pairs) {
    const truth = corpus.level(places.get(first) ?? 0, places.get(second) ?? 0);
    const row = counts.get(truth) ?? new Map<string, number>();
    row.set(level, (row.get(level) ?? 0) + 1);
    counts.set(truth, row);
  }
  return counts;
}

export interface Share {
  readonly count: number;
  readonly of: number;
}

/** Whether all that two have in common is boilerplate, and no tag was set by mistake. */
function sharesBoilerplateOnly(corpus: Corpus, first: number, second: number): boolean {
  const level = corpus.level(first, second);
  if (level !== '7' && level !== '8') return false;
  const [one, other] = [corpus.drafts[first], corpus.drafts[second]];
  if (!one || !other || one.tags.some((tag) => other.tags.includes(tag))) return false;
  const quotes = one.article !== '' && one.article === other.article;
  return level === '7' || quotes || (one.common && other.common);
}

/** Of the pairs that share boilerplate only, how many are shown above "perhaps". */
export function boilerplateAbove(corpus: Corpus, pairs: readonly OverlapPair[]): Share {
  const places = placesOf(corpus);
  const above = new Set(
    pairs
      .filter(({ level }) => level !== 'perhaps')
      .map(({ first, second }) => pairKey(places.get(first) ?? 0, places.get(second) ?? 0)),
  );
  let [count, of] = [0, 0];
  for (let i = 0; i < corpus.drafts.length; i++) {
    for (let j = i + 1; j < corpus.drafts.length; j++) {
      if (!sharesBoilerplateOnly(corpus, i, j)) continue;
      of++;
      if (above.has(pairKey(i, j))) count++;
    }
  }
  return { count, of };
}

/** Whether the slice begins and ends with whole words. */
function isWhole(text: string, start: number, end: number): boolean {
  const isLetter = (at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));
  return (
    start >= 0 &&
    end <= text.length &&
    isLetter(start) &&
    isLetter(end - 1) &&
    !(start > 0 && isLetter(start - 1)) &&
    !isLetter(end)
  );
}

const withoutThe = (name: string): string => name.replace(/^the /, '');

/** Long names of treaties made short: a treaty counts as one word, whichever name is used. */
const withShortNames = (text: string): string =>
  TREATIES.reduce(
    (short, { long, short: name }) => short.replaceAll(withoutThe(long), withoutThe(name)),
    text,
  );

/** How many words two texts have in common, in any order. */
function wordsInCommon(first: string, second: string): number {
  const left = new Map<string, number>();
  for (const word of plainWords(withShortNames(first))) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of plainWords(withShortNames(second))) {
    const count = left.get(word) ?? 0;
    if (count > 0) common++;
    left.set(word, count - 1);
  }
  return common;
}

/** Of all passages, how many are stretches of whole words in both texts that have at least the words told. */
export function exactOffsets(corpus: Corpus, pairs: readonly OverlapPair[]): Share {
  const textOf = new Map(corpus.submissions.map(({ id, text }) => [id, text]));
  let [count, of] = [0, 0];
  for (const pair of pairs) {
    const [first, second] = [textOf.get(pair.first) ?? '', textOf.get(pair.second) ?? ''];
    for (const passage of pair.passages) {
      of++;
      const whole =
        isWhole(first, passage.first.start, passage.first.end) &&
        isWhole(second, passage.second.start, passage.second.end);
      const slices = [
        first.slice(passage.first.start, passage.first.end),
        second.slice(passage.second.start, passage.second.end),
      ] as const;
      if (whole && wordsInCommon(...slices) >= passage.words) count++;
    }
  }
  return { count, of };
}

/** Whether the answer is the same, to the letter, for the submissions in another order. */
export function ignoresOrder(corpus: Corpus, ignored: readonly string[], found: JudgedOverlaps): boolean {
  const random: Random = seeded(99);
  const other: ComparedSubmission[] = shuffled(random, corpus.submissions);
  return JSON.stringify(overlapsOf(other, ignored)) === JSON.stringify(found);
}

const OUTSIDE_GROUPS: ReadonlySet<TruthLevel> = new Set(['5', '5p', '5x']);

/** Likeness of the groups found to those planted; submissions planted to share asks only are left out. */
export function groupsRand(corpus: Corpus, groups: JudgedOverlaps['groups']): number {
  const truth = corpus.submissions.map((_submission, i) => i);
  const outside = new Set<number>();
  for (const [key, level] of corpus.planted) {
    const [first, second] = key.split(' ').map(Number) as [number, number];
    if (OUTSIDE_GROUPS.has(level)) [first, second].forEach((one) => outside.add(one));
    else if (level !== '6b' && level !== '7') {
      const [from, to] = [truth[second], truth[first]];
      truth.forEach((group, i) => {
        if (group === from) truth[i] = to ?? i;
      });
    }
  }
  const places = placesOf(corpus);
  const found = corpus.submissions.map((_submission, i) => i);
  for (const { members } of groups) {
    const own = members.map((id) => places.get(id) ?? 0);
    for (const member of own) found[member] = own[0] ?? member;
  }
  const judged = truth.map((_group, i) => i).filter((i) => !outside.has(i));
  return adjustedRand(
    judged.map((i) => truth[i] ?? i),
    judged.map((i) => found[i] ?? i),
  );
}
