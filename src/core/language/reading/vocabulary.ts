// The vocabulary: gives each different word, and each stem and concept that a text can be about, a number (interning),
// so that texts compare as arrays of integers, and a hash that stays the same between runs.
import { sameText, type Text } from '../../base/messages/text';
import { memoize } from '../../base/memoize';
import { hashOfText, mix, zeros } from './hashes';
import type { Dimension, DimensionKind } from './reading';
import { foldedWord } from './words';

export interface WordIds {
  /** The id of the word at a place of a text, from 1; the two hashes of how it is written tell words apart. */
  idOf(hash: number, otherHash: number, text: string, start: number, end: number): number;
  /** The id of what stands for several words; its key must be no word. */
  idOfName(key: string): number;
  textOf(id: number): string;
  hashOf(id: number): number;
}

const FIRST_SLOTS = 1 << 14;

/** Numbers by two hashes each, in one array: the hashes and the number stand side by side, 0 where a slot is free. */
class NumbersByHash {
  private slots = zeros(FIRST_SLOTS * 4);
  private count = 0;

  /** Where they stand, or the free slot where they belong. */
  slotOf(hash: number, otherHash: number): number {
    const { slots } = this;
    const last = slots.length - 1;
    let slot = (mix(hash) << 2) & last;
    while (slots[slot + 2] !== 0 && (slots[slot] !== hash || slots[slot + 1] !== otherHash))
      slot = (slot + 4) & last;
    return slot;
  }

  at(slot: number): number {
    return this.slots[slot + 2] ?? 0;
  }

  put(slot: number, hash: number, otherHash: number, number: number): void {
    this.slots[slot] = hash;
    this.slots[slot + 1] = otherHash;
    this.slots[slot + 2] = number;
    if (++this.count * 8 > this.slots.length) this.grow();
  }

  private grow(): void {
    const old = this.slots;
    this.slots = zeros(old.length * 2);
    this.count = 0;
    for (let i = 0; i < old.length; i += 4) {
      const [hash = 0, otherHash = 0, number = 0] = old.subarray(i, i + 3);
      if (number !== 0) this.put(this.slotOf(hash, otherHash), hash, otherHash, number);
    }
  }
}

/** A new, empty list of words. */
export function createWordIds(): WordIds {
  const texts = [''];
  const hashes = [0];
  const byWritten = new NumbersByHash();
  const idOfText = memoize((text: string): number => {
    hashes.push(hashOfText(text));
    return texts.push(text) - 1;
  });
  return {
    idOf(hash, otherHash, text, start, end) {
      const slot = byWritten.slotOf(hash, otherHash);
      const known = byWritten.at(slot);
      if (known !== 0) return known;
      const id = idOfText(foldedWord(text.slice(start, end)));
      byWritten.put(slot, hash, otherHash, id);
      return id;
    },
    idOfName: (key) => idOfText(`name ${key}`),
    textOf: (id) => texts[id] ?? '',
    hashOf: (id) => hashes[id] ?? 0,
  };
}

export interface Dimensions {
  /** The id of a stem; the word it came from may become its name. */
  ofStem(stem: string, word: string): number;
  /** The id of a concept. */
  ofConcept(kind: Exclude<DimensionKind, 'word'>, key: string, name: Text): number;
  dimension(id: number): Dimension;
  count(): number;
  hashOf(id: number): number;
}

const comesBefore = (one: string, other: string): boolean =>
  one.length < other.length || (one.length === other.length && one < other);

/** An empty list of dimensions; ids go from 1. */
export function createDimensions(): Dimensions {
  const ids = new Map<string, number>();
  const found: Dimension[] = [];
  const hashes = [0];
  const register = (dimension: Dimension): number => {
    const whole = `${dimension.kind}:${dimension.key}`;
    const known = ids.get(whole) ?? found.push(dimension);
    if (hashes.length > known) return known;
    hashes.push(hashOfText(whole));
    ids.set(whole, known);
    return known;
  };
  return {
    ofStem(stem, word) {
      const named: Dimension = { kind: 'word', key: stem, name: sameText(word) };
      const id = register(named);
      if (comesBefore(word, found[id - 1]?.name.en ?? word)) found[id - 1] = named;
      return id;
    },
    ofConcept: (kind, key, name) => register({ kind, key, name }),
    dimension(id) {
      const dimension = found[id - 1];
      if (!dimension) throw new Error(`No dimension has the id ${id}.`);
      return dimension;
    },
    count: () => found.length,
    hashOf: (id) => hashes[id] ?? 0,
  };
}
