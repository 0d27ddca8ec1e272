// Rare entities: names and figures that hardly any other submission has. Texts that share them tell the same facts,
// in whatever words; what two texts share by chance is subtracted.
import type { Analysis } from './analysis';
import { rareFrom } from './overlap-thresholds';
import type { ItemPassage } from './seed-and-extend';

export interface RareEntityIndex {
  /** In how many rows each item stands. */
  readonly texts: Int32Array;
  /** The rows that have a rare item, ascending, from `starts[item]`. */
  readonly starts: Int32Array;
  readonly rowOf: Int32Array;
  /** The rare items of each row, and how many they are. */
  readonly items: readonly Int32Array[];
  readonly counts: Int32Array;
  /** How many of them each row has in common with any other one by chance. */
  readonly expected: Float64Array;
  /** Rare items of a row of usual length. */
  readonly usual: number;
  /** What stands in more rows is not rare. */
  readonly limit: number;
}

/** The different names and figures of a text that count, each once. */
function differentItems(
  { stream, factItems }: Analysis,
  excluded: Uint8Array | undefined,
  met: Int32Array,
  mark: number,
): number[] {
  const items: number[] = [];
  for (let i = 0; i < factItems.length; i++) {
    const place = factItems[i] ?? 0;
    const item = stream[place] ?? 0;
    if (excluded?.[place] === 1 || (met[item] ?? 0) === mark) continue;
    met[item] = mark;
    items.push(item);
  }
  return items;
}

function countItems(rows: readonly Analysis[]): number {
  let most = 0;
  for (const { stream, factItems } of rows)
    for (let i = 0; i < factItems.length; i++) {
      const item = stream[factItems[i] ?? 0] ?? 0;
      if (item > most) most = item;
    }
  return most + 1;
}

/** Lays out which rows have which rare items; `aside` has the items of each row that do not count. */
export function indexRareEntities(
  rows: readonly Analysis[],
  excluded: readonly (Uint8Array | undefined)[],
): RareEntityIndex {
  const size = countItems(rows);
  const met = new Int32Array(size);
  const texts = new Int32Array(size);
  const items = rows.map((each, row) => Int32Array.from(differentItems(each, excluded[row], met, row + 1)));
  for (const own of items) for (const item of own) texts[item] = (texts[item] ?? 0) + 1;
  const limit = rareFrom(rows.length);
  const starts = new Int32Array(size + 1);
  for (let item = 0; item < size; item++)
    starts[item + 1] = (starts[item] ?? 0) + ((texts[item] ?? 0) <= limit ? (texts[item] ?? 0) : 0);
  const rowOf = new Int32Array(starts[size] ?? 0);
  const next = starts.slice();
  const counts = new Int32Array(rows.length);
  const expected = new Float64Array(rows.length);
  const rare = items.map((own) => own.filter((item) => (texts[item] ?? 0) <= limit));
  rare.forEach((own, row) => {
    for (const item of own) {
      rowOf[next[item] ?? 0] = row;
      next[item] = (next[item] ?? 0) + 1;
      counts[row] = (counts[row] ?? 0) + 1;
      expected[row] = (expected[row] ?? 0) + byChance(texts[item] ?? 0, rows.length);
    }
  });
  const usual = counts.reduce((sum, count) => sum + count, 0) / Math.max(1, rows.length);
  return { texts, starts, rowOf, items: rare, counts, expected, usual, limit };
}

/** How likely one other text has an item that so many of all texts have, one of them being known to. */
const byChance = (having: number, all: number): number => (all > 1 ? (having - 1) / (all - 1) : 1);

/** How many of its rare items a text from outside has in common with any row by chance. */
export function expectedByChance({ texts, counts }: RareEntityIndex, items: Int32Array): number {
  let sum = 0;
  for (let i = 0; i < items.length; i++) {
    const item = items[i] ?? 0;
    sum += byChance((item < texts.length ? (texts[item] ?? 0) : 0) + 1, counts.length + 1);
  }
  return sum;
}

/** The rare items of a text from outside, which is one more that has them. */
export function rareEntities(
  { texts, limit }: RareEntityIndex,
  { stream, factItems }: Analysis,
  excluded: Uint8Array | undefined,
): Int32Array {
  const different = new Set<number>();
  for (let i = 0; i < factItems.length; i++) {
    const place = factItems[i] ?? 0;
    const item = stream[place] ?? 0;
    if (excluded?.[place] !== 1 && (texts[item] ?? 0) < limit) different.add(item);
  }
  return Int32Array.from(different);
}

/** Counts, for each row before `before`, the rare items in common. */
export function countSharedEntities(
  index: RareEntityIndex,
  items: Int32Array,
  before: number,
  counts: Int32Array,
): void {
  const { starts, rowOf } = index;
  for (let i = 0; i < items.length; i++) {
    const item = items[i] ?? 0;
    if (item + 1 >= starts.length) continue;
    for (let p = starts[item] ?? 0; p < (starts[item + 1] ?? 0); p++) {
      const row = rowOf[p] ?? 0;
      if (row >= before) break;
      counts[row] = (counts[row] ?? 0) + 1;
    }
  }
}

/**
 * Share of the rare items of the text with fewer that it has in common with a row beyond what it would by chance;
 * between 0 and 1. `own` and `expected` are those of the other text. In a handful of submissions everything is rare, and
 * so shared by chance.
 */
export function entityShare(
  { counts, expected: expectedOfRow, usual }: RareEntityIndex,
  row: number,
  own: number,
  expected: number,
  shared: number,
): number {
  const theirs = counts[row] ?? 0;
  const fewer = Math.min(own, theirs);
  if (shared === 0 || fewer === 0) return 0;
  const byLength = Math.max(1, Math.max(own, theirs) / Math.max(1, usual));
  const chance = (theirs < own ? (expectedOfRow[row] ?? 0) : expected) * byLength;
  return Math.max(0, Math.min(1, (shared - chance) / fewer));
}

/** How many different rare items of a row stand in passages that it shares. */
export function entitiesWithin(
  { texts, limit }: RareEntityIndex,
  { stream, factItems }: Analysis,
  passages: readonly ItemPassage[],
): number {
  const within = new Set<number>();
  for (let i = 0; i < factItems.length; i++) {
    const place = factItems[i] ?? 0;
    const item = stream[place] ?? 0;
    if ((texts[item] ?? 0) > limit) continue;
    if (passages.some(({ firstStart, firstEnd }) => place >= firstStart && place < firstEnd))
      within.add(item);
  }
  return within.size;
}
