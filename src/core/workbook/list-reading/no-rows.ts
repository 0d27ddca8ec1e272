// Lines of a table that are no rows: sums, headings in the middle, headings again, notes, and blank ones.
import * as signs from '../../words/lists/list-signs';
import { inAnyLanguage } from '../../base/text/word-sets';
import { ADDRESS, LOOKS } from './cell-signs';
import type { FoundTable, Line, ListKindName, NoRow } from './list-reading';
import { bare, bareSet } from './plain-words';

const phrases = (words: Readonly<Record<string, readonly string[]>>): string =>
  [...new Set([...inAnyLanguage(words)].map(bare))].join('|');
const TOTAL = new RegExp(`^(?:${phrases(signs.CELL_TOTAL)})\\b`);
const COUNTED = new RegExp(`^\\d+ (?:${phrases(signs.CELL_COUNTED)})\\b`);
const NOTE = new RegExp(`^(?:${phrases(signs.CELL_NOTE)})\\b`);
const NOTES = bareSet(signs.CELL_NOTE);

const saysTotal = (cell: string): boolean =>
  cell.length < 60 && (TOTAL.test(bare(cell)) || COUNTED.test(bare(cell)));

const isTotal = (cells: readonly string[], filled: readonly string[]): boolean =>
  (cells.some(saysTotal) && filled.length <= Math.max(3, Math.floor(cells.length / 2))) ||
  (saysTotal(filled[0] ?? '') && filled.slice(1).every(LOOKS.count));

const isNote = (cell: string): boolean =>
  /^[*†]|:?\s*\.{4,}|_{4,}/.test(cell) ||
  NOTES.has(bare(cell)) ||
  (NOTE.test(bare(cell)) && /^[^:.–-]{1,24}\s*[:.–-]/.test(cell));

/** Most of the headings again, as tables have them on each page. */
function isHeadingAgain(filled: readonly string[], headings: ReadonlySet<string>): boolean {
  const again = filled.filter((cell) => headings.has(bare(cell)));
  return filled.length > 1 && again.length * 2 > filled.length;
}

/** Kinds of which many a line says no more than a name: there one word in a line is no heading in the middle. */
const NAMED_ALONE: readonly ListKindName[] = ['issues'];

/** Why a line is no row; undefined where it is one. */
export function noRowReader({ headings }: FoundTable, kind: ListKindName): (line: Line) => NoRow | undefined {
  const words = new Set(headings.map(({ text }) => bare(text)).filter((text) => text !== ''));
  return ({ cells, isWide }) => {
    const filled = cells.filter((cell) => cell !== '');
    const [only = ''] = filled;
    if (filled.length === 0) return 'blank';
    if (isTotal(cells, filled)) return 'total';
    if (isHeadingAgain(filled, words)) return 'header again';
    if (isWide) return isNote(only) ? 'note' : 'group';
    if (filled.length > 1 || cells.length < 3) return undefined;
    if (isNote(only)) return 'note';
    if (ADDRESS.test(only) || NAMED_ALONE.includes(kind)) return undefined;
    return LOOKS.address(only) ? 'nobody' : 'group';
  };
}
