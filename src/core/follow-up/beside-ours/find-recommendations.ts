// Which earlier recommendations a paragraph of a report speaks of: those that it names by number; where it names none, those
// that it is most like, by the measure with which asks are found in recommendations.
import type { MeaningTable } from '../../language/meaning/table';
import type { FindableIssue } from '../../coverage/issue-suggestions/suggest';
import { matchAsks } from '../uptake/match-asks';
import type { Reason } from '../uptake/reasons';

export const BESIDE = {
  /** Recommendations that a paragraph is put beside by its meaning. */
  most: 3,
  /** Score from which on they are taken; below it they would be guesses. */
  from: 0.28,
  fromByWords: 0.3,
} as const;

export interface ComparedParagraph {
  readonly number: number;
  readonly text: string;
  /** Numbers of recommendations that it names. */
  readonly named: readonly string[];
}

export interface ComparedRecommendation {
  readonly id: string;
  readonly number: string;
  readonly text: string;
  readonly issues?: readonly string[];
}

export interface FoundRecommendation {
  readonly id: string;
  /** From 0 to 1; 1 for one that the paragraph names. */
  readonly score: number;
  /** Like enough to be put beside the paragraph. */
  readonly isSure: boolean;
  /** The paragraph names it by its number. */
  readonly isNamed: boolean;
  /** Words that meet; none for one that the paragraph names. */
  readonly reasons: readonly Reason[];
}

interface Options {
  readonly meaning?: MeaningTable | undefined;
  readonly issues?: readonly FindableIssue[];
}

/** For each paragraph, in their order, what it speaks of, the surest first. */
export function findRecommendations(
  paragraphs: readonly ComparedParagraph[],
  recommendations: readonly ComparedRecommendation[],
  { meaning, issues }: Options = {},
): readonly (readonly FoundRecommendation[])[] {
  const from = meaning ? BESIDE.from : BESIDE.fromByWords;
  const byNumber = new Map<string, string[]>();
  for (const { id, number } of recommendations) byNumber.set(number, [...(byNumber.get(number) ?? []), id]);
  const named = paragraphs.map((one) => one.named.flatMap((number) => byNumber.get(number) ?? []));
  const open = paragraphs.flatMap(({ text }, at) =>
    (named[at] ?? []).length > 0 ? [] : [{ id: String(at), text }],
  );
  const matched = matchAsks(open, recommendations, {
    limit: BESIDE.most,
    meaning,
    ...(issues && { issues }),
  });
  const byMeaning = new Map(matched.map(({ id, matches, opposed }) => [id, [...matches, ...opposed]]));
  return paragraphs.map((_, at) => {
    const ids = named[at] ?? [];
    if (ids.length > 0) return ids.map((id) => ({ id, score: 1, isSure: true, isNamed: true, reasons: [] }));
    return [...(byMeaning.get(String(at)) ?? [])]
      .sort((one, other) => other.score - one.score)
      .slice(0, BESIDE.most)
      .map(({ id, score, reasons }) => ({ id, score, isSure: score >= from, isNamed: false, reasons }));
  });
}
