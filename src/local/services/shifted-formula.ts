// A formula as it is when it is dragged by some rows and columns: its relative references move along.
import { columnLetters } from './a1';

/** A cell in a formula, or a text or a sheet's name in quotes, which is left alone; a function's name is no cell. */
const CELL = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(])/gi;

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The formula moved down and to the right; what stands behind `$` stays. */
export const shifted = (formula: string, rows: number, columns: number): string =>
  formula.replace(CELL, (all: string, fixed?: string, letters?: string, fixedRow?: string, row?: string) => {
    if (letters === undefined) return all;
    const column = fixed ? letters : columnLetters(columnNumber(letters) + columns);
    return `${fixed}${column}${fixedRow}${fixedRow ? row : Number(row) + rows}`;
  });
