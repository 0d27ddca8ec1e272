// Packs a text for unpackText of src/core/language/lexicon.
import { deflateRawSync } from 'node:zlib';
import { BASE, BITS_OF_PAIR, unpackText } from '../../src/core/language/lexicon/unpack';

/** How finely zlib cuts a text into blocks, each with its own codes; which is best depends on the text. */
const MEMORY_LEVELS = [5, 6, 7, 8, 9];

function characterOf(digit: number): string {
  const code = digit + 32;
  const past = code + (code >= 34 ? 1 : 0);
  return String.fromCharCode(past + (past >= 92 ? 1 : 0));
}

function written(bytes: Uint8Array): string {
  let [packed, held, count] = ['', 0, 0];
  const writePair = (): void => {
    const pair = held & ((1 << BITS_OF_PAIR) - 1);
    packed += characterOf(Math.floor(pair / BASE)) + characterOf(pair % BASE);
    held >>>= BITS_OF_PAIR;
    count -= BITS_OF_PAIR;
  };
  for (const byte of bytes) {
    held |= byte << count;
    count += 8;
    if (count >= BITS_OF_PAIR) writePair();
  }
  if (count > 0) writePair();
  return packed;
}

/** The text packed in the shortest way. Its characters must be below 256, and there must be enough of them to pack. */
export function packText(text: string): string {
  const bytes = Buffer.from(text, 'latin1');
  const [shortest = ''] = MEMORY_LEVELS.map((memLevel) =>
    written(deflateRawSync(bytes, { level: 9, memLevel })),
  ).sort((one, other) => one.length - other.length);
  if (unpackText(shortest) !== text) throw new Error('What was packed does not unpack to the same text.');
  return shortest;
}
