// Days that lobbying keeps to: the review, the last day to ask (capitals decide, and need time), and other milestones.
import { isDate, isDateTime } from '../base/dates/formats';
import { usualRules, type MilestoneKey } from '../cycle/timeline/milestones';
import { milestoneRow } from '../cycle/timeline/move-dates';
import { isWithoutDay, readReviewState, REVIEW_STATE } from '../cycle/timeline/review-state';
import { dueByRule } from '../cycle/timeline/rules';
import type { Context } from '../workbook/command/types';
import type { Book } from '../workbook/records/book';

type Settings = Pick<Context, 'setting' | 'timeZone'>;

/** The day of the review, `YYYY-MM-DD`; '' while it has none. */
export function reviewDay({ setting }: Pick<Context, 'setting'>): string {
  const day = setting('review.date').trim().slice(0, 10);
  return isDate(day) && !isWithoutDay(readReviewState(setting(REVIEW_STATE))) ? day : '';
}

/** The day of a milestone, `YYYY-MM-DD`, as the Timeline has it, else counted from the review; '' while that has no day. Reads TIM. */
export function milestoneDay(book: Book, { setting, timeZone }: Settings, key: MilestoneKey): string {
  const row = milestoneRow(book, key);
  if (row && isDateTime(row.due)) return row.due.slice(0, 10);
  const reviewDate = reviewDay({ setting });
  const rule = usualRules().get(key);
  if (!rule || reviewDate === '' || row?.status === 'waiting') return '';
  return (
    dueByRule(rule, { reviewDate, timeZone }, { rules: usualRules(), fixed: new Map() })?.due.slice(0, 10) ??
    ''
  );
}

export const lastDayToAsk = (book: Book, settings: Settings): string =>
  milestoneDay(book, settings, 'last-asks');
