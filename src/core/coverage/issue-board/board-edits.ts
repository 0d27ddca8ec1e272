// Edits of Who covers what from the cells of the issue board that people changed since it was shown last, and that
// sheet with them, for commands that only read.
import type { Context } from '../../workbook/command/types';
import { message, type Message, type Text } from '../../base/messages/text';
import { isAtWork } from '../../workbook/records/this-cycle';
import type { Book } from '../../workbook/records/book';
import { deleteRow, insertRow, updateRow, type Edit } from '../../workbook/records/edits';
import type { RowOf } from '../../workbook/records/rows';
import {
  cellText,
  type Snapshot,
  type RawCell,
  type SheetSnapshot,
  type SnapshotRow,
} from '../../workbook/records/snapshot';
import { coverageParts, wordText } from '../../base/vocabulary/words';
import {
  columnAt,
  boardGroups,
  issueRows,
  shownParts,
  textIn,
  type BoardRow,
  type BoardSheet,
} from './board-sheet';
import { partOfWord, rankOf, type CoverageRows, type BoardPart } from './board-model';
import { sheetSpec } from '../../workbook/schema/sheets';
import * as boardText from '../../words/coverage/issue-board';

const COVERAGE_TAB = sheetSpec('COV').title;

/** What the journal calls picks that were entered. */
export const BOARD_COMMAND = 'issue-board';

/** One cell of the board that says something else than what the board showed last. */
interface BoardEdit {
  readonly issue: string;
  readonly workgroup: string;
  readonly part: BoardPart;
}

/**
 * Whether somebody changed a cell since the board was shown last. Needs no other sheet: each row keeps what it showed.
 */
export function hasBoardEdits(board: BoardSheet): boolean {
  const shownAt = columnAt(board, 'shown');
  const groups = boardGroups(board);
  return [...issueRows(board).byIssue.values()].some((row) => {
    const shown = shownParts(textIn(row, shownAt));
    return groups.some(({ at, workgroup }) => {
      const part = partOfWord(textIn(row, at));
      return part !== undefined && part !== (shown?.get(workgroup) ?? '');
    });
  });
}

const partText = (part: BoardPart): Text => (part === '' ? boardText.nothing : wordText(coverageParts, part));

/** Whether the row says anything besides issue, workgroup and part, in columns that people added too. */
function saysMore(row: RowOf<'COV'>, snapshot: Snapshot): boolean {
  const sheet = snapshot.COV;
  const source = sheet?.rows.find(({ id }) => id === row.id);
  if (!sheet || !source) return true;
  const ours = new Set(['id', 'issue', 'workgroup', 'part', 'updated']);
  return source.cells.some(
    (cell, at) => !ours.has(sheet.columns[at] ?? '') && cell !== false && cellText(cell).trim() !== '',
  );
}

/** A new part: rows that say a stronger one say it now, and one row says it at least. */
function changePart(
  { issue, workgroup, part }: BoardEdit,
  rows: readonly RowOf<'COV'>[],
  context: Context,
): Edit[] {
  if (rows.length === 0) return [insertRow('COV', context.newId('COV'), { issue, workgroup, part })];
  const stronger = rows.filter((row) => rankOf(row.part) < rankOf(part));
  const changed = stronger.length > 0 || rows.some((row) => row.part === part) ? stronger : rows.slice(0, 1);
  return changed.map(({ id }) => updateRow('COV', id, { part }));
}

export interface BoardEdits {
  readonly edits: readonly Edit[];
  readonly notes: readonly Message[];
}

interface Reading {
  readonly book: Book;
  readonly snapshot: Snapshot;
  readonly coverage: CoverageRows;
  readonly context: Context;
}

const names = ({ book }: Reading, { issue, workgroup }: BoardEdit) => ({
  issue: book.labelOf('ISS', issue),
  workgroup: book.labelOf('WG', workgroup),
});

/**
 * A cleared cell takes a bare row away. A row with an angle, a person or notes stays without a part: the cell stays
 * empty, as it was left, and nothing that somebody wrote is lost.
 */
function clear(pick: BoardEdit, rows: readonly RowOf<'COV'>[], reading: Reading): BoardEdits {
  const kept = rows.filter((row) => saysMore(row, reading.snapshot));
  const edits = rows.flatMap((row): Edit[] => {
    if (!kept.includes(row)) return [deleteRow('COV', row.id)];
    return row.part === '' ? [] : [updateRow('COV', row.id, { part: '' })];
  });
  return {
    edits,
    notes:
      kept.length > 0 ? [message(boardText.clearedKept, { ...names(reading, pick), tab: COVERAGE_TAB })] : [],
  };
}

interface Taken extends BoardEdits {
  readonly pick: BoardEdit;
}

