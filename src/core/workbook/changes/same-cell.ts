// Whether two cells are equal: Sheets may hand back as date or number what was written as text.
import { cellText, isOdd, type RawCell } from '../records/snapshot';
import type { Cell } from '../schema/types';

const DATE_TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:00)?$/;

/** The text by which cells are compared: dates in one spelling, no seconds, midnight left out. */
export function comparable(cell: RawCell | undefined): string {
  if (isOdd(cell)) return `\uFFFC${cell.odd}`;
  const text = cellText(cell);
  const [, day, time] = DATE_TIME.exec(text) ?? [];
  if (day === undefined || time === undefined) return typeof cell === 'boolean' ? text.toUpperCase() : text;
  return time === '00:00' ? day : `${day} ${time}`;
}

/**
 * Whether two cells of the sheet hold the same. A cell that is missing equals an empty one, midnight of a day equals the
 * day, and a truth value equals its name in capitals, as Sheets shows it.
 */
export const sameCell = (a: RawCell | undefined, b: RawCell | undefined): boolean =>
  comparable(a) === comparable(b);

const imul = Math.imul;

/** A short fingerprint of a cell (FNV-1a, 32 bits, base 36): enough to tell whether somebody changed it since. */
export function cellHash(cell: RawCell | undefined): string {
  const text = comparable(cell);
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** A value as it can be written again: dates as their text, nothing for what cannot be read. */
export const writable = (cell: RawCell): Cell => {
  if (isOdd(cell)) return '';
  return typeof cell === 'object' ? comparable(cell) : cell;
};

/** What stood in a cell, as it is written there again: a text stays one, whatever it says. */
export const putBack = (cell: RawCell = ''): { readonly value: Cell; readonly isText?: true } =>
  typeof cell === 'string' && cell !== '' ? { value: cell, isText: true } : { value: writable(cell) };
