// The scanner of words: finds the words of a text by character codes, so that case, accents, punctuation and line
// breaks do not count.
import { imul, zeros } from './hashes';

/** What a UTF-16 code is; a letter outside the basic plane is two codes, which both belong to its word. */
export const CODE = { between: 1, mark: 2, figure: 3, capital: 4, small: 5 } as const;

const SPACE = 32;
const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;

/** Filled on first sight, since most texts use a hundred codes. */
const kinds = new Uint8Array(0x10000);

function kindOf(code: number): number {
  if (code >= FIRST_SURROGATE && code <= LAST_SURROGATE) return CODE.small;
  const character = String.fromCharCode(code);
  if (/[\p{M}\u00ad\u200b-\u200d\ufeff]/u.test(character)) return CODE.mark;
  if (/\p{N}/u.test(character)) return CODE.figure;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return CODE.capital;
  return /\p{L}/u.test(character) ? CODE.small : CODE.between;
}

/** What stands at a place of a text: one of CODE. */
export function codeAt(text: string, place: number): number {
  const code = text.charCodeAt(place);
  return (kinds[code] ||= kindOf(code));
}

/** The words of one text after another, in buffers that all share: what is in them changes with the next text. */
interface ScannedWords {
  /** How many words the text has; the arrays are longer. */
  count: number;
  /** Where each word starts and ends: 0-based UTF-16 offsets, end exclusive. */
  starts: Int32Array;
  ends: Int32Array;
  /** Two hashes of how it is written: together they tell words apart, so that no piece of the text is made for one. */
  hashes: Int32Array;
  otherHashes: Int32Array;
}

const scanned: ScannedWords = {
  count: 0,
  starts: zeros(0),
  ends: zeros(0),
  hashes: zeros(0),
  otherHashes: zeros(0),
};

/** A text has at most a word for every second character, and one more. */
function reserve(length: number): void {
  const most = (length >>> 1) + 1;
  if (scanned.starts.length >= most) return;
  for (const each of ['starts', 'ends', 'hashes', 'otherHashes'] as const) scanned[each] = zeros(most * 2);
}

/** Finds the words of a text: an apostrophe or a hyphen parts two words; numbers are words. */
export function scanWords(text: string): Readonly<ScannedWords> {
  reserve(text.length);
  const { starts, ends, hashes, otherHashes } = scanned;
  const { length } = text;
  let [count, hash, other, isInside] = [0, 0, 0, false];
  // Without a call for each character: much of reading is this loop.
  for (let i = 0; i <= length; i++) {
    const code = i < length ? text.charCodeAt(i) : SPACE;
    const kind = (kinds[code] ||= kindOf(code));
    if (kind === CODE.between || (kind === CODE.mark && !isInside)) {
      if (!isInside) continue;
      isInside = false;
      ends[count] = i;
      hashes[count] = hash;
      otherHashes[count++] = other;
      continue;
    }
    if (!isInside) {
      isInside = true;
      starts[count] = i;
      hash = other = 0;
    }
    hash = imul(hash ^ code, 16777619);
    other = imul(other + code, 0x5bd1e995);
    other ^= other >>> 15;
  }
  scanned.count = count;
  return scanned;
}

export interface WordPlaces {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Where each word of a text starts and ends: 0-based UTF-16 offsets, end exclusive. */
export function wordPlaces(text: string): WordPlaces {
  const { count, starts, ends } = scanWords(text);
  return { starts: starts.slice(0, count), ends: ends.slice(0, count) };
}

const LONGEST_SHOWN = 60;
const PLAIN = /^[ -~]*$/;
const MARKS = /[\p{M}\u00ad\u200b-\u200d\ufeff]/gu;

/** One word as it compares: lower case, without accents. */
export const foldedWord = (word: string): string =>
  PLAIN.test(word)
    ? word.toLowerCase()
    : word.normalize('NFD').replace(MARKS, '').toLowerCase().replace(MARKS, '');

/** The words of a text as they stand there. */
export function writtenWords(text: string): string[] {
  const { starts, ends } = wordPlaces(text);
  return Array.from(starts, (start, i) => text.slice(start, ends[i]));
}

/** The words of a text as they compare. */
export const foldedWords = (text: string): string[] => writtenWords(text).map(foldedWord);

/** A title or name as it compares: its words, folded, one space between. */
export const foldedText = (text: string): string => foldedWords(text).join(' ');

/** The word that begins at a place of a text, as it stands there. */
export const wordAt = (text: string, start: number): string =>
  /^[\p{L}\p{M}\p{N}]+/u.exec(text.slice(start, start + LONGEST_SHOWN))?.[0] ?? '';
