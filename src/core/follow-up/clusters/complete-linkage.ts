// Complete-linkage clustering: within a cluster every recommendation is paired with every other, so that no chains
// form.
import type { Pair } from './same-ask';

interface Groups {
  /** The group of each item. */
  readonly of: number[];
  readonly members: Map<number, number[]>;
}

/** Whom each item is paired with. */
function partnersOf(size: number, pairs: readonly Pair[]): readonly ReadonlySet<number>[] {
  const partners = Array.from({ length: size }, () => new Set<number>());
  for (const { one, other } of pairs) {
    partners[one]?.add(other);
    partners[other]?.add(one);
  }
  return partners;
}

/** Items that were put together beforehand; of those, such as are paired with no other of theirs decide nothing. */
function startWith(size: number, given: readonly (readonly number[])[]): Groups {
  const of = Array.from({ length: size }, (_, item) => item);
  const members = new Map(of.map((item) => [item, [item]]));
  for (const together of given) {
    const [first] = together;
    if (first === undefined) continue;
    for (const item of together) {
      of[item] = first;
      members.delete(item);
    }
    members.set(first, [...together]);
  }
  return { of, members };
}

/**
 * Groups of items, each a list of ascending numbers below `size`, single ones too. The closest pairs are joined first,
 * and two groups only where all of one are paired with all of the other. `given` groups stand: they may take others in,
 * and are never joined with each other.
 */
export function completeLinkage(
  size: number,
  pairs: readonly Pair[],
  given: readonly (readonly number[])[] = [],
): readonly (readonly number[])[] {
  const partners = partnersOf(size, pairs);
  const { of, members } = startWith(size, given);
  const fixed = new Set(given.flatMap(([first]) => (first === undefined ? [] : [first])));
  const deciding = (group: number): readonly number[] => {
    const all = members.get(group) ?? [];
    if (!fixed.has(group)) return all;
    const close = all.filter((item) => all.some((other) => partners[item]?.has(other)));
    return close.length > 0 ? close : all;
  };
  const inOrder = [...pairs].sort((x, y) => y.likeness - x.likeness || x.one - y.one || x.other - y.other);
  for (const { one, other } of inOrder) {
    const [left = one, right = other] = [of[one], of[other]];
    if (left === right || (fixed.has(left) && fixed.has(right))) continue;
    const theirs = deciding(right);
    if (!deciding(left).every((mine) => theirs.every((item) => partners[mine]?.has(item)))) continue;
    const [kept, gone] = fixed.has(right) ? [right, left] : [left, right];
    const moved = members.get(gone) ?? [];
    for (const item of moved) of[item] = kept;
    members.set(kept, [...(members.get(kept) ?? []), ...moved]);
    members.delete(gone);
  }
  return [...members.values()].map((items) => [...items].sort((x, y) => x - y));
}
