// The comparison as the commands use it.
import type { Compared } from './compared';
import type { Overlaps } from './overlaps';
import { findOverlaps } from './overlaps';

/** All pairs of the submissions that overlap. Two of earlier cycles are not compared with each other. */
export function detect(all: readonly Compared[], ignored: readonly string[]): Overlaps {
  const cycleOf = new Map(all.map(({ id, cycle }) => [id, cycle]));
  const isOld = (id: string): boolean => (cycleOf.get(id) ?? '') !== '';
  const found = (findOverlaps as (of: readonly Compared[], options: object) => Overlaps)(all, { ignored });
  return { ...found, pairs: found.pairs.filter(({ first, second }) => !(isOld(first) && isOld(second))) };
}
