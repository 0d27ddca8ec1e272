// Rank numbers in Overlaps that change as little as possible: those in a longest non-decreasing subsequence stay.

export interface RankedPair {
  readonly key: string;
  /** The number on the list, undefined for a new pair. */
  readonly stored: number | undefined;
}

/** Places of the longest run of numbers, not necessarily neighbours, that never go down. */
function steadyPlaces(numbers: readonly (number | undefined)[]): Set<number> {
  /** For each length the place that ends the best run of that length: the one with the lowest number. */
  const ends: number[] = [];
  const before = new Map<number, number | undefined>();
  numbers.forEach((number, place) => {
    if (number === undefined || number < 1) return;
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) <= number) low = middle + 1;
      else high = middle;
    }
    before.set(place, low > 0 ? ends[low - 1] : undefined);
    ends[low] = place;
  });
  const steady = new Set<number>();
  for (let place = ends[ends.length - 1]; place !== undefined; place = before.get(place)) steady.add(place);
  return steady;
}

/**
 * A number from 1 for each pair, given in their order: the numbers never go down, and as many as possible stay. A new
 * pair has the next number, or that of the pair before it where none is free.
 */
export function keepRanks(pairs: readonly RankedPair[]): Map<string, number> {
  const steady = steadyPlaces(pairs.map(({ stored }) => stored));
  const kept = pairs.map(({ stored }, place) => (steady.has(place) ? stored : undefined));
  const ranks = new Map<string, number>();
  let last = 0;
  let upcoming = 0;
  pairs.forEach(({ key }, place) => {
    while (upcoming < place || (upcoming < kept.length && kept[upcoming] === undefined)) upcoming++;
    const next = kept[upcoming];
    const rank = kept[place] ?? (next === undefined || last + 1 < next ? last + 1 : Math.max(1, last));
    ranks.set(key, rank);
    last = rank;
  });
  return ranks;
}
