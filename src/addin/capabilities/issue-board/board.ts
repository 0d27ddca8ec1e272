// The issue board under the lock: what people picked in its cells goes to Who covers what, then the board shows that
// sheet again. The board is a view: only Who covers what is journaled.
import { boardGroups, readBoard, type BoardSheet } from '../../../core/coverage/issue-board/board-sheet';
import { countFormulas, rowsWithoutLast, stateFormulas } from '../../../core/coverage/issue-board/formulas';
import {
  BOARD_COMMAND,
  hasBoardEdits,
  readBoardEdits,
  withEdits,
  type BoardEdits,
} from '../../../core/coverage/issue-board/board-edits';
import {
  isReadable,
  matchedRows,
  missingColumns,
  nextStep,
  strangers,
} from '../../../core/coverage/issue-board/structure';
import { boardTab, columnNamed } from '../../../core/coverage/issue-board/tab';
import {
  theirsToMend,
  toldMark,
  unknownParts,
  boardView,
  isSeen,
  type BoardProblem,
} from '../../../core/coverage/issue-board/view';
import { boardModel, type BoardModel } from '../../../core/coverage/issue-board/board-model';
import type { NamedId } from '../../../core/workbook/check/own-ids';
import { message, type Language, type Message } from '../../../core/base/messages/text';
import type { SheetId } from '../../../core/workbook/schema/sheet-ids';
import { lastFormulas, writeFormulas, writeStep, writeView } from './board-writes';
import { commitEdits } from '../../engine/commit';
import { assignIds } from '../../engine/assign-ids';
import { readPresentSheets, rememberTabs } from '../../engine/read-sheets';
import { ALWAYS_READ, openSession } from '../../engine/session';
import { BOARD_PORT } from './board-port';
import type { Environment, Session, Sheets, TabIds } from '../../engine/types';
import * as boardText from '../../../core/words/coverage/issue-board';

/** What the board shows. */
const SHOWN: readonly SheetId[] = ['COV', 'ISS', 'WG'];
const NEEDED: readonly SheetId[] = [...new Set([...ALWAYS_READ, ...SHOWN])];

/** What came along with an action: what was done on the board, and what needs a person there. */
export interface BoardNews {
  readonly notes: readonly Message[];
  readonly problems: readonly BoardProblem[];
}

const NO_NEWS: BoardNews = { notes: [], problems: [] };

export interface BoardSync extends BoardNews {
  /** The sheets as given, with those that were read again in their place. */
  readonly sheets: Sheets;
}

export interface SyncOptions {
  /** The given sheets were read under this lock; else they are read again before anything is written. */
  readonly isFresh: boolean;
  /** Puts columns back that somebody took away, and tells all that needs a person. */
  readonly isCheck?: boolean;
}

/** Whether a change of these sheets shows on the board. */
export const concernsBoard = (sheets: readonly SheetId[]): boolean =>
  sheets.some((sheet) => SHOWN.includes(sheet));

const hasNeeded = ({ snapshot }: Sheets): boolean => NEEDED.every((sheet) => snapshot[sheet]);

/** The board as it is now; undefined where there is none, or its keys are gone. */
function readNow(env: Environment, tabId: number): BoardSheet | undefined {
  const read = env.grid.grid(tabId);
  return read && readBoard(read.name, read.cells, env.grid.formulas(tabId));
}

/** The same with one read: what somebody writes meanwhile below all else is seen by the next command. */
function glance(env: Environment, tabId: number): BoardSheet | undefined {
  const read = env.grid.glance(tabId);
  return read && readBoard(read.name, read.cells, []);
}

function readAgain(env: Environment, sheets: Sheets, wanted: readonly SheetId[]): Sheets {
  const { snapshot, tabs } = assignIds(env, readPresentSheets(env, wanted));
  return { snapshot: { ...sheets.snapshot, ...snapshot }, tabs };
}

const wantedOf = (env: Environment, sheets: Sheets, language: Language): BoardModel => {
  const { book, context } = openSession(env, sheets, language);
  return boardModel(book, context.bookLanguage);
};

function picksOn(board: BoardSheet, { sheets: { snapshot }, book, context }: Session): BoardEdits {
  const wanted = boardModel(book, context.bookLanguage);
  const reading = { book, snapshot, coverage: wanted.coverage, context };
  return readBoardEdits(board, matchedRows(board, wanted), reading);
}

