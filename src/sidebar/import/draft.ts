// What is to be brought in, while one fills it in.
import type { ImportRecommendationsInput } from '../../core/calls/recommendations';
import type { Text } from '../../core/messages/text';
import { recommendationsText } from '../../core/recommendations/messages';
import { cycleOfSession } from '../../core/timeline/milestones';
import { importText as words } from './messages';

/** Reports of these years are of the fourth cycle. */
const PRESENT_CYCLE = 4;
const LAST_CYCLE = 20;
const MOST_TEXT = 2_000_000;

export interface Draft {
  readonly text: string;
  readonly cycle: number | null;
  readonly source: string;
}

/** The cycle of the workbook's session, where Settings name one. */
export const usualCycle = (session: number | null): number =>
  session === null ? PRESENT_CYCLE : cycleOfSession(session);

export const inputOf = ({ text, cycle, source }: Draft): ImportRecommendationsInput => ({
  text,
  cycle: cycle ?? PRESENT_CYCLE,
  ...(source.trim() !== '' && { source: source.trim() }),
});

/** What is wrong with the draft, by field. */
export function problemsOf({ text, cycle }: Draft): Readonly<Record<string, Text>> {
  const isCycle = cycle !== null && Number.isInteger(cycle) && cycle >= 1 && cycle <= LAST_CYCLE;
  return {
    ...(text.trim() === '' && { text: recommendationsText.empty }),
    ...(text.length > MOST_TEXT && { text: words.tooLong }),
    ...(!isCycle && { cycle: words.badCycle }),
  };
}
