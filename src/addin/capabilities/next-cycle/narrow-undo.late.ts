// Where a start of the next cycle came with an action or after it, the mail of then waits in another file.
import { startNextCycle, withoutMail } from '../../../core/follow-up/next-cycle/plan-next-cycle';
import type { Inverse } from '../../../core/workbook/changes/journal';
import type { Journal, JournalEntry } from '../../engine/types';

export const withoutMailOfOldCycle = (
  entry: JournalEntry,
  { entries }: Journal,
  inverse: Inverse,
): Inverse =>
  entries.some(
    ({ command, state, at }) => command === startNextCycle.name && state === 'done' && at >= entry.at,
  )
    ? withoutMail(inverse)
    : inverse;
