// Translates places: from items of a word stream, in which a treaty's whole name is one item, to words and characters
// of the text.
import { firstFrom } from '../reading/int-arrays';
import { wordPlace } from '../reading/words';
import type { Analysis, NameItems } from './analysis';
import { coveredItems } from './seed-and-extend';
import type { Stretch } from './types';

/** How many names stand before an item. */
const namesBefore = ({ places }: NameItems, item: number): number => firstFrom(places, item);

/** Names from one item to before another. */
export const namesIn = (names: NameItems, start: number, end: number): number =>
  namesBefore(names, end) - namesBefore(names, start);

/** The word at which an item starts; 0-based. Every word of a text stands in one item. */
function wordOfItem({ names }: Pick<Analysis, 'names'>, item: number): number {
  const before = namesBefore(names, item);
  return before === 0 ? item : item + (names.extraWords[before - 1] ?? 0);
}

/** The characters on which items stand, from one to before another; 0-based. */
export function stretchOfItems(analysis: Analysis, start: number, end: number): Stretch {
  const { text } = analysis.submission;
  const first = wordPlace(text, analysis.marks, wordOfItem(analysis, start));
  const last = wordPlace(text, analysis.marks, wordOfItem(analysis, end) - 1);
  return { start: first.start, end: last.end };
}

/** How many words the stretches of items cover together, without those in items that do not count. */
export function coveredWords(
  analysis: Analysis,
  excluded: Uint8Array | undefined,
  stretches: readonly (readonly [start: number, end: number])[],
): number {
  const inWords = stretches.map(
    ([start, end]) => [wordOfItem(analysis, start), wordOfItem(analysis, end)] as const,
  );
  const covered = coveredItems(inWords);
  if (!excluded || covered === 0) return covered;
  return Math.max(0, covered - itemsInside(excluded, stretches));
}

/** How many items that are set aside stand in the stretches; one in several counts once. */
function itemsInside(
  excluded: Uint8Array,
  stretches: readonly (readonly [start: number, end: number])[],
): number {
  let [inside, reached] = [0, 0];
  for (const [start, end] of [...stretches].sort((x, y) => x[0] - y[0])) {
    for (let item = Math.max(start, reached); item < end; item++) if (excluded[item] === 1) inside++;
    reached = Math.max(reached, end);
  }
  return inside;
}
