// Puts alike recommendations into groups in which each is alike with all others, or with most, so that no chains form.
import type { Pair } from './alike';

/** Whom each item is paired with. */
function partnersOf(size: number, pairs: readonly Pair[]): readonly ReadonlySet<number>[] {
  const partners = Array.from({ length: size }, () => new Set<number>());
  for (const { one, other } of pairs) {
    partners[one]?.add(other);
    partners[other]?.add(one);
  }
  return partners;
}

interface Start {
  /** Groups that there are, none in two of them. */
  readonly given?: readonly (readonly number[])[];
  /** Given groups may take others in, and are never joined with each other. */
  readonly keepsApart?: boolean;
  /** Share of the pairs between two groups that has to be alike before they are joined: 1 for all. */
  readonly share?: number;
}

/**
 * Groups of items, each a list of ascending numbers below `size`, single ones too. The closest pairs are joined first.
 * Of a group that is kept apart only those decide that are alike with some of theirs.
 */
export function linkAlike(
  size: number,
  pairs: readonly Pair[],
  { given = [], keepsApart = false, share = 1 }: Start = {},
): readonly (readonly number[])[] {
  const partners = partnersOf(size, pairs);
  const groups = Array.from({ length: size }, (_, item) => [item]);
  for (const together of given) for (const item of together) groups[item] = [...together];
  const groupOf = groups.map((items) => items[0] ?? 0);
  const fixed = new Set(keepsApart ? given.map(([first]) => first) : []);
  const deciding = (group: number): readonly number[] => {
    const all = groups[group] ?? [];
    const close = fixed.has(group) ? all.filter((x) => all.some((y) => partners[x]?.has(y))) : [];
    return close.length > 0 ? close : all;
  };
  const areAlike = (left: readonly number[], right: readonly number[]): boolean => {
    const met = left.reduce((sum, x) => sum + right.filter((y) => partners[x]?.has(y)).length, 0);
    return met >= share * left.length * right.length;
  };
  for (const { one, other } of [...pairs].sort(
    (x, y) => y.likeness - x.likeness || x.one - y.one || x.other - y.other,
  )) {
    const [left = one, right = other] = [groupOf[one], groupOf[other]];
    if (left === right || (fixed.has(left) && fixed.has(right))) continue;
    if (!areAlike(deciding(left), deciding(right))) continue;
    const [kept, gone] = fixed.has(right) ? [right, left] : [left, right];
    const moved = groups[gone] ?? [];
    for (const item of moved) groupOf[item] = kept;
    groups[kept] = [...(groups[kept] ?? []), ...moved];
  }
  return groups
    .filter((_, group) => groupOf[group] === group)
    .map((items) => [...items].sort((x, y) => x - y));
}
