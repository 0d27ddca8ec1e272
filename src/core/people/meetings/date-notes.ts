// What one should know of a date before inviting: who is in another meeting then, which deadline falls into its week,
// and whether it is a day off.
import type { Context } from '../../workbook/command/types';
import { message, render, type Message } from '../../base/messages/text';
import type { Book } from '../../workbook/records/book';
import { mondayOf } from '../../base/dates/weeks';
import { dayOff, DAYS_OFF } from '../../base/dates/days-off';
import { toWallClock } from '../../base/dates/zones';
import { milestoneInWords } from '../../cycle/timeline/milestones';
import { allMeetingsAhead, type MeetingTimes } from './meeting-times';
import * as meetingsText from '../../words/people/meetings';

/** The day by the meeting's own clock. */
const dayOf = ({ start, zone }: MeetingTimes): string => toWallClock(start, zone).slice(0, 10);

/** Whether Settings have it as a day off. */
export const isDayOff = (times: MeetingTimes, { setting }: Pick<Context, 'setting'>): boolean =>
  dayOff(setting(DAYS_OFF), dayOf(times)) !== undefined;

function daysOff(day: string, { setting }: Context): readonly Message[] {
  const written = setting(DAYS_OFF);
  const name = dayOff(written, day);
  if (name === undefined) return [];
  if (written.trim() === '') return [message(meetingsText.betweenYears)];
  return [name === '' ? message(meetingsText.dayOff) : message(meetingsText.dayOffNamed, { name })];
}

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
    const day = dayOf(times);
    const clashes = others
      .filter((other) => other.times.start < times.end && times.start < other.times.end)
      .map(({ row }) =>
        message(meetingsText.clashesWith, { title: row.title, count: shared.get(row.id) ?? 0 }),
      );
    const weeks = deadlines
      .filter(({ due }) => mondayOf(due.slice(0, 10)) === mondayOf(day))
      .map(({ milestone }) =>
        message(meetingsText.deadlineWeek, { milestone: milestoneInWords(milestone, language) }),
      );
    return [...clashes, ...weeks, ...daysOff(day, context)].map((one) => render(one, language));
  };
}
