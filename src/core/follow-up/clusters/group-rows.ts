// Groups recommendations: what is one ask at once, and beside it what is like it, for a person to join.
import { groupBy } from '../../base/group-by';
import type { Content, ContentMeasure } from '../../language/content/content';
import { foldedText } from '../../language/reading/words';
import type { Recommendation } from '../../un-documents/reports/cycle-rows';
import { findAlike } from './alike';
import { clusterKey } from './cluster-names';
import { linkAlike } from './linkage';

/** Places of rows, 0-based and ascending. */
export type Places = readonly number[];

export interface Grouped {
  /** Rows that are one ask, or share a name; at least two in each. */
  readonly sure: readonly Places[];
  /** Like ones: of each the groups and single rows that may be joined, the largest first. */
  readonly like: readonly (readonly Places[])[];
}

/** Share of all pairs, 0 to 1, that has to be alike in what is offered: like ones say the same in many ways. */
const MOSTLY = 0.5;

/** Texts that are the same word for word under one name are one item. */
const itemsOf = (rows: readonly Recommendation[]): readonly Places[] => [
  ...groupBy([...rows.keys()], (place) => {
    const { text, cluster } = rows[place] as Recommendation;
    return [`${clusterKey(cluster)}\n${foldedText(text) || `row ${place}`}`];
  }).values(),
];

/**
 * Puts rows together. Rows with a name stay with those of the same name, whatever their texts say, and two names are never
 * joined at once. `contents` are the texts of the rows, which the measure has learnt.
 */
export function groupRows(
  rows: readonly Recommendation[],
  contents: readonly Content[],
  measure: ContentMeasure,
): Grouped {
  const items = itemsOf(rows);
  const firstOf = (item: number): number => items[item]?.[0] ?? 0;
  const named = groupBy([...items.keys()], (item) => [clusterKey(rows[firstOf(item)]?.cluster ?? '')]);
  named.delete('');
  const pairs = findAlike(
    [...items.keys()].flatMap((item) => contents[firstOf(item)] ?? []),
    measure,
  );
  const one = linkAlike(
    items.length,
    pairs.filter(({ isSure }) => isSure),
    { given: [...named.values()], keepsApart: true },
  );
  const like = linkAlike(items.length, pairs, { given: one, share: MOSTLY });
  const placesOf = (group: Places): Places =>
    group.flatMap((item) => items[item] ?? []).sort((x, y) => x - y);
  const groupOf = new Map(one.flatMap((group) => group.map((item) => [item, group])));
  const partsOf = (all: Places): readonly Places[] =>
    [...new Set(all.flatMap((item) => [groupOf.get(item) ?? []]))]
      .map(placesOf)
      .sort((x, y) => y.length - x.length);
  return {
    sure: one.map(placesOf).filter(({ length }) => length > 1),
    like: like.map(partsOf).filter(({ length }) => length > 1),
  };
}
