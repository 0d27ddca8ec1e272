// How much each submission is about each issue, learnt from the submissions that people tagged: one centroid an issue
// (Rocchio 1971), the shares by softmax. Tags themselves are often missing or wrong.
import type { Row } from './bm25-weights';

/** Of which issue a text is, learnt from tagged ones. In the bench the area under the curve is to be .97 with tags, .80 without. */
const LEARNT_ISSUES = {
  /** Fewer submissions do not show what an issue is about. */
  leastTagged: 5,
  /** With more issues than this the commonest are learnt. */
  most: 120,
  /** How clearly the closest issue is preferred to the next: the factor in the exponent of the softmax. */
  sharpness: 10,
} as const;

/** How much a text is about each learnt issue, 1 together; empty where there are too few tags to learn from. */
export type IssueShares = (row: Row) => Float64Array;

/** What an issue is about: the sum of its rows, of length 1. By dimension. */
function centroidOf(rows: readonly Row[], size: number): Float64Array {
  const sums = new Float64Array(size);
  for (const { dimensions, values } of rows)
    dimensions.forEach((dimension, i) => (sums[dimension] = (sums[dimension] ?? 0) + (values[i] ?? 0)));
  const length = Math.sqrt(productOf(sums, sums)) || 1;
  return sums.map((value) => value / length);
}

/** The sum of products, number by number. */
export function productOf(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < one.length; i++) sum += (one[i] ?? 0) * (other[i] ?? 0);
  return sum;
}

/** Learns what each issue is about from the rows that have it. Dimensions are below `size`. */
export function learnIssues(
  rows: readonly Row[],
  issues: ReadonlyMap<string, readonly number[]>,
  size: number,
): IssueShares {
  const commonest = [...issues]
    .filter(([, having]) => having.length >= LEARNT_ISSUES.leastTagged)
    .sort((x, y) => y[1].length - x[1].length || (x[0] < y[0] ? -1 : 1))
    .slice(0, LEARNT_ISSUES.most);
  if (commonest.length < 2) return () => new Float64Array(0);
  const centroids = commonest.map(([, having]) => {
    const tagged = having.flatMap((row) => rows[row] ?? []);
    return centroidOf(tagged, size);
  });
  // What all issues are about tells none apart.
  const mean = centroidOf([], size).map(
    (_, dimension) => centroids.reduce((sum, one) => sum + (one[dimension] ?? 0), 0) / centroids.length,
  );
  // By dimension, one issue after the other.
  const count = centroids.length;
  const own = new Float64Array(size * count);
  centroids.forEach((one, issue) =>
    one.forEach((value, dimension) => (own[dimension * count + issue] = value - (mean[dimension] ?? 0))),
  );
  return ({ dimensions, values }) => {
    const likenesses = new Float64Array(count);
    for (let i = 0; i < dimensions.length; i++) {
      const [start, value] = [(dimensions[i] ?? 0) * count, values[i] ?? 0];
      for (let issue = 0; issue < count; issue++)
        likenesses[issue] = (likenesses[issue] ?? 0) + value * (own[start + issue] ?? 0);
    }
    const shares = likenesses.map((likeness) => Math.exp(LEARNT_ISSUES.sharpness * likeness));
    const total = shares.reduce((sum, share) => sum + share, 0);
    return shares.map((share) => share / total);
  };
}
