// Cells and headings as they are compared: without case, accents and signs; and those that say nothing.
import { foldText } from '../../base/text/fold';
import { inAnyLanguage } from '../../base/text/word-sets';
import * as signs from '../../words/lists/list-signs';

/** `E-mail: *` is `e mail`; marks of scripts that are written with them stay. */
export const bare = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}\p{M}✓✔]+/gu, ' ')
    .trim();

/** Words of all languages, as they are compared. */
export const bareSet = (words: Readonly<Record<string, readonly string[]>>): ReadonlySet<string> =>
  new Set([...inAnyLanguage(words)].map(bare));

/** A cell without marks of direction, double blanks and blanks beside line breaks. */
export const tidyCell = (cell: string): string =>
  cell
    .replace(/[\u200e\u200f\u202a-\u202e\u200b\ufeff]/g, '')
    .replace(/[ \t\u00a0\u202f]+/g, ' ')
    .replace(/\r\n?/g, '\n')
    .replace(/ *\n */g, '\n')
    .trim();

const NOTHING = bareSet(signs.CELL_NOTHING);
const DITTO = bareSet(signs.CELL_DITTO);

/** Whether a cell has been filled only so that it is not empty: `-`, `n/a`, `s/d`. */
export const saysNothing = (cell: string): boolean =>
  cell === '' || !/[\p{L}\p{N}✓✔]/u.test(cell) || NOTHING.has(bare(cell));

/** Whether a cell means what stands above it. */
export const isDitto = (cell: string): boolean =>
  /^(?:["″〃“”]+|'{2}|—"—|-"-)$/.test(cell) || (cell.length < 16 && DITTO.has(bare(cell)));

/** `see above`, which may mean another line than the one above. */
export const isSeeAbove = (cell: string): boolean => isDitto(cell) && bare(cell).includes(' ');

/** The share of the cells that are so, from 0 to 1. */
export const share = (cells: readonly string[], fits: (cell: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(fits).length / cells.length;
