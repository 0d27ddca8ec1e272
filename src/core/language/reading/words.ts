// The scanner of words: finds the words of a text by character codes, so that case, accents, punctuation and line
// breaks do not count.
import { imul, withCapacity, zeros } from './int-arrays';

const NOT_YET_KNOWN = 0;
const BETWEEN_WORDS = 1;
const NOT_COUNTED = 2;
const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;
const SEED_A = 0x811c9dc5 | 0;
const SEED_B = 0x01234567;
const FIRST_WORDS = 1 << 12;

/** What each UTF-16 code counts as; filled on first sight, since most texts use a hundred codes. */
const folded = new Uint16Array(0x10000);

function foldCode(code: number): number {
  // A letter outside the basic plane is two codes: both belong to the word, so a passage never cuts one in half.
  if (code >= FIRST_SURROGATE && code <= LAST_SURROGATE) return code;
  const character = String.fromCharCode(code);
  if (/[\p{M}\u00ad\u200b-\u200d\ufeff]/u.test(character)) return NOT_COUNTED;
  if (!/[\p{L}\p{N}]/u.test(character)) return BETWEEN_WORDS;
  return character.normalize('NFD').toLowerCase().charCodeAt(0);
}

function foldedCode(code: number): number {
  const known = folded[code] ?? NOT_YET_KNOWN;
  if (known !== NOT_YET_KNOWN) return known;
  const found = foldCode(code);
  folded[code] = found;
  return found;
}

const FIGURE = 1;
const CAPITAL = 2;
const SMALL = 3;

/** What a word is that begins with a UTF-16 code; filled on first sight. */
const beginnings = new Uint8Array(0x10000);

function beginningOf(code: number): number {
  const character = String.fromCharCode(code);
  if (/\p{N}/u.test(character)) return FIGURE;
  return /[\p{Lu}\p{Lt}]/u.test(character) ? CAPITAL : SMALL;
}

/** Whether the word that starts at a place is a figure, or has a capital that is not only that of a sentence. */
export function startsName(text: string, start: number, isFirst: boolean): boolean {
  const code = text.charCodeAt(start);
  const beginning = (beginnings[code] ||= beginningOf(code));
  return beginning === FIGURE || (beginning === CAPITAL && !isFirst);
}

/** The words of one text after another, in buffers that all share: what is in it changes with the next text. */
export interface WordBuffer {
  /** How many words the text has; the arrays are longer. */
  count: number;
  /** Where each word starts and ends: 0-based UTF-16 offsets, end exclusive. */
  starts: Int32Array;
  ends: Int32Array;
  /** Two hashes of its folded letters. */
  hashesA: Int32Array;
  hashesB: Int32Array;
}

/** Room for the words of a text of usual length; it grows with longer ones. */
export const createWordBuffer = (): WordBuffer => ({
  count: 0,
  starts: zeros(FIRST_WORDS),
  ends: zeros(FIRST_WORDS),
  hashesA: zeros(FIRST_WORDS),
  hashesB: zeros(FIRST_WORDS),
});

function grow(room: WordBuffer): WordBuffer {
  room.starts = withCapacity(room.starts, room.starts.length + 1);
  room.ends = withCapacity(room.ends, room.starts.length);
  room.hashesA = withCapacity(room.hashesA, room.starts.length);
  room.hashesB = withCapacity(room.hashesB, room.starts.length);
  return room;
}

/**
 * Finds the words of a text, without a call for each: most of reading is this loop. An apostrophe or a hyphen parts two
 * words; numbers are words.
 */
export function scanInto(text: string, room: WordBuffer): void {
  let { starts, ends, hashesA, hashesB } = room;
  const length = text.length;
  let [count, start, end, hashA, hashB] = [0, -1, 0, SEED_A, SEED_B];
  for (let i = 0; i <= length; i++) {
    const code = i < length ? foldedCode(text.charCodeAt(i)) : BETWEEN_WORDS;
    if (code > NOT_COUNTED) {
      if (start < 0) start = i;
      end = i + 1;
      hashA = imul(hashA ^ code, 16777619);
      hashB = imul(hashB + code, 0x5bd1e995);
      hashB ^= hashB >>> 15;
    } else if (start >= 0) {
      if (code === NOT_COUNTED) {
        end = i + 1;
        continue;
      }
      if (count === starts.length) ({ starts, ends, hashesA, hashesB } = grow(room));
      starts[count] = start;
      ends[count] = end;
      hashesA[count] = hashA;
      hashesB[count++] = hashB;
      start = -1;
      hashA = SEED_A;
      hashB = SEED_B;
    }
  }
  room.count = count;
}

export interface WordPlaces {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Called for each word: where it starts and ends (0-based, end exclusive) and two 32-bit hashes of its folded letters. */
export type OnWord = (start: number, end: number, hashA: number, hashB: number) => void;

const visited = createWordBuffer();

/** Visits the words of a text in order, as scanInto finds them. The visitor must not visit those of another text. */
export function scanWords(text: string, onWord: OnWord): void {
  scanInto(text, visited);
  const { count, starts, ends, hashesA, hashesB } = visited;
  for (let i = 0; i < count; i++) onWord(starts[i] ?? 0, ends[i] ?? 0, hashesA[i] ?? 0, hashesB[i] ?? 0);
}

/** Where each word of a text starts and ends: 0-based UTF-16 offsets, end exclusive. */
export function wordPlaces(text: string): WordPlaces {
  scanInto(text, visited);
  return { starts: visited.starts.slice(0, visited.count), ends: visited.ends.slice(0, visited.count) };
}

/** One word as it compares, from where scanWords says that it starts and ends. */
export function foldedWord(text: string, start: number, end: number): string {
  let word = '';
  for (let i = start; i < end; i++) {
    const code = foldedCode(text.charCodeAt(i));
    if (code > NOT_COUNTED) word += String.fromCharCode(code);
  }
  return word;
}

/** The words of a text as they compare: lower case, without accents. */
export function foldedWords(text: string): string[] {
  const words: string[] = [];
  scanWords(text, (start, end) => words.push(foldedWord(text, start, end)));
  return words;
}

/** A title or name as it compares: its words, folded, one space between. */
export const foldedText = (text: string): string => foldedWords(text).join(' ');
