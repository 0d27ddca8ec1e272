// What is kept of a submission once it was read: fingerprints, neighbouring things that it is about, and read asks.
import type { Content, ContentMeasure } from '../content/content';
import { imul, mix, zeros } from '../reading/hashes';
import type { Reader, TextReading } from '../reading/reading';
import type { IgnoredTexts } from './ignored-texts';
import { isBinary, setAsideItems } from './set-aside';
import type { ComparedSubmission } from './types';
import { fingerprintsOf, runHashes, type Fingerprints } from './winnowing';

/** Where the items of a word stream stand in the text; in a stream the whole name of a treaty is one item. */
export interface ItemPlaces {
  /** The number of the word at which each item starts, and last how many words there are. */
  readonly words: Int32Array;
  /** 0-based UTF-16 offsets, end exclusive. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 for names of treaties and bodies. */
  readonly isName: Uint8Array;
}

export interface Analysis {
  readonly submission: ComparedSubmission;
  readonly hasText: boolean;
  /** What is compared word by word: the text, or title, summary and asks while there is none. */
  readonly text: string;
  readonly words: number;
  readonly stream: Int32Array;
  readonly places: ItemPlaces;
  /** 1 for items of the stream that may be shared. */
  readonly excluded?: Uint8Array | undefined;
  /** Items of the stream that are single words written as names, or figures, and count; ascending. */
  readonly factItems: readonly number[];
  readonly fingerprints: Fingerprints;
  /** Hashes of every three neighbouring dimensions, in whatever order the three stand; with repeats. */
  readonly pieces: Int32Array;
  readonly asks: readonly Content[];
}

/** What is compared word by word where there is no text. */
const outlineText = ({ title, summary, asks }: ComparedSubmission): string =>
  [title, summary, ...asks].filter((part) => part !== '').join('\n');

const isTextName = ({ words, stream, streamStarts, streamEnds }: TextReading, item: number): boolean => {
  const start = streamStarts[item] ?? 0;
  return (streamEnds[item] ?? 0) - start > 1 || stream[item] !== words[start];
};

function itemPlaces(reading: TextReading): ItemPlaces {
  const { words, streamStarts, streamEnds, wordStarts, wordEnds } = reading;
  const count = streamStarts.length;
  const found = {
    words: zeros(count + 1),
    starts: zeros(count),
    ends: zeros(count),
    isName: new Uint8Array(count),
  };
  found.words.set(streamStarts);
  found.words[count] = words.length;
  for (let item = 0; item < count; item++) {
    found.starts[item] = wordStarts[streamStarts[item] ?? 0] ?? 0;
    found.ends[item] = wordEnds[(streamEnds[item] ?? 0) - 1] ?? 0;
    found.isName[item] = isTextName(reading, item) ? 1 : 0;
  }
  return found;
}

/** The dimensions that do not stand in items set aside. */
function countedDimensions(reading: TextReading, excluded: Uint8Array | undefined): Int32Array {
  const { dimensions, dimensionPlaces, streamEnds } = reading;
  if (!excluded) return dimensions;
  let item = 0;
  return dimensions.filter((_dimension, i) => {
    while (item < streamEnds.length && (streamEnds[item] ?? 0) <= (dimensionPlaces[i] ?? 0)) item++;
    return excluded[item] !== 1;
  });
}

/** One hash for each three neighbouring dimensions, whatever their order; none where one stands twice. */
function piecesOf(dimensions: Int32Array, reader: Reader): Int32Array {
  const pieces = zeros(dimensions.length);
  let count = 0;
  let [b, c] = [0, 0];
  /** For each of the last three one bit, set for a word: names of treaties in a row are no content. */
  let words = 0;
  for (let i = 0; i < dimensions.length; i++) {
    const dimension = dimensions[i] ?? 0;
    const a = b;
    b = c;
    c = reader.dimensionHash(dimension);
    words = ((words << 1) | (reader.dimension(dimension).kind === 'word' ? 1 : 0)) & 7;
    if (i < 2 || words === 0 || a === b || b === c || a === c) continue;
    // Sums and products do not depend on the order.
    pieces[count++] = mix((a + b + c) ^ mix(imul(imul(a | 1, b | 1), c | 1)));
  }
  return pieces.slice(0, count);
}

/** Names and figures of a text: what tells one story from another on the same issue. */
function factItems(reading: TextReading, excluded: Uint8Array | undefined): number[] {
  const { named, streamStarts } = reading;
  const found: number[] = [];
  let item = 0;
  for (const place of named) {
    while (item < streamStarts.length && (streamStarts[item] ?? 0) < place) item++;
    if (streamStarts[item] === place && excluded?.[item] !== 1 && !isTextName(reading, item))
      found.push(item);
  }
  return found;
}

/** Reads submissions into one shared vocabulary. */
export interface Analyst {
  analyse(submission: ComparedSubmission, ignored: IgnoredTexts): Analysis;
}

/** What is kept of a text, and its language. A text that is only an outline tells no facts or content. */
function readText(text: string, hasText: boolean, reader: Reader, ignored: IgnoredTexts) {
  const reading = reader.read(text);
  const { language, words } = reading;
  const runs = runHashes(reader, reading.stream);
  const excluded = setAsideItems(text, reading, runs, ignored);
  const dimensions = countedDimensions(reading, excluded);
  const part = {
    hasText: hasText && words.length > 0,
    text,
    words: words.length,
    stream: reading.stream,
    places: itemPlaces(reading),
    excluded,
    factItems: hasText ? factItems(reading, excluded) : [],
    fingerprints: fingerprintsOf(runs, excluded),
    pieces: hasText ? piecesOf(dimensions, reader) : zeros(0),
  };
  return { part, language };
}

/** An analyst over this vocabulary. Texts that are empty or binary are judged by title, summary and asks alone. */
export const createAnalyst = (measure: ContentMeasure): Analyst => ({
  analyse(submission, ignored) {
    const { text, asks } = submission;
    const hasText = text.trim() !== '' && !isBinary(text);
    const compared = text.trim() === '' ? outlineText(submission) : hasText ? text : '';
    const { part, language } = readText(compared, hasText, measure.reader, ignored);
    return { submission, ...part, asks: asks.map((ask) => measure.read(ask, language)) };
  },
});