/**
 * The given sheets with Who covers what as it will be once the picks on the board are entered, so that whoever reads is
 * told what the board shows. Writes nothing and needs no lock; the rest is read only where somebody picked something.
 */
export function withPicks(env: Environment, given: Sheets, language: Language): Sheets {
  const tabId = given.tabs.BOARD;
  const board = tabId === undefined ? undefined : glance(env, tabId);
  if (!board || !isReadable(board) || !hasBoardEdits(board)) return given;
  const missing = NEEDED.filter((sheet) => !given.snapshot[sheet]);
  const { snapshot: more } = readPresentSheets(env, missing);
  const whole: Sheets = { ...given, snapshot: { ...more, ...given.snapshot } };
  const { COV } = given.snapshot;
  if (!COV || !hasNeeded(whole)) return given;
  const { edits } = picksOn(board, openSession(env, whole, language));
  return { ...given, snapshot: { ...given.snapshot, COV: withEdits(COV, edits) } };
}

/** Enters the picks in Who covers what, with a journal entry of their own. */
function takePicks(
  env: Environment,
  board: BoardSheet,
  given: Sheets,
  language: Language,
): Omit<BoardSync, 'problems'> {
  const session = openSession(env, given, language);
  const { edits, notes } = picksOn(board, session);
  if (edits.length === 0) return { sheets: given, notes: [] };
  commitEdits(env, session, edits, { command: BOARD_COMMAND });
  return { sheets: readAgain(env, given, ['COV']), notes };
}

/** More than the kinds of steps that one board can need; a board that people change all the while is left for later. */
const MOST_STEPS = 8;

/** Brings columns and rows, then cells and formulas, to what the board should show. */
function show(env: Environment, tabId: number, given: BoardSheet, wanted: BoardModel, sheets: Sheets): void {
  let board = given;
  for (let count = 0; count < MOST_STEPS; count += 1) {
    const step = nextStep(board, wanted);
    if (!step) break;
    writeStep(env, tabId, board, step);
    env.grid.flush();
    const now = readNow(env, tabId);
    if (!now || !isReadable(now)) return;
    board = now;
  }
  writeView(env, tabId, board, boardView(board, wanted));
  // A row whose issue is gone, and in which somebody wrote, counts nowhere.
  const known = new Set(wanted.issues.map(({ id }) => id));
  const rows = [...matchedRows(board, wanted)].flatMap(([id, row]) => (known.has(id) ? [row.rowNumber] : []));
  writeFormulas(env, tabId, [
    ...stateFormulas(board, rows, wanted.language),
    ...lastFormulas(env, board, rowsWithoutLast(board, rows), sheets),
    ...countFormulas(board, wanted.language),
  ]);
}

/** Whether nobody picked anything and the board shows what it should, formulas aside. */
const isInStep = (board: BoardSheet, wanted: BoardModel): boolean =>
  isReadable(board) && !hasBoardEdits(board) && !nextStep(board, wanted) && isSeen(boardView(board, wanted));

function putColumnsBack(env: Environment, tabId: number, board: BoardSheet, language: Language): Message[] {
  const missing = missingColumns(board);
  if (missing.length === 0) return [];
  const looks = missing.map((column) => columnNamed(column, language));
  env.port(BOARD_PORT).addColumns(tabId, undefined, looks);
  env.grid.flush();
  return [message(boardText.columnsBack, { sheet: board.title })];
}

const TOLD_KEY = 'boardTold';

/**
 * Words that nobody can read, for whom it is to put them right: not with each action, but once, and again on another
 * day or when something else is wrong. A check tells all of them.
 */
function toTell(
  env: Environment,
  { context: { actor, now } }: Session,
  all: readonly BoardProblem[],
  isCheck: boolean,
): readonly BoardProblem[] {
  const problems = isCheck ? all : theirsToMend(all, actor);
  if (isCheck || problems.length === 0) return problems;
  const mark = toldMark(problems, now);
  if (env.person.get(TOLD_KEY) === mark) return [];
  env.person.set(TOLD_KEY, mark);
  return problems;
}

