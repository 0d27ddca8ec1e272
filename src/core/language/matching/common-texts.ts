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
  readonly hash: number;
  readonly sharing: number;
}

/** Neighbouring fingerprints of one row that equally many share are one text; told once, where it first stands. */
function runsOf(query: Query, row: number, taken: Set<number>): Run[] {
  const runs: Run[] = [];
  let open: Run | undefined;
  query.analysis.fingerprints.positions.forEach((position, i) => {
    const hash = query.analysis.fingerprints.hashes[i] ?? 0;
    const [sharing, isCommon] = [query.sharing(i), query.isCommon(i)];
    if (!isCommon || sharing !== open?.sharing) open = undefined;
    if (!isCommon || (!open && taken.has(hash))) return;
    taken.add(hash);
    if (open) open.end = position + SHINGLE;
    else runs.push((open = { row, start: position, end: position + SHINGLE, hash, sharing }));
  });
  return runs;
}

/** The rows that have each of some fingerprints. */
function holdersOf({ rows }: Corpus, wanted: ReadonlySet<number>): Map<number, number[]> {
  return groupBy(
    [...rows.keys()],
    (row) => new Set(rows[row]?.analysis.fingerprints.hashes.filter((hash) => wanted.has(hash))),
  );
}

/** Each text that many share, once: the longest first. */
export function textsOfMany(corpus: Corpus): ItemsOfMany[] {
  const taken = new Set<number>();
  const told = corpus.rows
    .flatMap((query, row) => runsOf(query, row, taken))
    .filter(({ start, end }) => end - start >= PASSAGE.shortest)
    .sort((x, y) => y.end - y.start - (x.end - x.start) || x.row - y.row || x.start - y.start)
    .slice(0, SHARED_BY_MANY.told);
  const holders = holdersOf(corpus, new Set(told.map(({ hash }) => hash)));
  return told.map(({ row, start, end, hash }) => ({ row, start, end, sharedBy: holders.get(hash) ?? [] }));
}
