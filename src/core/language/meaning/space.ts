// The space of meaning: each distinct word or concept of the texts that are compared is an item with a vector and a
// weight, so that texts compare as bags of items. How alike two items are is worked out once.
import type { Text } from '../../base/messages/text';
import { byTextLanguage } from '../reading/concepts';
import { SMALL_WORDS, usualStems } from '../reading/small-words';
import { stemIn } from '../reading/stems';
import { foldedWords } from '../reading/words';
import type { Reader, TextReading, TextLanguage } from '../reading/reading';
import { englishForms } from './english-forms';
import { englishSpellings, isMeant, lookUpStem, type MeantLanguage } from './foreign-words';
import { MEANING_THRESHOLDS } from './meaning-thresholds';
import type { MeaningTable, Vocabulary, WordRows } from './table';

/** A text as its distinct words and concepts that have a meaning. */
export interface Bag {
  /** Numbers of items. */
  readonly ids: Int32Array;
  /** What each weighs, and all together. */
  readonly weights: Float32Array;
  readonly weight: number;
  /** Where the words of each item stand first, from their beginning to before their end: 0-based UTF-16 offsets. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Items with what they weigh: a bag, or the same weighed otherwise. */
export type Weighed = Pick<Bag, 'ids' | 'weights' | 'weight'>;

/** The same items, each weighed by what is made of its number and its place. */
export function weighed(ids: Int32Array, weightOf: (id: number, place: number) => number): Weighed {
  const weights = Float32Array.from(ids, weightOf);
  return { ids, weights, weight: weights.reduce((sum, each) => sum + each, 0) };
}

export interface Space {
  readonly dims: number;
  /** How many items there are by now. */
  size(): number;
  /** The vector of an item, of length 1. */
  vectorOf(item: number): Float32Array;
  /** How alike an item is to each other one, by their numbers, from 0 to SAME. */
  likenessesOf(item: number): Uint8Array;
  /** The name of a concept, undefined for a word. */
  conceptOf(item: number): Text | undefined;
  bagOf(reading: TextReading): Bag;
  /** Reads a text and gives its bag. */
  read(text: string, language?: TextLanguage): Bag;
}

/** Likeness of a word with itself, as it is kept: in a byte. */
export const SAME = 255;

const LEAST_STEMMED = 4;
const SHORTEST_WORD = 2;
const { related, concept: conceptWeight } = MEANING_THRESHOLDS;

/** The list spells sœur as many people do, soeur. */
export const withoutLigature = (word: string): string => word.replaceAll('œ', 'oe');

const saysNothing = (word: string, language: MeantLanguage, { light }: Vocabulary): boolean =>
  SMALL_WORDS[language].has(word) ||
  light[language].has(word) ||
  usualStems(language).has(stemIn(language, word));

/** Which rows of the table a word of a language stands for; undefined where it says nothing or is not known. */
export function createLookUp(
  table: Vocabulary,
): (word: string, language: TextLanguage) => WordRows | undefined {
  const firstKnown = (forms: readonly string[]): WordRows | undefined => {
    const form = forms.find((one) => table.rowOf.has(one));
    return form === undefined ? undefined : [table.rowOf.get(form) ?? 0];
  };
  return (found, language) => {
    if (!isMeant(language) || found.length < SHORTEST_WORD || saysNothing(found, language, table))
      return undefined;
    if (language === 'en') return firstKnown(englishForms(found));
    const { exact, byStem } = table.lists[language];
    const word = withoutLigature(found);
    const listed =
      exact.get(word) ?? (word.length >= LEAST_STEMMED ? byStem.get(lookUpStem(word, language)) : undefined);
    return listed ?? firstKnown(englishSpellings(word, language));
  };
}

interface Item {
  readonly vector: Float32Array;
  readonly weight: number;
  readonly name: Text | undefined;
  /** How alike it is to the items that there were when it was last asked for. */
  alike: Uint8Array;
}

/** The mean of the vectors of some rows, one long. */
function meanVector({ dims, vectors }: MeaningTable, rows: WordRows): Float32Array {
  const sum = new Float32Array(dims);
  for (const row of rows)
    for (let k = 0; k < dims; k++) sum[k] = (sum[k] ?? 0) + (vectors[row * dims + k] ?? 0);
  const length = Math.hypot(...sum) || 1;
  return sum.map((value) => value / length);
}

/** A cosine below `related` counts nothing, from there on evenly up to SAME. */
function likenessOf(one: Float32Array, other: Float32Array): number {
  let cosine = 0;
  for (let k = 0; k < one.length; k++) cosine += (one[k] ?? 0) * (other[k] ?? 0);
  return cosine > related ? Math.min(SAME, Math.round(((cosine - related) * SAME) / (1 - related))) : 0;
}

/** The likenesses of an item, with those to items that came since. */
function likenessesIn(items: readonly Item[], number: number): Uint8Array {
  const own = items[number];
  if (!own || own.alike.length === items.length) return own?.alike ?? new Uint8Array(0);
  const row = new Uint8Array(items.length);
  row.set(own.alike);
  for (let i = own.alike.length; i < items.length; i++) {
    const other = items[i];
    // Both ways it is the same, so that what the other knows is taken from it.
    if (other) row[i] = other.alike[number] ?? (i === number ? SAME : likenessOf(own.vector, other.vector));
  }
  return (own.alike = row);
}

/** Finds the items of words and concepts, each made when it is first met; -1 for none. */
function createFinder(table: MeaningTable, reader: Reader, items: Item[]) {
  const lookUp = createLookUp(table);
  const byKey = new Map<string, number>();
  const itemOf = (rows: WordRows, key: string, weight: number, name?: Text): number => {
    if (rows.length === 0) return -1;
    const known = byKey.get(key) ?? items.length;
    if (known === items.length) {
      byKey.set(key, known);
      items.push({ vector: meanVector(table, rows), weight, name, alike: new Uint8Array(0) });
    }
    return known;
  };
  return {
    ofWord(word: number, language: TextLanguage): number {
      const rows = lookUp(reader.wordText(word), language) ?? [];
      return itemOf(rows, rows.join(','), Math.min(...rows.map((row) => table.weights[row] ?? 0)));
    },
    /** A concept is at the mean of the words of its English name. */
    ofConcept(id: number): number {
      const { kind, key, name } = reader.dimension(id);
      const rows = kind === 'term' ? foldedWords(key).flatMap((word) => lookUp(word, 'en') ?? []) : [];
      return itemOf(rows, `concept ${key}`, conceptWeight, name);
    },
  };
}

/** A space for texts that one reader reads. */
export function createSpace(table: MeaningTable, reader: Reader): Space {
  const items: Item[] = [];
  const find = createFinder(table, reader, items);
  const ofWord = byTextLanguage((): (number | undefined)[] => []);
  const ofDimension: (number | undefined)[] = [];
  const bagOf = (reading: TextReading): Bag => {
    const { language, words, wordStarts, wordEnds, dimensions, dimensionPlaces, dimensionEnds } = reading;
    const [found, starts, ends] = [new Set<number>(), [] as number[], [] as number[]];
    /** From a word to before another. */
    const meet = (item: number, from: number, to: number): void => {
      if (item < 0 || found.has(item)) return;
      found.add(item);
      starts.push(wordStarts[from] ?? 0);
      ends.push(wordEnds[to - 1] ?? 0);
    };
    words.forEach((word, i) => meet((ofWord[language][word] ??= find.ofWord(word, language)), i, i + 1));
    dimensions.forEach((id, i) =>
      meet((ofDimension[id] ??= find.ofConcept(id)), dimensionPlaces[i] ?? 0, dimensionEnds[i] ?? 0),
    );
    return { ...weighed(Int32Array.from(found), (id) => items[id]?.weight ?? 0), starts, ends };
  };
  return {
    dims: table.dims,
    size: () => items.length,
    vectorOf: (item) => items[item]?.vector ?? new Float32Array(table.dims),
    likenessesOf: (item) => likenessesIn(items, item),
    conceptOf: (item) => items[item]?.name,
    bagOf,
    read: (text, language) => bagOf(reader.read(text, language)),
  };
}
