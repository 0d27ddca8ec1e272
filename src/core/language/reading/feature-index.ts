// The feature index: gives each word stem and concept that a text can be about a number, a name, and a hash that
// stays the same between runs.
import { sameText, type Text } from '../../base/messages/text';
import { imul, mix, withCapacity, zeros } from './int-arrays';
import type { Dimension, DimensionKind } from './reading';

const FIRST_DIMENSIONS = 1 << 12;

export interface FeatureIndex {
  /** The id of a stem; the word it came from may become its name. */
  ofStem(stem: string, word: string): number;
  /** The id of a concept. */
  ofConcept(kind: Exclude<DimensionKind, 'word'>, key: string, name: Text): number;
  dimension(id: number): Dimension;
  count(): number;
  hashOf(id: number): number;
  /** Whether it is a stem, and no concept. */
  isWord(id: number): boolean;
}

/** A 32-bit hash of a text's UTF-16 codes. */
export function hashOfText(text: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < text.length; i++) hash = imul(hash ^ text.charCodeAt(i), 16777619);
  return mix(hash);
}

const comesBefore = (one: string, other: string): boolean =>
  one.length < other.length || (one.length === other.length && one < other);

/** An empty register; ids go from 1. */
export function createFeatureIndex(): FeatureIndex {
  const ids = new Map<string, number>();
  const found: Dimension[] = [];
  let hashes = zeros(FIRST_DIMENSIONS);
  let words = zeros(FIRST_DIMENSIONS);
  const register = (dimension: Dimension): number => {
    const whole = `${dimension.kind}:${dimension.key}`;
    const known = ids.get(whole);
    if (known !== undefined) return known;
    found.push(dimension);
    const id = found.length;
    hashes = withCapacity(hashes, id + 1);
    words = withCapacity(words, id + 1);
    hashes[id] = hashOfText(whole);
    words[id] = dimension.kind === 'word' ? 1 : 0;
    ids.set(whole, id);
    return id;
  };
  return {
    ofStem(stem, word) {
      const id = register({ kind: 'word', key: stem, name: sameText(word) });
      if (comesBefore(word, found[id - 1]?.name.en ?? word))
        found[id - 1] = { kind: 'word', key: stem, name: sameText(word) };
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
    isWord: (id) => (words[id] ?? 0) === 1,
  };
}
