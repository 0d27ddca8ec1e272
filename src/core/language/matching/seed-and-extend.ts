// Shared passages by seed and extend, as BLAST finds alignments (Altschul et al. 1990), on words instead of letters:
// each shared fingerprint is a seed that grows into the longest equal run, and runs that follow each other closely in
// both texts are chained into one passage, with small changes inside.
import { SHINGLE } from './winnowing';
import { withCapacity, zeros } from '../reading/int-arrays';

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

const FIRST_CAPACITY = 1 << 12;
/** Numbers kept for each place: the place before it in the chain of its row, and the two positions. */
const CELLS = 3;

/** The seeds of one text at a time. The places of a row are chained in an array that all rows share. */
export class FingerprintMatches {
  private readonly counts: Int32Array;
  private readonly heads: Int32Array;
  private cells = new Int32Array(FIRST_CAPACITY * CELLS);
  private length = 0;
  private found = zeros(FIRST_CAPACITY);
  private met: number[] = [];

  constructor(rows: number) {
    this.counts = new Int32Array(rows);
    this.heads = new Int32Array(rows).fill(-1);
  }

  /** Notes a place: items in the text of the row and in the one that is compared; own ones must come ascending. */
  add(row: number, position: number, own: number): void {
    const start = this.length * CELLS;
    if (start + CELLS > this.cells.length) {
      const larger = new Int32Array(this.cells.length * 2);
      larger.set(this.cells);
      this.cells = larger;
    }
    if ((this.counts[row] ?? 0) === 0) this.met.push(row);
    this.cells[start] = this.heads[row] ?? 0;
    this.cells[start + 1] = position;
    this.cells[start + 2] = own;
    this.heads[row] = this.length++;
    this.counts[row] = (this.counts[row] ?? 0) + 1;
  }

  count(row: number): number {
    return this.counts[row] ?? 0;
  }

  /** The places of a row: position and own position in turn, own ones ascending; valid until the next row's. */
  of(row: number): Int32Array {
    const size = (this.counts[row] ?? 0) * 2;
    this.found = withCapacity(this.found, size);
    const found = this.found.subarray(0, size);
    let end = size;
    // Chains run from the last place to the first.
    for (let link = this.heads[row] ?? 0; link >= 0; link = this.cells[link * CELLS] ?? 0) {
      found[--end] = this.cells[link * CELLS + 2] ?? 0;
      found[--end] = this.cells[link * CELLS + 1] ?? 0;
    }
    return found;
  }

  /** Forgets all but the rows with the most places. */
  keepMost(most: number): void {
    if (this.met.length <= most) return;
    this.met.sort((x, y) => (this.counts[y] ?? 0) - (this.counts[x] ?? 0) || x - y);
    for (const row of this.met.slice(most)) this.forget(row);
    this.met = this.met.slice(0, most);
  }

  clear(): void {
    for (const row of this.met) this.forget(row);
    this.met = [];
    this.length = 0;
  }

  private forget(row: number): void {
    this.counts[row] = 0;
    this.heads[row] = -1;
  }
}

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
  const [asideFirst, asideSecond] = [first.excluded, second.excluded];
  const isCounted = (i: number): boolean =>
    asideFirst?.[run.firstStart + i] !== 1 && asideSecond?.[run.secondStart + i] !== 1;
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
  while (before < a && before < b && (first[a - before - 1] ?? 0) === (second[b - before - 1] ?? 0)) before++;
  let after = 0;
  const most = Math.min(first.length - a, second.length - b);
  while (after < most && (first[a + after] ?? 0) === (second[b + after] ?? 0)) after++;
  return {
    firstStart: a - before,
    firstEnd: a + after,
    secondStart: b - before,
    secondEnd: b + after,
    same: before + after,
  };
}

