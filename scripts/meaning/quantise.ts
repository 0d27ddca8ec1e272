// Product quantisation (Jégou and others 2011): each few numbers of a vector become one byte, the place of the most
// alike among 256 groups of numbers.
import type { Vector } from './vectors';

const CENTRES = 256;
const TURNS = 15;
/** What a number is multiplied with to become a signed byte. */
const SCALE = 200;

export interface Codes {
  /** A byte a part, word after word. */
  readonly codes: Uint8Array;
  /** For each part, 256 groups of signed bytes. */
  readonly books: Int8Array;
}

const signedByte = (value: number): number => Math.max(-127, Math.min(127, Math.round(value * SCALE)));

/** The nearest centre of a point; both lie in rows of `size` numbers. */
function nearest(points: Float64Array, at: number, centres: Float64Array, size: number): number {
  let [best, least] = [0, Infinity];
  for (let centre = 0; centre < CENTRES; centre++) {
    let far = 0;
    for (let j = 0; j < size; j++)
      far += ((points[at * size + j] ?? 0) - (centres[centre * size + j] ?? 0)) ** 2;
    if (far < least) [least, best] = [far, centre];
  }
  return best;
}

/** Moves each centre to the middle of its points. */
function recentre(points: Float64Array, own: Uint8Array, centres: Float64Array, size: number): void {
  const sums = new Float64Array(centres.length);
  const counts = new Int32Array(CENTRES);
  own.forEach((centre, i) => {
    counts[centre] = (counts[centre] ?? 0) + 1;
    for (let j = 0; j < size; j++)
      sums[centre * size + j] = (sums[centre * size + j] ?? 0) + (points[i * size + j] ?? 0);
  });
  for (let i = 0; i < centres.length; i++) {
    const count = counts[Math.floor(i / size)] ?? 0;
    if (count > 0) centres[i] = (sums[i] ?? 0) / count;
  }
}

/** Codes of vectors in `parts` bytes each; part p holds the numbers p, p + parts, p + 2 parts ... of a vector. */
export function quantise(vectors: readonly Vector[], parts: number): Codes {
  const size = (vectors[0]?.length ?? 0) / parts;
  const codes = new Uint8Array(vectors.length * parts);
  const books = new Int8Array(parts * CENTRES * size);
  for (let part = 0; part < parts; part++) {
    const points = new Float64Array(vectors.length * size);
    vectors.forEach((vector, i) => {
      for (let j = 0; j < size; j++) points[i * size + j] = vector[part + j * parts] ?? 0;
    });
    const centres = new Float64Array(CENTRES * size);
    for (let i = 0; i < centres.length; i++) {
      const word = (Math.floor(i / size) * 7919 + 13 * part) % vectors.length;
      centres[i] = points[word * size + (i % size)] ?? 0;
    }
    const own = new Uint8Array(vectors.length);
    for (let turn = 0; turn < TURNS; turn++) {
      for (let i = 0; i < vectors.length; i++) own[i] = nearest(points, i, centres, size);
      recentre(points, own, centres, size);
    }
    own.forEach((centre, i) => (codes[i * parts + part] = centre));
    centres.forEach((value, i) => (books[part * CENTRES * size + i] = signedByte(value)));
  }
  return { codes, books };
}
