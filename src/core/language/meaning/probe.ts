// How alike two texts are in meaning: how much of each is in the other, word by best word.
import { SAME } from './likeness';
import { MEANING_THRESHOLDS } from './meaning-thresholds';
import type { Bag, Space } from './space';

const { shown } = MEANING_THRESHOLDS;

/** A word of the first text with the word of the second that it meets best. */
export interface Meeting {
  /** Places in the ids of the two bags. */
  readonly first: number;
  readonly second: number;
  /** Likeness of the two, from 0 to 1; 1 for the same word. */
  readonly likeness: number;
  /** Likeness times weight. */
  readonly gain: number;
}

export interface Probe {
  readonly bag: Bag;
  /** Likeness with a text, from 0 to 1: how much of each is in the other. The same from either side. */
  score(other: Bag): number;
  /** How much of the probe's text is in the other, from 0 to 1. */
  share(other: Bag): number;
  /** Which words meet, the weightiest first, at most so many. */
  meetings(other: Bag, most: number): Meeting[];
}

/** How much of either text is in the other, from 0 to 1. */
export function sharesOf(
  space: Space,
  one: Bag,
  other: Bag,
): { readonly forth: number; readonly back: number } {
  const best = new Uint8Array(other.ids.length);
  let forth = 0;
  for (let a = 0; a < one.ids.length; a++) {
    const id = one.ids[a] ?? 0;
    const row = space.likeness.rowOf(id);
    let most = 0;
    for (let b = 0; b < best.length; b++) {
      const alike = row[other.ids[b] ?? 0] ?? 0;
      if (alike > most) most = alike;
      if (alike > (best[b] ?? 0)) best[b] = alike;
    }
    forth += space.weightOf(id) * most;
  }
  let back = 0;
  for (let b = 0; b < best.length; b++) back += space.weightOf(other.ids[b] ?? 0) * (best[b] ?? 0);
  return { forth: forth / SAME / (one.weight || 1), back: back / SAME / (other.weight || 1) };
}

/** Likeness of two texts, from 0 to 1. */
export function likenessOf(space: Space, one: Bag, other: Bag): number {
  const { forth, back } = sharesOf(space, one, other);
  return (forth + back) / 2;
}

/** Which words of two texts meet, the weightiest first, at most so many. */
export function meetingsOf(space: Space, one: Bag, other: Bag, most: number): Meeting[] {
  const found = Array.from(one.ids, (id, first): Meeting => {
    const row = space.likeness.rowOf(id);
    let [second, alike] = [-1, 0];
    other.ids.forEach((each, place) => {
      if ((row[each] ?? 0) > alike) [alike, second] = [row[each] ?? 0, place];
    });
    return { first, second, likeness: alike / SAME, gain: (alike / SAME) * space.weightOf(id) };
  });
  return found
    .filter(({ likeness }) => likeness >= shown)
    .sort((x, y) => y.gain - x.gain)
    .slice(0, most);
}

/** A text that is compared with many. */
export const createProbe = (space: Space, bag: Bag): Probe => ({
  bag,
  score: (other) => likenessOf(space, bag, other),
  share: (other) => sharesOf(space, bag, other).forth,
  meetings: (other, most) => meetingsOf(space, bag, other, most),
});
