// Integer arrays and hashing that the code for words and passages shares. Elements are read in place, as `numbers[i]
// ?? 0`: a function for it would share what the engine learns of one place with all others, and takes a third longer
// in all.

/** Global look-ups are slow in a bare V8 context, where the add-in runs: taken once. */
export const imul = Math.imul;

/** A 32-bit integer whose bits all depend on all bits of the given one (the finaliser of MurmurHash3). */
export function mix(value: number): number {
  let h = value ^ (value >>> 16);
  h = imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

const Numbers = Int32Array;

/** So many zeros. */
export const zeros = (count: number): Int32Array => new Numbers(count);

/** The array, or a larger one that begins with it, so that it has room for so many numbers; the rest is 0. */
export function withCapacity(numbers: Int32Array, least: number): Int32Array {
  if (numbers.length >= least) return numbers;
  const larger = zeros(Math.max(least, numbers.length * 2));
  larger.set(numbers);
  return larger;
}
