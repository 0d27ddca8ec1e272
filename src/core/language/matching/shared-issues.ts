// Whether two submissions are about the same issues: the issues that both are tagged with, and those that their words
// suggest.
import type { Corpus } from './corpus';
import type { Query } from './query';
import { sameIssueShare } from './suggested-issues';
import { cosineOf } from './bm25-weights';

/** Two texts that come back to the same are less surely on one issue than those that tagged texts say it of. */
const PROFILE_COUNTS = 0.5;

/** How sure it is that both are about the same issue: by what tagged texts say, else by what both come back to. */
export function sameIssueLikelihood(corpus: Corpus, query: Query, row: number): number {
  const profile = corpus.profiles[row];
  if (!profile || !query.profile) return sameIssueShare(corpus.suggested, row, query.issueShares);
  return PROFILE_COUNTS * cosineOf(profile, query.profile);
}

/** Weighted share of the issues of either that both have; `shared` is the weight of those. */
export function issueShare(corpus: Corpus, query: Query, row: number, shared: number): number {
  const either = (corpus.issueTotals[row] ?? 0) + query.issueTotal - shared;
  return shared > 0 && either > 0 ? Math.min(1, shared / either) : 0;
}
