// Dates of the coverage report in words.
import type { Context } from '../../workbook/command/types';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The day of now in the workbook's zone: `2027-01-10`. */
export const zonedDay = ({ now, timeZone }: Context): string =>
  new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone }).format(
    new Date(now),
  );

/** A date or an instant, ISO 8601, as a day in the workbook's language and zone; what is neither stays as it is. */
export function dayOf(written: string, { bookLanguage, timeZone }: Context): string {
  const instant = new Date(DAY.test(written) ? `${written}T12:00:00Z` : written);
  if (Number.isNaN(instant.getTime())) return written;
  const zone = DAY.test(written) ? 'UTC' : timeZone;
  return new Intl.DateTimeFormat(bookLanguage, { dateStyle: 'long', timeZone: zone }).format(instant);
}
