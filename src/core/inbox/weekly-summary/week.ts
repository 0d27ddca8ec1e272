// The ISO week that a weekly summary stands for.

const DAY = 86_400_000;

/** The week of a day (`YYYY-MM-DD`) by ISO 8601, as `2027-W02`: weeks begin on Monday, week 1 holds 4 January. */
export function isoWeek(date: string): string {
  const day = Date.parse(`${date.slice(0, 10)}T00:00:00.000Z`);
  const weekday = (new Date(day).getUTCDay() + 6) % 7;
  const thursday = day + (3 - weekday) * DAY;
  const year = new Date(thursday).getUTCFullYear();
  const number = Math.floor((thursday - Date.UTC(year, 0, 1)) / DAY / 7) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}
