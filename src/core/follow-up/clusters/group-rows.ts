// Puts alike recommendations into groups, without chains: what is one ask at once, and what is like it for a person to join.
import { groupBy } from '../../base/group-by';
import type { Content, ContentMeasure } from '../../language/content/content';
import { foldedText } from '../../language/reading/words';
import type { Recommendation } from '../../un-documents/reports/cycle-rows';
import { findAlike, type AlikeRows } from './alike';
import { clusterKey } from './cluster-names';

/** Places of items or rows, 0-based. */
export type Places = readonly number[];

/** Whom each item is paired with. */
function partnersOf(size: number, pairs: readonly AlikeRows[]): readonly (readonly number[])[] {
  const partners = Array.from({ length: size }, (): number[] => []);
  for (const { one, other } of pairs) {
    partners[one]?.push(other);
    partners[other]?.push(one);
  }
  return partners;
}

/**
 * Groups of items below `size`, single ones too. The closest pairs are joined first, and two groups only where such a
 * share of the pairs between them is alike. Groups that are given stand; they are never joined with each other where
 * they are kept apart.
 */
export function linkAlike(
  size: number,
  pairs: readonly AlikeRows[],
  share: number,
  given: readonly Places[],
  keepsApart: boolean,
): readonly Places[] {
  const partners = partnersOf(size, pairs);
  const groups = partners.map((_, item): Places => [item]);
  for (const group of given) for (const item of group) groups[item] = group;
  const fixed = new Set(keepsApart ? given : []);
  const areAlike = (left: Places, right: Places): boolean => {
    const met = left.flatMap((item) => partners[item]?.filter((one) => groups[one] === right) ?? []);
    return met.length >= share * left.length * right.length;
  };
  for (const { one, other } of [...pairs].sort((x, y) => y.likeness - x.likeness)) {
    const [left = [], right = []] = [groups[one], groups[other]];
    if (left === right || (fixed.has(left) && fixed.has(right)) || !areAlike(left, right)) continue;
    const joined = [...left, ...right];
    if (fixed.has(left) || fixed.has(right)) fixed.add(joined);
    for (const item of joined) groups[item] = joined;
  }
  return [...new Set(groups)];
}

export interface RowGroups {
  /** Rows that are one ask, or share a name; at least two in each. */
  readonly sure: readonly Places[];
  /** Like ones: of each the groups and single rows that may be joined, the largest first. */
  readonly like: readonly (readonly Places[])[];
}

/** Share of the pairs, 0 to 1, that has to be alike in what is offered: like ones say the same in many ways. */
const MOSTLY = 0.5;

/**
 * Groups rows. Those with one name stay together, whatever their texts say, and two names are never joined at once.
 * `contents` are the texts of the rows, which the measure has learnt.
 */
export function groupRows(
  rows: readonly Pick<Recommendation, 'cluster'>[],
  contents: readonly Content[],
  measure: ContentMeasure,
): RowGroups {
  // Texts that are the same word for word under one name are one item.
  const keys = rows.map(({ cluster }) => clusterKey(cluster));
  const itemKey = (place: number): string =>
    `${keys[place] ?? ''}\n${foldedText(contents[place]?.text ?? '') || `row ${place}`}`;
  const items = [...groupBy([...rows.keys()], (place) => [itemKey(place)]).values()];
  const firstOf = (item: number): number => items[item]?.[0] ?? 0;
  const named = groupBy([...items.keys()], (item) => [keys[firstOf(item)] ?? '']);
  named.delete('');
  const pairs = findAlike(
    [...items.keys()].flatMap((item) => contents[firstOf(item)] ?? []),
    measure,
  );
  const sure = linkAlike(
    items.length,
    pairs.filter(({ isSure }) => isSure),
    1,
    [...named.values()],
    true,
  );
  const like = linkAlike(items.length, pairs, MOSTLY, sure, false);
  const placesOf = (group: Places): Places =>
    group.flatMap((item) => items[item] ?? []).sort((x, y) => x - y);
  const parts = (all: Places): readonly Places[] => {
    const own = sure.filter(([first = -1]) => all.includes(first)).map(placesOf);
    return own.sort((x, y) => y.length - x.length);
  };
  return {
    sure: sure.map(placesOf).filter(({ length }) => length > 1),
    like: like.map(parts).filter(({ length }) => length > 1),
  };
}
