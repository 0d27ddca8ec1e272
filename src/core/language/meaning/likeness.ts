// How alike the words of a space are, each pair worked out once: rows of bytes, made for a word when it is first compared.
import { MEANING_THRESHOLDS } from './meaning-thresholds';

/** Likeness of a word with itself, as it is kept. */
export const SAME = 255;

const { related } = MEANING_THRESHOLDS;
/** Room for items that come later, so that not every new word makes all rows anew. */
const SPARE = 512;

/** Vectors of items, whose numbers go from 0. */
export interface Vectors {
  readonly dims: number;
  /** How many items there are. */
  count(): number;
  /** One vector after another, each of length 1. The array changes when items are added. */
  vectors(): Float32Array;
}

/** Likenesses of the words of a space. */
export class Likeness {
  private readonly rows: Uint8Array[] = [];
  /** How many items each row has been worked out for. */
  private readonly filled: number[] = [];

  constructor(private readonly space: Vectors) {}

  /** For each item of the space, how alike it is to this one, from 0 to SAME; the row may be longer. */
  rowOf(item: number): Uint8Array {
    const count = this.space.count();
    const from = this.filled[item] ?? 0;
    let row = this.rows[item] ?? new Uint8Array(0);
    if (from >= count) return row;
    if (row.length < count) {
      const longer = new Uint8Array(count + SPARE);
      longer.set(row);
      row = longer;
    }
    this.fill(row, item, from, count);
    this.rows[item] = row;
    this.filled[item] = count;
    return row;
  }

  /** A cosine below `related` counts nothing, from there on evenly up to SAME. */
  private fill(row: Uint8Array, own: number, from: number, count: number): void {
    const { dims } = this.space;
    const vectors = this.space.vectors();
    const step = SAME / (1 - related);
    for (let item = from; item < count; item++) {
      let cosine = 0;
      for (let k = 0; k < dims; k++)
        cosine += (vectors[own * dims + k] ?? 0) * (vectors[item * dims + k] ?? 0);
      if (cosine > related) row[item] = Math.min(SAME, Math.round((cosine - related) * step));
    }
    row[own] = SAME;
  }
}
