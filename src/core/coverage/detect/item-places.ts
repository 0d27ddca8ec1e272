// From items of a stream, in which a name is one, to the words of the text.
import { at } from '../../language/numbers';
import type { Analysis, NameItems } from './analysis';
import { coveredItems } from './passages';

/** How many names stand before an item. */
function namesBefore({ places }: NameItems, item: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(places, middle) < item) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Names from one item to before another. */
export const namesIn = (names: NameItems, start: number, end: number): number =>
  namesBefore(names, end) - namesBefore(names, start);

/** The word at which an item starts; 0-based. Every word of a text stands in one item. */
export function wordOfItem({ names }: Pick<Analysis, 'names'>, item: number): number {
  const before = namesBefore(names, item);
  let extra = 0;
  for (let i = 0; i < before; i++) extra += at(names.extraWords, i);
  return item + extra;
}

/** How many words the stretches of items cover together, without those in items that do not count. */
export function coveredWords(
  analysis: Analysis,
  aside: Uint8Array | undefined,
  stretches: readonly (readonly [start: number, end: number])[],
): number {
  const inWords = stretches.map(
    ([start, end]) => [wordOfItem(analysis, start), wordOfItem(analysis, end)] as const,
  );
  const covered = coveredItems(inWords);
  if (!aside || covered === 0) return covered;
  const isInside = new Uint8Array(aside.length);
  for (const [start, end] of stretches) isInside.fill(1, start, end);
  let left = 0;
  for (let item = 0; item < aside.length; item++) if (isInside[item] === 1 && aside[item] === 1) left++;
  return Math.max(0, covered - left);
}
