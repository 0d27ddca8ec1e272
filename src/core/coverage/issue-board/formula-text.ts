// How formulas are written so that Sheets and the local workbook read them alike, and how a present one is compared.
import { columnLetters } from '../../workbook/records/formula-parts';

export { columnLetters, quoted } from '../../workbook/records/formula-parts';

/** Between arguments: of all locales' separators the one that every locale accepts. Numbers are whole, so no comma is needed. */
const SEPARATOR = ';';

/** A call of a function, under its English name. */
export const call = (name: string, ...args: readonly (string | number)[]): string =>
  `${name}(${args.join(SEPARATOR)})`;

/** What a formula writes before a range of another tab: its name in apostrophes, those in it doubled, and `!`. */
const tabPrefix = (name: string): string => `'${name.replace(/'/g, "''")}'!`;

/** A column from its first row of data to the sheet's end; `tab` is '' for the own one. */
export const openColumn = (column: number, firstRow: number, tab = ''): string => {
  const letters = columnLetters(column);
  return `${tab === '' ? '' : tabPrefix(tab)}$${letters}$${firstRow}:$${letters}`;
};

const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+/g;

/** The formula in one spelling: commas, no spaces, capitals, no quotes around plain tab names; texts as they are. */
export const plainFormula = (formula: string): string =>
  (formula.match(PIECES) ?? [])
    .map((piece) => {
      if (piece.startsWith('"')) return piece;
      if (piece.startsWith("'")) return /^'\w+'$/.test(piece) ? piece.slice(1, -1).toUpperCase() : piece;
      return piece.replace(/\s+/g, '').replace(/;/g, ',').toUpperCase();
    })
    .join('');

/** The formula without its places: what stays the same when rows and columns move. */
export const shapeOf = (formula: string): string =>
  plainFormula(formula)
    .split(/("(?:[^"]|"")*")/)
    .map((piece) => (piece.startsWith('"') ? piece : piece.replace(/\$?\b[A-Z]{1,3}\$?\d+\b/g, '#')))
    .join('');

const BROKEN = '#REF!';

/**
 * Whether a formula of ours has to be written: none stands there, what it referred to is gone, or it is ours but for
 * other places or in another language (`variants`). Somebody's own formula is left.
 */
export function isWanted(present: string, model: string, variants: readonly string[]): boolean {
  if (present === '' || present.includes(BROKEN)) return true;
  if (plainFormula(present) === plainFormula(model)) return false;
  const shape = shapeOf(present);
  return variants.some((variant) => shapeOf(variant) === shape);
}
