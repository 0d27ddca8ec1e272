// Which texts have the same hash: of a run of words, or of neighbouring things that they are about. The hashes of all
// texts are sorted, so that equal ones stand together, and each points at the one before it.
import { zeros } from '../reading/int-arrays';

/** In place of a group or an entry, where there is none. */
export const NONE = -1;

/** The hashes of one text among those of others: the group of equal ones, and the latest entry of an earlier text. */
export interface Found {
  readonly groups: Int32Array;
  readonly entries: Int32Array;
}

/** Hashes of a text, and where in it they stand. */
export interface Hashed {
  readonly hashes: ArrayLike<number>;
  readonly places?: ArrayLike<number>;
}

/** A number holds 53 bits: those of the entry's number, and as many of the hash as are left, at most 32. */
const NUMBER_BITS = 53;

/** The first place of ascending numbers that is not below one. */
function firstFrom(ascending: Float64Array, least: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

export class HashIndex {
  /** By entry: in which text it stands, at which place, and the entry before it with the same hash. */
  readonly rows: Int32Array;
  readonly places: Int32Array;
  readonly before: Int32Array;
  /** By entry: its group, NONE for what its text repeats where each counts once. */
  private readonly groups: Int32Array;
  /** Where the entries of each text start. */
  private readonly starts: number[] = [0];
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
    [this.rows, this.places] = [zeros(size), zeros(size)];
    [this.before, this.groups] = [zeros(size), zeros(size)];
    this.sorted = new Float64Array(size);
    given.forEach((text, row) => this.put(text, row));
    this.sorted.sort();
    this.link();
  }

  /** What there is of one of its own texts in those before it. */
  own(row: number): Found {
    const [from, to] = [this.starts[row], this.starts[row + 1]];
    return { groups: this.groups.subarray(from, to), entries: this.before.subarray(from, to) };
  }

  /** What there is of a text from outside. */
  find(hashes: ArrayLike<number>): Found {
    const met = new Set<number>();
    const groups = Int32Array.from(hashes, (hash) => {
      const group = this.groupOf(hash);
      if (this.once && met.has(group)) return NONE;
      met.add(group);
      return group;
    });
    return { groups, entries: groups.map((group) => this.last[group] ?? NONE) };
  }

  /** In how many texts the hashes of a group stand; 0 for NONE. */
  textsWith(group: number): number {
    return this.texts[group] ?? 0;
  }

  private put({ hashes, places }: Hashed, row: number): void {
    const start = this.starts[row] ?? 0;
    this.starts.push(start + hashes.length);
    this.rows.fill(row, start, start + hashes.length);
    if (places) this.places.set(places, start);
    for (let i = 0; i < hashes.length; i++)
      this.sorted[start + i] = ((hashes[i] ?? 0) >>> this.shift) * this.scale + start + i;
  }

  /** Goes through equal hashes, text after text, and makes a group of them. */
  private link(): void {
    const { sorted, scale, groups, before, last, texts, rows } = this;
    let hash = NONE;
    for (let i = 0; i < sorted.length; i++) {
      const entry = (sorted[i] ?? 0) % scale;
      const next = ((sorted[i] ?? 0) - entry) / scale;
      if (next !== hash) {
        hash = next;
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

  private groupOf(hash: number): number {
    const least = (hash >>> this.shift) * this.scale;
    const found = this.sorted[firstFrom(this.sorted, least)] ?? NONE;
    return found >= least && found < least + this.scale ? (this.groups[found % this.scale] ?? NONE) : NONE;
  }
}
