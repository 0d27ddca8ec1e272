// Which submissions overlap, with what each pair rests on.
import { createOverlapIndex, overlapsAmong } from './overlap-index';
import type { ComparedSubmission, FindOptions, Overlaps } from './types';

export { createOverlapIndex };
export type {
  CommonText,
  ComparedSubmission,
  FindOptions,
  MatchedAsk,
  Outline,
  OverlapGroup,
  OverlapIndex,
  OverlapPair,
  Overlaps,
  Passage,
  Stretch,
} from './types';

/**
 * The submissions that overlap, closest first, the text that many share, and groups that overlap in their text. Each
 * pair carries what it is based on. The answer does not depend on the order in which submissions are given; ids must
 * differ. Levels: copied text, reworded text, same asks, same issue, related.
 */
export function findOverlaps(
  submissions: readonly ComparedSubmission[],
  options: FindOptions = {},
): Overlaps {
  return overlapsAmong(submissions, options);
}
