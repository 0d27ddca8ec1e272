// The days of a statement as the Timeline has them: until when its speaker is registered, and when it is due.
import { isDateTime, isDate } from '../../base/dates/formats';
import { isZone, toInstant, toWallClock } from '../../base/dates/zones';
import { milestoneRow } from '../../cycle/timeline/move-dates';
import type { MilestoneKey } from '../../cycle/timeline/milestones';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { formOf } from './kinds';

const GENEVA = 'Europe/Zurich';

/** When a milestone is, by the clock in Geneva; '' where the Timeline has no such day. */
function dueOf(book: Book, key: MilestoneKey | undefined, context: Pick<Context, 'timeZone'>): string {
  const row = key && milestoneRow(book, key);
  if (!row || row.status === 'waiting') return '';
  const clock = isDate(row.due) ? `${row.due}T00:00` : row.due;
  if (!isDateTime(clock)) return '';
  const zone = isZone(row.timeZone) ? row.timeZone : context.timeZone;
  return toWallClock(toInstant(clock, zone), GENEVA);
}

export interface SpeechDays {
  /** `YYYY-MM-DD`, '' for none. */
  readonly registerBy: string;
  /** `YYYY-MM-DDTHH:MM` in Geneva, '' for none. */
  readonly officialDue: string;
}

/** The days of a kind of statement; none for other texts. */
export function speechDays(book: Book, kind: string, context: Pick<Context, 'timeZone'>): SpeechDays {
  const { days } = formOf(kind);
  return {
    registerBy: dueOf(book, days?.registerBy, context).slice(0, 10),
    officialDue: dueOf(book, days?.due, context).slice(0, 16),
  };
}
