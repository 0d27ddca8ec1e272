// From places where two texts share six words to the passages that both have, with small changes inside.
import { SHINGLE } from './fingerprints';
import { at } from '../language/numbers';

/** Words that may differ between two shared runs of one passage. */
const GAP = 6;
/** Words that a passage must have. */
export const SHORTEST_PASSAGE = 10;
/** Passages still open to be continued that are looked at for each run. */
const LOOK_BACK = 4;

/** A stretch of words in both texts: 0-based word numbers, end exclusive; `same` words of it are equal. */
export interface WordPassage {
  firstStart: number;
  firstEnd: number;
  secondStart: number;
  secondEnd: number;
  same: number;
}

/**
 * The longest equal runs around seeds. `seeds` alternates places in the first and second text, ascending in the
 * first; a seed whose words differ (two hashes that happen to be equal) is left out.
 */
function commonRuns(first: Int32Array, second: Int32Array, seeds: readonly number[]): WordPassage[] {
  const reached = new Map<number, number>();
  const runs: WordPassage[] = [];
  for (let s = 0; s + 1 < seeds.length; s += 2) {
    const [a, b] = [seeds[s] ?? 0, seeds[s + 1] ?? 0];
    if (a < (reached.get(a - b) ?? 0)) continue;
    let before = 0;
    while (before < a && before < b && at(first, a - before - 1) === at(second, b - before - 1)) before++;
    let after = 0;
    while (
      a + after < first.length &&
      b + after < second.length &&
      at(first, a + after) === at(second, b + after)
    ) {
      after++;
    }
    if (after < SHINGLE) continue;
    reached.set(a - b, a + after);
    runs.push({
      firstStart: a - before,
      firstEnd: a + after,
      secondStart: b - before,
      secondEnd: b + after,
      same: before + after,
    });
  }
  return runs;
}

function continues(passage: WordPassage, run: WordPassage): boolean {
  const gapFirst = run.firstStart - passage.firstEnd;
  const gapSecond = run.secondStart - passage.secondEnd;
  const isNear = gapFirst >= -SHINGLE && gapFirst <= GAP && gapSecond >= -SHINGLE && gapSecond <= GAP;
  return isNear && run.firstEnd > passage.firstEnd && run.secondEnd > passage.secondEnd;
}

/** Joins runs that follow each other in both texts with at most six other words between. */
function chain(runs: readonly WordPassage[]): WordPassage[] {
  const inOrder = [...runs].sort((x, y) => x.firstStart - y.firstStart || x.secondStart - y.secondStart);
  const passages: WordPassage[] = [];
  for (const run of inOrder) {
    const open = passages
      .slice(-LOOK_BACK)
      .reverse()
      .find((passage) => continues(passage, run));
    if (open) {
      open.same += run.firstEnd - Math.max(run.firstStart, open.firstEnd);
      open.firstEnd = run.firstEnd;
      open.secondEnd = run.secondEnd;
    } else passages.push({ ...run });
  }
  return passages;
}

/** Leaves out what repeats inside a text: a passage whose words, on both sides, already stand in longer ones. */
function withoutRepeats(passages: readonly WordPassage[]): WordPassage[] {
  const longestFirst = [...passages].sort(
    (x, y) => y.same - x.same || x.firstStart - y.firstStart || x.secondStart - y.secondStart,
  );
  const kept: WordPassage[] = [];
  for (const p of longestFirst) {
    const isKnown =
      kept.some((k) => k.firstStart <= p.firstStart && p.firstEnd <= k.firstEnd) &&
      kept.some((k) => k.secondStart <= p.secondStart && p.secondEnd <= k.secondEnd);
    if (!isKnown) kept.push(p);
  }
  return kept;
}

/** The passages of at least ten words that two texts share, the one with most equal words first. */
export function sharedPassages(
  first: Int32Array,
  second: Int32Array,
  seeds: readonly number[],
): WordPassage[] {
  const long = chain(commonRuns(first, second, seeds)).filter(
    (p) => Math.min(p.firstEnd - p.firstStart, p.secondEnd - p.secondStart) >= SHORTEST_PASSAGE,
  );
  return withoutRepeats(long);
}

/** How many words the stretches cover together; overlapping ones count once. */
export function coveredWords(stretches: readonly (readonly [start: number, end: number])[]): number {
  let covered = 0;
  let reached = 0;
  for (const [start, end] of [...stretches].sort((x, y) => x[0] - y[0])) {
    covered += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return covered;
}
