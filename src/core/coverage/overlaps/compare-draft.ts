// One text against all submissions, over the index that the comparison of all keeps.
import type { Compared } from './compared';
import type { CoverageMemory } from './comparison';
import { compareAll, follow } from './comparison';
import type { ComparedSubmission, OverlapPair } from '../../language/matching/overlaps';

/**
 * The pairs of one text with all submissions, closest first, at most `limit`; the text is their first side. `ignored`
 * are texts whose words may be shared.
 */
export type CompareDraft = (
  all: readonly Compared[],
  draft: ComparedSubmission,
  limit: number,
  ignored: readonly string[],
) => readonly OverlapPair[];

/**
 * Compares drafts over a memory: the submissions are read when they are new or changed, and all are compared once, by
 * which the index knows what is ignored and which words are rare. After that a draft takes milliseconds.
 */
export const createDraftComparer =
  (memoryOf: () => CoverageMemory): CompareDraft =>
  (all, draft, limit, ignored) => {
    const memory = memoryOf();
    if (memory.ignored === JSON.stringify(ignored)) follow(all, memory);
    else compareAll(all, ignored, memory);
    return memory.index.compare(draft, limit);
  };
