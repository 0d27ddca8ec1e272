// Which rows are compared with which: those that share a key, so that thousands are not compared each with each.

/** Each pair of items that share a key, once, in their order. */
export function* candidatePairs<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): Generator<readonly [Item, Item]> {
  const blocks = new Map<string, number[]>();
  const compared = new Set<number>();
  for (const [at, item] of items.entries())
    for (const key of new Set(keysOf(item))) {
      const block = blocks.get(key) ?? [];
      blocks.set(key, block);
      for (const before of block) {
        const other = items[before];
        const pair = before * items.length + at;
        if (other === undefined || compared.has(pair)) continue;
        compared.add(pair);
        yield [other, item];
      }
      block.push(at);
    }
}

/** How many of the items have each word. */
export function countWords(lists: Iterable<readonly string[]>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const words of lists) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Whether two words that differ by a letter are both names in their own right: other rows have them, too. */
export const areBothUsual = (
  slips: readonly (readonly [string, string])[],
  counts: ReadonlyMap<string, number>,
): boolean => slips.some((words) => words.every((word) => (counts.get(word) ?? 0) > 1));
