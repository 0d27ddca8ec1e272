// A small board over a few issues and workgroups.
import { boardKey, readBoard, type BoardSheet } from '../../../../src/core/coverage/issue-board/board-sheet';
import { boardModel, type BoardModel } from '../../../../src/core/coverage/issue-board/board-model';
import type { RawCell } from '../../../../src/core/workbook/records/snapshot';
import { bookOf, snapshotOfTables, type Tables } from '../../../support/book';

export const COLUMNS = [
  'id',
  'shown',
  'issue',
  'theme',
  'state',
  'last',
  'WG-W',
  'WG-P',
  'end',
  'byTheme',
  'coveredCount',
  'overlapCount',
  'gapCount',
] as const;

export const TABLES: Tables = {
  ISS: [
    { id: 'ISS-D', name: 'Detention', theme: 'life-and-safety' },
    { id: 'ISS-F', name: 'Right to food', uprInfoIssue: 'Right to food' },
    { id: 'ISS-O', name: 'Our own issue' },
  ],
  WG: [
    { id: 'WG-W', name: 'Water' },
    { id: 'WG-P', name: 'Prisons' },
    { id: 'WG-X', name: 'Closed one', status: 'closed' },
    { id: 'WG-Z', name: 'Resting', status: 'paused' },
  ],
  COV: [],
};

export const withCoverage = (COV: Tables['COV'] = [], more: Tables = {}): Tables => ({
  ...TABLES,
  ...more,
  COV: COV ?? [],
});

export const wantedOf = (tables: Tables, language: BoardModel['language'] = 'en'): BoardModel =>
  boardModel(bookOf(tables), language);

/** What picks are read with. */
export const readingOf = (tables: Tables) => {
  const book = bookOf(tables);
  return { book, snapshot: snapshotOfTables(tables), coverage: boardModel(book, 'en').coverage };
};

/** One row: the issue's id, what it showed last, its name, and the words of Water and Prisons. */
export type Line = readonly [id: string, shown: string, issue: string, water?: string, prisons?: string];

const HEADERS: Readonly<Record<string, string>> = { 'WG-W': 'Water', 'WG-P': 'Prisons', issue: 'Issue' };

/** The board with these rows from row 3 on; `columns` without prefix, in another order or number if wished. */
export function boardOf(lines: readonly Line[], columns: readonly string[] = COLUMNS): BoardSheet {
  const rows = lines.map(([id, shown, issue, water = '', prisons = '']) => {
    const values: Readonly<Record<string, string>> = { id, shown, issue, 'WG-W': water, 'WG-P': prisons };
    return columns.map((column): RawCell => values[column] ?? '');
  });
  const keys = columns.map((column) => (column === '' ? '' : boardKey(column)));
  const board = readBoard('Issue board', [keys, columns.map((column) => HEADERS[column] ?? ''), ...rows], []);
  if (!board) throw new Error('These are no columns of a board.');
  return board;
}
