// The board as plain data, for the command line.
import { cellText, type RawCell } from '../../workbook/records/snapshot';
import { columnAt, groupOf, issueRows, readBoard, textIn } from './board-sheet';
import { partOfWord } from './coverage-rows';

export interface PlainBoardRow {
  readonly id: string;
  readonly issue: string;
  readonly theme: string;
  readonly state: string;
  readonly recommendations: number;
  /** By the workgroup's header: `leads`, `contributes`, `follows`, or the word that stands there instead. */
  readonly parts: Readonly<Record<string, string>>;
}

/** The rows of a board from its whole grid, in its order; undefined when the grid is no board's. */
export function boardRows(
  title: string,
  cells: readonly (readonly RawCell[])[],
): (PlainBoardRow & Record<string, unknown>)[] | undefined {
  const board = readBoard(title, cells, []);
  if (!board) return undefined;
  return [...issueRows(board).byIssue.values()].map((row) => {
    const text = (column: string) => textIn(row, columnAt(board, column));
    const parts = board.columns.flatMap((column, at): (readonly [string, string])[] => {
      const word = textIn(row, at);
      if (groupOf(column) === undefined || word === '') return [];
      return [[board.headers[at] ?? '', partOfWord(word) ?? word]];
    });
    return {
      id: row.id,
      issue: text('issue'),
      theme: text('theme'),
      state: text('state'),
      recommendations: Number(cellText(row.cells[columnAt(board, 'last')])) || 0,
      parts: Object.fromEntries(parts),
    };
  });
}
