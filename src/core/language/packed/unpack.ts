// Unpacks the text that the build packs: the lexicon takes less than half of its length in the script.
import { inflate } from './inflate';

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
