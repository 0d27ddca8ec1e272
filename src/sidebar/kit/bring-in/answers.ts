// What is answered about a list before it is taken in.
import { decisionKey, type MentionQuestion } from '../../../core/workbook/bring-in/resolve-mentions';

export const questionKeyOf = ({ sheet, typed }: MentionQuestion): string => decisionKey(sheet, typed);

/** All that is asked, as it was chosen or else as it is usual: what one saw is what counts. */
export const decisionsOf = (
  asked: readonly MentionQuestion[],
  chosen: Readonly<Record<string, string>>,
): Record<string, string> =>
  Object.fromEntries(asked.map((one) => [questionKeyOf(one), chosen[questionKeyOf(one)] ?? one.usual]));
