// Hashes that stay the same between runs, and arrays of integers.

/** Global look-ups are slow in a bare V8 context, where the add-in runs: taken once. */
export const imul = Math.imul;

/** A 32-bit integer whose bits all depend on all bits of the given one (the finaliser of MurmurHash3). */
export function mix(value: number): number {
  let h = value ^ (value >>> 16);
  h = imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** A 32-bit hash of a text's UTF-16 codes (FNV-1a). */
export function plainHash(text: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < text.length; i++) hash = imul(hash ^ text.charCodeAt(i), 16777619);
  return hash;
}

/** The same with all its bits mixed. */
export const hashOfText = (text: string): number => mix(plainHash(text));

const Numbers = Int32Array;

/** So many zeros. */
export const zeros = (count: number): Int32Array => new Numbers(count);

/** A list of integers that is emptied and filled again: it keeps its room. */
export class IntList {
  length = 0;
  private items = zeros(16);

  push(item: number): void {
    if (this.length === this.items.length) {
      const larger = zeros(this.length * 2);
      larger.set(this.items);
      this.items = larger;
    }
    this.items[this.length++] = item;
  }

  /** Adds one to what stands at a place. */
  addAt(place: number): void {
    this.items[place] = this.at(place) + 1;
  }

  /** 0 where there is none. */
  at(place: number): number {
    return this.items[place] ?? 0;
  }

  last(): number {
    return this.items[this.length - 1] ?? 0;
  }

  /** What is in it, in an array of its own. */
  copy(): Int32Array {
    return this.items.slice(0, this.length);
  }
}
