// The issue board of a test workbook, as a person sees it: cells by the names of issue and workgroup.
import type { GridValue } from '../../../src/local/grid/backend';
import type { OpenBook } from '../../support/workbook';

export interface BoardTab {
  readonly tabId: number;
  /** Headers, from the first column on. */
  readonly headers: readonly string[];
  /** Keys of the hidden row. */
  readonly keys: readonly string[];
  /** 1-based row of an issue, 0 when the board has none. */
  rowOf(issue: string): number;
  /** What a cell says, or its formula. */
  cell(issue: string, header: string): GridValue;
  /** All that the board says of parts: `issue: workgroup part`. */
  parts(): string[];
}

const FIRST_ROW = 2;

/** The board; throws when the workbook has none. */
export function boardOf({ grid }: OpenBook): BoardTab {
  const found = grid.sheets().find(({ id }) => {
    const { columns } = grid.extent(id);
    if (columns === 0) return false;
    const line = grid.read(id, { row: 0, column: 0, rows: 1, columns })[0] ?? [];
    return line.some(({ value }) => value === 'BOARD.id');
  });
  if (!found) throw new Error('The workbook has no issue board.');
  const tabId = found.id;
  const { rows, columns } = grid.extent(tabId);
  const cells = grid.read(tabId, { row: 0, column: 0, rows, columns });
  const text = (row: number, column: number): GridValue => {
    const cell = cells[row]?.[column];
    return cell?.formula ? cell.formula : (cell?.value ?? '');
  };
  const line = (row: number) => Array.from({ length: columns }, (_, column) => String(text(row, column)));
  const [keys, headers] = [line(0), line(1)];
  const issueAt = keys.indexOf('BOARD.issue');
  const rowOf = (issue: string) =>
    cells.findIndex((_, row) => row >= FIRST_ROW && text(row, issueAt) === issue) + 1;
  const groups = keys.flatMap((key, at) => (/^BOARD\.(off\.)?WG-/.test(key) ? [at] : []));
  return {
    tabId,
    headers,
    keys,
    rowOf,
    cell: (issue, header) => text(rowOf(issue) - 1, headers.indexOf(header)),
    parts: () =>
      cells
        .slice(FIRST_ROW)
        .flatMap((_, index) =>
          groups
            .filter((at) => text(index + FIRST_ROW, at) !== '')
            .map(
              (at) =>
                `${String(text(index + FIRST_ROW, issueAt))}: ${headers[at] ?? ''} ${String(text(index + FIRST_ROW, at))}`,
            ),
        )
        .sort(),
  };
}

/** Types into a cell of the board, as a person would; '' empties it. */
export function pick(book: OpenBook, issue: string, header: string, word: GridValue): void {
  const board = boardOf(book);
  const [row, column] = [board.rowOf(issue) - 1, board.headers.indexOf(header)];
  if (row < 0 || column < 0) throw new Error(`The board has no cell for ${issue}, ${header}.`);
  const zone = { row, column, rows: 1, columns: 1 };
  book.grid.apply({ kind: 'values', sheetId: board.tabId, zone, values: [[word]] });
}

/** Rows of Who covers what: `issue: workgroup part`. */
export const covered = (book: OpenBook): string[] =>
  book
    .rowsOf('COV')
    .map(({ issue, workgroup, part }) => `${String(issue)}: ${String(workgroup)} ${String(part)}`.trim())
    .sort();
