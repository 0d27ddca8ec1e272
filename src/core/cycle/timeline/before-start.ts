// What was due before the cycle was started in this workbook: it passed before anybody here began, and is not late.
import { isDateTime } from '../../base/dates/formats';
import { isZone, toInstant, toWallClock } from '../../base/dates/zones';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';

/** The setting that holds the minute in which the cycle was started here, by the coalition's clock. */
export const CYCLE_STARTED = 'cycle.started';

const DAY = 10;
const isWholeDay = (due: string): boolean => due.length === DAY || due.endsWith('T00:00');

/**
 * Whether it was due before the start. `due` is a day, or a minute by the clock of `zone`, the coalition's where that
 * is none. Workbooks that do not know their start, and what has no date, answer no.
 */
export function passedBeforeStart(
  due: string,
  { setting, timeZone }: Pick<Context, 'setting' | 'timeZone'>,
  zone = '',
): boolean {
  const started = setting(CYCLE_STARTED).trim().replace(' ', 'T');
  if (!isDateTime(started) || due === '') return false;
  if (isWholeDay(due)) return due.slice(0, DAY) < started.slice(0, DAY);
  return isDateTime(due) && toWallClock(toInstant(due, isZone(zone) ? zone : timeZone), timeZone) < started;
}

/** The milestones that were, and that nobody has marked since. */
export const passedMilestones = (book: Book): readonly RowOf<'TIM'>[] =>
  book.rows('TIM').filter(({ status }) => status === 'passed');
