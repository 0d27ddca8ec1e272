// Modifiers: words that say only how soon or how fully something shall be done. Asks that differ in nothing else are
// the same.
import { lexicon } from '../lexicon/all';

const MANNER = 1;
const WITHOUT = 2;
const AFTER_WITHOUT = 4;
/** A word for without counts for so many words after it: without undue delay. */
const REACH = 2;

let known: ReadonlyMap<string, number> | undefined;

function prepared(): ReadonlyMap<string, number> {
  const bits = [MANNER, WITHOUT, AFTER_WITHOUT];
  const lists = lexicon().manners.split('|');
  return new Map(
    lists.flatMap((list, i) =>
      list
        .trim()
        .split(/\s+/)
        .map((word) => [word, bits[i] ?? 0] as const),
    ),
  );
}

/** What a folded word of any language tells of how something shall be done, as one bit; 0 for nothing. */
export function modifierOf(word: string): number {
  known ??= prepared();
  return known.get(word) ?? 0;
}

/**
 * 1 for each word of an ask that only says how it shall be done, undefined when none does. `manners` gives what modifierOf
 * says of the word at a place, 0-based, of `count`.
 */
export function modifierWords(count: number, manners: (place: number) => number): Uint8Array | undefined {
  let found: Uint8Array | undefined;
  let without = -REACH - 1;
  for (let place = 0; place < count; place++) {
    const manner = manners(place);
    if (manner === WITHOUT) without = place;
    const isAfter = manner === AFTER_WITHOUT && place - without <= REACH;
    if (manner !== MANNER && !isAfter) continue;
    found ??= new Uint8Array(count);
    found[place] = 1;
    if (isAfter) found[without] = 1;
  }
  return found;
}
