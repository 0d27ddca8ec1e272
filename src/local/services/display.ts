// What a cell shows: its value written by its number format and the workbook's locale.
import type { GridCell } from '../grid/backend';
import { isImage } from './cell-image';
import { isDateFormat, serialToWall } from './dates';
import { formatDateCell } from './patterns';

/** A language tag of a spreadsheet locale such as "en_US". */
export const languageTag = (locale: string): string => locale.replace('_', '-');

const automatic = (value: number, locale: string): string => {
  const rounded = Number(value.toPrecision(10));
  if (rounded !== 0 && (Math.abs(rounded) >= 1e15 || Math.abs(rounded) < 1e-9))
    return rounded
      .toExponential()
      .toUpperCase()
      .replace(/E([+-])(\d)$/, 'E$10$2');
  return new Intl.NumberFormat(languageTag(locale), { useGrouping: false, maximumFractionDigits: 10 }).format(
    rounded,
  );
};

const byPattern = (value: number, format: string, locale: string): string => {
  const pattern = format.split(';')[0] ?? '';
  const digits = /[#0][#0,.]*/.exec(pattern)?.[0];
  if (!digits) return automatic(value, locale);
  const decimals = digits.split('.')[1] ?? '';
  const percent = pattern.includes('%');
  const number = new Intl.NumberFormat(languageTag(locale), {
    useGrouping: digits.includes(','),
    minimumIntegerDigits: Math.max(1, (digits.split('.')[0] ?? '').replace(/[^0]/g, '').length),
    minimumFractionDigits: decimals.replace(/[^0]/g, '').length,
    maximumFractionDigits: decimals.length,
  }).format(percent ? value * 100 : value);
  return pattern.replace(digits, () => number).replace(/"([^"]*)"|\\(.)/g, '$1$2');
};

/** The text that stands in the cell. */
export const displayText = ({ value, format }: GridCell, locale: string): string => {
  if (isImage(value)) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (format === '' || format === '@' || /^general$/i.test(format)) return automatic(value, locale);
  if (isDateFormat(format)) return formatDateCell(serialToWall(value), format, languageTag(locale));
  return byPattern(value, format, locale);
};
