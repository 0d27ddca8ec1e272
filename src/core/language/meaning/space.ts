// The space of meaning: each distinct word or concept of the texts that are compared is an item with a vector and a
// weight, so that texts compare as bags of items.
import type { Text } from '../../base/messages/text';
import { SMALL_WORDS } from '../reading/small-words';
import { stemIn } from '../reading/stems';
import { usualStems } from '../reading/usual-stems';
import { foldedWords } from '../reading/words';
import type { Reader, Reading, TextLanguage } from '../reading/reading';
import { englishForms } from './english-forms';
import { englishSpellings, lookUpStem } from './foreign-words';
import { Likeness, type Vectors } from './likeness';
import { MEANING_THRESHOLDS } from './meaning-thresholds';
import type { MeaningTable, Vocabulary, WordRows } from './table';

/** A text as its distinct words and concepts that have a meaning. */
export interface Bag {
  /** Numbers of items. */
  readonly ids: Int32Array;
  /** Where the word of each item stands first, a 0-based UTF-16 offset; -1 for a concept. */
  readonly starts: Int32Array;
  /** Sum of the weights. */
  readonly weight: number;
}

export interface Space extends Vectors {
  weightOf(item: number): number;
  /** How alike items are. */
  readonly likeness: Likeness;
  /** The name of a concept, undefined for a word. */
  conceptOf(item: number): Text | undefined;
  bagOf(reading: Reading): Bag;
  /** Reads a text and gives its bag. */
  read(text: string, language?: TextLanguage): Bag;
}

const UNKNOWN = -1;
const NOT_LOOKED_UP = 0;
const FIRST_ITEMS = 1 << 12;
const LEAST_STEMMED = 4;
const SHORTEST_WORD = 2;

/** The list spells sœur as many people do, soeur. */
export const withoutLigature = (word: string): string => word.replaceAll('œ', 'oe');

const saysNothing = (word: string, language: TextLanguage, { light }: Vocabulary): boolean =>
  SMALL_WORDS[language].has(word) ||
  light[language].has(word) ||
  usualStems(language).has(stemIn(language, word));

/** Which rows of the table a word of a language stands for; undefined where it says nothing or is not known. */
export function createLookUp(
  table: Vocabulary,
): (word: string, language: TextLanguage) => WordRows | undefined {
  const english = (word: string): WordRows | undefined => {
    const form = englishForms(word).find((one) => table.rowOf.has(one));
    return form === undefined ? undefined : [table.rowOf.get(form) ?? 0];
  };
  return (found, language) => {
    if (found.length < SHORTEST_WORD || saysNothing(found, language, table)) return undefined;
    if (language === 'en') return english(found);
    const { exact, byStem } = table.lists[language];
    const word = withoutLigature(found);
    const listed =
      exact.get(word) ?? (word.length >= LEAST_STEMMED ? byStem.get(lookUpStem(word, language)) : undefined);
    if (listed) return listed;
    const spelling = englishSpellings(word, language).find((one) => table.rowOf.has(one));
    return spelling === undefined ? undefined : [table.rowOf.get(spelling) ?? 0];
  };
}

class Items {
  readonly weights: number[] = [];
  readonly names: (Text | undefined)[] = [];
  private stored: Float32Array;
  private readonly byKey = new Map<string, number>();

  constructor(private readonly table: MeaningTable) {
    this.stored = new Float32Array(FIRST_ITEMS * table.dims);
  }

  get vectors(): Float32Array {
    return this.stored;
  }

  /** The item of some rows, made when it is first met. */
  of(key: string, rows: WordRows, weight: number, name?: Text): number {
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    const item = this.weights.length;
    this.byKey.set(key, item);
    this.weights.push(weight);
    this.names.push(name);
    this.place(item, rows);
    return item;
  }

  /** The mean of the rows' vectors, one long. */
  private place(item: number, rows: WordRows): void {
    const { dims, vectors } = this.table;
    if ((item + 1) * dims > this.stored.length) {
      const larger = new Float32Array(this.stored.length * 2);
      larger.set(this.stored);
      this.stored = larger;
    }
    let length = 0;
    for (let k = 0; k < dims; k++) {
      let sum = 0;
      for (const row of rows) sum += vectors[row * dims + k] ?? 0;
      this.stored[item * dims + k] = sum;
      length += sum * sum;
    }
    const scale = 1 / (Math.sqrt(length) || 1);
    for (let k = item * dims; k < (item + 1) * dims; k++) this.stored[k] = (this.stored[k] ?? 0) * scale;
  }
}

/** What is kept of a look-up: 0 while there was none, else two more than the item, so that -1 can be kept. */
function remembered(cache: number[], place: number, find: () => number): number {
  const before = cache[place] ?? NOT_LOOKED_UP;
  if (before !== NOT_LOOKED_UP) return before - 2;
  const found = find();
  cache[place] = found + 2;
  return found;
}

class MeaningSpace implements Space {
  readonly dims: number;
  readonly likeness: Likeness = new Likeness(this);
  private readonly items: Items;
  private readonly lookUp: ReturnType<typeof createLookUp>;
  private readonly ofWord: Readonly<Record<TextLanguage, number[]>> = { en: [], es: [], fr: [] };
  private readonly ofDimension: number[] = [];

  constructor(
    private readonly table: MeaningTable,
    private readonly reader: Reader,
  ) {
    this.dims = table.dims;
    this.items = new Items(table);
    this.lookUp = createLookUp(table);
  }

  count = (): number => this.items.weights.length;
  vectors = (): Float32Array => this.items.vectors;
  weightOf = (item: number): number => this.items.weights[item] ?? 0;
  conceptOf = (item: number): Text | undefined => this.items.names[item];
  read = (text: string, language?: TextLanguage): Bag => this.bagOf(this.reader.read(text, language));

  bagOf({ language, words, wordStarts, dimensions }: Reading): Bag {
    const found = new Map<number, number>();
    const meet = (item: number, start: number): void => {
      if (item !== UNKNOWN && !found.has(item)) found.set(item, start);
    };
    words.forEach((word, i) => meet(this.wordItem(word, language), wordStarts[i] ?? 0));
    for (const dimension of dimensions) meet(this.conceptItem(dimension), -1);
    const ids = Int32Array.from(found.keys());
    const weight = ids.reduce((sum, id) => sum + this.weightOf(id), 0);
    return { ids, starts: Int32Array.from(found.values()), weight };
  }

  private wordItem(word: number, language: TextLanguage): number {
    return remembered(this.ofWord[language], word, () => {
      const rows = this.lookUp(this.reader.wordText(word), language);
      if (!rows || rows.length === 0) return UNKNOWN;
      const weight = Math.min(...rows.map((row) => this.table.weights[row] ?? 0));
      return this.items.of(rows.join(','), rows, weight);
    });
  }

  /** The item of a concept, at the mean of the words of its English name. */
  private conceptItem(id: number): number {
    return remembered(this.ofDimension, id, () => {
      const { kind, key, name } = this.reader.dimension(id);
      if (kind !== 'term') return UNKNOWN;
      const rows = foldedWords(key).flatMap((word) => this.lookUp(word, 'en') ?? []);
      if (rows.length === 0) return UNKNOWN;
      return this.items.of(`concept ${key}`, rows, MEANING_THRESHOLDS.concept, name);
    });
  }
}

/** A space for texts that one reader reads. */
export const createSpace = (table: MeaningTable, reader: Reader): Space => new MeaningSpace(table, reader);
