// What is answered about a list before it is taken in.
import type { Asked } from '../../../core/people/bring-in-people/who-is-who';
import { decisionKey } from '../../../core/people/bring-in-people/who-is-who';

export const keyOf = ({ sheet, typed }: Asked): string => decisionKey(sheet, typed);

/** All that is asked, as it was chosen or else as it is usual: what one saw is what counts. */
export const decisionsOf = (
  asked: readonly Asked[],
  chosen: Readonly<Record<string, string>>,
): Record<string, string> =>
  Object.fromEntries(asked.map((one) => [keyOf(one), chosen[keyOf(one)] ?? one.usual]));
