// A probe: how alike one text is to many in meaning. Vectors are multiplied once for each distinct word; every comparison
// after that only looks up.
import { MEANING_THRESHOLDS } from './meaning-thresholds';
import type { Bag, Space } from './space';

const { related, shown } = MEANING_THRESHOLDS;

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

/** What a cosine of two words counts, from 0 to 1. */
const gainOf = (cosine: number): number => (cosine > related ? (cosine - related) / (1 - related) : 0);

class MeaningProbe implements Probe {
  /** For each word of the text, its likeness with every item of the space. */
  private rows: Float32Array[] = [];
  private best = new Float32Array(0);

  constructor(
    private readonly space: Space,
    readonly bag: Bag,
  ) {}

  score(other: Bag): number {
    this.fill();
    const { space, best } = this;
    let back = 0;
    for (let i = 0; i < other.ids.length; i++) {
      const id = other.ids[i] ?? 0;
      back += space.weightOf(id) * (best[id] ?? 0);
    }
    return (this.share(other) + back / (other.weight || 1)) / 2;
  }

  share({ ids }: Bag): number {
    this.fill();
    let sum = 0;
    for (let a = 0; a < this.rows.length; a++) {
      const row = this.rows[a];
      let most = 0;
      for (let i = 0; row && i < ids.length; i++) {
        const gain = row[ids[i] ?? 0] ?? 0;
        if (gain > most) most = gain;
      }
      sum += this.space.weightOf(this.bag.ids[a] ?? 0) * most;
    }
    return sum / (this.bag.weight || 1);
  }

  meetings({ ids }: Bag, most: number): Meeting[] {
    this.fill();
    const found = this.rows.map((row, first): Meeting => {
      let [second, likeness] = [-1, 0];
      ids.forEach((id, i) => {
        if ((row[id] ?? 0) > likeness) [likeness, second] = [row[id] ?? 0, i];
      });
      return { first, second, likeness, gain: likeness * this.space.weightOf(this.bag.ids[first] ?? 0) };
    });
    return found
      .filter(({ likeness }) => likeness >= shown)
      .sort((x, y) => y.gain - x.gain)
      .slice(0, most);
  }

  /** Works out the likeness with items that came since. */
  private fill(): void {
    const count = this.space.count();
    const from = this.best.length;
    if (from === count) return;
    const best = new Float32Array(count);
    best.set(this.best);
    this.rows = Array.from(this.bag.ids, (id, a) => {
      const row = new Float32Array(count);
      row.set(this.rows[a] ?? new Float32Array(0));
      this.fillRow(row, id, from);
      for (let item = from; item < count; item++)
        if ((row[item] ?? 0) > (best[item] ?? 0)) best[item] = row[item] ?? 0;
      return row;
    });
    this.best = best;
  }

  private fillRow(row: Float32Array, own: number, from: number): void {
    const { dims } = this.space;
    const vectors = this.space.vectors();
    for (let item = from; item < row.length; item++) {
      let cosine = 0;
      for (let k = 0; k < dims; k++)
        cosine += (vectors[own * dims + k] ?? 0) * (vectors[item * dims + k] ?? 0);
      row[item] = item === own ? 1 : gainOf(cosine);
    }
  }
}

/** A probe for a text; items that the space gets later are looked at when they are needed. */
export const createProbe = (space: Space, bag: Bag): Probe => new MeaningProbe(space, bag);
