// What is kept of a submission once it was read: fingerprints, word triples, term counts and read asks, as numbers.
// Its text is read again where it is shown.
import { imul, mix, withCapacity, zeros } from '../reading/int-arrays';
import type { OpenReading, Reader, TextLanguage } from '../reading/reading';
import { TermCounter, type TermCounts } from './term-counts';

import { readAsk, type ReadAsk } from './read-ask';
import { fingerprintsOf, itemHashes, shingleHashes, withoutExcluded, type Fingerprints } from './winnowing';
import { wordMarks } from '../reading/words';
import { isBinary, excludedItems, type Ignored } from './excluded-text';
import type { ComparedSubmission } from './types';

/** Items of a stream that are names of treaties and bodies, ascending. */
export interface NameItems {
  readonly places: Int32Array;
  /** The words beyond one that each of them and all before it have together. */
  readonly extraWords: Int32Array;
}

export interface Analysis {
  readonly submission: ComparedSubmission;
  readonly hasText: boolean;
  /** Words of the text. */
  readonly words: number;
  /** Where every so many words of the text one starts: see wordMarks. */
  readonly marks: Int32Array;
  readonly stream: Int32Array;
  readonly names: NameItems;
  /** 1 for items of the stream that may be shared. */
  readonly excluded?: Uint8Array | undefined;
  /** Items of the stream that are single words written as names, or figures, and count; ascending. */
  readonly factItems: Int32Array;
  readonly fingerprints: Fingerprints;
  /** Hashes of every three neighbouring dimensions, in whatever order the three stand; with repeats. */
  readonly triples: Int32Array;
  /** The text with its outline: what stands in title, summary and asks counts again. */
  readonly topic: TermCounts;
  /** Title, summary and asks alone. */
  readonly outline: TermCounts;
  readonly asks: readonly ReadAsk[];
}

const OUTLINE_TIMES = 2;
const NO_ITEMS = zeros(0);

let buffer = zeros(0);
let extraBuffer = zeros(0);

/** The dimensions that do not stand in items set aside; valid until the next ones. */
function dimensionsKept(reading: OpenReading, excluded: Uint8Array | undefined): Int32Array {
  const { dimensions, dimensionPlaces, dimensionCount, streamEnds, itemCount } = reading;
  if (!excluded) return dimensions.subarray(0, dimensionCount);
  buffer = withCapacity(buffer, dimensionCount);
  let [item, count] = [0, 0];
  for (let i = 0; i < dimensionCount; i++) {
    while (item < itemCount && (streamEnds[item] ?? 0) <= (dimensionPlaces[i] ?? 0)) item++;
    if (excluded[item] !== 1) buffer[count++] = dimensions[i] ?? 0;
  }
  return buffer.subarray(0, count);
}

let tripleBuffer = zeros(0);

/** One hash for each three neighbouring dimensions, whatever their order; none where one stands twice. */
function tripleHashes(dimensions: Int32Array, reader: Reader): Int32Array {
  const triples = (tripleBuffer = withCapacity(tripleBuffer, dimensions.length));
  let count = 0;
  let [b, c] = [0, 0];
  /** For each of the last three one bit, set for a word. */
  let words = 0;
  for (let i = 0; i < dimensions.length; i++) {
    const dimension = dimensions[i] ?? 0;
    const a = b;
    b = c;
    c = reader.dimensionHash(dimension);
    words = ((words << 1) | (reader.isWord(dimension) ? 1 : 0)) & 7;
    // Names of treaties in a row are no content.
    if (i < 2 || words === 0 || a === b || b === c || a === c) continue;
    // Sums and products do not depend on the order.
    triples[count++] = mix((a + b + c) ^ mix(imul(imul(a | 1, b | 1), c | 1)));
  }
  return triples.slice(0, count);
}

