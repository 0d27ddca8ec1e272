// On which days of the session there is something to tell at home, and who is in Geneva then.
import { milestoneDay, reviewDay } from '../../advocacy/lobbying-deadlines';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';

const covers = ({ arrives, leaves }: RowOf<'DEL'>, day: string): boolean =>
  arrives !== '' && arrives <= day && day <= (leaves === '' ? arrives : leaves);

/** Rows of those who are there on the day. Reads DEL. */
export const thereOn = (book: Book, day: string): readonly RowOf<'DEL'>[] =>
  book.rows('DEL').filter((row) => row.person !== '' && covers(row, day));

/**
 * Whether the day (`YYYY-MM-DD`, by the coalition's clock) belongs to the session: from the review to its adoption, the
 * day on which the Council adopts it, and each day on which somebody of the coalition is there. Reads DEL and TIM.
 */
export function isSessionDay(
  book: Book,
  day: string,
  context: Pick<Context, 'setting' | 'timeZone'>,
): boolean {
  const review = reviewDay(context);
  const adopted = milestoneDay(book, context, 'working-group-adoption');
  const isOfReview = review !== '' && review <= day && day <= (adopted < review ? review : adopted);
  return (
    isOfReview || day === milestoneDay(book, context, 'council-adoption') || thereOn(book, day).length > 0
  );
}
