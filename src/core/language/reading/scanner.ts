// The tokenizer: cuts a text into words and sentences, and detects its language.
import { evidenceOf, languageOfWords } from './detect-language';
import { withCapacity, zeros } from './int-arrays';
import type { TextLanguage } from './reading';
import { endsBetween } from './sentences';
import type { WordIds } from './word-ids';
import { createWordBuffer, foldedWord, scanInto, startsName } from './words';

const SPACE = 32;
const FIRST_WORDS = 1 << 12;

/** Reads the words of one text after another into a vocabulary. The arrays are longer than what is in them. */
export class Scanner {
  /** Where the words of the text scanned last stand. */
  readonly places = createWordBuffer();
  /** Ids of its words. */
  words = zeros(FIRST_WORDS);
  /** For each of them 1 where a new sentence begins. */
  parts = zeros(FIRST_WORDS);
  /** Numbers (0-based, ascending) of the words that are written as names or figures. */
  names = zeros(FIRST_WORDS);
  nameCount = 0;
  private readonly texts: string[] = [''];
  private evidence = zeros(FIRST_WORDS);
  /** Words from this id on were not met yet: ids go up. */
  private unknown = 1;

  constructor(private readonly vocabulary: WordIds) {}

  scan(text: string): void {
    scanInto(text, this.places);
    const { count, starts, ends, hashesA, hashesB } = this.places;
    this.reserve(count);
    const { words, parts, names, vocabulary } = this;
    let [before, nameCount] = [0, 0];
    for (let i = 0; i < count; i++) {
      const word = vocabulary.intern(hashesA[i] ?? 0, hashesB[i] ?? 0);
      const start = starts[i] ?? 0;
      if (word >= this.unknown) this.meet(word, foldedWord(text, start, ends[i] ?? 0));
      words[i] = word;
      const isNear = start - before === 1 && text.charCodeAt(before) === SPACE;
      const isFirst = !isNear && endsBetween(text, before, start);
      parts[i] = isFirst ? 1 : 0;
      if (startsName(text, start, isFirst || before === 0)) names[nameCount++] = i;
      before = ends[i] ?? 0;
    }
    this.nameCount = nameCount;
  }

  language(): TextLanguage {
    const { words, evidence } = this;
    return languageOfWords(this.places.count, (index) => evidence[words[index] ?? 0] ?? 0);
  }

  /** The folded text of a word. */
  textOf(word: number): string {
    return this.texts[word] ?? '';
  }

  private reserve(count: number): void {
    this.words = withCapacity(this.words, count);
    this.parts = withCapacity(this.parts, count);
    this.names = withCapacity(this.names, count);
  }

  private meet(word: number, text: string): void {
    while (this.texts.length < word) this.texts.push('');
    this.texts[word] = text;
    this.evidence = withCapacity(this.evidence, word + 1);
    this.evidence[word] = evidenceOf(text);
    this.unknown = word + 1;
  }
}
