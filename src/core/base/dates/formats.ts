// The written forms of values: days, times, addresses and items of a list.

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const EMAIL = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\.]+(\.[^\s@<>,;:"()[\]\\.]+)+$/;
const WEB_ADDRESS = /^https?:\/\/[^\s/?#<>"]+([/?#][^\s<>"]*)?$/i;

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whether the text is a day of the calendar, written YYYY-MM-DD. */
export function isDate(written: string): boolean {
  const [, year, month, day] = DAY.exec(written) ?? [];
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  return y >= 1000 && m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m);
}

/** Whether the text is a day and a minute of the wall clock, written YYYY-MM-DDTHH:MM. */
export const isDateTime = (written: string): boolean =>
  written.length === 16 &&
  written[10] === 'T' &&
  isDate(written.slice(0, 10)) &&
  TIME.test(written.slice(11));

/** Whether the text is one plain mail address, safe in a mail header: no spaces, line breaks or display name. */
export const isEmail = (written: string): boolean => written.length <= 254 && EMAIL.test(written);

/** Whether the text is a full http or https address without spaces or quotes. */
export const isWebAddress = (written: string): boolean => WEB_ADDRESS.test(written);

/** Whether the text can be one of several values in a cell, where `;` and line breaks divide them. */
export const isListItem = (written: string): boolean => written.trim() !== '' && !/[;\r\n]/.test(written);
