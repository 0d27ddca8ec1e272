// Puts alike recommendations into groups, without chains: what is one ask at once, and what is like it for a person to join.
import { groupBy } from '../../base/group-by';
import type { Content, ContentMeasure } from '../../language/content/content';
import { foldedText } from '../../language/reading/words';
import type { Recommendation } from '../../un-documents/reports/cycle-rows';
import { findAlike, type Pair } from './alike';
import { clusterKey } from './cluster-names';

/** Places of items or rows, 0-based. */
export type Places = readonly number[];

/** Groups of items below `size`, each known by one of its items, and how many pairs there are between any two. */
class Groups {
  readonly members: Map<number, Places>;
  private readonly of: number[];
  private readonly met: readonly Map<number, number>[];

  constructor(size: number, pairs: readonly Pair[], given: readonly Places[]) {
    this.of = Array.from({ length: size }, (_, item) => item);
    for (const group of given) for (const item of group) this.of[item] = group[0] ?? item;
    this.members = groupBy([...this.of.keys()], (item) => [this.groupOf(item)]);
    this.met = this.of.map(() => new Map<number, number>());
    for (const { one, other } of pairs) this.count(this.groupOf(one), this.groupOf(other), 1);
  }

  groupOf(item: number): number {
    return this.of[item] ?? item;
  }

  membersOf(group: number): Places {
    return this.members.get(group) ?? [];
  }

  /** Whether such a share of the pairs between two groups is alike. */
  areAlike(one: number, other: number, share: number): boolean {
    const all = this.membersOf(one).length * this.membersOf(other).length;
    return (this.met[one]?.get(other) ?? 0) >= share * all;
  }

  join(kept: number, gone: number): void {
    for (const [group, count] of this.met[gone] ?? []) {
      this.count(kept, group, count);
      this.met[group]?.delete(gone);
    }
    for (const item of this.membersOf(gone)) this.of[item] = kept;
    this.members.set(kept, [...this.membersOf(kept), ...this.membersOf(gone)]);
    this.members.delete(gone);
  }

  private count(one: number, other: number, more: number): void {
    const [mine, theirs] = [this.met[one], this.met[other]];
    mine?.set(other, (mine.get(other) ?? 0) + more);
    theirs?.set(one, (theirs.get(one) ?? 0) + more);
  }
}

/**
 * Groups of items below `size`, single ones too. The closest pairs are joined first, and two groups only where such a
 * share of the pairs between them is alike. Groups that are given stand; they are never joined with each other where
 * they are kept apart.
 */
export function linkAlike(
  size: number,
  pairs: readonly Pair[],
  share: number,
  given: readonly Places[] = [],
  keepsApart = false,
): readonly Places[] {
  const groups = new Groups(size, pairs, given);
  const fixed = new Set(keepsApart ? given.map(([first]) => first) : []);
  for (const { one, other } of [...pairs].sort((x, y) => y.likeness - x.likeness)) {
    const [left, right] = [groups.groupOf(one), groups.groupOf(other)];
    if (left === right || (fixed.has(left) && fixed.has(right))) continue;
    if (!groups.areAlike(left, right, share)) continue;
    if (fixed.has(right)) groups.join(right, left);
    else groups.join(left, right);
  }
  return [...groups.members.values()];
}

export interface Grouped {
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
): Grouped {
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
  const like = linkAlike(items.length, pairs, MOSTLY, sure);
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
