// Columns and rows to add to or remove from the issue board.
import { foldText } from '../../base/text/fold';
import { cellText, FIRST_DATA_ROW } from '../../workbook/records/snapshot';
import {
  boardGroups,
  columnAt,
  COUNT_COLUMNS,
  END_COLUMN,
  groupOf,
  ISSUE_COLUMNS,
  issueRows,
  shownParts,
  boardCellText,
  textIn,
  type BoardRow,
  type BoardSheet,
} from './board-sheet';
import { CYCLE_ROW } from './formulas';
import {
  groupsOnBoard,
  partOfWord,
  partWord,
  type BoardModel,
  type BoardGroup,
  type BoardIssue,
} from './board-model';
import { message, type Language, type Message } from '../../base/messages/text';
import type { PlacedCell } from '../../workbook/changes/place';
import type { CellChange } from '../../workbook/changes/types';
import { sheetSpec } from '../../workbook/schema/sheets';
import * as boardText from '../../words/coverage/issue-board';

/** Without these the board cannot be read or shown. */
const NEEDED: readonly string[] = ['id', 'shown', 'issue'];

/** Whether the columns are there without which the board cannot be read or shown. */
export const isReadable = (board: BoardSheet): boolean =>
  NEEDED.every((column) => columnAt(board, column) >= 0);

/** Columns left of the count that somebody took away; the count itself is not brought back. */
export const missingColumns = (board: BoardSheet): readonly string[] =>
  [...ISSUE_COLUMNS, END_COLUMN].filter((column) => columnAt(board, column) < 0);

/** Rows whose issue is known, by it: by id, and rows without an id by the name that somebody typed. */
export function matchedRows(board: BoardSheet, { issues }: BoardModel): ReadonlyMap<string, BoardRow> {
  const rows = new Map(issueRows(board).byIssue);
  const byName = new Map(issues.map(({ id, name }) => [foldText(name), id]));
  const at = columnAt(board, 'issue');
  for (const row of board.rows) {
    const id = row.id === '' ? byName.get(foldText(textIn(row, at))) : undefined;
    if (id !== undefined && !rows.has(id)) rows.set(id, row);
  }
  return rows;
}

/** The workgroups that need a column. */
const missingGroups = (board: BoardSheet, model: BoardModel): readonly BoardGroup[] => {
  const present = new Set(groupsOnBoard(board, model).map(({ group }) => group.id));
  return model.groups.filter(({ id }) => !present.has(id));
};

const isEmptyColumn = (board: BoardSheet, at: number): boolean =>
  board.rows.every((row) => textIn(row, at) === '' && (row.formulas[at] ?? '') === '');

/** Whether the column says what the workbook wrote there and nothing else: all of it stands in Who covers what. */
const saysOnlyShown = (board: BoardSheet, at: number, workgroup: string): boolean =>
  board.rows.every((row) => {
    const shown = shownParts(textIn(row, columnAt(board, 'shown')));
    return (row.formulas[at] ?? '') === '' && partOfWord(textIn(row, at)) === (shown?.get(workgroup) ?? '');
  });

/** A workgroup of this name has another id: its own may have been pasted over, and a check finds it by this column. */
const isNamed = ({ headers }: BoardSheet, at: number, { known }: BoardModel): boolean => {
  const name = foldText(headers[at] ?? '');
  return [...known.values()].some(({ header }) => foldText(header) === name);
};

/**
 * Columns of workgroups that are closed, without anything in them, and of those that are gone, as after a merge, without
 * anything that somebody wrote since; 0-based, from the right.
 */
export const columnsToDrop = (board: BoardSheet, model: BoardModel): readonly number[] => {
  const kept = new Set(model.groups.map(({ id }) => id));
  return boardGroups(board)
    .filter(({ at, workgroup }) => {
      if (kept.has(workgroup)) return false;
      const group = model.known.get(workgroup);
      if (group) return group.isClosed && isEmptyColumn(board, at);
      return isEmptyColumn(board, at) || (saysOnlyShown(board, at, workgroup) && !isNamed(board, at, model));
    })
    .map(({ at }) => at)
    .reverse();
};

/** Keys and headers of workgroups that were closed, opened again or renamed; 0-based columns. */
const renamedGroups = (
  board: BoardSheet,
  model: BoardModel,
): readonly { readonly at: number; readonly group: BoardGroup }[] =>
  groupsOnBoard(board, model).filter(
    ({ group, at }) =>
      board.columns[at] !== group.column || (board.headers[at] ?? '').trim() !== group.header,
  );

const isCount = (column: string): boolean => (COUNT_COLUMNS as readonly string[]).includes(column);

const saysSomething = ({ columns }: BoardSheet, { cells, formulas }: BoardRow): boolean =>
  cells.some(
    (cell, at) =>
      !isCount(columns[at] ?? '') && (cellText(cell).trim() !== '' || (formulas[at] ?? '') !== ''),
  );

/** The 1-based row after the last one that says something, the count by theme included. */
function nextRow(board: BoardSheet): number {
  const last = board.rows.filter((row) => saysSomething(board, row)).map(({ rowNumber }) => rowNumber);
  return Math.max(FIRST_DATA_ROW - 1, ...(last.length > 0 ? [CYCLE_ROW] : []), ...last) + 1;
}

