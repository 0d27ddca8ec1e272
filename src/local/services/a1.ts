// A1 notation of zones and back.
import type { Zone } from '../grid/backend';
import { serviceError } from './gate';

/** 0-based column to letters: 0 is A, 26 is AA. */
export const columnLetters = (column: number): string =>
  (column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

export const toA1 = ({ row, column, rows, columns }: Zone): string => {
  const first = `${columnLetters(column)}${row + 1}`;
  if (rows === 1 && columns === 1) return first;
  return `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
};

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The zone of `B2` or `B2:C4`. */
export const zoneOfA1 = (name: string): Zone => {
  const cells = [...name.matchAll(/([A-Z]+)(\d+)/g)].map(([, letters = '', row = '']) => ({
    row: Number(row) - 1,
    column: columnOf(letters),
  }));
  const [first, last = first] = cells;
  if (!first || !last || !/^[A-Z]+\d+(:[A-Z]+\d+)?$/.test(name))
    throw serviceError(`Range not found: ${name}`);
  return { ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
};
