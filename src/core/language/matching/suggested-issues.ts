// How much each submission is about each issue, learnt from the submissions that people tagged: one centroid an issue
// (Rocchio 1971), the shares by softmax. Tags themselves are often missing or wrong.
import type { Analysis } from './analysis';
import type { TermCounts } from './term-counts';
import { rowOf, type Row, type Vectors, type TermWeights } from './bm25-weights';

const exp = Math.exp;
const sqrt = Math.sqrt;

/** Of which issue a text is, learnt from tagged ones. In the bench the area under the curve is to be .97 with tags, .80 without. */
export const SUGGESTED_ISSUES = {
  /** Fewer submissions do not show what an issue is about. */
  leastTagged: 5,
  /** With more issues than this the commonest are learnt. */
  most: 120,
  /** How clearly the closest issue is preferred to the next: the factor in the exponent of the softmax. */
  sharpness: 10,
  /** Without tags: how strongly the concepts that a text comes back to stand out (the exponent of their number). */
  comesBack: 2,
  /** Without tags: how surely two texts are on one issue that come back to the same, where tagged texts would say 1. */
  profileCounts: 0.5,
} as const;

export interface SuggestedIssues {
  /** For each row, how much it is about each issue: from 0 to 1, 1 together. */
  readonly shares: Float32Array;
  /** How many issues each row has shares of; 0 when there are too few tags to learn from. */
  readonly issues: number;
  /** Shares of a row from outside. */
  sharesOf(row: Row): Float32Array;
}

/** The issues to learn, by id. */
function learntIssues(rows: readonly Analysis[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { submission } of rows)
    for (const issue of new Set(submission.issues)) counts.set(issue, (counts.get(issue) ?? 0) + 1);
  const enough = [...counts].filter(([, count]) => count >= SUGGESTED_ISSUES.leastTagged);
  const commonest = enough
    .sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))
    .slice(0, SUGGESTED_ISSUES.most);
  return new Map(commonest.map(([issue], number) => [issue, number]));
}

/** What each issue is about: the sum of its rows, of length 1, without what all issues are about. By dimension. */
function profiles(
  rows: readonly Analysis[],
  vectors: Vectors,
  issues: ReadonlyMap<string, number>,
): Float32Array {
  const count = issues.size;
  const sums = new Float32Array((vectors.postingStarts.length - 1) * count);
  rows.forEach(({ submission }, number) => {
    const { dimensions, values } = rowOf(vectors, number);
    for (const issue of new Set(submission.issues)) {
      const place = issues.get(issue);
      if (place === undefined) continue;
      for (let i = 0; i < dimensions.length; i++) {
        const cell = (dimensions[i] ?? 0) * count + place;
        sums[cell] = (sums[cell] ?? 0) + (values[i] ?? 0);
      }
    }
  });
  const lengths = new Float64Array(count);
  for (let start = 0; start < sums.length; start += count)
    for (let i = 0; i < count; i++) lengths[i] = (lengths[i] ?? 0) + (sums[start + i] ?? 0) ** 2;
  for (let start = 0; start < sums.length; start += count) {
    let mean = 0;
    for (let i = 0; i < count; i++) {
      const value = (sums[start + i] ?? 0) / sqrt(lengths[i] || 1);
      sums[start + i] = value;
      mean += value / count;
    }
    if (mean > 0) for (let i = 0; i < count; i++) sums[start + i] = (sums[start + i] ?? 0) - mean;
  }
  return sums;
}

function sharesFrom(about: Float32Array, count: number, { dimensions, values }: Row): Float32Array {
  const shares = new Float32Array(count);
  for (let i = 0; i < dimensions.length; i++) {
    const start = (dimensions[i] ?? 0) * count;
    if (start >= about.length) continue;
    const value = values[i] ?? 0;
    for (let k = 0; k < count; k++) shares[k] = (shares[k] ?? 0) + value * (about[start + k] ?? 0);
  }
  let total = 0;
  for (let k = 0; k < count; k++) {
    const weight = exp(SUGGESTED_ISSUES.sharpness * (shares[k] ?? 0));
    shares[k] = weight;
    total += weight;
  }
  for (let k = 0; k < count; k++) shares[k] = (shares[k] ?? 0) / total;
  return shares;
}

/** Learns from the tags of all rows what each issue is about, and says of each row which issues it is about. */
export function suggestIssues(rows: readonly Analysis[], vectors: Vectors): SuggestedIssues {
  const issues = learntIssues(rows);
  const count = issues.size < 2 ? 0 : issues.size;
  const about = count === 0 ? new Float32Array(0) : profiles(rows, vectors, issues);
  const shares = new Float32Array(rows.length * count);
  if (count > 0)
    rows.forEach((_row, i) => shares.set(sharesFrom(about, count, rowOf(vectors, i)), i * count));
  return { shares, issues: count, sharesOf: (row) => sharesFrom(about, count, row) };
}

/** What a text keeps coming back to: its concepts, those met often far before the others; a row of length 1. */
export function profileOf(
  bag: TermCounts,
  { weights, unseen }: TermWeights,
  isConcept: (dimension: number) => boolean,
): Row {
  const dimensions: number[] = [];
  const values: number[] = [];
  bag.dimensions.forEach((dimension, i) => {
    if (!isConcept(dimension)) return;
    dimensions.push(dimension);
    values.push((bag.counts[i] ?? 0) ** SUGGESTED_ISSUES.comesBack * (weights[dimension] ?? unseen));
  });
  const length = sqrt(values.reduce((sum, value) => sum + value * value, 0)) || 1;
  return {
    dimensions: Int32Array.from(dimensions),
    values: Float32Array.from(values, (value) => value / length),
  };
}

/** How sure it is that two texts are about the same issue, between 0 and 1. `row` is one of the learnt ones. */
export function sameIssueShare({ shares, issues }: SuggestedIssues, row: number, own: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < issues; k++) sum += (shares[row * issues + k] ?? 0) * (own[k] ?? 0);
  return Math.min(1, sum);
}
