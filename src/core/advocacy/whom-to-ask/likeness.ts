// How near each recommendation is to an ask or an issue: the same in other words, or on the same issue.
import { countTerms, rowFor, weighTerms } from '../../language/matching/bm25-weights';
import { RowIndex } from '../../language/matching/row-index';
import { createReader } from '../../language/reading/reader';
import type { Evidence } from './evidence';

/** An ask, or an issue, for which has no text of its own. */
export interface Subject {
  readonly id: string;
  /** '' for an issue. */
  readonly text: string;
  /** Ids of issues. */
  readonly issues: readonly string[];
}

export const NEARNESS = {
  /** A recommendation that says much of what the ask says. */
  like: 1,
  /** One that shares an issue with it. */
  onIssue: 0.35,
  /** Likeness of the words, 0 to 1, from which on a recommendation counts as like an ask. */
  likeFrom: 0.25,
} as const;

/** For each piece of evidence, in order, from 0 (nothing to do with it) to 1. */
export type NearnessOf = (subject: Subject) => Float32Array;

/** Likeness of the words of some texts with another, 0 to 1; they are read when the first ask comes, since issues need none of it. */
export function createWordLikeness(
  evidence: readonly { readonly text: string }[],
): (text: string) => Float64Array {
  let ready: ((text: string) => Float64Array) | undefined;
  const prepare = (): typeof ready => {
    const reader = createReader();
    const bagOf = (text: string) => countTerms([reader.read(text).dimensions]);
    const bags = evidence.map(({ text }) => bagOf(text));
    const weighing = weighTerms(bags, reader, 'asks');
    const index = new RowIndex(
      bags.map((bag) => rowFor(bag, weighing)),
      reader.dimensionCount() + 1,
    );
    return (text) => {
      const likenesses = index.with(rowFor(bagOf(text), weighing), evidence.length);
      return Float64Array.from(evidence, (_, row) => likenesses.of(row));
    };
  };
  return (text) => (ready ??= prepare())?.(text) ?? new Float64Array(evidence.length);
}

/** The places of recommendations on each issue. */
function placesByIssue(evidence: readonly Evidence[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  evidence.forEach(({ issues }, at) => {
    for (const issue of issues) {
      const known = places.get(issue);
      if (known) known.push(at);
      else places.set(issue, [at]);
    }
  });
  return places;
}

/** Reads the evidence once for all subjects. */
export function createNearness(evidence: readonly Evidence[]): NearnessOf {
  const byIssue = placesByIssue(evidence);
  const likeness = createWordLikeness(evidence);
  return ({ text, issues }) => {
    const near = new Float32Array(evidence.length);
    const isAsk = text.trim() !== '';
    for (const issue of issues)
      for (const at of byIssue.get(issue) ?? []) near[at] = isAsk ? NEARNESS.onIssue : NEARNESS.like;
    if (isAsk)
      likeness(text).forEach((alike, at) => {
        if (alike >= NEARNESS.likeFrom) near[at] = NEARNESS.like;
      });
    return near;
  };
}
