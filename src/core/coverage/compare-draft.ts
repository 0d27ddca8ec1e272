// One text against all submissions, over the index that the comparison of all keeps.
import type { Compared } from './compared';
import type { CoverageMemory } from './comparison';
import { compareAll, follow } from './comparison';
import type { ComparedSubmission, OverlapPair } from './overlaps';

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
 * Compares drafts over a memory: the submissions are read when they are new or changed, and what may be shared is laid
 * out once. After that a draft takes milliseconds.
 */
export function createDraftComparer(memoryOf: () => CoverageMemory): CompareDraft {
  let laidOut: string | undefined;
  return (all, draft, limit, ignored) => {
    const memory = memoryOf();
    const key = JSON.stringify(ignored);
    // The index takes what is ignored, and its weights, from the comparison of all.
    if (laidOut === key) follow(all, memory);
    else compareAll(all, ignored, memory);
    laidOut = key;
    return memory.index.compare(draft, limit);
  };
}
