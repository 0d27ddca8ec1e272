// Which sheet of a file is proposed where there are several; tables that stand side by side are one each.
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

/** 0-based first column and the one behind the last, of each run of columns with something in them. */
function runsOf({ cells }: Sheet): readonly (readonly [from: number, to: number])[] {
  const width = Math.max(0, ...cells.map(({ length }) => length));
  const runs: [number, number][] = [];
  for (let at = 0; at < width; at++) {
    if (cells.every((row) => tidyCell(row[at] ?? '') === '')) continue;
    const last = runs[runs.length - 1];
    if (last?.[1] === at) last[1] = at + 1;
    else runs.push([at, at + 1]);
  }
  return runs;
}

const LOOKED_AT = 15;

/** The tables of a sheet that stand side by side, each under the same first heading; the sheet where it has one. */
export function tablesOf(sheet: Sheet): readonly Sheet[] {
  const runs = runsOf(sheet);
  const areHeaded = (row: readonly string[]): boolean => {
    const [first = '', ...others] = runs.map(([from]) => tidyCell(row[from] ?? '').toLowerCase());
    return first !== '' && others.every((one) => one === first);
  };
  const isWide = runs.every(([from, to]) => to - from > 1);
  if (runs.length < 2 || !isWide || !sheet.cells.slice(0, LOOKED_AT).some(areHeaded)) return [sheet];
  return runs.map(([from, to], index) => ({
    ...sheet,
    name: [sheet.name, String(index + 1)].filter(Boolean).join(' '),
    cells: sheet.cells.map((row) => row.slice(from, to)),
    merged: sheet.merged
      .filter(({ column }) => column >= from && column < to)
      .map((one) => ({ ...one, column: one.column - from })),
    hidden: {
      ...sheet.hidden,
      columns: sheet.hidden.columns.filter((at) => at >= from && at < to).map((at) => at - from),
    },
  }));
}
