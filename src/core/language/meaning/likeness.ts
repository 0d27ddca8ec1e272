// How alike the words of a space are, each pair worked out once: rows of bytes, made for a word when it is first compared.
import { MEANING_THRESHOLDS } from './meaning-thresholds';

/** Likeness of a word with itself, as it is kept. */
export const SAME = 255;

const { related } = MEANING_THRESHOLDS;

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

  constructor(private readonly space: Vectors) {}

  /** For each item of the space, how alike it is to this one, from 0 to SAME. */
  rowOf(item: number): Uint8Array {
    const known = this.rows[item];
    const count = this.space.count();
    if (known && known.length >= count) return known;
    const row = new Uint8Array(count);
    if (known) row.set(known);
    this.fill(row, item, known?.length ?? 0);
    this.rows[item] = row;
    return row;
  }

  /** A cosine below `related` counts nothing, from there on evenly up to SAME. */
  private fill(row: Uint8Array, own: number, from: number): void {
    const { dims } = this.space;
    const vectors = this.space.vectors();
    const step = SAME / (1 - related);
    for (let item = from; item < row.length; item++) {
      let cosine = 0;
      for (let k = 0; k < dims; k++)
        cosine += (vectors[own * dims + k] ?? 0) * (vectors[item * dims + k] ?? 0);
      if (cosine > related) row[item] = Math.min(SAME, Math.round((cosine - related) * step));
    }
    row[own] = SAME;
  }
}
