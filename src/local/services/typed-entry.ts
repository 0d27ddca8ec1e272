// What Sheets makes of a value that a script writes: text is read as if a person had typed it.
import type { GridValue } from '../grid/backend';
import { enteredImage } from './cell-image';
import { instantToSerial, wallToSerial } from './dates';
import { isDate } from './realm';
import { serviceError } from './gate';
import { readTypedDate } from './typed-dates';
import { languageTag } from './display';

export interface TypedEntry {
  readonly value: GridValue;
  readonly formula: string;
  /** A number format that the entry brings along when the cell has none. */
  readonly format: string;
}

export interface EntryContext {
  readonly format: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly now: number;
}

export const MAX_CELL_LENGTH = 50_000;

const plain = (value: GridValue, format = ''): TypedEntry => ({ value, formula: '', format });

const decimalSigns = new Map<string, string>();

const findDecimalSign = (locale: string): string =>
  new Intl.NumberFormat(languageTag(locale)).formatToParts(1.5).find(({ type }) => type === 'decimal')
    ?.value ?? '.';

// Making a formatter costs more than everything else that is done for a cell.
const decimalSign = (locale: string): string => {
  const sign = decimalSigns.get(locale) ?? findDecimalSign(locale);
  decimalSigns.set(locale, sign);
  return sign;
};

const readNumber = (text: string, locale: string): TypedEntry | null => {
  const comma = decimalSign(locale) === ',';
  const pattern = comma
    ? /^([+-]?)(\d{1,3}(?:[.\u00a0\u202f ]\d{3})+|\d*)(?:,(\d*))?(e[+-]?\d+)?\s*(%?)$/i
    : /^([+-]?)\$?(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d*))?(e[+-]?\d+)?\s*(%?)$/i;
  const found = pattern.exec(text);
  if (!found) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '', percent = ''] = found;
  if (whole + fraction === '') return null;
  const number = Number(`${sign}${whole.replace(/\D/g, '') || '0'}.${fraction || '0'}${exponent}`);
  if (percent) return plain(number / 100, fraction ? '0.00%' : '0%');
  if (/^[+-]?\$/.test(text)) return plain(number, '"$"#,##0.00');
  return plain(number);
};

const readText = (text: string, context: EntryContext): TypedEntry => {
  if (text.startsWith("'")) return plain(text.slice(1));
  const trimmed = text.trim();
  if (/^=./s.test(trimmed)) return { value: '', formula: trimmed, format: '' };
  if (/^(true|false)$/i.test(trimmed)) return plain(/^true$/i.test(trimmed));
  const number = readNumber(trimmed, context.locale);
  if (number) return number;
  const date = readTypedDate(trimmed, context.locale, context.now);
  if (date) return plain(wallToSerial(date.wall), date.format);
  if (/^[+-]./s.test(trimmed)) return { value: '', formula: `=${trimmed}`, format: '' };
  return plain(text);
};

const readDate = (date: Date, { timeZone }: EntryContext): TypedEntry => {
  const serial = instantToSerial(date.getTime(), timeZone);
  return plain(serial, Number.isInteger(serial) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss');
};

/** Throws what Sheets throws for a value that no cell can hold. */
export const assertEnterable = (value: unknown): void => {
  if (typeof value === 'string' && value.length > MAX_CELL_LENGTH)
    throw serviceError(
      `Your input contains more than the maximum of ${MAX_CELL_LENGTH} characters in a single cell.`,
    );
  const known =
    enteredImage(value) !== undefined ||
    value === null ||
    ['string', 'number', 'boolean', 'undefined'].includes(typeof value) ||
    isDate(value);
  if (!known)
    throw serviceError(
      'Only text, numbers, booleans, dates and images are written to cells by the local workbook.',
    );
};

/** The value, formula and format that the cell gets. */
export const interpretEntry = (value: unknown, context: EntryContext): TypedEntry => {
  if (value === null || value === undefined) return plain('');
  if (isDate(value)) return readDate(value, context);
  const image = enteredImage(value);
  if (image !== undefined) return plain(image);
  if (typeof value === 'number') return plain(Number.isFinite(value) ? value : String(value));
  if (typeof value === 'boolean') return plain(value);
  const text = String(value);
  return context.format === '@' || text === '' ? plain(text) : readText(text, context);
};
