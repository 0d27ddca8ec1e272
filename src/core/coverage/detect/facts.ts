// Words that hardly any submission has: names, places, figures. Who tells the same facts in other words shares them.
import { at } from '../../language/numbers';
import type { Analysis } from './analysis';

/** A word in more submissions than this is no mark of the facts of one. */
const RARE = 6;

export interface FactIndex {
  /** In how many rows each item stands. */
  readonly texts: Int32Array;
  /** The rows that have a rare item, ascending, from `starts[item]`. */
  readonly starts: Int32Array;
  readonly rowOf: Int32Array;
  /** How many rare items each row has. */
  readonly counts: Int32Array;
}

/** The different items of a text that count, each once. */
function differentItems(
  stream: Int32Array,
  aside: Uint8Array | undefined,
  met: Int32Array,
  mark: number,
): number[] {
  const items: number[] = [];
  for (let i = 0; i < stream.length; i++) {
    const item = at(stream, i);
    if (aside?.[i] === 1 || at(met, item) === mark) continue;
    met[item] = mark;
    items.push(item);
  }
  return items;
}

function countItems(rows: readonly Analysis[]): number {
  let most = 0;
  for (const { stream } of rows)
    for (let i = 0; i < stream.length; i++) if (at(stream, i) > most) most = at(stream, i);
  return most + 1;
}

/** Lays out which rows have which rare items; `aside` has the items of each row that do not count. */
export function indexFacts(rows: readonly Analysis[], aside: readonly (Uint8Array | undefined)[]): FactIndex {
  const size = countItems(rows);
  const met = new Int32Array(size);
  const texts = new Int32Array(size);
  const items = rows.map(({ stream }, row) =>
    Int32Array.from(differentItems(stream, aside[row], met, row + 1)),
  );
  for (const own of items) for (const item of own) texts[item] = at(texts, item) + 1;
  const starts = new Int32Array(size + 1);
  for (let item = 0; item < size; item++)
    starts[item + 1] = at(starts, item) + (at(texts, item) <= RARE ? at(texts, item) : 0);
  const rowOf = new Int32Array(at(starts, size));
  const next = starts.slice();
  const counts = new Int32Array(rows.length);
  items.forEach((own, row) => {
    for (const item of own) {
      if (at(texts, item) > RARE) continue;
      rowOf[at(next, item)] = row;
      next[item] = at(next, item) + 1;
      counts[row] = at(counts, row) + 1;
    }
  });
  return { texts, starts, rowOf, counts };
}

/** The rare items of a text; `others` are the rows besides it that it is counted with: 1 for one from outside. */
export function rareItems(
  { texts }: FactIndex,
  stream: Int32Array,
  aside: Uint8Array | undefined,
  others: 0 | 1,
): Int32Array {
  const different = new Set<number>();
  for (let i = 0; i < stream.length; i++)
    if (aside?.[i] !== 1 && at(texts, at(stream, i)) + others <= RARE) different.add(at(stream, i));
  return Int32Array.from(different);
}

/** Counts, for each row before `before`, the rare items in common. */
export function countFacts(index: FactIndex, items: Int32Array, before: number, counts: Int32Array): void {
  const { starts, rowOf } = index;
  for (let i = 0; i < items.length; i++) {
    const item = at(items, i);
    if (item + 1 >= starts.length) continue;
    for (let p = at(starts, item); p < at(starts, item + 1); p++) {
      const row = at(rowOf, p);
      if (row >= before) break;
      counts[row] = at(counts, row) + 1;
    }
  }
}
