// The edges of a trie (node, symbol, next node) in one flat hash table with open addressing.
import { imul, zeros } from './int-arrays';

const FIRST_CAPACITY = 1 << 10;
/** A slot: node and symbol as one number, and the next node, 0 where the slot is free. */
const CELLS = 2;
/** Symbols of a tree are fewer than this, and its nodes than 2^17, so that both make one number. */
const SYMBOL_RANGE = 1 << 14;

export interface TrieEdges {
  /** The node after this one by a symbol, 0 when there is none. */
  next(node: number, symbol: number): number;
  put(node: number, symbol: number, next: number): void;
}

function cellOf(table: Int32Array, edge: number): number {
  const last = table.length - 1;
  let cell = ((imul(edge, 0x9e3779b1) >>> 12) * CELLS) & last;
  while ((table[cell + 1] ?? 0) !== 0 && (table[cell] ?? 0) !== edge) cell = (cell + CELLS) & last;
  return cell;
}

function twiceAsLarge(old: Int32Array): Int32Array {
  const table = zeros(old.length * 2);
  for (let i = 0; i < old.length; i += CELLS) {
    if ((old[i + 1] ?? 0) === 0) continue;
    const cell = cellOf(table, old[i] ?? 0);
    table[cell] = old[i] ?? 0;
    table[cell + 1] = old[i + 1] ?? 0;
  }
  return table;
}

/** A tree that has no edge yet; nodes are numbers from 1, so that 0 means none. */
export function createTrieEdges(): TrieEdges {
  let table = zeros(FIRST_CAPACITY * CELLS);
  let count = 0;
  return {
    next: (node, symbol) => table[cellOf(table, node * SYMBOL_RANGE + symbol) + 1] ?? 0,
    put(node, symbol, next) {
      if (++count * 2 * CELLS > table.length) table = twiceAsLarge(table);
      const edge = node * SYMBOL_RANGE + symbol;
      const cell = cellOf(table, edge);
      table[cell] = edge;
      table[cell + 1] = next;
    },
  };
}
