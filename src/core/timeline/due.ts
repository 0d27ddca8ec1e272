// What is late, due soon or due later, and how that is said.
import { message, render, text, type Language } from '../messages/text';
import { addDays } from './dates';
import { dayInWords } from './words';

/** What is due within so many days is due soon. */
export const DAYS_AHEAD = 14;

export type DueState = 'late' | 'soon' | 'later' | 'none';

/** Both are days, `YYYY-MM-DD`; '' for nothing that is due. */
export function dueState(due: string, today: string): DueState {
  if (due === '') return 'none';
  if (due < today) return 'late';
  return due <= addDays(today, DAYS_AHEAD) ? 'soon' : 'later';
}

const dueText = {
  late: text('late: {day}', 'atrasada: {day}', 'en retard : {day}'),
  today: text('today', 'hoy', 'aujourd’hui'),
  tomorrow: text('tomorrow, {day}', 'mañana, {day}', 'demain, {day}'),
  by: text('by {day}', 'hasta el {day}', 'avant le {day}'),
} as const;

/** A day by which something is due: `by Tuesday 7 April 2026`, `late: Friday 3 April 2026`, `today`. '' stays ''. */
export function dueInWords(due: string, today: string, language: Language): string {
  if (due === '') return '';
  const day = dayInWords(due, language);
  if (due < today) return render(message(dueText.late, { day }), language);
  if (due === today) return dueText.today[language];
  return render(message(due === addDays(today, 1) ? dueText.tomorrow : dueText.by, { day }), language);
}
