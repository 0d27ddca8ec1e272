// What is kept of a submission once it has been read: numbers only; its text is read again where it is shown.
import { at, imul, mix } from '../../language/numbers';
import type { Reader, Reading, TextLanguage } from '../../language/reading';
import type { Bag } from './bags';
import { Counter } from './bags';

import type { ReadAsk } from './read-ask';
import { readAsk } from './read-ask';
import type { Fingerprints } from './fingerprints';
import { fingerprintsOf, shingleHashes, withoutAside } from './fingerprints';
import type { Ignored } from './set-aside';
import { isBinary, itemHashes, itemsAside } from './set-aside';
import type { ComparedSubmission } from './types';

/** Items of a stream that are names of treaties and bodies, ascending, with the words they have beyond one. */
export interface NameItems {
  readonly places: Int32Array;
  readonly extraWords: Int32Array;
}

export interface Analysis {
  readonly submission: ComparedSubmission;
  readonly hasText: boolean;
  /** Words of the text. */
  readonly words: number;
  readonly stream: Int32Array;
  readonly names: NameItems;
  /** 1 for items of the stream that may be shared. */
  readonly aside?: Uint8Array | undefined;
  /** Items of the stream that are single words written as names, or figures, and count; ascending. */
  readonly factItems: Int32Array;
  readonly fingerprints: Fingerprints;
  /** Hashes of every three neighbouring dimensions, in whatever order the three stand; with repeats. */
  readonly triples: Int32Array;
  /** The text with its outline: what stands in title, summary and asks counts again. */
  readonly topic: Bag;
  /** Title, summary and asks alone. */
  readonly outline: Bag;
  readonly asks: readonly ReadAsk[];
}

const OUTLINE_TIMES = 2;
const NO_ITEMS = new Int32Array(0);

/** The dimensions that do not stand in items set aside. */
function dimensionsKept(reading: Reading, aside: Uint8Array | undefined): Int32Array {
  if (!aside) return reading.dimensions;
  const { dimensions, dimensionPlaces, streamEnds } = reading;
  let item = 0;
  return dimensions.filter((_dimension, i) => {
    while (item < streamEnds.length && at(streamEnds, item) <= at(dimensionPlaces, i)) item++;
    return aside[item] !== 1;
  });
}

/** One hash for each three neighbouring dimensions, whatever their order; none where one stands twice. */
function tripleHashes(dimensions: Int32Array, reader: Reader): Int32Array {
  const hashes = new Int32Array(dimensions.length);
  for (let i = 0; i < hashes.length; i++) hashes[i] = reader.dimensionHash(at(dimensions, i));
  const isWord = (dimension: number): boolean => reader.dimension(dimension).kind === 'word';
  let count = 0;
  const triples = new Int32Array(Math.max(0, hashes.length - 2));
  for (let i = 0; i + 2 < hashes.length; i++) {
    const [a, b, c] = [at(hashes, i), at(hashes, i + 1), at(hashes, i + 2)];
    if (a === b || b === c || a === c) continue;
    // Names of treaties in a row are no content.
    if (!isWord(at(dimensions, i)) && !isWord(at(dimensions, i + 1)) && !isWord(at(dimensions, i + 2)))
      continue;
    // Sums and products do not depend on the order.
    triples[count++] = mix((a + b + c) ^ mix(imul(imul(a | 1, b | 1), c | 1)));
  }
  return triples.slice(0, count);
}

function nameItems({ words, stream, streamStarts, streamEnds }: Reading): NameItems {
  const places: number[] = [];
  const extraWords: number[] = [];
  for (let i = 0; i < stream.length; i++) {
    const [start, end] = [at(streamStarts, i), at(streamEnds, i)];
    if (end - start === 1 && at(stream, i) === at(words, start)) continue;
    places.push(i);
    extraWords.push(end - start - 1);
  }
  return { places: Int32Array.from(places), extraWords: Int32Array.from(extraWords) };
}

/** Names and figures of a text: what tells one story from another on the same issue. */
function factItems(
  { words, stream, streamStarts, streamEnds, named }: Reading,
  aside: Uint8Array | undefined,
): Int32Array {
  let item = 0;
  return named
    .map((word) => {
      while (item < streamEnds.length && at(streamEnds, item) <= word) item++;
      const isWord = at(streamStarts, item) === word && at(stream, item) === at(words, word);
      return isWord && aside?.[item] !== 1 ? item : -1;
    })
    .filter((each) => each >= 0);
}

/** Reads submissions into one shared vocabulary. */
export interface Analyst {
  analyse(submission: ComparedSubmission, ignored: Ignored): Analysis;
}

type TextPart = Pick<
  Analysis,
  'hasText' | 'words' | 'stream' | 'names' | 'aside' | 'factItems' | 'fingerprints' | 'triples'
>;

const WITHOUT_TEXT: TextPart = {
  hasText: false,
  words: 0,
  stream: NO_ITEMS,
  names: { places: NO_ITEMS, extraWords: NO_ITEMS },
  factItems: NO_ITEMS,
  fingerprints: { hashes: NO_ITEMS, positions: NO_ITEMS },
  triples: NO_ITEMS,
};

export function createAnalyst(reader: Reader): Analyst {
  const counter = new Counter();
  /** The part that comes from the text; its dimensions are counted on the way. */
  const readText = (text: string, ignored: Ignored): { part: TextPart; language?: TextLanguage } => {
    if (text.trim() === '' || isBinary(text)) return { part: WITHOUT_TEXT };
    const reading = reader.read(text);
    const { stream, words, language } = reading;
    const runs = shingleHashes(itemHashes(reader, stream));
    const aside = itemsAside(text, reading, runs, ignored);
    const dimensions = dimensionsKept(reading, aside);
    counter.add(dimensions, 1);
    const part = {
      hasText: words.length > 0,
      words: words.length,
      stream,
      names: nameItems(reading),
      aside,
      factItems: factItems(reading, aside),
      fingerprints: fingerprintsOf(aside ? withoutAside(runs, aside) : runs),
      triples: tripleHashes(dimensions, reader),
    };
    return { part, language };
  };
  return {
    analyse(submission, ignored) {
      const { title, summary, text, asks } = submission;
      const { part, language } = readText(text, ignored);
      const outlined = reader.read(`${title}\n${summary}`, language);
      const readAsks = asks.map((ask) => readAsk(ask, reader, language ?? outlined.language));
      const outlineParts = [outlined.dimensions, ...readAsks.map((ask) => ask.dimensions)];
      for (const dimensions of outlineParts) counter.add(dimensions, OUTLINE_TIMES);
      const topic = counter.take();
      for (const dimensions of outlineParts) counter.add(dimensions, 1);
      return { submission, ...part, topic, outline: counter.take(), asks: readAsks };
    },
  };
}
