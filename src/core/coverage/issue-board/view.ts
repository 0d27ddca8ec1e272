// What the issue board shows: the cells to write because they differ from its model, words that are no part, and its
// rows as plain data.
import type { TabProblem } from '../../workbook/records/tab-problem';
import type { Actor } from '../../workbook/records/people-roles';
import { cellHash } from '../../workbook/changes/same-cell';
import { mayActFor } from '../who-covers-what/parts';
import { joinTexts, message } from '../../base/messages/text';
import { coverageParts } from '../../base/vocabulary/words';
import {
  boardGroups,
  textIn,
  columnAt,
  COUNT_COLUMNS,
  groupOf,
  ISSUE_COLUMNS,
  issueRows,
  shownParts,
  boardCellText,
  readBoard,
  type BoardRow,
  type BoardSheet,
} from './board-sheet';
import { partOfWord, groupsOnBoard, partWord, type BoardModel } from './board-model';
import * as boardText from '../../words/coverage/issue-board';
import type { CellChange } from '../../workbook/changes/types';
import type { PlacedCell } from '../../workbook/changes/place';
import { FIRST_DATA_ROW, cellText, type RawCell } from '../../workbook/records/snapshot';
import { countedNames } from './formulas';
import { hasParts } from './structure';

/** Something on the board that needs a person. */
export interface BoardProblem extends TabProblem {
  readonly workgroup: string;
}

/** Cells with a word that is no part. */
export function unknownParts(board: BoardSheet, rows: ReadonlyMap<string, BoardRow>): BoardProblem[] {
  const words = joinTexts(coverageParts.map(({ text }) => text));
  return [...rows.values()].flatMap((row) =>
    boardGroups(board).flatMap(({ at, workgroup }) => {
      const value = textIn(row, at);
      if (partOfWord(value) !== undefined) return [];
      return [
        {
          sheet: board.title,
          row: row.rowNumber,
          column: board.headers[at] ?? '',
          workgroup,
          message: message(boardText.unknownPart, { value, words }),
        },
      ];
    }),
  );
}

/** Those that the actor may put right: coordinators all, co-chairs those of their workgroups. */
export const theirsToMend = (problems: readonly BoardProblem[], actor: Actor): readonly BoardProblem[] =>
  problems.filter(({ workgroup }) => mayActFor(actor, workgroup));

/** Stands for these problems on this day: who was told them is told again when they change, or the next day. */
export const toldMark = (problems: readonly BoardProblem[], now: string): string =>
  `${now.slice(0, 10)} ${cellHash(
    JSON.stringify(problems.map(({ row, column, message: { values } }) => [row, column, values?.['value']])),
  )}`;

export interface BoardView {
  /** Names, themes and parts of rows with an issue, by the id of the issue. */
  readonly cells: readonly CellChange[];
  /** What each row shows, to be written after its cells: only then a differing cell means a pick. */
  readonly memories: readonly CellChange[];
  /** The words of the count by theme. */
  readonly counted: readonly PlacedCell[];
  /** Cells with formulas of rows that have no issue any more; 1-based rows, 0-based columns. */
  readonly leftovers: readonly { readonly row: number; readonly column: number }[];
}

const change = (board: BoardSheet, row: BoardRow, column: string, value: string): CellChange[] => {
  const at = columnAt(board, column);
  const old = row.cells[at] ?? '';
  return at < 0 || textIn(row, at) === value ? [] : [{ id: row.id, column, old, value }];
};

interface RowView {
  readonly cells: readonly CellChange[];
  readonly memory: readonly CellChange[];
}

/** What columns of workgroups that are gone showed: by it one tells whether somebody wrote there since. */
const ofStrangers = (board: BoardSheet, { known }: BoardModel, shown: ReturnType<typeof shownParts>) =>
  boardGroups(board)
    .filter(({ workgroup }) => !known.has(workgroup))
    .map(({ workgroup }) => [workgroup, shown?.get(workgroup) ?? ''] as const);

