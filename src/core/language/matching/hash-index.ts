// Which texts have the same hash: of a run of words, or of neighbouring things that they are about. The hashes of all
// texts are sorted, so that equal ones stand together as a group, and each points at the one before it.
import { zeros } from '../reading/hashes';

/** In place of a group or an entry, where there is none. */
export const NONE = -1;

/** The hashes of one text among those of others: the group of equal ones, and the latest entry of an earlier text. */
export interface Found {
  readonly groups: Int32Array;
  readonly entries: Int32Array;
}

/** Hashes of a text, and where in it they stand. */
export interface Hashed {
  readonly hashes: Int32Array;
  readonly places?: readonly number[];
}

/** A number holds 53 bits: those of the entry's number, and as many of the hash as are left, at most 32. */
const NUMBER_BITS = 53;

export class HashIndex {
  /** By entry: in which text it stands, at which place, and the entry before it with the same hash. */
  readonly rows: Int32Array;
  readonly places: Int32Array;
  readonly before: Int32Array;
  /** What there is of each of its own texts in those before it. */
  readonly own: readonly Found[];
  /** By entry: its group, NONE for what its text repeats where each counts once. */
  private readonly groups: Int32Array;
  /** By group: in how many texts it stands, and its last entry. */
  private readonly texts: number[] = [];
  private readonly last: number[] = [];
  /** Hash and entry in one number each, ascending. */
  private readonly sorted: Float64Array;
  private readonly scale: number;
  private readonly shift: number;

  /** With `once`, what a text repeats counts once. */
  constructor(
    given: readonly Hashed[],
    private readonly once = false,
  ) {
    const size = given.reduce((sum, { hashes }) => sum + hashes.length, 0);
    const bits = Math.ceil(Math.log2(size + 1));
    this.scale = 2 ** bits;
    this.shift = Math.max(0, 32 + bits - NUMBER_BITS);
    [this.rows, this.places, this.before, this.groups] = [zeros(size), zeros(size), zeros(size), zeros(size)];
    this.sorted = new Float64Array(size);
    let start = 0;
    this.own = given.map(({ hashes, places }, row) => {
      const from = start;
      start += hashes.length;
      this.rows.fill(row, from, start);
      if (places) this.places.set(places, from);
      hashes.forEach((hash, i) => (this.sorted[from + i] = this.keyOf(hash) + from + i));
      return { groups: this.groups.subarray(from, start), entries: this.before.subarray(from, start) };
    });
    this.sorted.sort();
    this.link();
  }

  /** What there is of a text from outside. */
  find(hashes: Int32Array): Found {
    const wanted = this.once ? new Int32Array([...new Set(hashes)]) : hashes;
    const groups = wanted.map((hash) => this.groupOf(this.keyOf(hash)));
    return { groups, entries: groups.map((group) => this.last[group] ?? NONE) };
  }

  /** In how many texts the hashes of a group stand; 0 for NONE. */
  textsWith(group: number): number {
    return this.texts[group] ?? 0;
  }

  private keyOf(hash: number): number {
    return (hash >>> this.shift) * this.scale;
  }

  /** Goes through equal hashes, text after text, and makes a group of them. */
  private link(): void {
    const { sorted, scale, groups, before, last, texts, rows } = this;
    let key = NONE;
    for (let i = 0; i < sorted.length; i++) {
      const entry = (sorted[i] ?? 0) % scale;
      const next = (sorted[i] ?? 0) - entry;
      if (next !== key) {
        key = next;
        texts.push(0);
        last.push(NONE);
      }
      const group = texts.length - 1;
      const previous = last[group] ?? NONE;
      const isRepeated = previous !== NONE && rows[previous] === rows[entry];
      before[entry] = previous;
      groups[entry] = this.once && isRepeated ? NONE : group;
      if (!isRepeated) texts[group] = (texts[group] ?? 0) + 1;
      if (!this.once || !isRepeated) last[group] = entry;
    }
  }

  /** By halving. */
  private groupOf(key: number): number {
    let [low, high] = [0, this.sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.sorted[middle] ?? 0) < key) low = middle + 1;
      else high = middle;
    }
    const found = this.sorted[low] ?? NONE;
    return found >= key && found < key + this.scale ? (this.groups[found % this.scale] ?? NONE) : NONE;
  }
}
