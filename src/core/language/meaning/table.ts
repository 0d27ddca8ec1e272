// The table of meaning: a vector for each of some twelve thousand English words, and which of them Spanish and French
// words stand for. It is made by `npm run meaning`, and read only when meaning is compared.
import {
  isMeant,
  lookUpStem,
  LISTED_LANGUAGES,
  type ListedLanguage,
  type MeantLanguage,
} from './foreign-words';

/** Numbers of English words, the places of their vectors. */
export type WordRows = readonly number[];

export interface WordList {
  readonly exact: ReadonlyMap<string, WordRows>;
  /** By look-up stem; the first word of a stem counts. */
  readonly byStem: ReadonlyMap<string, WordRows>;
}

/** A sentence or two on some human rights matter: what texts that have nothing in common are alike by. */
export interface GeneralText {
  readonly language: MeantLanguage;
  readonly text: string;
}

/** Which words the table knows. */
export interface Vocabulary {
  /** The row of each English word, folded. */
  readonly rowOf: ReadonlyMap<string, number>;
  readonly lists: Readonly<Record<ListedLanguage, WordList>>;
  /** Words that stand anywhere and say nothing, beside the small and the usual words. */
  readonly light: Readonly<Record<MeantLanguage, ReadonlySet<string>>>;
}

export interface MeaningTable extends Vocabulary {
  readonly dims: number;
  /** How much each word says, from 0 to 1: less the more frequent it is in general English and in general texts. */
  readonly weights: Float32Array;
  /** One vector after another, each of length 1. */
  readonly vectors: Float32Array;
  readonly general: readonly GeneralText[];
}

/** What stands in the first line of the table. */
export interface TableHead {
  readonly dims: number;
  readonly parts: number;
}

export const CENTRES = 256;
/** A weight of 1 as it is kept, in a byte. */
export const FULL_WEIGHT = 255;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes of base64; Apps Script has no atob. */
export function bytesOf(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < ALPHABET.length; i++) values[ALPHABET.charCodeAt(i)] = i;
  const bare = text.replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((bare.length * 3) / 4));
  let [held, count, at] = [0, 0, 0];
  for (let i = 0; i < bare.length; i++) {
    held = ((held << 6) | (values[bare.charCodeAt(i)] ?? 0)) & 0xffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes[at++] = (held >> count) & 255;
  }
  return bytes;
}

function vectorsOf({ dims, parts }: TableHead, books: Int8Array, codes: Uint8Array): Float32Array {
  const size = dims / parts;
  const vectors = new Float32Array((codes.length / parts) * dims);
  for (let at = 0, word = 0; at < vectors.length; at += dims, word += parts) {
    let length = 0;
    for (let part = 0; part < parts; part++) {
      const book = (part * CENTRES + (codes[word + part] ?? 0)) * size;
      for (let j = 0; j < size; j++) {
        const value = books[book + j] ?? 0;
        vectors[at + part + j * parts] = value;
        length += value * value;
      }
    }
    const scale = 1 / (Math.sqrt(length) || 1);
    for (let k = at; k < at + dims; k++) vectors[k] = (vectors[k] ?? 0) * scale;
  }
  return vectors;
}

/** The list of a language: `word:row,row`, rows in base 36. */
export function listOf(line: string, language: ListedLanguage): WordList {
  const exact = new Map<string, WordRows>();
  const byStem = new Map<string, WordRows>();
  for (const entry of line.split(' ')) {
    const [word = '', numbers = ''] = entry.split(':');
    const rows = numbers.split(',').map((number) => parseInt(number, 36));
    exact.set(word, rows);
    const stem = lookUpStem(word, language);
    if (stem.length >= 3 && !byStem.has(stem)) byStem.set(stem, rows);
  }
  return { exact, byStem };
}

const wordsOf = (line: string | undefined): string[] => (line ? line.split(' ') : []);

function generalOf(line: string): GeneralText[] {
  return line.split('|').flatMap((entry) => {
    const [language = '', text = ''] = entry.split(':');
    return isMeant(language) ? [{ language, text }] : [];
  });
}

/** Reads the text that `npm run meaning` wrote. */
export function readMeaningTable(text: string): MeaningTable {
  const [head = '{}', wordLine, weights = '', books = '', codes = '', es = '', fr = '', ...rest] =
    text.split('\n');
  const { dims, parts } = JSON.parse(head) as TableHead;
  const words = wordsOf(wordLine);
  const [lists, light] = [{ es: listOf(es, LISTED_LANGUAGES[0]), fr: listOf(fr, LISTED_LANGUAGES[1]) }, rest];
  return {
    dims,
    rowOf: new Map(words.map((word, row) => [word, row])),
    weights: Float32Array.from(bytesOf(weights), (weight) => weight / FULL_WEIGHT),
    vectors: vectorsOf({ dims, parts }, new Int8Array(bytesOf(books).buffer), bytesOf(codes)),
    lists,
    light: { en: new Set(wordsOf(light[0])), es: new Set(wordsOf(light[1])), fr: new Set(wordsOf(light[2])) },
    general: generalOf(light[3] ?? ''),
  };
}
