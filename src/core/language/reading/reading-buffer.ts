// The buffer into which every text is read in turn: its words, names and concepts. It is used again for the next
// text, since most texts are looked at once.
import { PhraseFinder, type Words } from './longest-match';
import type { ConceptFeatures } from './concept-features';
import { withCapacity, zeros } from './int-arrays';
import type { OpenReading, Reading, TextLanguage } from './reading';

const FIRST_WORDS = 1 << 12;

export class ReadingBuffer implements OpenReading {
  language: TextLanguage = 'en';
  wordCount = 0;
  itemCount = 0;
  dimensionCount = 0;
  namedCount = 0;
  words = zeros(0);
  wordStarts = zeros(0);
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
