// Text that many submissions share, such as a paragraph of a template: reported once for all, instead of in each
// pair.
import { groupBy } from '../../base/group-by';
import type { Corpus, Query } from './corpus';
import { SHARED_BY_MANY } from './overlap-thresholds';
import { PASSAGE } from './passages';
import { SHINGLE } from './winnowing';

/** Text that many have: where it stands in one of them (0-based items, end exclusive), and the rows that have it. */
export interface ItemsOfMany {
  readonly row: number;
  readonly start: number;
  readonly end: number;
  readonly sharedBy: readonly number[];
}

interface Run {
  readonly row: number;
  readonly start: number;
  end: number;
  readonly group: number;
  readonly sharing: number;
}

/** Neighbouring fingerprints of one row that equally many share are one text; told once, where it first stands. */
function runsOf(query: Query, row: number, taken: Set<number>): Run[] {
  const runs: Run[] = [];
  let open: Run | undefined;
  query.analysis.fingerprints.positions.forEach((position, i) => {
    const group = query.runs.groups[i] ?? 0;
    const [sharing, isCommon] = [query.sharing(group), query.isCommon(group)];
    if (!isCommon || sharing !== open?.sharing) open = undefined;
    if (!isCommon || (!open && taken.has(group))) return;
    taken.add(group);
    if (open) open.end = position + SHINGLE;
    else runs.push((open = { row, start: position, end: position + SHINGLE, group, sharing }));
  });
  return runs;
}

/** The rows that have fingerprints of each of some groups. */
function holdersOf({ rows }: Corpus, groups: ReadonlySet<number>): Map<number, number[]> {
  return groupBy([...rows.keys()], (row) => [...new Set(rows[row]?.runs.groups)].filter((one) => groups.has(one)));
}

/** Each text that many share, once: the longest first. */
export function textsOfMany(corpus: Corpus): ItemsOfMany[] {
  const taken = new Set<number>();
  const told = corpus.rows
    .flatMap((query, row) => runsOf(query, row, taken))
    .filter(({ start, end }) => end - start >= PASSAGE.shortest)
    .sort((x, y) => y.end - y.start - (x.end - x.start) || x.row - y.row || x.start - y.start)
    .slice(0, SHARED_BY_MANY.told);
  const holders = holdersOf(corpus, new Set(told.map(({ group }) => group)));
  return told.map(({ row, start, end, group }) => ({ row, start, end, sharedBy: holders.get(group) ?? [] }));
}
