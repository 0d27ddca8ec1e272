// The days that a text may mean which is not written as a day of the workbook, and whether it can mean one only: 23/12/2026
// is in December, 3/4/2027 in March or in April by who typed it, and 12 December in any year.
import { DAYS, FILLING_WORDS, MONTHS } from '../../words/lists/language-words';
import { foldText } from '../text/fold';
import { addDays } from './dates';
import { isDate, isDateTime } from './formats';

/** Days from and to, both of them in it, `YYYY-MM-DD`. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** What a text may mean. */
export interface DateReading {
  /** `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM` where a time was typed; the day before the month first. */
  readonly days: readonly string[];
  /** There is one day, every word of the text was understood, and nobody writes another day like that. */
  readonly isCertain: boolean;
  /** The days are those of the span. */
  readonly lacksYear: boolean;
}

const NONE: DateReading = { days: [], isCertain: false, lacksYear: false };

const pad = (part: string | number): string => String(part).padStart(2, '0');

/** Which of the names begin with the word, 0-based, in any language. */
function indexesOf(names: Readonly<Record<string, readonly string[]>>, word: string): number[] {
  if (word.length < 3) return [];
  const found = Object.values(names).flatMap((inOrder) =>
    inOrder.flatMap((name, index) => (foldText(name).startsWith(word) ? [index] : [])),
  );
  return [...new Set(found)];
}

/** In Paraguay, Peru and Uruguay September has no p. */
const monthsOf = (word: string): number[] => indexesOf(MONTHS, word.replace(/^set(?=$|i)/, 'sept'));

const weekdayOf = (day: string): number => new Date(`${day}T00:00:00.000Z`).getUTCDay();

/** Years as typed, or those that have days in the span. */
function yearsOf(typed: string | undefined, span: Span | undefined): string[] {
  if (typed !== undefined) return [typed];
  if (!span) return [];
  const first = Number(span.from.slice(0, 4));
  return Array.from({ length: Number(span.to.slice(0, 4)) - first + 1 }, (_, more) => String(first + more));
}

interface Parts {
  readonly year: string | undefined;
  /** Month and day, 1-based, in each order that may be meant. */
  readonly monthDays: readonly (readonly [number | string, number | string])[];
  readonly isExact: boolean;
  readonly weekday?: number | undefined;
}

function readParts({ year, monthDays, isExact, weekday }: Parts, span: Span | undefined): DateReading {
  const lacksYear = year === undefined;
  const isMeant = (day: string): boolean =>
    isDate(day) && (!lacksYear || (span !== undefined && day >= span.from && day <= span.to));
  const all = yearsOf(year, span).flatMap((one) =>
    monthDays.map(([month, day]) => `${one}-${pad(month)}-${pad(day)}`).filter(isMeant),
  );
  const days = [...new Set(all)];
  const onWeekday = days.filter((day) => weekday === undefined || weekdayOf(day) === weekday);
  const isFit = onWeekday.length > 0;
  return {
    days: isFit ? onWeekday : days,
    isCertain: isExact && isFit && onWeekday.length === 1,
    lacksYear,
  };
}

/** Two figures of a year may be a day as well, and 12/26 the month of a year. */
function inNumbers(typed: string, span: Span | undefined): DateReading {
  const [, first = '', second = '', third] =
    /^(\d{1,4})\s*[-/.\s]\s*(\d{1,2})(?:\s*[-/.\s]\s*(\d{1,4}))?$/.exec(typed) ?? [];
  if (first === '') return NONE;
  const bothWays = [
    [second, first],
    [first, second],
  ] as const;
  if (first.length === 4 && third !== undefined) {
    const isUsual = isDate(`${first}-${pad(second)}-${pad(third)}`);
    const monthDays = isUsual ? [[second, third] as const] : [[third, second] as const];
    return readParts({ year: first, monthDays, isExact: isUsual }, span);
  }
  if (third !== undefined) {
    const year = third.length === 2 ? `20${third}` : third;
    return readParts({ year, monthDays: bothWays, isExact: third.length === 4 }, span);
  }
  if (first.length > 2 || !typed.includes('/')) return NONE;
  return readParts({ year: undefined, monthDays: bothWays, isExact: Number(first) > 12 }, span);
}

