// Facts: names and figures that hardly any other submission has. Texts that share them tell the same, in whatever words;
// what two texts share by chance is subtracted.
import { groupBy } from '../../base/group-by';
import type { Analysis } from './analysis';
import { rareFrom } from './overlap-thresholds';
import type { ItemPassage } from './passages';

export interface FactIndex {
  /** The rows that have each name or figure, ascending. */
  readonly rows: ReadonlyMap<number, readonly number[]>;
  /** What stands in more rows is not rare. */
  readonly limit: number;
  readonly all: number;
  /** Rare ones of a text of usual length. */
  readonly usual: number;
}

/** The rare names and figures of one text. */
export interface Facts {
  readonly items: readonly number[];
  /** How many of them it has in common with any other one by chance. */
  readonly byChance: number;
}

/** The different names and figures of a text that count; `excluded` are the items that do not. */
function factsIn({ stream, factItems }: Analysis, excluded: Uint8Array | undefined): Set<number> {
  return new Set(factItems.filter((place) => excluded?.[place] !== 1).map((place) => stream[place] ?? 0));
}

/** Lays out which rows have which names and figures. */
export function indexFacts(
  rows: readonly { readonly analysis: Analysis; readonly excluded: Uint8Array | undefined }[],
): FactIndex {
  const holders = groupBy([...rows.keys()], (row) => {
    const { analysis, excluded } = rows[row] ?? {};
    return analysis ? factsIn(analysis, excluded) : [];
  });
  const limit = rareFrom(rows.length);
  const rare = [...holders.values()].filter((held) => held.length <= limit);
  const usual = rare.reduce((sum, held) => sum + held.length, 0) / Math.max(1, rows.length);
  return { rows: holders, limit, all: rows.length, usual };
}

/** How likely one other text has what so many of all texts have, one of them being known to. */
const byChance = (having: number, all: number): number => (all > 1 ? (having - 1) / (all - 1) : 1);

/** The facts of a text; `outside` is 1 for one that is not among the rows, and one more that has them. */
export function factsOf(
  { rows, limit, all }: FactIndex,
  analysis: Analysis,
  excluded: Uint8Array | undefined,
  outside: number,
): Facts {
  const having = (item: number): number => (rows.get(item)?.length ?? 0) + outside;
  const items = [...factsIn(analysis, excluded)].filter((item) => having(item) <= limit);
  const chance = items.reduce((sum, item) => sum + byChance(having(item), all + outside), 0);
  return { items, byChance: chance };
}

/**
 * Share of the facts of the text with fewer that both have beyond what they would by chance, between 0 and 1. In a
 * handful of submissions everything is rare, and so shared by chance.
 */
export function factShare({ usual }: FactIndex, one: Facts, other: Facts, shared: number): number {
  const [fewer, more] = one.items.length < other.items.length ? [one, other] : [other, one];
  if (shared === 0 || fewer.items.length === 0) return 0;
  const byLength = Math.max(1, more.items.length / Math.max(1, usual));
  return Math.max(0, Math.min(1, (shared - fewer.byChance * byLength) / fewer.items.length));
}

/** How many different facts of a row stand in passages that it shares, as the first of two. */
export function factsWithin(
  { rows, limit }: FactIndex,
  { stream, factItems }: Analysis,
  passages: readonly ItemPassage[],
): number {
  const isWithin = (place: number): boolean =>
    passages.some(({ firstStart, firstEnd }) => place >= firstStart && place < firstEnd);
  const within = factItems
    .filter((place) => (rows.get(stream[place] ?? 0)?.length ?? 0) <= limit)
    .filter(isWithin);
  return new Set(within.map((place) => stream[place])).size;
}
