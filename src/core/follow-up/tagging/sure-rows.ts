// Which recommendations have suggestions that may be accepted together, without a look at each.
import { isBlank, type Recommendation } from '../../un-documents/reports/cycle-rows';
import { openSuggestions } from './suggestion-texts';

/** It has suggestions, none of which is doubtful, and knows an issue or has one suggested. */
export function isSure(row: Recommendation): boolean {
  const open = openSuggestions(row.suggested);
  if (open.length === 0 || open.some(({ isUnsure }) => isUnsure)) return false;
  return !isBlank(row, 'issues') || open.some(({ kind }) => kind === 'issue');
}
