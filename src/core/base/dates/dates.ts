// Reckoning with days of the calendar, written YYYY-MM-DD.

const DAY = 86_400_000;

const epochOf = (date: string): number => Date.parse(`${date}T00:00:00.000Z`);
const dateOf = (epoch: number): string => new Date(epoch).toISOString().slice(0, 10);

/** The day so many days later; earlier for a negative number. */
export const addDays = (date: string, days: number): string => dateOf(epochOf(date) + days * DAY);

/**
 * How many days of the calendar there are from one day to another, less than 0 to an earlier one. Every figure of days
 * to a date is this one, counted from the workbook's day, as `due-TODAY()` does on Home: hours of either do not count.
 */
export const daysBetween = (from: string, to: string): number =>
  Math.round((epochOf(to) - epochOf(from)) / DAY);

/** The same day so many months later; the last day of the month where it has no such day. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dateOf(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)));
}

/** Whether a day, `YYYY-MM-DD`, is a Saturday or a Sunday. */
export const isWeekend = (date: string): boolean => [0, 6].includes(new Date(epochOf(date)).getUTCDay());

/** So many days from Monday to Friday later or earlier. Public holidays count as working days. */
export function addWorkingDays(date: string, days: number): string {
  const step = days < 0 ? -1 : 1;
  let left = Math.abs(days);
  let day = date;
  while (left > 0) {
    day = addDays(day, step);
    if (!isWeekend(day)) left -= 1;
  }
  return day;
}
