// What one should know of a date before inviting: who is in another meeting then, which deadline falls into its week,
// and whether it lies between the years.
import type { Context } from '../../workbook/command/types';
import { message, render } from '../../base/messages/text';
import type { Book } from '../../workbook/records/book';
import { addDays } from '../../base/dates/dates';
import { toWallClock } from '../../base/dates/zones';
import { milestoneInWords } from '../../cycle/timeline/milestones';
import { allMeetingsAhead, type MeetingTimes } from './meeting-times';
import * as meetingsText from '../../words/people/meetings';

/** The Monday of the day's week. */
function weekOf(day: string): string {
  const weekday = (new Date(`${day}T00:00:00.000Z`).getUTCDay() + 6) % 7;
  return addDays(day, -weekday);
}

/** From Christmas Eve to New Year's Day hardly anybody comes. */
const isBetweenYears = (day: string): boolean => day.slice(5) >= '12-24' || day.slice(5) === '01-01';

/**
 * Answers what there is to say of a date, in the reader's language, for these people; `own` are ids of the meetings
 * that are planned now. Reads MTG, INV and TIM.
 */
export function dateNotes(
  book: Book,
  people: readonly string[],
  own: readonly string[],
  context: Context,
): (times: MeetingTimes) => readonly string[] {
  const { language } = context;
  const concerned = new Set(people);
  const shared = new Map<string, number>();
  for (const { meeting, person } of book.rows('INV'))
    if (concerned.has(person)) shared.set(meeting, (shared.get(meeting) ?? 0) + 1);
  const others = allMeetingsAhead(book, context).filter(
    ({ row }) => shared.has(row.id) && !own.includes(row.id),
  );
  const deadlines = book.rows('TIM').filter(({ due, status }) => due !== '' && (status || 'open') === 'open');
  return (times) => {
    const day = toWallClock(times.start, times.zone).slice(0, 10);
    const clashes = others
      .filter((other) => other.times.start < times.end && times.start < other.times.end)
      .map(({ row }) =>
        message(meetingsText.clashesWith, { title: row.title, count: shared.get(row.id) ?? 0 }),
      );
    const weeks = deadlines
      .filter(({ due }) => weekOf(due.slice(0, 10)) === weekOf(day))
      .map(({ milestone }) =>
        message(meetingsText.deadlineWeek, { milestone: milestoneInWords(milestone, language) }),
      );
    const years = isBetweenYears(day) ? [message(meetingsText.betweenYears)] : [];
    return [...clashes, ...weeks, ...years].map((one) => render(one, language));
  };
}
