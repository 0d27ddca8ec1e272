// Unpacks the text that the build packs: the lexicon takes less than half of its length in the script. The text is
// deflate data (RFC 1951) written in printable characters, and only of blocks with their own Huffman codes.

const LONGEST_CODE = 15;
const END_OF_BLOCK = 256;
const OWN_CODES = 2;
/** The order in which a block tells how long the codes of code lengths are. */
const LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** Takes the next bits, the lowest first; at most 13 at once. */
type TakeBits = (count: number) => number;

/** Reads the next symbol. Codes of one length are numbers in a row, in the order of their symbols. */
function symbolReader(bits: TakeBits, lengths: readonly number[]): () => number {
  const counts = new Uint16Array(LONGEST_CODE + 1);
  for (const length of lengths) if (length > 0) counts[length] = (counts[length] ?? 0) + 1;
  const places = lengths.map((_, symbol) => symbol).filter((symbol) => lengths[symbol]);
  // The sort is stable.
  const symbols = places.sort((one, other) => (lengths[one] ?? 0) - (lengths[other] ?? 0));
  return () => {
    let [code, first] = [0, 0];
    for (let length = 1, before = 0; length <= LONGEST_CODE; length++) {
      code += bits(1);
      const count = counts[length] ?? 0;
      if (code < first + count) return symbols[before + code - first] ?? 0;
      before += count;
      first = (first + count) * 2;
      code *= 2;
    }
    throw new Error('The packed text has a code that stands for nothing.');
  };
}

/** The lengths of all codes of a block; 16 to 18 repeat the last length or zero. */
function codeLengths(bits: TakeBits): [letters: number[], distances: number[]] {
  const [letters, distances, own] = [bits(5) + 257, bits(5) + 1, bits(4) + 4];
  const ofLengths = LENGTH_ORDER.map(() => 0);
  for (const symbol of LENGTH_ORDER.slice(0, own)) ofLengths[symbol] = bits(3);
  const next = symbolReader(bits, ofLengths);
  const lengths: number[] = [];
  while (lengths.length < letters + distances) {
    const symbol = next();
    if (symbol < 16) lengths.push(symbol);
    else {
      const length = symbol === 16 ? (lengths[lengths.length - 1] ?? 0) : 0;
      const times = symbol === 16 ? 3 + bits(2) : symbol === 17 ? 3 + bits(3) : 11 + bits(7);
      for (let i = 0; i < times; i++) lengths.push(length);
    }
  }
  return [lengths.slice(0, letters), lengths.slice(letters)];
}

/** A number written as a symbol and further bits: `each` symbols in a row have equally many of them. */
function numberOf(symbol: number, each: number, bits: TakeBits): number {
  if (symbol < 2 * each) return symbol;
  const more = Math.floor(symbol / each) - 1;
  return ((each + (symbol % each)) << more) + bits(more);
}

function readBlock(bits: TakeBits, out: number[]): void {
  const [nextLetter, nextDistance] = codeLengths(bits).map((lengths) => symbolReader(bits, lengths));
  if (!nextLetter || !nextDistance) return;
  for (let symbol = nextLetter(); symbol !== END_OF_BLOCK; symbol = nextLetter()) {
    if (symbol < END_OF_BLOCK) {
      out.push(symbol);
      continue;
    }
    const length = symbol === 285 ? 258 : numberOf(symbol - 257, 4, bits) + 3;
    const from = out.length - numberOf(nextDistance(), 2, bits) - 1;
    for (let i = 0; i < length; i++) out.push(out[from + i] ?? 0);
  }
}

/** The bytes that were deflated. Throws when a block is not of the kind that has its own codes. */
function inflate(bits: TakeBits): number[] {
  const out: number[] = [];
  for (let last = 0; last === 0;) {
    last = bits(1);
    if (bits(2) !== OWN_CODES) throw new Error('The packed text is not as scripts/build packs it.');
    readBlock(bits, out);
  }
  return out;
}

/** Two characters are one number below BASE * BASE, which holds this many bits. */
export const BITS_OF_PAIR = 13;
/** Printable ASCII without the quote and the backslash, which a script would have to escape. */
export const BASE = 93;

const CHUNK = 8192;

/** The characters from the space on, but for the two that are left out. */
const digitAt = (packed: string, place: number): number => {
  const code = packed.charCodeAt(place);
  return code - 32 - (code > 34 ? 1 : 0) - (code > 92 ? 1 : 0);
};

/** The text that was packed, of characters below 256. Throws when it was not made by the build's `packText`. */
export function unpackText(packed: string): string {
  let [place, held, count] = [0, 0, 0];
  const codes = inflate((wanted) => {
    if (place > packed.length) throw new Error('The packed text has no end.');
    for (; count < wanted; count += BITS_OF_PAIR, place += 2)
      held |= (digitAt(packed, place) * BASE + digitAt(packed, place + 1)) << count;
    const taken = held & ((1 << wanted) - 1);
    held >>>= wanted;
    count -= wanted;
    return taken;
  });
  let text = '';
  for (let i = 0; i < codes.length; i += CHUNK) text += String.fromCharCode(...codes.slice(i, i + CHUNK));
  return text;
}
