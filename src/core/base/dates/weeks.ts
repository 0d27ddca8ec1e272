// Weeks by ISO 8601: they begin on Monday.
import { addDays } from './dates';

const DAY = 86_400_000;

/** Days since Monday, 0 to 6; `date` begins with `YYYY-MM-DD`. */
const sinceMonday = (date: string): number =>
  (new Date(`${date.slice(0, 10)}T00:00:00.000Z`).getUTCDay() + 6) % 7;

/** The Monday of the day's week, `YYYY-MM-DD`. */
export const mondayOf = (date: string): string => addDays(date.slice(0, 10), -sinceMonday(date));

/** The week of a day (`YYYY-MM-DD`) as `2027-W02`: week 1 holds 4 January. */
export function isoWeek(date: string): string {
  const thursday = Date.parse(`${addDays(mondayOf(date), 3)}T00:00:00.000Z`);
  const year = new Date(thursday).getUTCFullYear();
  const number = Math.floor((thursday - Date.UTC(year, 0, 1)) / DAY / 7) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}
