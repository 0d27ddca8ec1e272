// Where the table of a sheet begins, and what stands above each of its columns.
import { filledRows, type Sheet } from '../../base/sheets/sheet';
import { fieldsOfHeading } from './heading-words';
import type { FoundHeading, FoundTable, Line } from './list-reading';
import { ADDRESS, LOOKS } from './cell-signs';
import { tidyCell } from './plain-words';

/** Headings stand in one of the first rows. */
const ROWS_LOOKED_AT = 15;
/** A cell that is longer, or a figure or a day, speaks against a row of headings. */
const LONG = 110;
const NO_HEADING = -0.7;
const UNKNOWN = 0.05;
/** A row further down has to look more like headings. */
const PER_ROW = 0.02;

function looksLikeHeadings(row: readonly string[]): number {
  const cells = row.filter((cell) => cell !== '');
  if (cells.length < 2 || cells.some((cell) => ADDRESS.test(cell))) return 0;
  return cells.reduce((sum, cell) => {
    const known = [...fieldsOfHeading(cell).values()];
    if (known.length > 0) return sum + Math.max(...known);
    return sum + (LOOKS.count(cell) || LOOKS.day(cell) || cell.length > LONG ? NO_HEADING : UNKNOWN);
  }, 0);
}

interface Grid {
  readonly rows: readonly (readonly string[])[];
  readonly width: number;
  /** Cells over several columns that begin in a row. */
  spansIn(row: number): Sheet['merged'];
  isWide(row: number): boolean;
}

function gridOf(sheet: Sheet): Grid {
  const rows = filledRows(sheet).map((row) => row.map(tidyCell));
  const width = Math.max(1, ...rows.map(({ length }) => length));
  const spansIn = (row: number): Sheet['merged'] =>
    sheet.merged.filter((one) => one.row === row && one.width > 1);
  const isWide = (row: number): boolean => width > 2 && spansIn(row).some((one) => one.width >= width - 1);
  return { rows, width, spansIn, isWide };
}

/** The 0-based row that looks most like headings; undefined where the list begins at once. */
function headingRow({ rows, isWide }: Grid): number | undefined {
  let best: number | undefined;
  let most = 0.01;
  rows.slice(0, ROWS_LOOKED_AT).forEach((row, index) => {
    const score = isWide(index) ? 0 : looksLikeHeadings(row) - index * PER_ROW;
    if (score <= most + 0.01) return;
    most = score;
    best = index;
  });
  return best;
}

/** A row above or below it joins where cells over several columns stand there. */
function headingRows(grid: Grid): readonly number[] {
  const { rows, spansIn, isWide } = grid;
  const row = headingRow(grid);
  if (row === undefined) return [];
  if (row > 0 && !isWide(row - 1) && spansIn(row - 1).length > 0) return [row - 1, row];
  const below = rows[row + 1] ?? [];
  const isDouble =
    spansIn(row).length > 0 && below.filter((cell) => cell !== '').length > 2 && looksLikeHeadings(below) > 1;
  return isDouble ? [row, row + 1] : [row];
}

function headingsOf(sheet: Sheet, grid: Grid, found: readonly number[]): readonly FoundHeading[] {
  const [first = -1] = found;
  const last = found[found.length - 1] ?? -1;
  const overOf = (at: number): string => {
    if (found.length < 2) return '';
    const span = grid.spansIn(first).find(({ column, width }) => at >= column && at < column + width);
    return grid.rows[first]?.[span?.column ?? at] ?? '';
  };
  return Array.from({ length: grid.width }, (_, at) => {
    const own = grid.rows[last]?.[at] ?? '';
    const over = overOf(at);
    return { at, text: own || over, over, isHidden: sheet.hidden.columns.includes(at) };
  });
}

/** The table of a sheet. */
export function findTable(sheet: Sheet): FoundTable {
  const grid = gridOf(sheet);
  const found = headingRows(grid);
  const first = (found[found.length - 1] ?? -1) + 1;
  const lines = grid.rows.map((row, index): Line => ({
    line: index + 1,
    cells: Array.from({ length: grid.width }, (_, at) => row[at] ?? ''),
    isWide: grid.isWide(index),
  }));
  const above = lines.slice(0, first).filter(({ line }) => !found.includes(line - 1));
  return {
    headingRows: found.map((row) => row + 1),
    headings: headingsOf(sheet, grid, found),
    lines: lines.slice(first),
    above: above.map(({ line, cells }) => {
      const text = cells.filter(Boolean).join(' · ');
      return { line, text, why: text === '' ? 'blank' : 'title' };
    }),
  };
}
