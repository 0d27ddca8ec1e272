// Text that many submissions share, such as a paragraph of a template: reported once for all, instead of in each
// pair.
import { SHINGLE, type Fingerprints } from './winnowing';
import { HEADER, PER_HASH, textsOf, type HashIndex } from './inverted-index';
import { PASSAGE } from './seed-and-extend';
import { SHARED_BY_MANY } from './overlap-thresholds';

/** Text that many have: where it stands in one of them (0-based items, end exclusive), and the rows that have it. */
export interface ItemsOfMany {
  readonly row: number;
  readonly start: number;
  readonly end: number;
  readonly sharedBy: readonly number[];
}

/** The rows of a group of equal hashes. */
function rowsOf({ groups }: HashIndex, group: number): number[] {
  const rows = new Set<number>();
  for (let i = group + HEADER; i < (groups[group + 1] ?? 0); i += PER_HASH) rows.add(groups[i] ?? 0);
  return [...rows];
}

interface Run {
  row: number;
  start: number;
  end: number;
  group: number;
  sharing: number;
}

/** Neighbouring fingerprints of one row that equally many share are one text; told once, where it first stands. */
function runsOf(
  index: HashIndex,
  limit: number,
  { positions }: Fingerprints,
  row: number,
  taken: Set<number>,
): Run[] {
  const runs: Run[] = [];
  let open: Run | undefined;
  for (let entry = index.starts[row] ?? 0; entry < (index.starts[row + 1] ?? 0); entry++) {
    const group = index.groupOf[entry] ?? 0;
    const sharing = textsOf(index.groups, group);
    if (sharing <= limit || sharing !== open?.sharing) open = undefined;
    if (sharing <= limit || (!open && taken.has(group))) continue;
    taken.add(group);
    const position = positions[entry - (index.starts[row] ?? 0)] ?? 0;
    if (open) open.end = position + SHINGLE;
    else {
      open = { row, start: position, end: position + SHINGLE, group, sharing };
      runs.push(open);
    }
  }
  return runs;
}

/** Each text that many share, once: the longest first. */
export function textsOfMany(
  index: HashIndex,
  limit: number,
  fingerprints: readonly Fingerprints[],
): ItemsOfMany[] {
  const taken = new Set<number>();
  return fingerprints
    .flatMap((own, row) => runsOf(index, limit, own, row, taken))
    .filter(({ start, end }) => end - start >= PASSAGE.shortest)
    .sort((x, y) => y.end - y.start - (x.end - x.start) || x.row - y.row || x.start - y.start)
    .slice(0, SHARED_BY_MANY.told)
    .map(({ row, start, end, group }) => ({
      row,
      start,
      end,
      sharedBy: rowsOf(index, group),
    }));
}