/** The longest equal runs around seeds. `seeds` alternates places in the first and second text, ascending in one. */
function commonRuns(first: Items, second: Items, seeds: ArrayLike<number>): ItemPassage[] {
  const reached = new Map<number, number>();
  const runs: ItemPassage[] = [];
  const hasAside = first.excluded !== undefined || second.excluded !== undefined;
  for (let s = 0; s + 1 < seeds.length; s += 2) {
    const [a, b] = [seeds[s] ?? 0, seeds[s + 1] ?? 0];
    if (a < (reached.get(a - b) ?? 0)) continue;
    const run = runAround(first.stream, second.stream, a, b);
    if (run.firstEnd - a < SHINGLE) continue;
    reached.set(a - b, run.firstEnd);
    const counted = hasAside ? onlyCounted(run, first, second) : run;
    if (counted.same > 0) runs.push(counted);
  }
  return runs;
}

function continues(passage: ItemPassage, run: ItemPassage): boolean {
  const gapFirst = run.firstStart - passage.firstEnd;
  const gapSecond = run.secondStart - passage.secondEnd;
  const isNear =
    gapFirst >= -SHINGLE && gapFirst <= PASSAGE.gap && gapSecond >= -SHINGLE && gapSecond <= PASSAGE.gap;
  return isNear && run.firstEnd > passage.firstEnd && run.secondEnd > passage.secondEnd;
}

/** The passage, of the last few, that a run goes on with. */
function openFor(passages: readonly ItemPassage[], run: ItemPassage): ItemPassage | undefined {
  const oldest = Math.max(0, passages.length - PASSAGE.lookBack);
  for (let i = passages.length - 1; i >= oldest; i--) {
    const passage = passages[i];
    if (passage && continues(passage, run)) return passage;
  }
  return undefined;
}

/** Joins runs that follow each other in both texts with at most six other items between. */
function chain(runs: readonly ItemPassage[]): ItemPassage[] {
  const inOrder = [...runs].sort((x, y) => x.firstStart - y.firstStart || x.secondStart - y.secondStart);
  const passages: ItemPassage[] = [];
  for (const run of inOrder) {
    const open = openFor(passages, run);
    if (open) {
      // Where the runs overlap in either text, its items are counted already.
      const counted = Math.max(0, open.firstEnd - run.firstStart, open.secondEnd - run.secondStart);
      open.same += Math.max(0, run.same - counted);
      open.firstEnd = run.firstEnd;
      open.secondEnd = run.secondEnd;
    } else passages.push({ ...run });
  }
  return passages;
}

/** Leaves out what repeats inside a text: a passage whose items, on both sides, already stand in longer ones. */
function withoutRepeats(passages: readonly ItemPassage[]): readonly ItemPassage[] {
  if (passages.length < 2) return passages;
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

const NONE: readonly ItemPassage[] = [];

/** The passages of at least ten items that two texts share, the one with most equal items first. */
export function sharedPassages(
  first: Items,
  second: Items,
  seeds: ArrayLike<number>,
): readonly ItemPassage[] {
  if (seeds.length === 2) {
    // Most texts share one turn of speech and nothing else.
    const run = runAround(first.stream, second.stream, seeds[0] ?? 0, seeds[1] ?? 0);
    if (run.same < PASSAGE.shortest) return NONE;
  }
  const runs = commonRuns(first, second, seeds);
  if (runs.reduce((sum, { same }) => sum + same, 0) < PASSAGE.leastSame) return NONE;
  const long = chain(runs).filter(
    (p) =>
      p.same >= PASSAGE.leastSame &&
      Math.min(p.firstEnd - p.firstStart, p.secondEnd - p.secondStart) >= PASSAGE.shortest,
  );
  return withoutRepeats(long);
}

/** How many items the stretches cover together; overlapping ones count once. */
export function coveredItems(stretches: readonly (readonly [start: number, end: number])[]): number {
  let covered = 0;
  let reached = 0;
  for (const [start, end] of [...stretches].sort((x, y) => x[0] - y[0])) {
    covered += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return covered;
}
