// The reader: takes texts in English, Spanish or French apart into words, names and concepts.
import { memoize } from '../../base/memoize';
import { createConceptFeatures, type ConceptFeatures } from './concepts';
import { evidenceOf, languageOfWords, type Evidence } from './detect-language';
import { IntList, zeros } from './hashes';
import { createLanguageWords, type KnownWord, type LanguageWords } from './language-words';
import { visitPhrases, type OnPhrase, type PhraseWord } from './phrases';
import type { Reader, TextReading, TextLanguage } from './reading';
import { synonymSets } from './synonym-sets';
import { createDimensions, createWordIds, type Dimensions, type WordIds } from './vocabulary';
import { CODE, codeAt, scanWords } from './words';

const SPACE = 32;
const SENTENCE_MARK = /[;:\u2022]/;
const STOP = /[.!?\u2026]/;

/**
 * Whether one sentence ends and another begins in what stands between two words: a semicolon, colon or bullet; an empty
 * line; or a full stop, question or exclamation mark before a capital letter. A line break alone is none, since text taken
 * from a PDF breaks lines anywhere; nor is the stop in "No. 169".
 */
function endsBetween(text: string, from: number, to: number): boolean {
  if (to - from === 1 && text.charCodeAt(from) === SPACE) return false;
  const between = text.slice(from, to);
  if (SENTENCE_MARK.test(between) || between.split('\n').length > 2) return true;
  return to - from > 1 && STOP.test(between) && codeAt(text, to) === CODE.capital;
}

/** The words of one text after another; what is in the lists changes with the next text. */
class WordLists {
  readonly words = new IntList();
  /** 1 for a word that begins a sentence. */
  readonly isFirst = new IntList();
  /** Places of words that are figures, or have a capital that is not only that of a sentence. */
  readonly named = new IntList();
  starts = zeros(0);
  ends = zeros(0);

  constructor(private readonly ids: WordIds) {}

  fill(text: string): void {
    const { count, starts, ends, hashes, otherHashes } = scanWords(text);
    const { words, isFirst, named, ids } = this;
    words.length = isFirst.length = named.length = 0;
    for (let i = 0, before = 0; i < count; i++) {
      const [start, end] = [starts[i] ?? 0, ends[i] ?? 0];
      words.push(ids.idOf(hashes[i] ?? 0, otherHashes[i] ?? 0, text, start, end));
      const begins = i === 0 || endsBetween(text, before, start);
      isFirst.push(begins ? 1 : 0);
      const code = codeAt(text, start);
      if (code === CODE.figure || (code === CODE.capital && !begins)) named.push(i);
      before = end;
    }
    this.starts = starts.slice(0, count);
    this.ends = ends.slice(0, count);
  }
}

/** What is found in one text after another, word after word. */
class Found {
  private readonly words: IntList;
  private readonly isFirst: IntList;
  private readonly stream = new IntList();
  private readonly streamStarts = new IntList();
  private readonly streamEnds = new IntList();
  private readonly dimensions = new IntList();
  private readonly dimensionPlaces = new IntList();
  private readonly dimensionEnds = new IntList();
  private place = 0;
  /** The longest phrase that begins there: its concept, and one past its last word. */
  private longest = 0;
  private longestEnd = 0;

  constructor(
    { words, isFirst }: WordLists,
    readonly language: LanguageWords,
    private readonly conceptOf: (concept: number) => ConceptFeatures,
  ) {
    this.words = words;
    this.isFirst = isFirst;
  }

  /** What is found in the words that the lists have now. */
  read() {
    const { stream, streamStarts, streamEnds, dimensions, dimensionPlaces, dimensionEnds } = this;
    for (const list of [stream, streamStarts, streamEnds, dimensions, dimensionPlaces, dimensionEnds])
      list.length = 0;
    for (this.place = 0; this.place < this.words.length;) this.place = this.readAt(this.place);
    return {
      stream: stream.copy(),
      streamStarts: streamStarts.copy(),
      streamEnds: streamEnds.copy(),
      dimensions: dimensions.copy(),
      dimensionPlaces: dimensionPlaces.copy(),
      dimensionEnds: dimensionEnds.copy(),
    };
  }

  /** Reads the concept or the word that begins at a place, and gives the place after it. */
  private readAt(place: number): number {
    const word = this.known(place);
    this.longestEnd = place;
    for (const node of word.concepts) visitPhrases(node, this.wordAt, place, this.noteLongest);
    const { longest, longestEnd } = this;
    if (longestEnd > place) this.addConcept(this.conceptOf(longest), place, longestEnd);
    else this.addWord(place, word);
    return Math.max(longestEnd, place + 1);
  }

