// The scanner of words: finds the words of a text by character codes, so that case, accents, punctuation and line
// breaks do not count.

/** What a UTF-16 code is; a letter outside the basic plane is two codes, which both belong to its word. */
export const CODE = { between: 1, mark: 2, figure: 3, capital: 4, small: 5 } as const;

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

export interface WordPlaces {
  readonly starts: number[];
  readonly ends: number[];
}

/**
 * Where each word of a text starts and ends: 0-based UTF-16 offsets, end exclusive. An apostrophe or a hyphen parts two
 * words; numbers are words.
 */
export function wordPlaces(text: string): WordPlaces {
  const [starts, ends]: [number[], number[]] = [[], []];
  let isInside = false;
  for (let i = 0; i < text.length; i++) {
    const code = codeAt(text, i);
    if (code === CODE.mark) continue;
    const isWord = code !== CODE.between;
    if (isWord && !isInside) starts.push(i);
    else if (!isWord && isInside) ends.push(i);
    isInside = isWord;
  }
  if (isInside) ends.push(text.length);
  return { starts, ends };
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
  return starts.map((start, i) => text.slice(start, ends[i]));
}

/** The words of a text as they compare. */
export const foldedWords = (text: string): string[] => writtenWords(text).map(foldedWord);

/** A title or name as it compares: its words, folded, one space between. */
export const foldedText = (text: string): string => foldedWords(text).join(' ');

/** The word that begins at a place of a text, as it stands there. */
export const wordAt = (text: string, start: number): string =>
  /^[\p{L}\p{M}\p{N}]+/u.exec(text.slice(start, start + LONGEST_SHOWN))?.[0] ?? '';
