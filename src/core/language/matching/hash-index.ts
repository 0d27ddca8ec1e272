// Which texts have the same hash: of a run of words, or of neighbouring things that they are about. The hashes of all
// texts are sorted, so that equal ones stand together, and each points at the one before it.
import { zeros } from '../reading/hashes';

/** In place of an entry, where there is none. */
export const NO_TEXTS = -1;

/** The hashes of one text among those of others. */
export interface HashMatches {
  /** In how many texts each stands; 0 for what the text repeats where each counts once. */
  readonly texts: Int32Array;
  /** The latest entry of an earlier text with the same hash. */
  readonly entries: Int32Array;
}

/** Hashes of a text, and where in it they stand. */
export interface TextHashes {
  readonly hashes: Int32Array;
  readonly places?: Int32Array;
}

/** A number holds 53 bits: those of the entry's number, and as many of the hash as are left, at most 32. */
const NUMBER_BITS = 53;

export class HashIndex {
  /** By entry: in which text it stands, at which place, the entry before it with the same hash, and how many texts have it. */
  readonly rows: Int32Array;
  readonly places: Int32Array;
  readonly before: Int32Array;
  private readonly texts: Int32Array;
  /** What there is of each of its own texts in those before it. */
  readonly own: readonly HashMatches[];
  /** Hash and entry in one number each, ascending. */
  private readonly sorted: Float64Array;
  private readonly scale: number;
  private readonly shift: number;

  /** With `once`, what a text repeats counts once. */
  constructor(
    given: readonly TextHashes[],
    private readonly once = false,
  ) {
    const size = given.reduce((sum, { hashes }) => sum + hashes.length, 0);
    const bits = Math.ceil(Math.log2(size + 1));
    this.scale = 2 ** bits;
    this.shift = Math.max(0, 32 + bits - NUMBER_BITS);
    [this.rows, this.places, this.before, this.texts] = [zeros(size), zeros(size), zeros(size), zeros(size)];
    this.sorted = new Float64Array(size);
    let start = 0;
    this.own = given.map(({ hashes, places }, row) => {
      const from = start;
      start += hashes.length;
      this.rows.fill(row, from, start);
      if (places) this.places.set(places, from);
      for (let i = 0; i < hashes.length; i++) this.sorted[from + i] = this.keyOf(hashes[i] ?? 0) + from + i;
      return { texts: this.texts.subarray(from, start), entries: this.before.subarray(from, start) };
    });
    this.sorted.sort();
    for (let from = 0; from < size;) from = this.link(from);
  }

  /** What there is of a text from outside. */
  find(hashes: Int32Array): HashMatches {
    const entries = hashes.map((hash) => this.lastWith(hash));
    const isNew = this.once ? new Set<number>() : undefined;
    const texts = entries.map((entry, i) => {
      const hash = hashes[i] ?? 0;
      if (isNew?.has(hash)) return 0;
      isNew?.add(hash);
      return this.texts[entry] ?? 0;
    });
    return { texts, entries };
  }

  private keyOf(hash: number): number {
    return (hash >>> this.shift) * this.scale;
  }

  /** Goes through equal hashes from a place on, text after text, and gives where the next begin. */
  private link(from: number): number {
    const { sorted, scale, before, texts, rows, once } = this;
    let [place, count, previous] = [from, 0, NO_TEXTS];
    // Without %, which is slow on numbers of that size.
    const key = Math.floor((sorted[from] ?? 0) / scale) * scale;
    for (; place < sorted.length && (sorted[place] ?? 0) < key + scale; place++) {
      const entry = (sorted[place] ?? 0) - key;
      const isRepeated = previous !== NO_TEXTS && rows[previous] === rows[entry];
      before[entry] = previous;
      texts[entry] = once && isRepeated ? 0 : 1;
      if (!isRepeated) count++;
      if (!once || !isRepeated) previous = entry;
    }
    for (let i = from; i < place; i++) {
      const entry = (sorted[i] ?? 0) - key;
      texts[entry] = (texts[entry] ?? 0) * count;
    }
    return place;
  }

  /** The last entry of a hash that counts, found by halving. */
  private lastWith(hash: number): number {
    const key = this.keyOf(hash);
    let [low, high] = [0, this.sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.sorted[middle] ?? 0) < key + this.scale) low = middle + 1;
      else high = middle;
    }
    for (let found = this.sorted[--low] ?? NO_TEXTS; found >= key; found = this.sorted[--low] ?? NO_TEXTS)
      if (this.texts[found % this.scale] !== 0) return found % this.scale;
    return NO_TEXTS;
  }
}