function nameItems({ words, stream, itemCount, streamStarts, streamEnds }: OpenReading): NameItems {
  buffer = withCapacity(buffer, itemCount);
  extraBuffer = withCapacity(extraBuffer, itemCount);
  let [count, extra] = [0, 0];
  for (let i = 0; i < itemCount; i++) {
    const start = streamStarts[i] ?? 0;
    const more = (streamEnds[i] ?? 0) - start - 1;
    if (more === 0 && (stream[i] ?? 0) === (words[start] ?? 0)) continue;
    extra += more;
    buffer[count] = i;
    extraBuffer[count++] = extra;
  }
  return { places: buffer.slice(0, count), extraWords: extraBuffer.slice(0, count) };
}

/** Names and figures of a text: what tells one story from another on the same issue. */
function factItems(
  { words, stream, itemCount, streamStarts, streamEnds, named, namedCount }: OpenReading,
  excluded: Uint8Array | undefined,
): Int32Array {
  buffer = withCapacity(buffer, namedCount);
  let [item, count] = [0, 0];
  for (let i = 0; i < namedCount; i++) {
    const word = named[i] ?? 0;
    while (item < itemCount && (streamEnds[item] ?? 0) <= word) item++;
    const isWord = (streamStarts[item] ?? 0) === word && (stream[item] ?? 0) === (words[word] ?? 0);
    if (isWord && excluded?.[item] !== 1) buffer[count++] = item;
  }
  return buffer.slice(0, count);
}

/** Reads submissions into one shared vocabulary. */
export interface Analyst {
  analyse(submission: ComparedSubmission, ignored: Ignored): Analysis;
}

type TextPart = Omit<Analysis, 'submission' | 'topic' | 'outline' | 'asks'> & {
  readonly language?: TextLanguage;
};

const WITHOUT_TEXT: TextPart = {
  hasText: false,
  words: 0,
  marks: NO_ITEMS,
  stream: NO_ITEMS,
  names: { places: NO_ITEMS, extraWords: NO_ITEMS },
  factItems: NO_ITEMS,
  fingerprints: { hashes: NO_ITEMS, positions: NO_ITEMS },
  triples: NO_ITEMS,
};

/** What is kept of a text that was just read; its dimensions that count are given to `counter`. */
function textPart(text: string, reader: Reader, ignored: Ignored, counter: TermCounter): TextPart {
  const reading = reader.open(text);
  const { wordCount, itemCount } = reading;
  const runs = shingleHashes(itemHashes(reader, reading.stream, itemCount));
  const excluded = excludedItems(text, reading, runs, ignored);
  const places = { names: nameItems(reading), factItems: factItems(reading, excluded) };
  const dimensions = dimensionsKept(reading, excluded);
  counter.add(dimensions, 1);
  return {
    hasText: wordCount > 0,
    language: reading.language,
    words: wordCount,
    marks: wordMarks(reading.wordStarts, wordCount),
    stream: reading.stream.slice(0, itemCount),
    ...places,
    excluded,
    fingerprints: fingerprintsOf(excluded ? withoutExcluded(runs, excluded) : runs),
    triples: tripleHashes(dimensions, reader),
  };
}

/** An analyst over this vocabulary. Texts that are empty or binary are judged by title, summary and asks alone. */
export function createAnalyst(reader: Reader): Analyst {
  const counter = new TermCounter();
  return {
    analyse(submission, ignored) {
      const { title, summary, text, asks } = submission;
      const isText = text.trim() !== '' && !isBinary(text);
      const { language, ...part } = isText ? textPart(text, reader, ignored, counter) : WITHOUT_TEXT;
      const outlined = reader.open(`${title}\n${summary}`, language);
      const own = outlined.dimensions.slice(0, outlined.dimensionCount);
      const expected = outlined.language;
      const readAsks = asks.map((ask) => readAsk(ask, reader, expected));
      const outlineParts = [own, ...readAsks.map((ask) => ask.dimensions)];
      for (const dimensions of outlineParts) counter.add(dimensions, OUTLINE_TIMES);
      const topic = counter.take();
      for (const dimensions of outlineParts) counter.add(dimensions, 1);
      return { submission, ...part, topic, outline: counter.take(), asks: readAsks };
    },
  };
}
