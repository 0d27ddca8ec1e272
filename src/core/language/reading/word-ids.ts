// Gives each different word a number (string interning), so that texts compare as arrays of integers.
import { imul, mix, withCapacity, zeros } from './int-arrays';
import { scanWords } from './words';

const FIRST_CAPACITY = 1 << 14;
/** A slot of the table: the two hashes of a word and its id, 0 where it is free; one number is left over. */
const CELLS = 1 << 2;

export interface WordIds {
  /** The ids of a text's words, in order; equal words have equal ids, from 1. */
  read(text: string): Int32Array;
  /** The id of one word, by the two hashes that scanWords gives. A word not met before gets the next id. */
  intern(hashA: number, hashB: number): number;
  /** A 32-bit hash of a word that does not depend on the order in which words were met. */
  hashOf(id: number): number;
}

/** Where a word stands in an open-addressing table: its own slot, or the free one where it belongs. */
function cellOf(table: Int32Array, hashA: number, hashB: number): number {
  const last = table.length - 1;
  let cell = ((hashA ^ (hashB >>> 7)) << 2) & last;
  while ((table[cell + 2] ?? 0) !== 0 && ((table[cell] ?? 0) !== hashA || (table[cell + 1] ?? 0) !== hashB)) {
    cell = (cell + CELLS) & last;
  }
  return cell;
}

function put(table: Int32Array, cell: number, hashA: number, hashB: number, id: number): void {
  table[cell] = hashA;
  table[cell + 1] = hashB;
  table[cell + 2] = id;
}

function twiceAsLarge(old: Int32Array): Int32Array {
  const table = zeros(old.length * 2);
  for (let cell = 0; cell < old.length; cell += CELLS) {
    const [hashA, hashB, id] = [old[cell] ?? 0, old[cell + 1] ?? 0, old[cell + 2] ?? 0];
    if (id !== 0) put(table, cellOf(table, hashA, hashB), hashA, hashB, id);
  }
  return table;
}

/** A new, empty vocabulary. Words are told apart by 64 bits of hash: no substring is made for a word. */
export function createWordIds(): WordIds {
  let table = zeros(FIRST_CAPACITY * CELLS);
  let hashes = zeros(FIRST_CAPACITY);
  let count = 0;
  const intern = (hashA: number, hashB: number): number => {
    const cell = cellOf(table, hashA, hashB);
    const known = table[cell + 2] ?? 0;
    if (known !== 0) return known;
    count++;
    hashes = withCapacity(hashes, count + 1);
    hashes[count] = mix(hashA ^ imul(hashB, 0x9e3779b1));
    put(table, cell, hashA, hashB, count);
    if (count * 2 * CELLS > table.length) table = twiceAsLarge(table);
    return count;
  };
  return {
    read(text) {
      const found: number[] = [];
      scanWords(text, (_start, _end, hashA, hashB) => found.push(intern(hashA, hashB)));
      return Int32Array.from(found);
    },
    intern,
    hashOf: (id) => hashes[id] ?? 0,
  };
}