/** The cells of a new row by column: issue, theme and parts; its memory apart, because that is written last. */
function newRowCells(
  board: BoardSheet,
  issue: BoardIssue,
  model: BoardModel,
): { readonly cells: ReadonlyMap<string, string>; readonly shown: string } {
  const groups = groupsOnBoard(board, model);
  const parts = groups.map(({ group, at }) => {
    const part = model.coverage.part(issue.id, group.id);
    return { column: board.columns[at] ?? '', id: group.id, part };
  });
  const words = parts.flatMap(({ column, part }): (readonly [string, string])[] =>
    part === '' ? [] : [[column, partWord(part, model.language)]],
  );
  return {
    cells: new Map([['id', issue.id], ['issue', issue.name], ['theme', issue.theme], ...words]),
    shown: boardCellText(parts.map(({ id, part }) => [id, part])),
  };
}

/**
 * Memories that speak of a workgroup whose column is gone: without this its new, empty column would read as if every
 * cell had been cleared.
 */
function forgottenGroups(board: BoardSheet): readonly { readonly id: string; readonly shown: string }[] {
  const present = new Set(board.columns.map(groupOf));
  const at = columnAt(board, 'shown');
  return [...issueRows(board).byIssue].flatMap(([id, row]) => {
    const shown = shownParts(textIn(row, at));
    if (!shown || [...shown.keys()].every((group) => present.has(group))) return [];
    return [{ id, shown: boardCellText([...shown].filter(([group]) => present.has(group))) }];
  });
}

/** Columns of workgroups that are gone but hold words, rows of unknown issues, and issues that stand twice. */
export function strangers(
  board: BoardSheet,
  rows: ReadonlyMap<string, BoardRow>,
  model: BoardModel,
): Message[] {
  const sheet = board.title;
  const columns = board.columns.flatMap((column, at) => {
    const id = groupOf(column);
    if (id === undefined || model.known.has(id) || isEmptyColumn(board, at)) return [];
    return [
      message(boardText.unknownGroup, { sheet, column: board.headers[at] ?? '', tab: sheetSpec('WG').title }),
    ];
  });
  const issue = columnAt(board, 'issue');
  const issues = new Set(model.issues.map(({ id }) => id));
  const isKnown = new Set([...rows].filter(([id]) => issues.has(id)).map(([, { rowNumber }]) => rowNumber));
  const doubled = issueRows(board).doubled;
  const unknown = board.rows.filter(
    (row) =>
      !isKnown.has(row.rowNumber) &&
      !doubled.includes(row) &&
      textIn(row, issue) !== '' &&
      hasParts(board, row),
  );
  return [
    ...columns,
    ...doubled.map(({ rowNumber }) => message(boardText.doubledIssue, { sheet, row: rowNumber })),
    ...unknown.map((row) =>
      message(boardText.unknownIssue, {
        sheet,
        row: row.rowNumber,
        value: textIn(row, issue),
        tab: sheetSpec('ISS').title,
      }),
    ),
  ];
}

/** Whether a workgroup's cell in the row holds anything. */
export const hasParts = ({ columns }: BoardSheet, row: BoardRow): boolean =>
  columns.some((column, at) => groupOf(column) !== undefined && textIn(row, at) !== '');

/** One change of columns or rows; the board is read again after it. Rows are 1-based, columns 0-based. */
export type BoardStep =
  | { readonly kind: 'forget'; readonly changes: readonly CellChange[] }
  | { readonly kind: 'drop-columns'; readonly wanted: BoardModel }
  | { readonly kind: 'rename-columns'; readonly groups: ReturnType<typeof renamedGroups> }
  | { readonly kind: 'add-columns'; readonly groups: readonly BoardGroup[]; readonly language: Language }
  | { readonly kind: 'adopt-rows'; readonly cells: readonly PlacedCell[] }
  | {
      readonly kind: 'add-rows';
      readonly at: number;
      /** Into rows that are empty, instead of inserted ones. */
      readonly isInPlace: boolean;
      readonly rows: readonly ReturnType<typeof newRowCells>[];
    };

function columnStep(board: BoardSheet, model: BoardModel): BoardStep | undefined {
  const shownAt = columnAt(board, 'shown');
  const forgotten = forgottenGroups(board).map(({ id, shown }): CellChange => {
    const row = issueRows(board).byIssue.get(id);
    return { id, column: 'shown', old: row?.cells[shownAt] ?? '', value: shown };
  });
  if (forgotten.length > 0) return { kind: 'forget', changes: forgotten };
  if (columnsToDrop(board, model).length > 0) return { kind: 'drop-columns', wanted: model };
  const renamed = renamedGroups(board, model);
  if (renamed.length > 0) return { kind: 'rename-columns', groups: renamed };
  const groups = missingGroups(board, model);
  return groups.length > 0 ? { kind: 'add-columns', groups, language: model.language } : undefined;
}

function rowStep(board: BoardSheet, model: BoardModel): BoardStep | undefined {
  const rows = matchedRows(board, model);
  const column = columnAt(board, 'id');
  // Rows that were typed by hand get the id of the issue that they name.
  const cells = [...rows].flatMap(([id, row]) =>
    row.id === '' ? [{ row: row.rowNumber, column, value: id }] : [],
  );
  if (cells.length > 0) return { kind: 'adopt-rows', cells };
  const missing = model.issues.filter(({ id }) => !rows.has(id));
  if (missing.length === 0) return undefined;
  const at = nextRow(board);
  return {
    kind: 'add-rows',
    at,
    isInPlace: at === FIRST_DATA_ROW,
    rows: missing.map((issue) => newRowCells(board, issue, model)),
  };
}

/** The next change of columns or rows that the board needs; undefined when both are right. */
export const nextStep = (board: BoardSheet, model: BoardModel): BoardStep | undefined =>
  columnStep(board, model) ?? rowStep(board, model);
