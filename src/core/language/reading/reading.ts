// Types of a text that was read: its words, its word stream (in which the name of a treaty or body is one item), and
// what it is about.
import type { Language, Text } from '../../base/messages/text';
import { TEXT_LANGUAGES } from '../../words/lists/lexicon-languages';

export { TEXT_LANGUAGES };
export type TextLanguage = (typeof TEXT_LANGUAGES)[number];

/** Whether texts in a language are read: one without a lexicon is only shown. */
export const isReadLanguage = (language: Language): language is TextLanguage =>
  TEXT_LANGUAGES.some((one) => one === language);

/**
 * word: a stem. name: a treaty, body or mechanism. term: an issue or group of people. action: what is asked for, such as
 * to ratify or to abolish. family, means: words that asks use for one another, of what they are about and of how it is
 * done; only asks are read for them.
 */
export type DimensionKind = 'word' | 'name' | 'term' | 'action' | 'family' | 'means';

/** One thing that a text can be about. Ids are from 1; they depend on the order of reading, keys do not. */
export interface Dimension {
  readonly kind: DimensionKind;
  /** A stem, or the key of a concept. */
  readonly key: string;
  /** For showing: the concept's name, or the shortest word read for the stem in all three languages. */
  readonly name: Text;
}

/** A text read once. All arrays of places are 0-based numbers of words, ascending. */
export interface TextReading {
  readonly language: TextLanguage;
  /** Ids of all words, in order, as the vocabulary gives them. */
  readonly words: Int32Array;
  /** Where each word starts and ends, as 0-based UTF-16 offsets, end exclusive. */
  readonly wordStarts: Int32Array;
  readonly wordEnds: Int32Array;
  /** Ids of all words, but one id for a whole name: "CRPD" and the convention's full title are the same item. */
  readonly stream: Int32Array;
  /** For each item of the stream, the word at which it starts; and, one past its last word, where it ends. */
  readonly streamStarts: Int32Array;
  readonly streamEnds: Int32Array;
  /** The words that are figures or have a capital that is not only that of a sentence. */
  readonly named: Int32Array;
  /**
   * What the text is about, in order, with repeats: stems that say something, and concepts besides their stems. A name
   * stands for its words, so that its short and its full form say the same.
   */
  readonly dimensions: Int32Array;
  /** The word at which each dimension was met; and, one past its last word, where it ends. */
  readonly dimensionPlaces: Int32Array;
  readonly dimensionEnds: Int32Array;
}

/** Reads texts into one shared vocabulary, so that readings compare by numbers. */
export interface Reader {
  /** The language is found from the text unless it is given. */
  read(text: string, language?: TextLanguage): TextReading;
  /** Tells of each family that the words of an ask belong to, and at which of them; with repeats. */
  families(ask: TextReading, add: (dimension: number, place: number) => void): void;
  /** The dimension with this id. */
  dimension(id: number): Dimension;
  /** How many dimensions were met so far; ids go from 1 up to this. */
  dimensionCount(): number;
  /** A word as it compares, by its id. */
  wordText(word: number): string;
  /** A 32-bit hash of a stream item that does not depend on the order of reading. */
  streamHash(item: number): number;
  /** A 32-bit hash of a dimension that does not depend on the order of reading. */
  dimensionHash(dimension: number): number;
}
