// The days that a text may mean which is not written as a day of the workbook: 3/4/2027 may be in March or in April.
import { MONTHS } from '../../words/lists/language-words';
import { foldText } from '../text/fold';
import { addDays } from './dates';
import { isDate, isDateTime } from './formats';

const pad = (part: string): string => part.padStart(2, '0');
const SHORT_YEAR = /^\d\d$/;

/** 1 to 12; undefined for a word that begins no month in any language. */
function monthOf(word: string): string | undefined {
  const folded = foldText(word).replace(/\.$/, '');
  const isMeant = (name: string): boolean => foldText(name).startsWith(folded);
  const found = folded.length < 3 ? -1 : Object.values(MONTHS).map((names) => names.findIndex(isMeant));
  const at = [found].flat().find((index) => index >= 0);
  return at === undefined ? undefined : String(at + 1);
}

const dayOf = (year: string, month: string, day: string): string =>
  `${SHORT_YEAR.test(year) ? `20${year}` : year}-${pad(month)}-${pad(day)}`;

function inNumbers(typed: string): string[] {
  const [, first = '', second = '', third = ''] =
    /^(\d{1,4})\s*[-/.\s]\s*(\d{1,2})\s*[-/.\s]\s*(\d{1,4})$/.exec(typed) ?? [];
  if (first.length === 4) return [dayOf(first, second, third), dayOf(first, third, second)];
  return [dayOf(third, second, first), dayOf(third, first, second)];
}

function inWords(typed: string): string[] {
  const words = typed.split(/[\s,]+|-/).filter((word) => word !== '');
  const month = words.map(monthOf).find((one) => one !== undefined);
  const [year, ...years] = words.filter((word) => /^\d{4}$/.test(word));
  const [day, ...days] = words.flatMap((word) => /^(\d{1,2})(?:st|nd|rd|th|er)?$/i.exec(word)?.[1] ?? []);
  const isClear = years.length + days.length === 0;
  return month && year && day && isClear ? [dayOf(year, month, day)] : [];
}

/** Days as Sheets counts them, since 30 December 1899; of this century. */
function asCount(typed: string): string[] {
  const days = Number(typed);
  return /^\d{5}$/.test(typed) && days > 36_525 && days < 73_051 ? [addDays('1899-12-30', days)] : [];
}

const TIME = /[T\s]+(\d{1,2}):(\d{2})(?::\d{2})?$/;

/**
 * The days, with the time where one was typed, that the text may mean: `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, the day
 * before the month first; none for a text that names no day.
 */
export function dateReadings(typed: string): readonly string[] {
  const [clock = '', hour = '', minute = ''] = TIME.exec(typed.trim()) ?? [];
  const day = typed.trim().slice(0, typed.trim().length - clock.length);
  const days = [...inNumbers(day), ...inWords(day), ...asCount(day)].filter(isDate);
  const moments = [...new Set(days)].map((one) => `${one}T${pad(hour)}:${minute}`);
  return clock === '' ? [...new Set(days)] : moments.filter(isDateTime);
}
