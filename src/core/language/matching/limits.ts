// Thresholds that depend on how many submissions there are: what counts as rare, usual or shared by many, and how
// much work is done.
import { withCapacity, zeros } from '../reading/int-arrays';

/** Above this many submissions the work is capped: what is lost is told in docs/decisions. */
export const MANY = 3000;
/** In more submissions than this a text is shared by many: a template's words, a quoted article. */
export const commonFrom = (all: number): number => Math.max(3, Math.ceil(all * 0.01) + 2);

/** Up to so many submissions have a passage that is their own: in a coalition of some dozens, no more than two. */
export const ownUpTo = (all: number): number => Math.max(2, Math.min(3, Math.floor(all * 0.05)));

/** In more submissions than this three neighbouring words are a usual turn of speech: of few, more than three. */
export const usualFrom = (all: number): number =>
  Math.max(3, Math.min(Math.ceil(all / 10), Math.max(8, Math.ceil(all * 0.02) + 6)));

/** In more submissions than this, or in all of a few, a name or figure is no mark of the facts of one. */
export const rareFrom = (all: number): number => Math.min(Math.max(6, Math.ceil(all * 0.02)), all - 1);

/** Of the triples of a text one in this many is kept. */
export const keptTriples = (all: number): number => {
  if (all > MANY) return 4;
  return all > 800 ? 2 : 1;
};

let buffer = zeros(0);

/** The triples of a text that are kept: the same ones in every text. */
export function keepTriples(triples: Int32Array, oneIn: number): Int32Array {
  if (oneIn === 1) return triples;
  buffer = withCapacity(buffer, triples.length);
  let count = 0;
  for (let i = 0; i < triples.length; i++)
    if (((triples[i] ?? 0) & (oneIn - 1)) === 0) buffer[count++] = triples[i] ?? 0;
  return buffer.slice(0, count);
}

/** How much an issue tells apart that so many of all submissions have. */
export const issueWeight = (having: number, all: number): number => Math.log(1 + all / Math.max(1, having));
