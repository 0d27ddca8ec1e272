// Dates that belong together: a series, whose dates repeat by a rule, and a poll, whose dates are offered to choose from.
// The column of the series holds the code, which is the id of the first of them, and the rule.
import { addDays, daysBetween } from '../../base/dates/dates';
import { isDateTime } from '../../base/dates/formats';
import { wordsOf } from '../../base/vocabulary/words';
import type { RowOf } from '../../workbook/records/rows';
import type { Book } from '../../workbook/records/book';
import * as meetingsText from '../../words/people/meetings';

type Meeting = RowOf<'MTG'>;

/** How often a series repeats. */
export const rhythms = /* @__PURE__ */ wordsOf(['weekly', 'fortnightly', 'monthly'], meetingsText.rhythms);
export type Rhythm = (typeof rhythms)[number]['key'];

/** Dates that one series has at most: half a year of weeks. */
export const MOST_DATES = 26;

/** The status of a date that is offered to choose from. */
export const PROPOSED = 'proposed';

export const seriesText = (code: string, rule: Rhythm | 'poll'): string => `${code} ${rule}`;

/** The code of the series; '' for a meeting on its own. */
export const seriesCode = ({ series }: Pick<Meeting, 'series'>): string => series.trim().split(/\s/)[0] ?? '';

const WEEK = 7;

/** The day so many months later on the same weekday of its week, such as the second Tuesday; a fifth is the last. */
function sameWeekday(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const weekday = new Date(Date.UTC(year, month - 1, date)).getUTCDay();
  const start = addDays(first.toISOString().slice(0, 10), (weekday - first.getUTCDay() + WEEK) % WEEK);
  const wanted = addDays(start, Math.floor((date - 1) / WEEK) * WEEK);
  return wanted.slice(0, 7) === start.slice(0, 7) ? wanted : addDays(wanted, -WEEK);
}

/** The starts of a series (wall clocks), the first among them. */
export function startsOf(start: string, rhythm: Rhythm, times: number): readonly string[] {
  const [day, time] = [start.slice(0, 10), start.slice(10)];
  const days = { weekly: WEEK, fortnightly: 2 * WEEK };
  const dayAt = (index: number): string =>
    rhythm === 'monthly' ? sameWeekday(day, index) : addDays(day, index * days[rhythm]);
  return Array.from({ length: times }, (_, index) => dayAt(index) + time);
}

/** By how many days and to which time of day a start is moved. */
export interface Move {
  readonly days: number;
  /** `THH:MM`; undefined where it stays. */
  readonly time: string | undefined;
}

export const moveBetween = (before: string, after: string): Move => ({
  days: daysBetween(before.slice(0, 10), after.slice(0, 10)),
  time: before.slice(10, 16) === after.slice(10, 16) ? undefined : after.slice(10, 16),
});

export const movedBy = (start: string, { days, time }: Move): string =>
  addDays(start.slice(0, 10), days) + (time ?? start.slice(10, 16));

const byStart = (one: Meeting, other: Meeting): number => one.start.localeCompare(other.start);

/** The planned dates of the meeting's series that come after it, soonest first. */
export function followingIn(book: Book, row: Meeting): readonly Meeting[] {
  const code = seriesCode(row);
  if (code === '' || row.status === PROPOSED || !isDateTime(row.start)) return [];
  return book
    .rows('MTG')
    .filter((one) => seriesCode(one) === code && (one.status || 'planned') === 'planned')
    .filter((one) => isDateTime(one.start) && one.start > row.start)
    .sort(byStart);
}

/** The dates that are offered under a code, soonest first. */
export const datesOffered = (book: Book, code: string): readonly Meeting[] =>
  book
    .rows('MTG')
    .filter((row) => row.status === PROPOSED && seriesCode(row) === code)
    .sort(byStart);
