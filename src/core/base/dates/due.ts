// Due states: what is late, due soon or due later, in words.
import { message, render, type Language } from '../messages/text';
import { addDays } from './dates';
import { dayInWords } from './words';
import { toWallClock } from './zones';
import * as dueText from '../../words/cycle/timeline';

/** What is due within so many days is due soon. */
const DAYS_AHEAD = 14;

export type DueState = 'late' | 'soon' | 'later' | 'none';

/** Both are days, `YYYY-MM-DD`; '' for nothing that is due. */
export function dueState(due: string, today: string): DueState {
  if (due === '') return 'none';
  if (due < today) return 'late';
  return due <= addDays(today, DAYS_AHEAD) ? 'soon' : 'later';
}

/** A day by which something is due: `by Tuesday 7 April 2026`, `late: Friday 3 April 2026`, `today`. '' stays ''. */
export function dueInWords(due: string, today: string, language: Language): string {
  if (due === '') return '';
  const day = dayInWords(due, language);
  if (due < today) return render(message(dueText.late, { day }), language);
  if (due === today) return dueText.today[language];
  return render(message(due === addDays(today, 1) ? dueText.tomorrow : dueText.by, { day }), language);
}

const dayOf = (instant: string, zone: string): string => toWallClock(instant, zone).slice(0, 10);

const isPast = (instant: string, now: string): boolean => Date.parse(instant) < Date.parse(now);

/** As `dueState` for an instant: late from its minute on, else by the days of the zone's clock. */
export const momentState = (instant: string, now: string, zone: string): DueState =>
  isPast(instant, now) ? 'late' : dueState(dayOf(instant, zone), dayOf(now, zone));

/** An instant by which something is due, by the zone's clock: `by Tuesday 7 April 2026, 18:00`. */
export function momentDueInWords(instant: string, now: string, zone: string, language: Language): string {
  const clock = toWallClock(instant, zone);
  const day = clock.slice(0, 10);
  const words = isPast(instant, now)
    ? render(message(dueText.late, { day: dayInWords(day, language) }), language)
    : dueInWords(day, dayOf(now, zone), language);
  return `${words}, ${clock.slice(11)}`;
}

/** When something happens, by the zone's clock: `tomorrow, Tuesday 7 April 2026, 18:00`. */
export function momentInWords(instant: string, now: string, zone: string, language: Language): string {
  const clock = toWallClock(instant, zone);
  const [day, today] = [clock.slice(0, 10), dayOf(now, zone)];
  const isNear = day === today || day === addDays(today, 1);
  return `${isNear ? dueInWords(day, today, language) : dayInWords(day, language)}, ${clock.slice(11)}`;
}
