// The tokenizer: cuts a text into words and sentences, and detects its language.
import { evidenceOf, languageOfWords } from './detect-language';
import { withCapacity, zeros } from './int-arrays';
import type { TextLanguage } from './reading';
import type { WordIds } from './word-ids';
import { createWordBuffer, foldedWord, scanInto, startsName } from './words';

const FIRST_UPPER = /[\p{Lu}\p{Lt}]/u;
const SPACE = 32;
const NEW_LINE = 10;
const isStop = (code: number): boolean =>
  code === 46 || code === 33 || code === 63 || code === 0x2026 || code === 59 || code === 58;
const alwaysParts = (code: number): boolean => code === 59 || code === 58 || code === 0x2022;

/**
 * Whether one unit ends and another begins in what stands between two words, from `from` up to `to` (0-based UTF-16
 * offsets): a semicolon, colon or bullet; an empty line; or a full stop, question or exclamation mark before a capital
 * letter. A line break alone is none, since text taken from a PDF breaks lines anywhere; nor is the stop in "No. 169".
 */
function endsBetween(text: string, from: number, to: number): boolean {
  if (to - from === 1 && text.charCodeAt(from) === SPACE) return false;
  let lines = 0;
  let stops = false;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (alwaysParts(code)) return true;
    if (code === NEW_LINE) lines++;
    else if (isStop(code)) stops = true;
  }
  return lines > 1 || (stops && to - from > 1 && FIRST_UPPER.test(text.charAt(to)));
}

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
