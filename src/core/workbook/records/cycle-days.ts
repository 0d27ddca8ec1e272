// The days of a cycle, among which a day that was typed without a year is looked for.
import { addMonths } from '../../base/dates/dates';
import { isDate } from '../../base/dates/formats';
import type { Span } from '../../base/dates/readings';

const DAY_LENGTH = 'YYYY-MM-DD'.length;
const YEAR = 12;

/** From the day on which the cycle was started here to the review; undefined where Settings lack one of them. */
export function cycleToReview(setting: (key: string) => string): Span | undefined {
  const [from = '', to = ''] = ['cycle.started', 'review.date'].map((key) =>
    setting(key).trim().slice(0, DAY_LENGTH),
  );
  return isDate(from) && isDate(to) && from <= to ? { from, to } : undefined;
}

/** As `cycleToReview`, with the year after the review, in which the outcome is adopted and followed up. */
export function cycleAhead(setting: (key: string) => string): Span | undefined {
  const cycle = cycleToReview(setting);
  return cycle && { ...cycle, to: addMonths(cycle.to, YEAR) };
}
