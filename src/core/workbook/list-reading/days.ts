// Days in the cells of a list, and the order in which a column writes them.
import { readDay } from '../../base/dates/readings';

const IN_FIGURES = /^(\d{1,4})[-/.](\d{1,2})[-/.]\d/;

/** The days that a cell may mean, the day before the month first; none where it surely names no day of a year. */
export function daysIn(cell: string): readonly string[] {
  const { days, isCertain } = readDay(cell);
  return isCertain || IN_FIGURES.test(cell) ? days.map((day) => day.slice(0, 10)) : [];
}

/** What stands first in 03/04/2026; where nothing tells, the first cell of the column that may mean two days. */
export type DayOrder = 'day' | 'month' | { readonly unsure: string };

/** In which order a column writes its days: by those that can be in one order only, else by its language. */
export function dayOrderIn(cells: readonly string[], language: string): DayOrder {
  const figures = cells.flatMap((cell) => [IN_FIGURES.exec(cell)?.slice(1, 3).map(Number) ?? []]);
  const isDayFirst = figures.some(([first = 0]) => first > 12 && first <= 31);
  const isMonthFirst = figures.some(([, second = 0]) => second > 12);
  if (isDayFirst !== isMonthFirst) return isDayFirst ? 'day' : 'month';
  const unsure = cells.find((cell) => daysIn(cell).length > 1);
  // English is written in both orders; Spanish and French begin with the day.
  const isTold = unsure === undefined || (language !== 'en' && !isMonthFirst);
  return isTold ? 'day' : { unsure };
}
