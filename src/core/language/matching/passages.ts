// Shared passages by seed and extend, as BLAST finds alignments (Altschul et al. 1990), on words instead of letters:
// each shared fingerprint is a seed that grows into the longest equal run, and runs that follow each other closely in
// both texts are chained into one passage, with small changes inside.
import { SHINGLE } from './winnowing';

/** What makes a shared passage, in items: words, or a treaty's whole name. */
export const PASSAGE = {
  shortest: 10,
  /** Of a passage, those that must be equal and not set aside. */
  leastSame: 8,
  /** Items that may differ between two shared runs of one passage. */
  gap: 6,
  /** Passages still open to be continued that are looked at for each run. */
  lookBack: 4,
} as const;

/** A text as passages are looked for: its items, and which of them do not count (1), when there are any. */
export interface Items {
  readonly stream: Int32Array;
  readonly excluded?: Uint8Array | undefined;
}

/** A stretch of items in both texts: 0-based, end exclusive; `same` items of it are equal and count. */
export interface ItemPassage {
  firstStart: number;
  firstEnd: number;
  secondStart: number;
  secondEnd: number;
  same: number;
}

/** The run without items at its ends that do not count, and with only those counted that do. */
function onlyCounted(run: ItemPassage, first: Items, second: Items): ItemPassage {
  const isCounted = (i: number): boolean =>
    first.excluded?.[run.firstStart + i] !== 1 && second.excluded?.[run.secondStart + i] !== 1;
  let [start, end, same] = [0, run.same, 0];
  while (start < end && !isCounted(start)) start++;
  while (end > start && !isCounted(end - 1)) end--;
  for (let i = start; i < end; i++) if (isCounted(i)) same++;
  return {
    firstStart: run.firstStart + start,
    firstEnd: run.firstStart + end,
    secondStart: run.secondStart + start,
    secondEnd: run.secondStart + end,
    same,
  };
}

/** The longest equal run around a place in both texts; shorter than six when only the hashes were equal. */
function runAround(first: Int32Array, second: Int32Array, a: number, b: number): ItemPassage {
  let before = 0;
  while (before < a && before < b && first[a - before - 1] === second[b - before - 1]) before++;
  let after = 0;
  const most = Math.min(first.length - a, second.length - b);
  while (after < most && first[a + after] === second[b + after]) after++;
  return {
    firstStart: a - before,
    firstEnd: a + after,
    secondStart: b - before,
    secondEnd: b + after,
    same: before + after,
  };
}

/** The longest equal runs around seeds: places in the first and in the second text in turn, ascending in the second. */
function commonRuns(first: Items, second: Items, seeds: readonly number[]): ItemPassage[] {
  const reached = new Map<number, number>();
  const runs: ItemPassage[] = [];
  for (let s = 0; s < seeds.length; s += 2) {
    const [a, b] = [seeds[s] ?? 0, seeds[s + 1] ?? 0];
    if (a < (reached.get(a - b) ?? 0)) continue;
    const run = runAround(first.stream, second.stream, a, b);
    if (run.firstEnd - a < SHINGLE) continue;
    reached.set(a - b, run.firstEnd);
    const counted = first.excluded || second.excluded ? onlyCounted(run, first, second) : run;
    if (counted.same > 0) runs.push(counted);
  }
  return runs;
}

const isNear = (gap: number): boolean => gap >= -SHINGLE && gap <= PASSAGE.gap;

const continues = (passage: ItemPassage, run: ItemPassage): boolean =>
  isNear(run.firstStart - passage.firstEnd) &&
  isNear(run.secondStart - passage.secondEnd) &&
  run.firstEnd > passage.firstEnd &&
  run.secondEnd > passage.secondEnd;

/** Goes on with a passage. Where the runs overlap in either text, its items are counted already. */
function append(open: ItemPassage, run: ItemPassage): void {
  const counted = Math.max(0, open.firstEnd - run.firstStart, open.secondEnd - run.secondStart);
  open.same += Math.max(0, run.same - counted);
  open.firstEnd = run.firstEnd;
  open.secondEnd = run.secondEnd;
}

/** Joins runs that follow each other in both texts with at most six other items between. */
function chain(runs: readonly ItemPassage[]): ItemPassage[] {
  const inOrder = [...runs].sort((x, y) => x.firstStart - y.firstStart || x.secondStart - y.secondStart);
  const passages: ItemPassage[] = [];
  for (const run of inOrder) {
    const open = passages
      .slice(-PASSAGE.lookBack)
      .reverse()
      .find((passage) => continues(passage, run));
    if (open) append(open, run);
    else passages.push({ ...run });
  }
  return passages;
}

const isLong = ({ firstStart, firstEnd, secondStart, secondEnd, same }: ItemPassage): boolean =>
  same >= PASSAGE.leastSame && Math.min(firstEnd - firstStart, secondEnd - secondStart) >= PASSAGE.shortest;

/** Leaves out what repeats inside a text: a passage whose items, on both sides, already stand in longer ones. */
function withoutRepeats(passages: readonly ItemPassage[]): ItemPassage[] {
  const longestFirst = [...passages].sort(
    (x, y) => y.same - x.same || x.firstStart - y.firstStart || x.secondStart - y.secondStart,
  );
  const kept: ItemPassage[] = [];
  for (const p of longestFirst) {
    const isKnown =
      kept.some((k) => k.firstStart <= p.firstStart && p.firstEnd <= k.firstEnd) &&
      kept.some((k) => k.secondStart <= p.secondStart && p.secondEnd <= k.secondEnd);
    if (!isKnown) kept.push(p);
  }
  return kept;
}

/** The passages of at least ten items that two texts share, the one with most equal items first. */
export function sharedPassages(first: Items, second: Items, seeds: readonly number[]): ItemPassage[] {
  const runs = commonRuns(first, second, seeds);
  const long = runs.length === 0 ? [] : chain(runs).filter(isLong);
  return long.length < 2 ? long : withoutRepeats(long);
}

/** How much the stretches cover together; overlapping ones count once. */
export function covered(stretches: readonly (readonly [start: number, end: number])[]): number {
  let [sum, reached] = [0, 0];
  for (const [start, end] of [...stretches].sort((x, y) => x[0] - y[0])) {
    sum += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return sum;
}
