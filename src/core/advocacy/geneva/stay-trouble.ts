// Days of stays that cannot be right: the leaving before the arrival, and an arrival months from all that happens in Geneva,
// as when day and month changed places. Told by Check and repair, and left as they are.
import { daysBetween } from '../../base/dates/dates';
import { isDate } from '../../base/dates/formats';
import { message, type Message } from '../../base/messages/text';
import { dayText } from '../../base/dates/words';
import type { Context } from '../../workbook/command/types';
import type { Book, WorkbookFinding } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { milestoneDay, reviewDay } from '../lobbying-deadlines';
import * as t from '../../words/advocacy/geneva';

/** Nobody of a coalition is in Geneva longer before or after. */
const MOST_DAYS = 60;
const IN_GENEVA = ['pre-session', 'review', 'council-adoption'] as const;

const turned = (day: string): string => `${day.slice(0, 5)}${day.slice(8)}-${day.slice(5, 7)}`;

/** Whether the arrival is after all of it, or would be near it with day and month the other way round. */
function isElsewhen(day: string, days: readonly string[]): boolean {
  const isNear = (one: string): boolean =>
    days.some((other) => Math.abs(daysBetween(one, other)) <= MOST_DAYS);
  const isLast = days.every((other) => other < day);
  return !isNear(day) && (isLast || (isDate(turned(day)) && isNear(turned(day))));
}

const findingOf = ({ id, rowNumber }: RowOf<'DEL'>, column: string, words: Message): WorkbookFinding => ({
  ...{ sheet: 'DEL', id, rowNumber, column, message: words, mended: false },
});

/** One for each stay. Reads DEL and TIM. */
export function stayTrouble(book: Book, context: Context): readonly WorkbookFinding[] {
  const review = reviewDay(context);
  const days = IN_GENEVA.map((key) => milestoneDay(book, context, key)).filter(isDate);
  return book.rows('DEL').flatMap((row): readonly WorkbookFinding[] => {
    const { arrives, leaves } = row;
    if (!isDate(arrives)) return [];
    if (isDate(leaves) && leaves < arrives)
      return [
        findingOf(
          row,
          'leaves',
          message(t.leavesBefore, { arrives: dayText(arrives), leaves: dayText(leaves) }),
        ),
      ];
    if (review === '' || !isElsewhen(arrives, days)) return [];
    const words = message(t.farFromReview, { day: dayText(arrives), review: dayText(review) });
    return [findingOf(row, 'arrives', words)];
  });
}