const FILLING = new Set(Object.values(FILLING_WORDS).flat().map(foldText));
const DAY_NUMBER = /^(\d{1,2})(?:st|nd|rd|th|er|ro|ero|º|°)?$/;

interface Word {
  readonly months: readonly number[];
  readonly weekdays: readonly number[];
}

/** Which of the words names the month: "mar" may be a Tuesday where another word is a month. */
function monthAmong(
  named: readonly Word[],
): { months: readonly number[]; weekday: number | undefined } | undefined {
  const surely = named.filter(({ months, weekdays }) => months.length > 0 && weekdays.length === 0);
  const perhaps = named.filter(({ months, weekdays }) => months.length > 0 && weekdays.length > 0);
  const [month, ...others] = surely.length > 0 ? surely : perhaps.slice(0, 1);
  const weekdays = new Set(named.filter((one) => one !== month).flatMap((one) => one.weekdays));
  if (!month || others.length > 0 || weekdays.size > 1) return undefined;
  return { months: month.months, weekday: [...weekdays][0] };
}

function inWords(typed: string, span: Span | undefined): DateReading {
  const words = foldText(typed)
    .split(/[\s,./-]+/)
    .filter((word) => word !== '');
  const [year, ...years] = words.filter((word) => /^\d{4}$/.test(word));
  const [day, ...days] = words.flatMap((word) => DAY_NUMBER.exec(word)?.[1] ?? []);
  const others = words.filter((word) => !/^\d{4}$/.test(word) && !DAY_NUMBER.test(word));
  const named = others.map((word) => ({ months: monthsOf(word), weekdays: indexesOf(DAYS, word) }));
  const isNothing = ({ months, weekdays }: Word) => months.length + weekdays.length === 0;
  const found = monthAmong(named);
  if (!found || day === undefined || years.length + days.length > 0) return NONE;
  const isExact = others.every((word, at) => FILLING.has(word) || !named[at] || !isNothing(named[at]));
  const monthDays = found.months.map((month) => [month + 1, day] as const);
  return readParts({ year, monthDays, isExact, weekday: found.weekday }, span);
}

/** Days as Sheets counts them, since 30 December 1899; of this century. */
function asCount(typed: string): DateReading {
  const days = Number(typed);
  return /^\d{5}$/.test(typed) && days > 36_525 && days < 73_051
    ? { ...NONE, days: [addDays('1899-12-30', days)] }
    : NONE;
}

const TIME =
  /[T\s,]+(?:(?:at|a las?|à)\s+)?(\d{1,2})(?:[:h](\d{2})(?::\d{2})?|(?=\s*(?:h|[ap]\.?m)))\s*(?:(hs?|hrs|horas|heures)|([ap])\.?\s?m)?\.?$/i;

/** A time at the end of the text as `HH:MM`, with what stands before it. */
function splitTime(typed: string): { readonly day: string; readonly time: string } {
  const [clock = '', hour = '', minute = '00', , half = ''] = TIME.exec(typed) ?? [];
  if (clock === '') return { day: typed, time: '' };
  const isAfternoon = half.toLowerCase() === 'p';
  const hours = half === '' ? Number(hour) : (Number(hour) % 12) + (isAfternoon ? 12 : 0);
  return { day: typed.slice(0, typed.length - clock.length), time: `${pad(hours)}:${minute}` };
}

/**
 * What the text may mean as a day; no days for one that names none. `span`: where days are looked for that were typed
 * without a year.
 */
export function readDay(typed: string, span?: Span): DateReading {
  const { day, time } = splitTime(typed.trim());
  const all = [inNumbers(day, span), inWords(day, span), asCount(day)];
  const read = all.find(({ days, lacksYear }) => days.length > 0 || lacksYear) ?? NONE;
  if (time === '') return read;
  const days = read.days.map((one) => `${one}T${time}`).filter(isDateTime);
  return { ...read, days, isCertain: read.isCertain && days.length === 1 };
}
