// Why two rows may be one, as codes and in words.
import { joinTexts, type Text } from '../../base/messages/text';
import * as t from '../../words/workbook/duplicates';

export type Reason = keyof typeof t.reasons;

/** The reasons in one phrase. */
export const reasonsInWords = (reasons: readonly Reason[]): Text =>
  joinTexts(reasons.map((reason) => t.reasons[reason]));
