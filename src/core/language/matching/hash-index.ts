// Which texts have the same hash: of a run of words, or of neighbouring things that they are about. Equal hashes are a
// group, and each entry points at the one before it.
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

export class HashIndex {
  /** By entry: in which text it stands, at which place, and the entry before it with the same hash. */
  readonly rows: Int32Array;
  readonly places: Int32Array;
  readonly before: Int32Array;
  /** What there is of each of its own texts in those before it. */
  readonly own: readonly Found[];
  private readonly groups = new Map<number, number>();
  /** By group: in how many texts it stands, and its last entry. */
  private readonly texts: number[] = [];
  private readonly last: number[] = [];
  private size = 0;

  /** With `once`, what a text repeats counts once. */
  constructor(
    given: readonly Hashed[],
    private readonly once = false,
  ) {
    const size = given.reduce((sum, { hashes }) => sum + hashes.length, 0);
    [this.rows, this.places, this.before] = [zeros(size), zeros(size), zeros(size)];
    this.own = given.map((text, row) => this.put(text, row));
  }

  /** What there is of a text from outside. */
  find(hashes: Int32Array): Found {
    const wanted = this.once ? Int32Array.from(new Set(hashes)) : hashes;
    const groups = wanted.map((hash) => this.groups.get(hash) ?? NONE);
    return { groups, entries: groups.map((group) => this.last[group] ?? NONE) };
  }

  /** In how many texts the hashes of a group stand; 0 for NONE. */
  textsWith(group: number): number {
    return this.texts[group] ?? 0;
  }

  private put({ hashes, places }: Hashed, row: number): Found {
    const [groups, entries] = [hashes.slice().fill(NONE), hashes.slice().fill(NONE)];
    const { texts, last } = this;
    hashes.forEach((hash, i) => {
      const group = this.groups.get(hash) ?? this.groups.size;
      if (group === this.groups.size) this.groups.set(hash, group);
      const previous = last[group] ?? NONE;
      const isRepeated = previous !== NONE && this.rows[previous] === row;
      if (isRepeated && this.once) return;
      const entry = this.size++;
      this.rows[entry] = row;
      this.places[entry] = places?.[i] ?? 0;
      this.before[entry] = entries[i] = previous;
      groups[i] = group;
      last[group] = entry;
      if (!isRepeated) texts[group] = (texts[group] ?? 0) + 1;
    });
    return { groups, entries };
  }
}