  /** Of equally long ones that of the word as it stands counts, which comes later. */
  private readonly noteLongest: OnPhrase = (values, end) => {
    if (end < this.longestEnd) return;
    this.longest = values[0] ?? 0;
    this.longestEnd = end;
  };

  private known(place: number): KnownWord {
    return this.language.known(this.words.at(place));
  }

  /** The words up to the end of the sentence. */
  private readonly wordAt = (at: number): PhraseWord | undefined =>
    at >= this.words.length || (at > this.place && this.isFirst.at(at) === 1) ? undefined : this.known(at);

  private addItem(item: number, start: number, end: number): void {
    this.stream.push(item);
    this.streamStarts.push(start);
    this.streamEnds.push(end);
  }

  private addDimension(dimension: number, place: number, end: number): void {
    this.dimensions.push(dimension);
    this.dimensionPlaces.push(place);
    this.dimensionEnds.push(end);
  }

  private addConcept(concept: ConceptFeatures, place: number, end: number): void {
    if (concept.item !== 0) return this.addName(concept, place, end);
    for (const dimension of concept.dimensions) this.addDimension(dimension, place, end);
    for (let i = place; i < end; i++) this.addWord(i, this.known(i));
  }

  private addWord(place: number, { dimension }: KnownWord): void {
    this.addItem(this.words.at(place), place, place + 1);
    if (dimension !== 0) this.addDimension(dimension, place, place + 1);
  }

  /** A name, once also where its short form follows it in brackets. */
  private addName({ item, dimensions }: ConceptFeatures, start: number, end: number): void {
    if (this.isFirst.at(start) === 0 && this.stream.last() === item) {
      this.streamEnds.length--;
      this.streamEnds.push(end);
      return;
    }
    const first = this.takeLeadingWords(start);
    this.addItem(item, first, end);
    for (const dimension of dimensions) this.addDimension(dimension, first, end);
  }

  /** Takes the words "international" and "United Nations" before a name into it, and gives where it then starts. */
  private takeLeadingWords(start: number): number {
    let first = start;
    while (this.isFirst.at(first) === 0 && this.stream.length > 0 && this.streamStarts.last() === first - 1) {
      if (!this.known(first - 1).leads) break;
      for (const list of [this.stream, this.streamStarts, this.streamEnds]) list.length--;
      first--;
    }
    return first;
  }
}

/** Finds the families that the words of an ask belong to. */
function createFamilies(
  dimensions: Dimensions,
  wordsOf: (language: TextLanguage) => LanguageWords,
): Reader['families'] {
  const dimensionOf = memoize((family: number): number => {
    const set = synonymSets()[family];
    return set ? dimensions.ofConcept(set.kind, set.key, set.name) : 0;
  });
  return ({ words, language }, add) => {
    const { known } = wordsOf(language);
    const wordAt = (at: number): PhraseWord | undefined =>
      at < words.length ? known(words[at] ?? 0) : undefined;
    words.forEach((word, place) => {
      for (const node of known(word).families)
        visitPhrases(node, wordAt, place, (families) => {
          for (const family of families) add(dimensionOf(family), place);
        });
    });
  };
}

/** A new reader, with nothing read yet. Each language's phrases are prepared when its first text is read. */
export function createReader(): Reader {
  const wordIds = createWordIds();
  const dimensions = createDimensions();
  const conceptOf = createConceptFeatures(dimensions, wordIds.idOfName);
  const lists = new WordLists(wordIds);
  const evidence: Evidence[] = [];
  const evidenceIn = (word: number): Evidence => (evidence[word] ??= evidenceOf(wordIds.textOf(word)));
  const foundIn = memoize(
    (language: TextLanguage) =>
      new Found(lists, createLanguageWords(language, dimensions, wordIds.textOf), conceptOf),
  );
  return {
    read(text, given): TextReading {
      lists.fill(text);
      const { starts: wordStarts, ends: wordEnds } = lists;
      const words = lists.words.copy();
      const language = given ?? languageOfWords(words, evidenceIn);
      return {
        language,
        words,
        wordStarts,
        wordEnds,
        named: lists.named.copy(),
        ...foundIn(language).read(),
      };
    },
    families: createFamilies(dimensions, (language) => foundIn(language).language),
    dimension: dimensions.dimension,
    dimensionCount: dimensions.count,
    wordText: wordIds.textOf,
    streamHash: wordIds.hashOf,
    dimensionHash: dimensions.hashOf,
  };
}
