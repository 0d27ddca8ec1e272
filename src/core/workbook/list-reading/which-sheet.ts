// Which sheet of a file is proposed where there are several.
import type { Sheet } from '../../base/sheets/sheet';
import { tidyCell } from './plain-words';

const linesOf = ({ cells }: Sheet): number =>
  cells.filter((row) => row.filter((cell) => tidyCell(cell) !== '').length > 1).length;

/** The sheets that may be a list, the longest first: hidden ones and those of one column are none. */
export const sheetsOfLists = (sheets: readonly Sheet[]): readonly Sheet[] =>
  sheets
    .filter((sheet) => !sheet.hidden.self && linesOf(sheet) > 0)
    .map((sheet) => ({ sheet, lines: linesOf(sheet) }))
    .sort((one, other) => other.lines - one.lines)
    .map(({ sheet }) => sheet);