function apply(pick: BoardEdit, before: BoardPart, reading: Reading): Taken {
  const rows = reading.coverage.of(pick.issue, pick.workgroup);
  const present = reading.coverage.part(pick.issue, pick.workgroup);
  const { edits, notes } =
    pick.part === ''
      ? clear(pick, rows, reading)
      : { edits: changePart(pick, rows, reading.context), notes: [] };
  const clash = message(boardText.bothChanged, {
    ...names(reading, pick),
    other: partText(present),
    part: partText(pick.part),
    tab: COVERAGE_TAB,
  });
  return { pick, edits, notes: present === before ? notes : [clash, ...notes] };
}

/** A second workgroup that leads by a pick; one that a pick of the same moment took out of the lead does not count. */
function clashes(boardEdits: readonly BoardEdit[], { book, coverage }: Reading): Message[] {
  const after = new Map(boardEdits.map(({ issue, workgroup, part }) => [`${issue} ${workgroup}`, part]));
  const leads = (issue: string, workgroup: string) =>
    isAtWork(book, workgroup) &&
    (after.get(`${issue} ${workgroup}`) ?? coverage.part(issue, workgroup)) === 'leads';
  const issues = new Set(boardEdits.flatMap(({ issue, part }) => (part === 'leads' ? [issue] : [])));
  return [...issues].flatMap((issue) => {
    const leaders = book.rows('WG').filter(({ id }) => leads(issue, id));
    if (leaders.length < 2) return [];
    const workgroups = leaders.map(({ id }) => book.labelOf('WG', id)).join(', ');
    return [message(boardText.severalLead, { issue: book.labelOf('ISS', issue), workgroups })];
  });
}

function picksOfRow(row: BoardRow, issue: string, board: BoardSheet, reading: Reading): readonly Taken[] {
  const shown = shownParts(textIn(row, columnAt(board, 'shown')));
  return boardGroups(board).flatMap(({ at, workgroup }) => {
    const part = partOfWord(textIn(row, at));
    const present = reading.coverage.part(issue, workgroup);
    // Without its memory a row gives what it says, but an empty cell is no clearing.
    const before = shown ? ((shown.get(workgroup) ?? '') as BoardPart) : part === '' ? '' : present;
    if (part === undefined || part === before || part === present) return [];
    return reading.book.find('WG', workgroup) ? [apply({ issue, workgroup, part }, before, reading)] : [];
  });
}

/**
 * The edits of Who covers what that follow from what people picked in the board's cells. `rows` are the board's rows by
 * issue. Where the sheet changed too, the pick wins and a note says so.
 */
export function readBoardEdits(
  board: BoardSheet,
  rows: ReadonlyMap<string, BoardRow>,
  reading: Reading,
): BoardEdits {
  const all = [...rows].flatMap(([issue, row]) =>
    reading.book.find('ISS', issue) ? picksOfRow(row, issue, board, reading) : [],
  );
  const edits = all.flatMap((one) => one.edits);
  if (all.length === 0) return { edits, notes: [] };
  return {
    edits,
    notes: [
      message(boardText.picked, { count: all.length, tab: COVERAGE_TAB }),
      ...all.flatMap(({ notes }) => notes),
      ...clashes(
        all.map(({ pick }) => pick),
        reading,
      ),
    ],
  };
}

/** Ids and keys stand in cells as they are: reading takes them as well as names and words. */
const asCell = (value: unknown, before: RawCell): RawCell => (typeof value === 'string' ? value : before);

function changed(sheet: SheetSnapshot, row: SnapshotRow, values: Edit & { kind: 'update' }): SnapshotRow {
  const cells = sheet.columns.map((column, at) => asCell(values.values[column], row.cells[at] ?? ''));
  return { ...row, cells: [...cells, ...row.cells.slice(cells.length)] };
}

function added(sheet: SheetSnapshot, { id, values }: Edit & { kind: 'insert' }, below: number): SnapshotRow {
  const cells = sheet.columns.map((column) => (column === 'id' ? id : asCell(values[column], '')));
  return { rowNumber: below, id, cells };
}

/** The sheet with the edits that follow from picks; rows without an id, which nobody can name, stay as they are. */
export function withEdits(sheet: SheetSnapshot, edits: readonly Edit[]): SheetSnapshot {
  const ours = edits.filter((edit) => edit.sheet === sheet.sheet && edit.id !== '');
  const last = Math.max(2, ...sheet.rows.map(({ rowNumber }) => rowNumber));
  const kept = sheet.rows.flatMap((row) => {
    const edit = ours.find(({ id }) => id === row.id);
    if (edit?.kind === 'delete') return [];
    return [edit?.kind === 'update' ? changed(sheet, row, edit) : row];
  });
  const inserts = ours.filter((edit) => edit.kind === 'insert');
  return { ...sheet, rows: [...kept, ...inserts.map((edit, at) => added(sheet, edit, last + 1 + at))] };
}
