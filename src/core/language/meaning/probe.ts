// How alike two texts are in meaning: how much of each is in the other, word by best word.
import { MEANING_THRESHOLDS } from './meaning-thresholds';
import { SAME, type Space, type Weighed } from './space';

const { shown } = MEANING_THRESHOLDS;

/** How much of the first of two texts is in the second, and of the second in the first, from 0 to 1. */
export interface Shares {
  readonly forth: number;
  readonly back: number;
}

/** How near an item comes to the nearest of some; `best` is how near each of these came to any so far. */
function nearestOf(row: Uint8Array, ids: Int32Array, best: Uint8Array): number {
  let most = 0;
  for (let i = 0; i < ids.length; i++) {
    const alike = row[ids[i] ?? 0] ?? 0;
    if (alike === 0) continue;
    if (alike > most) most = alike;
    if (alike > (best[i] ?? 0)) best[i] = alike;
  }
  return most;
}

/** How much of either text is in the other: each item by the one that it meets best. */
export function sharesOf(space: Space, one: Weighed, other: Weighed): Shares {
  const best = new Uint8Array(other.ids.length);
  let [forth, back] = [0, 0];
  for (let i = 0; i < one.ids.length; i++)
    forth += (one.weights[i] ?? 0) * nearestOf(space.likenessesOf(one.ids[i] ?? 0), other.ids, best);
  for (let i = 0; i < best.length; i++) back += (other.weights[i] ?? 0) * (best[i] ?? 0);
  return { forth: forth / SAME / (one.weight || 1), back: back / SAME / (other.weight || 1) };
}

/** Likeness of two texts, from 0 to 1. */
export function likenessOf(space: Space, one: Weighed, other: Weighed): number {
  const { forth, back } = sharesOf(space, one, other);
  return (forth + back) / 2;
}

/** A word of the first text with the word of the second that it meets best: places in the ids of the two bags. */
export interface Meeting {
  readonly first: number;
  readonly second: number;
}

/** Which words of two texts meet, each once, the weightiest first. */
export function meetingsOf(space: Space, one: Weighed, other: Weighed): Meeting[] {
  const found = Array.from(one.ids, (id, first) => {
    const row = space.likenessesOf(id);
    const alike = other.ids.map((each) => row[each] ?? 0);
    const likeness = Math.max(0, ...alike);
    return { first, second: alike.indexOf(likeness), likeness, gain: likeness * (one.weights[first] ?? 0) };
  });
  const met = new Set<number>();
  return found
    .filter(({ likeness }) => likeness >= shown * SAME)
    .sort((x, y) => y.gain - x.gain)
    .filter(({ second }) => !met.has(second) && met.add(second));
}
