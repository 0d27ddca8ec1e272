// What one chooses where somebody else changed the same cells meanwhile.
import type { CallClash } from '../../../core/workbook/command/types';
import type { Value } from '../../../core/workbook/records/rows';
import { useAtRefusal, type ClashChoice } from '../../kit/clashes';
import type { RowDraft } from './target';

/** Answers the way to choose: the value of the other was seen then, so that what one keeps instead is no longer refused. */
export function useChoice(
  clashes: readonly CallClash[],
  draft: RowDraft,
  type: (draft: RowDraft) => void,
): (clash: CallClash, choice: ClashChoice) => void {
  const refused = useAtRefusal(clashes, draft.changes);
  return ({ field, now }, choice) => {
    const mine: Value = refused[field] ?? null;
    type({
      changes: { ...draft.changes, [field]: choice === 'theirs' ? now : mine },
      seen: { ...draft.seen, [field]: now },
    });
  };
}
