// How alike two texts are in meaning: how much of each is in the other, word by best word.
import { MEANING_THRESHOLDS } from './meaning-thresholds';
import { SAME, type Bag, type Space } from './space';

const { shown } = MEANING_THRESHOLDS;

/** How much of either text is in the other, from 0 to 1. */
export function sharesOf(
  space: Space,
  one: Bag,
  other: Bag,
): { readonly forth: number; readonly back: number } {
  const best = new Uint8Array(other.ids.length);
  let forth = 0;
  for (const id of one.ids) {
    const row = space.likenessesOf(id);
    let most = 0;
    for (let b = 0; b < best.length; b++) {
      const alike = row[other.ids[b] ?? 0] ?? 0;
      if (alike > most) most = alike;
      if (alike > (best[b] ?? 0)) best[b] = alike;
    }
    forth += space.weightOf(id) * most;
  }
  const back = other.ids.reduce((sum, id, b) => sum + space.weightOf(id) * (best[b] ?? 0), 0);
  return { forth: forth / SAME / (one.weight || 1), back: back / SAME / (other.weight || 1) };
}

/** Likeness of two texts, from 0 to 1. */
export function likenessOf(space: Space, one: Bag, other: Bag): number {
  const { forth, back } = sharesOf(space, one, other);
  return (forth + back) / 2;
}

/** A word of the first text with the word of the second that it meets best: places in the ids of the two bags. */
export interface Meeting {
  readonly first: number;
  readonly second: number;
}

/** Which words of two texts meet, each once, the weightiest first. */
export function meetingsOf(space: Space, one: Bag, other: Bag): Meeting[] {
  const found = one.ids.map((id, first) => {
    const row = space.likenessesOf(id);
    const alike = other.ids.map((each) => row[each] ?? 0);
    const likeness = Math.max(0, ...alike);
    return { first, second: alike.indexOf(likeness), likeness, gain: likeness * space.weightOf(id) };
  });
  const met = new Set<number>();
  return found
    .filter(({ likeness }) => likeness >= shown * SAME)
    .sort((x, y) => y.gain - x.gain)
    .filter(({ second }) => !met.has(second) && met.add(second));
}
