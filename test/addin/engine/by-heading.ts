// A tab as somebody sees it who reads only its headings: nothing here uses the workbook's own reading.
import type { GridBackend, GridCell, GridValue } from '../../../src/local/grid/backend';
import { displayText } from '../../../src/local/services/display';
import type { OpenBook } from '../../support/workbook';

export interface SeenTab {
  readonly keys: readonly string[];
  readonly headings: readonly string[];
  /** Rows that say something, by heading; what stands under no heading is at ''. */
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** What the cell shows; a text that would be a day or a number, had somebody typed it, tells that it is a text. */
const shownIn = (locale: string, cell: GridCell): string => {
  const { value, formula } = cell;
  if (formula !== '' || value === false) return formula;
  return typeof value === 'string' && /^[\d=+-]/.test(value) ? `'${value}` : displayText(cell, locale);
};

const cellsOf = (grid: GridBackend, sheetId: number): (readonly GridCell[])[] => {
  const { rows, columns } = grid.extent(sheetId);
  if (rows === 0) return [];
  return grid.read(sheetId, { row: 0, column: 0, rows, columns }).map((row) => [...row]);
};

function seeTab(book: OpenBook, sheetId: number): SeenTab {
  const locale = book.grid.locale();
  const [keys = [], headings = [], ...data] = cellsOf(book.grid, sheetId).map((row) =>
    row.map((cell) => shownIn(locale, cell)),
  );
  const rows = data
    .map((row) => {
      const seen: Record<string, string> = {};
      row.forEach((text, at) => {
        const heading = headings[at] ?? '';
        if (text !== '') seen[heading] = `${seen[heading] ?? ''}${text}`;
      });
      return seen;
    })
    .filter((row) => Object.keys(row).length > 0);
  return { keys, headings, rows };
}

export type SeenBook = ReadonlyMap<number, SeenTab>;

/** All tabs by their ids. */
export const seeBook = (book: OpenBook): SeenBook =>
  new Map(book.grid.sheets().map(({ id }) => [id, seeTab(book, id)]));

export const keysOf = (grid: GridBackend, sheetId: number): readonly string[] =>
  (cellsOf(grid, sheetId)[0] ?? []).map((cell) => shownIn(grid.locale(), cell));

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
