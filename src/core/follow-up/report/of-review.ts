// What readers outside know a review by: the year and the symbol of its report; a cycle is a number of ours.
import { sayIn } from '../../base/messages/text';
import { symbolOfReview, yearOfReview } from '../../un-documents/reports/citation';
import { progressReportWords as words } from '../../words/follow-up/report';
import type { Report } from './entries';

/** `of 2020 (A/HRC/46/15)`, in the workbook's language; `of cycle 3` where the workbook does not know the year. */
export function ofReview({
  book,
  scope: { cycle },
  context,
}: Pick<Report, 'book' | 'scope' | 'context'>): string {
  const say = sayIn(context.bookLanguage);
  const year = yearOfReview(book, cycle, context);
  const symbol = symbolOfReview(book, cycle);
  if (year === undefined) return say(words.ofCycleNumber, { cycle });
  return [say(words.ofYear, { year: String(year) }), symbol === '' ? '' : `(${symbol})`]
    .filter(Boolean)
    .join(' ');
}
