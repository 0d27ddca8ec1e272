// A tab as somebody sees it who reads only its headings: nothing here uses the workbook's own reading.
import type { GridBackend, GridCell, GridValue } from '../../../src/local/grid/backend';
import type { OpenBook } from '../../support/workbook';

export interface SeenTab {
  readonly keys: readonly string[];
  readonly headings: readonly string[];
  /** Rows that say something, by heading; what stands under no heading is at ''. */
  readonly rows: readonly Readonly<Record<string, string>>[];
}

const shown = ({ value, formula }: GridCell): string => formula || (value === false ? '' : String(value));

const cellsOf = (grid: GridBackend, sheetId: number): (readonly GridCell[])[] => {
  const { rows, columns } = grid.extent(sheetId);
  if (rows === 0) return [];
  return grid.read(sheetId, { row: 0, column: 0, rows, columns }).map((row) => [...row]);
};

function seeTab(book: OpenBook, sheetId: number): SeenTab {
  const [keys = [], head = [], ...data] = cellsOf(book.grid, sheetId);
  const headings = head.map(shown);
  const rows = data
    .map((row) => {
      const seen: Record<string, string> = {};
      row.forEach((cell, at) => {
        const heading = headings[at] ?? '';
        if (shown(cell) !== '') seen[heading] = `${seen[heading] ?? ''}${shown(cell)}`;
      });
      return seen;
    })
    .filter((row) => Object.keys(row).length > 0);
  return { keys: keys.map(shown), headings, rows };
}

export type SeenBook = ReadonlyMap<number, SeenTab>;

/** All tabs by their ids. */
export const seeBook = (book: OpenBook): SeenBook =>
  new Map(book.grid.sheets().map(({ id }) => [id, seeTab(book, id)]));

export const keysOf = (grid: GridBackend, sheetId: number): readonly string[] =>
  (cellsOf(grid, sheetId)[0] ?? []).map(shown);

/** What is made anew in each run, and what says when. */
const VARIES = new Set(['Id', 'Last changed', 'How to undo it']);

const blank = (text: string): string =>
  text
    .replace(/\b[A-Z]{2,3}-[2-9A-Z]{4,}\b/g, '#')
    .replace(/\/d\/[\w-]+\//g, '/d/#/')
    .replace(/R-\d{4}-[\dT:.-]+Z-\w+/g, 'run')
    .replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, 'time');

/** The rows as texts in some order that does not depend on theirs, without some headings. */
export const rowTexts = (tab: SeenTab | undefined, without: readonly string[] = []): string[] =>
  (tab?.rows ?? [])
    .filter((row) => row['State'] !== 'rolled back')
    .map((row) =>
      Object.entries(row)
        .filter(([heading]) => !VARIES.has(heading) && !without.includes(heading))
        .map(([heading, text]) => `${heading}=${blank(text)}`)
        .sort()
        .join(' | '),
    )
    .sort();

const put = (grid: GridBackend, sheetId: number, column: number, cells: readonly GridCell[]): void =>
  cells.forEach(({ value, formula, format }, row) => {
    const zone = { row, column, rows: 1, columns: 1 };
    if (format !== '') grid.apply({ kind: 'format', sheetId, zone, format });
    if (formula !== '') grid.apply({ kind: 'formula', sheetId, row, column, formula });
    else if (value !== '') grid.apply({ kind: 'values', sheetId, zone, values: [[value]] });
  });

/** Drags a column to another place, which is counted without it. */
export function moveColumn(grid: GridBackend, sheetId: number, from: number, to: number): void {
  const cells = cellsOf(grid, sheetId).flatMap((row) => row[from] ?? []);
  grid.apply({ kind: 'deleteColumns', sheetId, column: from, count: 1 });
  insertColumn(grid, sheetId, to);
  put(grid, sheetId, to, cells);
}

export const insertColumn = (grid: GridBackend, sheetId: number, column: number): void =>
  grid.apply({ kind: 'insertColumns', sheetId, column, count: 1, inherit: 'after' });

export const deleteColumn = (grid: GridBackend, sheetId: number, column: number): void =>
  grid.apply({ kind: 'deleteColumns', sheetId, column, count: 1 });

export const typeKey = (grid: GridBackend, sheetId: number, column: number, value: GridValue): void =>
  grid.apply({ kind: 'values', sheetId, zone: { row: 0, column, rows: 1, columns: 1 }, values: [[value]] });
