// The vocabulary: gives each different word, and each stem and concept that a text can be about, a number (interning),
// so that texts compare as arrays of integers, and a hash that stays the same between runs.
import { sameText, type Text } from '../../base/messages/text';
import { remembering } from '../../base/remembering';
import { hashOfText } from './hashes';
import type { Dimension, DimensionKind } from './reading';
import { foldedWord } from './words';

export interface WordIds {
  /** The id of a word as it is written, from 1. */
  idOf(written: string): number;
  /** The id of what stands for several words; its key must be no word. */
  idOfName(key: string): number;
  textOf(id: number): string;
  hashOf(id: number): number;
}

/** A new, empty list of words. */
export function createWordIds(): WordIds {
  const texts = [''];
  const hashes = [0];
  const idOfText = remembering((text: string): number => {
    hashes.push(hashOfText(text));
    return texts.push(text) - 1;
  });
  return {
    idOf: remembering((written) => idOfText(foldedWord(written))),
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
