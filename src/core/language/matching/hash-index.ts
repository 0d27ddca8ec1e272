// Which texts have the same hash: of a run of words, or of neighbouring things that they are about.
import { zeros } from '../reading/int-arrays';

/** In place of a group or an entry, where there is none. */
export const NONE = -1;

/** The hashes of one text among those of others: the group of equal ones, and the latest entry of another text. */
export interface Found {
  readonly groups: Int32Array;
  readonly entries: Int32Array;
}

/**
 * Texts are added one after the other. Each hash is an entry that points at the one before it with the same hash, so
 * that a text meets those before it, the latest first, by following these links.
 */
export class HashIndex {
  /** By entry: in which text it stands, at which place, and the entry before it with the same hash. */
  readonly rows: Int32Array;
  readonly places: Int32Array;
  readonly before: Int32Array;
  /** By group of equal hashes: in how many texts they stand. */
  private readonly texts: number[] = [];
  private readonly last: number[] = [];
  private readonly groupOf = new Map<number, number>();
  private count = 0;

  constructor(size: number) {
    [this.rows, this.places, this.before] = [zeros(size), zeros(size), zeros(size)];
  }

  /** Adds the hashes of the next text, each of which stands at a place; a repeated one counts once with `once`. */
  add(row: number, hashes: ArrayLike<number>, places: ArrayLike<number> = hashes, once = false): Found {
    const found = { groups: zeros(hashes.length), entries: zeros(hashes.length) };
    for (let i = 0; i < hashes.length; i++) {
      const group = this.groupFor(hashes[i] ?? 0);
      const before = this.last[group] ?? NONE;
      const isKnown = before !== NONE && this.rows[before] === row;
      found.groups[i] = once && isKnown ? NONE : group;
      found.entries[i] = before;
      if (once && isKnown) continue;
      if (!isKnown) this.texts[group] = (this.texts[group] ?? 0) + 1;
      this.last[group] = this.put(row, places[i] ?? 0, before);
    }
    return found;
  }

  /** The same of a text that stays outside. */
  find(hashes: ArrayLike<number>, once = false): Found {
    const found = { groups: zeros(hashes.length), entries: zeros(hashes.length) };
    const met = new Set<number>();
    for (let i = 0; i < hashes.length; i++) {
      const hash = hashes[i] ?? 0;
      const group = once && met.has(hash) ? NONE : (this.groupOf.get(hash) ?? NONE);
      if (once) met.add(hash);
      found.groups[i] = group;
      found.entries[i] = group === NONE ? NONE : (this.last[group] ?? NONE);
    }
    return found;
  }

  /** In how many texts the hashes of a group stand. */
  textsWith(group: number): number {
    return this.texts[group] ?? 0;
  }

  private groupFor(hash: number): number {
    const known = this.groupOf.get(hash);
    if (known !== undefined) return known;
    const group = this.texts.length;
    this.groupOf.set(hash, group);
    this.texts.push(0);
    this.last.push(NONE);
    return group;
  }

  private put(row: number, place: number, before: number): number {
    const entry = this.count++;
    this.rows[entry] = row;
    this.places[entry] = place;
    this.before[entry] = before;
    return entry;
  }
}
