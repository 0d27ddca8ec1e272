// The tokenizer: cuts a text into words and sentences, gives each different word a number (string interning), so that
// texts compare as arrays of integers, and detects the language.
import { evidenceOf, languageOfWords } from './detect-language';
import { withCapacity, zeros, imul, mix } from './int-arrays';
import type { TextLanguage } from './reading';
import { createWordBuffer, foldedWord, scanInto, startsName } from './words';

const FIRST_CAPACITY = 1 << 14;
/** A slot of the table: the two hashes of a word and its id, 0 where it is free; one number is left over. */
const CELLS = 1 << 2;

interface WordIds {
  /** The id of one word, from 1, by the two hashes that scanWords gives. A word not met before gets the next id. */
  intern(hashA: number, hashB: number): number;
  /** A 32-bit hash of a word that does not depend on the order in which words were met. */
  hashOf(id: number): number;
}

/** Where a word stands in an open-addressing table: its own slot, or the free one where it belongs. */
function cellOf(table: Int32Array, hashA: number, hashB: number): number {
  const last = table.length - 1;
  let cell = ((hashA ^ (hashB >>> 7)) << 2) & last;
  while ((table[cell + 2] ?? 0) !== 0 && ((table[cell] ?? 0) !== hashA || (table[cell + 1] ?? 0) !== hashB)) {
    cell = (cell + CELLS) & last;
  }
  return cell;
}

function put(table: Int32Array, cell: number, hashA: number, hashB: number, id: number): void {
  table[cell] = hashA;
  table[cell + 1] = hashB;
  table[cell + 2] = id;
}

function twiceAsLarge(old: Int32Array): Int32Array {
  const table = zeros(old.length * 2);
  for (let cell = 0; cell < old.length; cell += CELLS) {
    const [hashA, hashB, id] = [old[cell] ?? 0, old[cell + 1] ?? 0, old[cell + 2] ?? 0];
    if (id !== 0) put(table, cellOf(table, hashA, hashB), hashA, hashB, id);
  }
  return table;
}

/** A new, empty vocabulary. Words are told apart by 64 bits of hash: no substring is made for a word. */
export function createWordIds(): WordIds {
  let table = zeros(FIRST_CAPACITY * CELLS);
  let hashes = zeros(FIRST_CAPACITY);
  let count = 0;
  const intern = (hashA: number, hashB: number): number => {
    const cell = cellOf(table, hashA, hashB);
    const known = table[cell + 2] ?? 0;
    if (known !== 0) return known;
    count++;
    hashes = withCapacity(hashes, count + 1);
    hashes[count] = mix(hashA ^ imul(hashB, 0x9e3779b1));
    put(table, cell, hashA, hashB, count);
    if (count * 2 * CELLS > table.length) table = twiceAsLarge(table);
    return count;
  };
  return {
    intern,
    hashOf: (id) => hashes[id] ?? 0,
  };
}

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