function settle(
  env: Environment,
  tabId: number,
  given: Sheets,
  language: Language,
  isCheck: boolean,
): BoardSync {
  let board = readNow(env, tabId);
  if (!board) return { sheets: given, ...NO_NEWS };
  const bookLanguage = wantedOf(env, given, language).language;
  const notes = isCheck ? putColumnsBack(env, tabId, board, bookLanguage) : [];
  if (notes.length > 0) board = readNow(env, tabId) ?? board;
  if (!isReadable(board))
    return { ...NO_NEWS, sheets: given, notes: [message(boardText.columnsMissing, { sheet: board.title })] };
  const taken = takePicks(env, board, given, language);
  const wanted = wantedOf(env, taken.sheets, language);
  const rows = matchedRows(board, wanted);
  show(env, tabId, board, wanted, taken.sheets);
  return {
    sheets: taken.sheets,
    notes: [...notes, ...taken.notes, ...(isCheck ? strangers(board, rows, wanted) : [])],
    problems: toTell(env, openSession(env, taken.sheets, language), unknownParts(board, rows), isCheck),
  };
}

/**
 * Takes picks from the board's cells into Who covers what and shows that sheet on the board. Where the given sheets are
 * not all that the board is made of, it only looks whether somebody picked something, and reads the rest then. Nothing
 * without a board. Needs the lock.
 */
export function syncBoard(
  env: Environment,
  given: Sheets,
  language: Language,
  { isFresh, isCheck = false }: SyncOptions,
): BoardSync {
  const nothing: BoardSync = { sheets: given, ...NO_NEWS };
  const tabId = given.tabs.BOARD;
  if (tabId === undefined) return nothing;
  const isWhole = hasNeeded(given);
  if (isWhole && isFresh) return settle(env, tabId, given, language, isCheck);
  const board = glance(env, tabId);
  const isQuiet = (one: BoardSheet) =>
    isWhole ? isInStep(one, wantedOf(env, given, language)) : isReadable(one) && !hasBoardEdits(one);
  if (!board || isQuiet(board)) return nothing;
  const sheets = readAgain(env, given, NEEDED);
  return hasNeeded(sheets) ? settle(env, tabId, sheets, language, isCheck) : nothing;
}

/** Words on the board that nobody can read, as a check tells them. Writes nothing and needs no lock. */
export function wrongOnBoard(env: Environment, { sheets, book, context }: Session): readonly BoardProblem[] {
  const tabId = sheets.tabs.BOARD;
  const board = tabId === undefined || !hasNeeded(sheets) ? undefined : readNow(env, tabId);
  return board && isReadable(board)
    ? unknownParts(board, matchedRows(board, boardModel(book, context.bookLanguage)))
    : [];
}

/** The workgroups as the heads of their columns know them. Writes nothing and needs no lock. */
export function groupsByColumn(env: Environment, { BOARD: tabId }: TabIds): readonly NamedId[] {
  const read = tabId === undefined ? undefined : env.grid.grid(tabId);
  if (!read) return [];
  const board = readBoard(read.name, read.cells, []);
  if (!board) return [];
  return boardGroups(board).map(({ at, workgroup }) => ({
    ...{ sheet: 'WG', id: workgroup, name: (board.headers[at] ?? '').trim() },
  }));
}

/** Shows what a command changed. Needs the lock. */
export function showChanges(
  env: Environment,
  given: Sheets,
  changed: readonly SheetId[],
  language: Language,
): BoardNews {
  if (given.tabs.BOARD === undefined || !concernsBoard(changed)) return NO_NEWS;
  const sheets = readAgain(env, given, NEEDED);
  return hasNeeded(sheets) ? syncBoard(env, sheets, language, { isFresh: true }) : NO_NEWS;
}

/** Makes the board where there is none, and brings it to what it should show. Needs the lock, and all sheets made. */
export function ensureBoard(env: Environment, language: Language): BoardNews {
  const sheets = readAgain(env, { snapshot: {}, tabs: {} }, NEEDED);
  if (!hasNeeded(sheets)) return NO_NEWS;
  const { tabs } = sheets;
  const isThere = tabs.BOARD !== undefined && glance(env, tabs.BOARD) !== undefined;
  if (isThere) return syncBoard(env, sheets, language, { isFresh: true, isCheck: true });
  const tab = boardTab(wantedOf(env, sheets, language));
  const made: Sheets = { ...sheets, tabs: { ...tabs, BOARD: env.port(BOARD_PORT).make(tab, tabs.COV) } };
  rememberTabs(env.workbook, made.tabs);
  env.grid.flush();
  const { notes, problems } = syncBoard(env, made, language, { isFresh: true, isCheck: true });
  return { notes: [message(boardText.made, { sheet: tab.title }), ...notes], problems };
}
