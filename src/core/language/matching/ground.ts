// Whether two submissions are about the same issues: the issues that both are tagged with, and those that their words
// suggest.
import type { Corpus } from './corpus';
import type { Probe } from './probe';
import { sameIssueShare } from './suggested-issues';
import { rowLikeness } from './vectors';

/** Two texts that come back to the same are less surely on one issue than those that tagged texts say it of. */
const PROFILE_COUNTS = 0.5;

/** How sure it is that both are about the same issue: by what tagged texts say, else by what both come back to. */
export function groundOf(corpus: Corpus, probe: Probe, row: number): number {
  const profile = corpus.profiles[row];
  if (!profile || !probe.profile) return sameIssueShare(corpus.suggested, row, probe.issueShares);
  return PROFILE_COUNTS * rowLikeness(profile, probe.profile);
}

/** Weighted share of the issues of either that both have; `shared` is the weight of those. */
export function issueShare(corpus: Corpus, probe: Probe, row: number, shared: number): number {
  const either = (corpus.issueTotals[row] ?? 0) + probe.issueTotal - shared;
  return shared > 0 && either > 0 ? Math.min(1, shared / either) : 0;
}
