// Measures of how well scores tell pairs apart.

/** Share of (positive, negative) pairs in which the positive scores higher; equal scores count half. */
export function auc(positive: readonly number[], negative: readonly number[]): number {
  const all = [
    ...positive.map((score) => ({ score, positive: true })),
    ...negative.map((score) => ({ score, positive: false })),
  ].sort((x, y) => x.score - y.score);
  let below = 0;
  let won = 0;
  for (let i = 0; i < all.length;) {
    let end = i;
    let [positives, negatives] = [0, 0];
    while (end < all.length && all[end]?.score === all[i]?.score) {
      if (all[end]?.positive) positives++;
      else negatives++;
      end++;
    }
    won += positives * (below + negatives / 2);
    below += negatives;
    i = end;
  }
  return positive.length * negative.length === 0 ? NaN : won / (positive.length * negative.length);
}

/** The highest score that more than `rate` of the negatives reach: what is above it is found. 0 for none. */
export function bar(negative: readonly number[], rate: number): number {
  const allowed = Math.floor(negative.length * rate);
  return Math.max(0, [...negative].sort((x, y) => y - x)[allowed] ?? 0);
}

export const recallAbove = (positive: readonly number[], threshold: number): number =>
  positive.length === 0 ? NaN : positive.filter((score) => score > threshold).length / positive.length;

export interface Best {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly threshold: number;
}

/** The threshold with the best F1: pairs at or above it are found. */
export function bestF1(positive: readonly number[], negative: readonly number[]): Best {
  let best: Best = { f1: 0, precision: 0, recall: 0, threshold: Infinity };
  forEachThreshold(positive, negative, (threshold, found, wrong) => {
    const f1 = (2 * found) / (found + wrong + positive.length);
    if (f1 > best.f1) {
      best = { f1, precision: found / (found + wrong), recall: found / positive.length, threshold };
    }
  });
  return best;
}

/** The highest recall at which precision is at least `precision`, with its threshold. */
export function recallAtPrecision(
  positive: readonly number[],
  negative: readonly number[],
  precision: number,
): { recall: number; threshold: number } {
  let best = { recall: 0, threshold: Infinity };
  forEachThreshold(positive, negative, (threshold, found, wrong) => {
    const recall = found / positive.length;
    if (found / (found + wrong) >= precision && recall >= best.recall) best = { recall, threshold };
  });
  return best;
}

/** From the highest positive score down: how many of each kind reach it. Scores of 0 reach nothing. */
function forEachThreshold(
  positive: readonly number[],
  negative: readonly number[],
  see: (threshold: number, found: number, wrong: number) => void,
): void {
  const [right, wrong] = [positive, negative].map((scores) => [...scores].sort((x, y) => y - x));
  let passed = 0;
  right?.forEach((threshold, i) => {
    if (threshold <= 0 || threshold === right[i + 1]) return;
    while ((wrong?.[passed] ?? -1) >= threshold) passed++;
    see(threshold, i + 1, passed);
  });
}

const pairsIn = (count: number): number => (count * (count - 1)) / 2;

/** Adjusted Rand index of two groupings of the same things: 1 for the same, about 0 for chance. */
export function adjustedRand(one: readonly (string | number)[], other: readonly (string | number)[]): number {
  const count = (keys: readonly (string | number)[]): number => {
    const sizes = new Map<string | number, number>();
    for (const key of keys) sizes.set(key, (sizes.get(key) ?? 0) + 1);
    return [...sizes.values()].reduce((sum, size) => sum + pairsIn(size), 0);
  };
  const both = count(one.map((key, i) => `${key} | ${other[i]}`));
  const [first, second, all] = [count(one), count(other), pairsIn(one.length)];
  const expected = all === 0 ? 0 : (first * second) / all;
  const most = (first + second) / 2;
  return most === expected ? 1 : (both - expected) / (most - expected);
}

export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((x, y) => x - y)[Math.floor(numbers.length / 2)] ?? NaN;
