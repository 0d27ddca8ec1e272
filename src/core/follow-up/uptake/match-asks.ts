// Which recommendations say what the coalition asked for, by the likeness of content.
import { createContentMeasure, type Content, type ContentMeasure } from '../../language/content/content';
import type { MeaningTable } from '../../language/meaning/table';
import { createReader } from '../../language/reading/reader';

/** An ask or a recommendation, in English, Spanish or French. */
export interface Demand {
  readonly id: string;
  readonly text: string;
}

export interface Match {
  /** The recommendation's id. */
  readonly id: string;
  /** How well it answers the ask: from 0 to 1. A rank, no chance. */
  readonly score: number;
  readonly content: Content;
}

export interface Matcher {
  readonly measure: ContentMeasure;
  /** Recommendations that have anything in common with an ask, the best first; equal ones in their order. */
  ranked(ask: Content): readonly Match[];
}

/** Reads recommendations once, for any number of asks. */
export function createMatcher(recommendations: readonly Demand[], meaning?: MeaningTable): Matcher {
  const measure = createContentMeasure(createReader(), meaning);
  const rows = recommendations.map(({ id, text }) => ({ id, content: measure.read(text) }));
  measure.learn(rows.map(({ content }) => content));
  return {
    measure,
    ranked: (ask) =>
      rows
        .map(({ id, content }): Match => ({ id, content, score: measure.answers(ask, content) }))
        .filter(({ score }) => score > 0)
        .sort((one, other) => other.score - one.score),
  };
}