function rowView(board: BoardSheet, row: BoardRow, model: BoardModel): RowView {
  const issue = model.issues.find(({ id }) => id === row.id);
  if (!issue) return { cells: [], memory: [] };
  const shown = shownParts(textIn(row, columnAt(board, 'shown')));
  const parts = groupsOnBoard(board, model).map(({ group, at }) => {
    const part = model.coverage.part(issue.id, group.id);
    const present = partOfWord(textIn(row, at));
    const before = shown?.get(group.id) ?? '';
    // Another word, or a pick that came after picks were read: both wait, and the memory with them.
    const waits = present === undefined || (present !== before && present !== part);
    return { id: group.id, at, waits, part, before };
  });
  const cells = parts
    .filter(({ waits }) => !waits)
    .flatMap(({ at, part }) => change(board, row, board.columns[at] ?? '', partWord(part, model.language)));
  const memory = boardCellText([
    ...parts.map(({ id, waits, part, before }) => [id, waits ? before : part] as const),
    ...ofStrangers(board, model, shown),
  ]);
  return {
    cells: [
      ...change(board, row, 'issue', issue.name),
      ...change(board, row, 'theme', issue.theme),
      ...cells,
    ],
    memory: change(board, row, 'shown', memory),
  };
}

const OURS = new Set<string>([...ISSUE_COLUMNS, ...COUNT_COLUMNS]);

const hasOwnWords = ({ columns }: BoardSheet, row: BoardRow): boolean =>
  columns.some((column, at) => !OURS.has(column) && groupOf(column) === undefined && textIn(row, at) !== '');

/** The row of an issue that is gone is emptied, unless somebody wrote parts or notes there. */
function emptied(board: BoardSheet, row: BoardRow, model: BoardModel): CellChange[] {
  const isGone = model.issues.every(({ id }) => id !== row.id);
  if (!isGone || hasParts(board, row) || hasOwnWords(board, row)) return [];
  return ['issue', 'theme', 'shown', 'id'].flatMap((column) => change(board, row, column, ''));
}

function countedCells(board: BoardSheet, { language }: BoardModel): PlacedCell[] {
  const column = columnAt(board, 'byTheme');
  if (column < 0) return [];
  const names = countedNames(language);
  const isThere = new Map(board.rows.map((row) => [row.rowNumber, textIn(row, column)]));
  return names.flatMap((value, index) => {
    const row = FIRST_DATA_ROW + index;
    return (isThere.get(row) ?? '') === value ? [] : [{ row, column, value }];
  });
}

/** Formulas of ours in a row without issue, or of one that is gone: left of the count, and below it where its rows once stood. */
function leftovers(board: BoardSheet, { language, issues }: BoardModel): BoardView['leftovers'] {
  const last = FIRST_DATA_ROW + countedNames(language).length - 1;
  const columns = (names: readonly string[]) =>
    names.map((name) => columnAt(board, name)).filter((column) => column >= 0);
  const [byIssue, byTheme] = [columns(['state', 'last']), columns(COUNT_COLUMNS)];
  const issue = columnAt(board, 'issue');
  const known = new Set(issues.map(({ id }) => id));
  const isOfNone = (row: BoardRow): boolean =>
    row.id === '' ? textIn(row, issue) === '' : !known.has(row.id);
  return board.rows.flatMap((row) => {
    const places = [...(isOfNone(row) ? byIssue : []), ...(row.rowNumber > last ? byTheme : [])];
    return places
      .filter((column) => (row.formulas[column] ?? '') !== '')
      .map((column) => ({ row: row.rowNumber, column }));
  });
}

/** What has to be written so that the rows and columns that the board has show what they should. */
export function boardView(board: BoardSheet, model: BoardModel): BoardView {
  const rows = [...issueRows(board).byIssue.values()];
  const views = rows.map((row) => rowView(board, row, model));
  return {
    cells: [...views.flatMap(({ cells }) => cells), ...rows.flatMap((row) => emptied(board, row, model))],
    memories: views.flatMap(({ memory }) => memory),
    counted: countedCells(board, model),
    leftovers: leftovers(board, model),
  };
}

/** Whether nothing has to be written. */
export const isSeen = ({ cells, memories, counted, leftovers }: BoardView): boolean =>
  cells.length + memories.length + counted.length + leftovers.length === 0;

interface PlainBoardRow {
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
