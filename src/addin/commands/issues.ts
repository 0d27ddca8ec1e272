// Command about issues, bound to what it reads and its rule.
import type { SuggestIssuesInput, SuggestIssuesResult } from '../../core/calls/issues';
import { suggestIssuesCall } from '../../core/calls/issues';
import type { Command } from '../../core/calls/types';
import { planSuggestIssues, suggestIssuesReads } from '../../core/issues/plan-suggest';

export const suggestIssuesCommand: Command<SuggestIssuesInput, SuggestIssuesResult> = {
  call: suggestIssuesCall,
  reads: suggestIssuesReads,
  plan: planSuggestIssues,
};
