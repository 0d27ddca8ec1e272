// Which coding a text file is in, from its first bytes.

export type Coding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'macintosh';

/** Decodes bytes and keeps a byte order mark as a character; what the coding does not know becomes U+FFFD. */
export type Decode = (bytes: Uint8Array, coding: Coding) => string;

/** Whether a file begins with these bytes, such as the mark of its kind. */
export const startsWithBytes = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

// What the first bytes of a file say: how many are looked at; the share of zeros at odd or even places from which every
// second byte is the upper half of a Latin letter; the share of control signs that makes a file no text.
const LOOKED_AT = 4096;
const MOSTLY_ZERO = 0.4;
const FEW_CONTROLS = 0.02;

/** UTF-16 without its mark: every second byte is 0. Undefined when the zeros stand otherwise. */
function codingByZeros(zerosAt: readonly [number, number], looked: number): Coding | undefined {
  const [even, odd] = zerosAt.map((zeros) => zeros / Math.max(1, looked / 2)) as [number, number];
  if (odd > MOSTLY_ZERO && even < MOSTLY_ZERO / 4) return 'utf-16le';
  if (even > MOSTLY_ZERO && odd < MOSTLY_ZERO / 4) return 'utf-16be';
  return undefined;
}

const LINE_SIGNS: ReadonlySet<number> = new Set([9, 10, 11, 12, 13, 26, 27]);

/** What Windows has at 0x80 to 0x9F; some engines decode these bytes as control signs. */
const WINDOWS_SIGNS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const windowsText = (text: string): string =>
  text.replace(/[\x80-\x9f]/g, (sign) => WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80] ?? sign);

/** Few signs were not understood: those that a text copied from a PDF holds do not make it another coding. */
function isSound(text: string): boolean {
  const unknown = text.split('\ufffd').length - 1;
  return unknown === 0 || (text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0) > 2 * unknown;
}

/** What a sign beyond ASCII says about its coding by the signs around it: 1 as people write, -1 as nobody does. */
function sense(before: string, sign: string, after: string): number {
  const isBehindLetter = /\p{L}/u.test(before);
  if (/\p{Ll}/u.test(sign)) return isBehindLetter || /\p{L}/u.test(after) ? 1 : 0;
  if (/\p{Lu}/u.test(sign)) return /\p{Ll}/u.test(before) || !/\p{L}/u.test(before + after) ? -1 : 0;
  if (/[’”…]/.test(sign)) return isBehindLetter || /[.,;!?]/.test(before) ? 1 : 0;
  if (/[‘“–—]/.test(sign)) return 1;
  return isBehindLetter && /\p{L}/u.test(after) ? -1 : 0;
}

const BEYOND_ASCII = /[^\0-\x7f]/g;

const senseOf = (text: string): number =>
  [...text.matchAll(BEYOND_ASCII)].reduce(
    (sum, { 0: sign, index }) => sum + sense(text[index - 1] ?? ' ', sign, text[index + 1] ?? ' '),
    0,
  );

/** `PeopleÕs` and `C™te dÕIvoire` are what the coding of older Macs looks like when it is read as that of Windows. */
function olderText(bytes: Uint8Array, decode: Decode): DecodedText {
  const windows = windowsText(decode(bytes, 'windows-1252'));
  const mac = decode(bytes, 'macintosh');
  return senseOf(mac) > senseOf(windows)
    ? { text: mac, coding: 'macintosh' }
    : { text: windows, coding: 'windows-1252' };
}

interface DecodedText {
  readonly text: string;
  readonly coding: Coding;
}

/**
 * The text of a file, unchanged but for the coding: line ends stay, and a byte order mark stays as its first
 * character. UTF-8; UTF-16 where a mark or the zeros tell it; where UTF-8 makes no sense the older coding of Windows or
 * Macintosh, whichever gives more sensible words. Undefined for a file that is no text.
 */
export function decodeText(bytes: Uint8Array, decode: Decode): DecodedText | undefined {
  if (startsWithBytes(bytes, [0xff, 0xfe])) return { text: decode(bytes, 'utf-16le'), coding: 'utf-16le' };
  if (startsWithBytes(bytes, [0xfe, 0xff])) return { text: decode(bytes, 'utf-16be'), coding: 'utf-16be' };
  const start = bytes.subarray(0, LOOKED_AT);
  const zeros: [number, number] = [0, 0];
  let controls = 0;
  start.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2 === 0 ? 0 : 1]++;
    else if (byte < 32 && !LINE_SIGNS.has(byte)) controls++;
  });
  if (zeros[0] + zeros[1] > 0) {
    const coding = codingByZeros(zeros, start.length);
    return coding && { text: decode(bytes, coding), coding };
  }
  if (controls > start.length * FEW_CONTROLS) return undefined;
  const text = decode(bytes, 'utf-8');
  return isSound(text) ? { text, coding: 'utf-8' } : olderText(bytes, decode);
}
