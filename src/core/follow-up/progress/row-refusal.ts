// What This row may not change by hand: other voices' ratings, and the scale once something was rated by it.
import type { Message } from '../../base/messages/text';
import { message } from '../../base/messages/text';
import type { RowChange } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { Actor } from '../../workbook/records/people-roles';
import type { RowOf } from '../../workbook/records/rows';
import { fixedScale } from './plan-scale';
import { SCALE_SETTING } from './scale';
import { maySpeakFor } from './whose-rating';
import * as thisRowText from '../../words/workbook/this-row';

export function progressRowRefusal(
  book: Book,
  { sheet, row, changes }: RowChange,
  actor: Actor,
): Message | undefined {
  if (sheet === 'PRG' && !maySpeakFor(book, row as unknown as RowOf<'PRG'>, actor))
    return message(thisRowText.notYourRating);
  const isScale = sheet === 'SET' && row['key'] === SCALE_SETTING;
  return isScale && 'value' in changes ? fixedScale(book) : undefined;
}
