// The reader: takes texts in English, Spanish or French apart into words, names and concepts.
import { remembering } from '../../base/remembering';
import { createConceptFeatures, type ConceptFeatures } from './concepts';
import { languageOfWords } from './detect-language';
import { createLanguageWords, type LanguageWords } from './language-words';
import { phrasesAt, type PhraseWord } from './phrases';
import type { Reader, Reading, TextLanguage } from './reading';
import { synonymSets } from './synonym-sets';
import { createDimensions, createWordIds } from './vocabulary';
import { CODE, codeAt, wordPlaces, type WordPlaces } from './words';

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

/** The words that begin a sentence, the first one among them. */
const sentenceStarts = (text: string, { starts, ends }: WordPlaces): readonly boolean[] =>
  starts.map((start, i) => i === 0 || endsBetween(text, ends[i - 1] ?? 0, start));

/** The words that are figures, or have a capital that is not only that of a sentence. */
const namedWords = (text: string, { starts }: WordPlaces, isFirst: readonly boolean[]): number[] =>
  [...starts.keys()].filter((i) => {
    const code = codeAt(text, starts[i] ?? 0);
    return code === CODE.figure || (code === CODE.capital && isFirst[i] !== true);
  });

/** What is found in a text, word after word. */
class Found {
  readonly stream: number[] = [];
  readonly streamStarts: number[] = [];
  readonly streamEnds: number[] = [];
  readonly dimensions: number[] = [];
  readonly dimensionPlaces: number[] = [];
  readonly dimensionEnds: number[] = [];

  constructor(
    private readonly words: readonly number[],
    private readonly isFirst: readonly boolean[],
    private readonly language: LanguageWords,
    conceptOf: (concept: number) => ConceptFeatures,
  ) {
    let place = 0;
    /** The words up to the end of the sentence. */
    const wordAt = (at: number): PhraseWord | undefined =>
      at >= words.length || (at > place && isFirst[at] === true) ? undefined : language.known(words[at] ?? 0);
    while (place < words.length) {
      const mayStart = language.known(words[place] ?? 0).startsConcept;
      const longest = mayStart ? phrasesAt(language.concepts, wordAt, place).at(-1) : undefined;
      const end = longest?.end ?? place + 1;
      const concept = longest && conceptOf(longest.values[0] ?? 0);
      if (concept && concept.item !== 0) this.addName(concept, place, end);
      else {
        for (const dimension of concept?.dimensions ?? []) this.addDimension(dimension, place, end);
        for (let i = place; i < end; i++) this.addWord(i);
      }
      place = end;
    }
  }

  get all() {
    const { stream, streamStarts, streamEnds, dimensions, dimensionPlaces, dimensionEnds } = this;
    return { stream, streamStarts, streamEnds, dimensions, dimensionPlaces, dimensionEnds };
  }

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

  private addWord(place: number): void {
    const word = this.words[place] ?? 0;
    this.addItem(word, place, place + 1);
    const { dimension } = this.language.known(word);
    if (dimension !== 0) this.addDimension(dimension, place, place + 1);
  }

  /** A name, once also where its short form follows it in brackets. */
  private addName({ item, dimensions }: ConceptFeatures, start: number, end: number): void {
    const isFirst = this.isFirst[start] === true;
    if (!isFirst && this.stream.at(-1) === item) {
      this.streamEnds[this.streamEnds.length - 1] = end;
      return;
    }
    const first = this.takeLeadingWords(start);
    this.addItem(item, first, end);
    for (const dimension of dimensions) this.addDimension(dimension, first, end);
  }

  /** Takes the words "international" and "United Nations" before a name into it, and gives where it then starts. */
  private takeLeadingWords(start: number): number {
    let first = start;
    while (this.isFirst[first] !== true && this.streamStarts.at(-1) === first - 1) {
      if (!this.language.known(this.words[first - 1] ?? 0).leads) break;
      for (const list of [this.stream, this.streamStarts, this.streamEnds]) list.pop();
      first--;
    }
    return first;
  }
}

/** A new reader, with nothing read yet. Each language's phrases are prepared when its first text is read. */
export function createReader(): Reader {
  const wordIds = createWordIds();
  const dimensions = createDimensions();
  const conceptOf = createConceptFeatures(dimensions, wordIds.idOfName);
  const wordsOf = remembering((language: TextLanguage) =>
    createLanguageWords(language, dimensions, wordIds.textOf),
  );
  return {
    read(text, given): Reading {
      const places = wordPlaces(text);
      const words = places.starts.map((start, i) => wordIds.idOf(text.slice(start, places.ends[i])));
      const language = given ?? languageOfWords(words, wordIds.textOf);
      const isFirst = sentenceStarts(text, places);
      const found = new Found(words, isFirst, wordsOf(language), conceptOf);
      const named = namedWords(text, places, isFirst);
      return { language, words, wordStarts: places.starts, wordEnds: places.ends, named, ...found.all };
    },
    families({ words, language }, add) {
      const own = wordsOf(language);
      words.forEach((word, place) => {
        if (!own.known(word).startsFamily) return;
        const wordAt = (at: number): PhraseWord | undefined =>
          at < words.length ? own.known(words[at] ?? 0) : undefined;
        for (const family of phrasesAt(own.families, wordAt, place).flatMap(({ values }) => values)) {
          const set = synonymSets()[family];
          if (set) add(dimensions.ofConcept(set.kind, set.key, set.name), place);
        }
      });
    },
    dimension: dimensions.dimension,
    dimensionCount: dimensions.count,
    wordText: wordIds.textOf,
    streamHash: wordIds.hashOf,
    dimensionHash: dimensions.hashOf,
  };
}
