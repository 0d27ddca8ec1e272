// Gives each different word a small number, so that texts compare as arrays of integers.
import { at, imul, mix } from './numbers';
import { scanWords } from './words';

const FIRST_CAPACITY = 1 << 14;

export interface Vocabulary {
  /** The ids of a text's words, in order; equal words have equal ids, from 1. */
  read(text: string): Int32Array;
  /** The id of one word, by the two hashes that scanWords gives. A word not met before gets the next id. */
  intern(hashA: number, hashB: number): number;
  /** A 32-bit hash of a word that does not depend on the order in which words were met. */
  hashOf(id: number): number;
}

interface Table {
  readonly capacity: number;
  readonly keysA: Int32Array;
  readonly keysB: Int32Array;
  /** 0 where the slot is free. */
  readonly ids: Int32Array;
}

const emptyTable = (capacity: number): Table => ({
  capacity,
  keysA: new Int32Array(capacity),
  keysB: new Int32Array(capacity),
  ids: new Int32Array(capacity),
});

/** The slot of a word in an open-addressing table: its own, or the free one where it belongs. */
function slotOf({ capacity, keysA, keysB, ids }: Table, hashA: number, hashB: number): number {
  let slot = (hashA ^ (hashB >>> 7)) & (capacity - 1);
  while (at(ids, slot) !== 0 && (at(keysA, slot) !== hashA || at(keysB, slot) !== hashB)) {
    slot = (slot + 1) & (capacity - 1);
  }
  return slot;
}

function put({ keysA, keysB, ids }: Table, slot: number, hashA: number, hashB: number, id: number): void {
  keysA[slot] = hashA;
  keysB[slot] = hashB;
  ids[slot] = id;
}

function twiceAsLarge(old: Table): Table {
  const table = emptyTable(old.capacity * 2);
  old.ids.forEach((id, i) => {
    const [hashA, hashB] = [at(old.keysA, i), at(old.keysB, i)];
    if (id !== 0) put(table, slotOf(table, hashA, hashB), hashA, hashB, id);
  });
  return table;
}

/** A new, empty vocabulary. Words are told apart by 64 bits of hash: no substring is made for a word. */
export function createVocabulary(): Vocabulary {
  let table = emptyTable(FIRST_CAPACITY);
  const hashes: number[] = [0];
  const intern = (hashA: number, hashB: number): number => {
    const slot = slotOf(table, hashA, hashB);
    const known = at(table.ids, slot);
    if (known !== 0) return known;
    const id = hashes.length;
    hashes.push(mix(hashA ^ imul(hashB, 0x9e3779b1)));
    put(table, slot, hashA, hashB, id);
    if (hashes.length * 2 > table.capacity) table = twiceAsLarge(table);
    return id;
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
