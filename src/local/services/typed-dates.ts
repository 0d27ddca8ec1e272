// Dates and times as people type them into a cell.
import { languageTag } from './display';

interface TypedDate {
  /** Wall time as if UTC. */
  readonly wall: number;
  readonly format: string;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DATE_ZERO = Date.UTC(1899, 11, 30);
const TIME = /(?:^|\s+)(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]m)?$/i;

const dayFirstIn = new Map<string, boolean>();

const findDayFirst = (locale: string): boolean => {
  const parts = new Intl.DateTimeFormat(languageTag(locale)).formatToParts(0).map(({ type }) => type);
  return parts.indexOf('day') < parts.indexOf('month');
};

const dayFirst = (locale: string): boolean => {
  const first = dayFirstIn.get(locale) ?? findDayFirst(locale);
  dayFirstIn.set(locale, first);
  return first;
};

const validDay = (year: number, month: number, day: number): number | null => {
  const full = year < 30 ? year + 2000 : year < 100 ? year + 1900 : year;
  const wall = Date.UTC(full, month - 1, day);
  const date = new Date(wall);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && full < 10_000 ? wall : null;
};

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

const numericDay = (text: string, locale: string, now: number): number | null => {
  const iso = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(text);
  if (iso) return validDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const short = /^(\d{1,2})([-/])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (!short) return null;
  const [day, month] = dayFirst(locale) ? [short[1], short[3]] : [short[3], short[1]];
  const year = short[4] ?? new Date(now).getUTCFullYear();
  return validDay(Number(year), Number(month), Number(day));
};

const wordedDay = (text: string): number | null => {
  const dayMonth = /^(\d{1,2})[ -]([a-z]{3,9})\.?,?[ -](\d{4})$/i.exec(text);
  if (dayMonth) return validDay(Number(dayMonth[3]), monthOf(dayMonth[2] ?? ''), Number(dayMonth[1]));
  const monthDay = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/i.exec(text);
  return monthDay ? validDay(Number(monthDay[3]), monthOf(monthDay[1] ?? ''), Number(monthDay[2])) : null;
};

const timeOf = (found: RegExpExecArray): number | null => {
  const half = found[4]?.toLowerCase();
  const hour = half ? (Number(found[1]) % 12) + (half === 'pm' ? 12 : 0) : Number(found[1]);
  const [minute, second] = [Number(found[2]), Number(found[3] ?? 0)];
  return minute < 60 && second < 60 ? ((hour * 60 + minute) * 60 + second) * 1000 : null;
};

/** The date, time or both that the text is; null when it is neither. English month names only. */
export const readTypedDate = (text: string, locale: string, now: number): TypedDate | null => {
  const clock = TIME.exec(text);
  const time = clock ? timeOf(clock) : 0;
  if (time === null) return null;
  const dayText = clock ? text.slice(0, clock.index).trim() : text;
  if (dayText === '') return clock ? { wall: DATE_ZERO + time, format: 'h:mm:ss' } : null;
  const day = numericDay(dayText, locale, now) ?? wordedDay(dayText);
  if (day === null) return null;
  return { wall: day + time, format: clock ? 'yyyy-mm-dd h:mm:ss' : 'yyyy-mm-dd' };
};
