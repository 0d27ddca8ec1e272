// A sketch of a text by bottom-k MinHash (Broder 1997; Cohen and Kaplan 2007): the 48 smallest hashes of its
// three-word shingles, small enough for a cell. From two sketches the share of a text that changed is estimated.
import { imul, mix, plainHash } from '../../../language/reading/hashes';
import { foldedWords } from '../../../language/reading/words';

/** A text as it was at one time. */
export interface TextSketch {
  /** Equal texts have equal marks: number of the version, and a hash. */
  readonly mark: string;
  /** The smallest hashes of its phrases, in order; all of them when there are fewer than `KEPT`. */
  readonly sketch: readonly number[];
}

/** Phrases kept of a text: enough to tell a fifth from a third, few enough for two texts in a cell. */
const KEPT = 48;
const PHRASE_WORDS = 3;
/** Hashes have 24 bits, five digits in base 36. */
const UNUSED_BITS = 8;
const DIGITS = 5;

/** A short hash of a text, in base 36. */
const hashOf = (text: string): string => (plainHash(text) >>> 0).toString(36);

/** The mark of a text; `version` is the number of its latest version. */
export const markOf = (text: string, version: number): string => `${version}-${hashOf(text)}`;

/** The smallest hashes of all phrases of three words; of a shorter text, of all its words together. */
export function sketchOf(text: string): number[] {
  const hashes = new Set<number>();
  let [before, last] = [0, 0];
  const words = foldedWords(text).map(plainHash);
  words.forEach((hash, i) => {
    const phrase = mix(imul(mix(imul(before, 31) + last), 31) + hash) >>> UNUSED_BITS;
    if (i + 1 >= PHRASE_WORDS) hashes.add(phrase);
    [before, last] = [last, hash];
  });
  if (words.length > 0 && words.length < PHRASE_WORDS)
    hashes.add(mix(imul(before, 31) + last) >>> UNUSED_BITS);
  return [...hashes].sort((x, y) => x - y).slice(0, KEPT);
}

const written = ({ mark, sketch }: TextSketch): string =>
  `${mark}:${sketch.map((hash) => hash.toString(36).padStart(DIGITS, '0')).join('')}`;

/** Both texts of a pair. */
export type SketchPair = readonly [TextSketch, TextSketch];

/** Whether both texts of the pair are, in the same order, the very same, by their marks. */
const sameSketches = (one: SketchPair, other: SketchPair): boolean =>
  one[0].mark === other[0].mark && one[1].mark === other[1].mark;

/**
 * Both versions as the list of overlaps keeps them. Once a pair is settled these are the ones it was settled on; `now`
 * follows them when the texts have changed much since, so that a new decision has them at hand.
 */
export const writeSketches = (versions: SketchPair, now: SketchPair = versions): string =>
  (sameSketches(versions, now) ? versions : [...versions, ...now]).map(written).join(' ');

function read(cell: string): TextSketch {
  const [mark = '', digits = ''] = cell.split(':');
  const hashes = digits.match(/[0-9a-z]{5}/g) ?? [];
  return { mark, sketch: hashes.map((hash) => parseInt(hash, 36)) };
}

/** `3-1x2y3z:` and the digits of the sketch. */
const VERSION = /^\d+-[0-9a-z]+(:[0-9a-z]*)?$/;

/** What a cell says of both texts: as compared or settled on. Undefined for an empty cell or one that people changed. */
export function readSketches(cell: string): SketchPair | undefined {
  const parts = cell.trim().split(/\s+/);
  const [first, second, ...more] = parts;
  const isOurs = (more.length === 0 || more.length === 2) && parts.every((part) => VERSION.test(part));
  return isOurs && first && second ? [read(first), read(second)] : undefined;
}

/** The part of a cell that is on the latest texts. */
export const latestSketches = (cell: string): string => cell.trim().split(/\s+/).slice(-2).join(' ');

/**
 * About which share of a text is new, between 0 and 1: 0 for equal marks, an estimate otherwise, 1 when nothing is
 * known of the earlier text. Replacing a fifth of a text gives about 0.2, adding a fifth about half of that.
 */
export function shareChanged(earlier: TextSketch, now: TextSketch): number {
  if (earlier.mark === now.mark) return 0;
  const [was, is] = [new Set(earlier.sketch), new Set(now.sketch)];
  const smallest = [...new Set([...was, ...is])].sort((x, y) => x - y).slice(0, KEPT);
  if (smallest.length === 0) return 0;
  const both = smallest.filter((hash) => was.has(hash) && is.has(hash)).length / smallest.length;
  return (1 - both) / (1 + both);
}
