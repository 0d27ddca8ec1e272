// Which earlier recommendations a paragraph of a report speaks of: those that it names by number; where it names none, those
// that it is most like, by the measure with which asks are found in recommendations.
import type { MeaningTable } from '../../language/meaning/table';
import { groupBy } from '../../base/group-by';
import type { Message } from '../../base/messages/text';
import { createMatcher } from '../uptake/match-asks';
import { sharedWords } from '../uptake/reasons';

export const BESIDE = {
  /** Recommendations that a paragraph is put beside by its meaning. */
  most: 3,
  /** Likeness, 0 to 1, from which on they are taken: `npm run bench -- beside-ours`, the first of its reports. */
  from: 0.28,
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
}

export interface FoundRecommendation {
  readonly id: string;
  /** From 0 to 1; 1 for one that the paragraph names. */
  readonly score: number;
  /** Like enough to be put beside the paragraph. */
  readonly isSure: boolean;
  /** The paragraph names it by its number. */
  readonly isNamed: boolean;
  /** The words that meet; undefined for one that the paragraph names. */
  readonly reason?: Message | undefined;
}

/** For each paragraph, in their order, what it speaks of, the surest first. */
export function findRecommendations(
  paragraphs: readonly ComparedParagraph[],
  recommendations: readonly ComparedRecommendation[],
  meaning?: MeaningTable,
): readonly (readonly FoundRecommendation[])[] {
  const byNumber = groupBy(recommendations, ({ number }) => [number]);
  const { measure, ranked } = createMatcher(recommendations, meaning);
  return paragraphs.map(({ text, named }) => {
    const rows = named.flatMap((number) => byNumber.get(number) ?? []);
    if (rows.length > 0) return rows.map(({ id }) => ({ id, score: 1, isSure: true, isNamed: true }));
    const own = measure.read(text);
    return ranked(own)
      .slice(0, BESIDE.most)
      .map(({ id, score, content }) => ({
        id,
        score,
        isSure: score >= BESIDE.from,
        isNamed: false,
        reason: sharedWords(measure, own, content),
      }));
  });
}
