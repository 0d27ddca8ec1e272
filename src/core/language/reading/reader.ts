// The reader: takes texts in English, Spanish or French apart into words, names and concepts, one after the other in
// the same buffer, since most texts are looked at once.
import { createFeatureIndex, hashOfText } from './feature-index';
import { createSynonymSets } from './synonym-sets';
import { createConceptFeatures, type ConceptFeatures } from './concepts';
import type { OpenReading, Reader, TextLanguage, Reading } from './reading';
import { Scanner, createWordIds } from './scanner';
import { WordCache } from './word-cache';
import { PhraseFinder, type Words } from './longest-match';
import { withCapacity, zeros } from './int-arrays';

const FIRST_WORDS = 1 << 12;

class ReadingBuffer implements OpenReading {
  language: TextLanguage = 'en';
  wordCount = 0;
  itemCount = 0;
  dimensionCount = 0;
  namedCount = 0;
  words = zeros(0);
  wordStarts = zeros(0);
  wordEnds = zeros(0);
  named = zeros(0);
  stream = zeros(FIRST_WORDS);
  streamStarts = zeros(FIRST_WORDS);
  streamEnds = zeros(FIRST_WORDS);
  dimensions = zeros(FIRST_WORDS);
  dimensionPlaces = zeros(FIRST_WORDS);
  dimensionEnds = zeros(FIRST_WORDS);
  private readonly finder = new PhraseFinder();

  constructor(private readonly met: (concept: number) => ConceptFeatures) {}

  /** Reads the words of a text into the buffers, in place of those before. */
  fill(text: Words): void {
    this.begin(text);
    const { count, words, facts } = text;
    const { finder } = this;
    let place = 0;
    while (place < count) {
      const word = words[place] ?? 0;
      if (facts.startsPhrase(word) && finder.find(text, place)) {
        this.addPhrase(text, place);
        place = finder.end;
      } else this.addWord(text, word, place++);
    }
  }

  /** What is in the buffers, in arrays of its own. */
  copy(): Reading {
    const { language, wordCount, itemCount, dimensionCount } = this;
    return {
      language,
      words: this.words.slice(0, wordCount),
      stream: this.stream.slice(0, itemCount),
      streamStarts: this.streamStarts.slice(0, itemCount),
      streamEnds: this.streamEnds.slice(0, itemCount),
      named: this.named.slice(0, this.namedCount),
      dimensions: this.dimensions.slice(0, dimensionCount),
      dimensionPlaces: this.dimensionPlaces.slice(0, dimensionCount),
      dimensionEnds: this.dimensionEnds.slice(0, dimensionCount),
    };
  }

  private begin({ count, words }: Words): void {
    this.words = words;
    this.wordCount = count;
    this.itemCount = 0;
    this.dimensionCount = 0;
    this.stream = withCapacity(this.stream, count);
    this.streamStarts = withCapacity(this.streamStarts, count);
    this.streamEnds = withCapacity(this.streamEnds, count);
    this.reserveDimensions(count);
  }

  private reserveDimensions(count: number): void {
    this.dimensions = withCapacity(this.dimensions, count);
    this.dimensionPlaces = withCapacity(this.dimensionPlaces, count);
    this.dimensionEnds = withCapacity(this.dimensionEnds, count);
  }

  private addPhrase(text: Words, place: number): void {
    const { concept, end } = this.finder;
    const thing = this.met(concept);
    if (thing.item !== 0) this.addName(text, thing, place, end);
    else {
      this.addDimensions(thing, place, end);
      for (let i = place; i < end; i++) this.addWord(text, text.words[i] ?? 0, i);
    }
  }

  private addWord({ facts }: Words, word: number, place: number): void {
    const item = this.itemCount++;
    this.stream[item] = word;
    this.streamStarts[item] = place;
    this.streamEnds[item] = place + 1;
    const dimension = facts.dimensionOf(word);
    if (dimension !== 0) this.addDimension(dimension, place, place + 1);
  }

  private addDimension(dimension: number, place: number, end: number): void {
    const i = this.dimensionCount++;
    if (i === this.dimensions.length) this.reserveDimensions(i + 1);
    this.dimensions[i] = dimension;
    this.dimensionPlaces[i] = place;
    this.dimensionEnds[i] = end;
  }

  private addDimensions({ dimensions }: ConceptFeatures, place: number, end: number): void {
    for (const dimension of dimensions) this.addDimension(dimension, place, end);
  }

  /** A name, once also where its short form follows it in brackets. */
  private addName(text: Words, name: ConceptFeatures, start: number, end: number): void {
    const last = this.itemCount - 1;
    const follows = last >= 0 && (text.parts[start] ?? 0) === 0 && (this.streamEnds[last] ?? 0) === start;
    if (follows && (this.stream[last] ?? 0) === name.item) {
      this.streamEnds[last] = end;
      return;
    }
    const first = this.takeLeadingWords(text, start);
    const item = this.itemCount++;
    this.stream[item] = name.item;
    this.streamStarts[item] = first;
    this.streamEnds[item] = end;
    this.addDimensions(name, first, end);
  }

  /** Takes the words "international" and "United Nations" before a name into it, and gives where it then starts. */
  private takeLeadingWords({ words, parts, facts }: Words, start: number): number {
    let first = start;
    while (first > 0 && (parts[first] ?? 0) === 0) {
      const last = this.itemCount - 1;
      if (last < 0 || (this.streamEnds[last] ?? 0) !== first || (this.streamStarts[last] ?? 0) !== first - 1)
        break;
      if (!facts.leads(words[first - 1] ?? 0)) break;
      this.itemCount--;
      first--;
    }
    return first;
  }
}

/** A new reader, with nothing read yet. Each language's phrases are prepared when its first text is read. */
export function createReader(): Reader {
  const wordIds = createWordIds();
  const features = createFeatureIndex();
  const scanner = new Scanner(wordIds);
  const known = new Map<TextLanguage, WordCache>();
  const met = createConceptFeatures(features, (key) => {
    const hash = hashOfText(`name ${key}`);
    return wordIds.intern(hash, ~hash);
  });
  const buffer = new ReadingBuffer(met);
  const factsOf = (language: TextLanguage): WordCache => {
    const facts = known.get(language) ?? new WordCache(language, features, (word) => scanner.textOf(word));
    known.set(language, facts);
    return facts;
  };
  const open = (text: string, given?: TextLanguage): OpenReading => {
    scanner.scan(text);
    buffer.language = given ?? scanner.language();
    const { count } = scanner.places;
    const [{ words, parts }, facts] = [scanner, factsOf(buffer.language)];
    facts.learn(words, count);
    buffer.fill({ count, words, parts, facts });
    return placed(buffer, scanner);
  };
  return {
    open,
    read(text, given) {
      open(text, given);
      return buffer.copy();
    },
    families: createSynonymSets(features, (word) => scanner.textOf(word)),
    dimension: (id) => features.dimension(id),
    isWord: (id) => features.isWord(id),
    dimensionCount: () => features.count(),
    wordText: (word) => scanner.textOf(word),
    streamHash: (item) => wordIds.hashOf(item),
    dimensionHash: (dimension) => features.hashOf(dimension),
  };
}

/** The room with where the words stand, and which are names, as the scan found them. */
function placed(buffer: ReadingBuffer, { places, names, nameCount }: Scanner): ReadingBuffer {
  buffer.wordStarts = places.starts;
  buffer.wordEnds = places.ends;
  buffer.named = names;
  buffer.namedCount = nameCount;
  return buffer;
}
