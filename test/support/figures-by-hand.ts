// Whole workbooks that hands and commands change at random, one act after another: rows pasted, deleted and sorted, ids pasted
// over, columns put in and renamed, reviews moved, rows merged, people erased, actions taken back. After each act, places that
// tell one figure must tell one number; after a check the issue board, too.
import type { CallResponse } from '../../src/core/workbook/command/types';
import { partOfWord } from '../../src/core/coverage/issue-board/board-model';
import {
  boardGroups,
  columnAt,
  issueRows,
  readBoard,
  textIn,
} from '../../src/core/coverage/issue-board/board-sheet';
import type { SheetId } from '../../src/core/workbook/schema/sheet-ids';
import type { GridValue } from '../../src/local/grid/backend';
import { reorder } from '../addin/engine/reorder';
import { insertColumn } from '../addin/engine/by-heading';
import { contextOf } from './book';
import { CYCLE, testStates } from './coalition';
import { differing, randomFrom, toldBy, type Random } from './figures-agree';
import type { Told } from './figures-told';
import { readBookIn } from './read-book';
import { COORDINATOR, lean, openWorkbook, type BookState, type Row, type TestWorkbook } from './workbook';

const below = (random: Random, end: number): number => Math.floor(random() * end);
const one = <T>(random: Random, of: readonly T[]): T => of[below(random, of.length)] as T;

/** The sheets that figures are made from. */
const SHEETS = ['WG', 'ISS', 'COV', 'SUB', 'REC', 'ASK', 'MAT', 'MEM', 'PAR', 'ORG', 'OVL'] as const;
type Figured = (typeof SHEETS)[number];

const call = (book: TestWorkbook, command: string, input: object): CallResponse =>
  book.as(COORDINATOR).call(command, input);

const SPARE_ROWS = 100;

/** Empty rows at the end of tabs, as Sheets has them. */
export function addRoom(book: TestWorkbook, sheets: readonly SheetId[], count: number): void {
  for (const sheet of sheets) {
    const sheetId = book.tabOf(sheet);
    const rows = book.grid.sheets().find(({ id }) => id === sheetId)?.rows ?? 0;
    book.grid.apply({ kind: 'insertRows', sheetId, row: rows, count });
  }
}

/** Some rows of each, and of workgroups so many. */
function fill(book: TestWorkbook, random: Random, groups: number): void {
  addRoom(book, SHEETS, SPARE_ROWS);
  const names = [...Array.from({ length: groups }, (_, at) => `Group ${at}`), 'Water', 'Prisons'];
  const issues = book.rowsOf('ISS').map(({ name }) => String(name));
  for (const name of names.slice(0, groups)) book.typeRow('WG', { name });
  const times = (count: number, make: (at: number) => void): void =>
    Array.from({ length: count }, (_, at) => at).forEach(make);
  times(20, () =>
    book.typeRow('COV', {
      ...{ issue: one(random, issues), workgroup: one(random, names) },
      part: one(random, ['leads', 'leads', 'contributes', 'follows', '']),
    }),
  );
  times(8, (at) =>
    book.typeRow('REC', {
      ...{ number: `6.${at}`, cycle: one(random, [3, 4]), text: `Build ${at} wells.` },
      ...{ answer: one(random, ['supported', 'noted', '']), workgroup: one(random, names) },
    }),
  );
  times(4, (at) => book.typeRow('ASK', { text: `Wells in village ${at}`, workgroup: one(random, names) }));
  for (const name of ['River Watch', 'Riverwatch', 'Wells for All']) book.typeRow('ORG', { name });
  call(book, 'check-workbook', {});
  const idsOf = (sheet: SheetId) => book.rowsOf(sheet).map(({ label, id }) => String(label ?? id));
  times(5, () =>
    book.typeRow('MAT', {
      ...{ ask: one(random, idsOf('ASK')), recommendation: one(random, idsOf('REC')) },
      decision: one(random, ['taken up', 'open']),
    }),
  );
  call(book, 'check-workbook', {});
}

const begun = new Map<number, BookState>();

/** A workbook with so many workgroups more, as it begins; made once. */
async function beginning(groups: number): Promise<TestWorkbook> {
  const { code, coalition } = await testStates();
  let state = begun.get(groups);
  if (!state) {
    const book = openWorkbook(code, lean(coalition, { board: true }));
    fill(book, randomFrom(groups), groups);
    state = book.state();
    begun.set(groups, state);
  }
  return openWorkbook(code, state);
}

const rowOf = (book: TestWorkbook, random: Random, sheet: SheetId): Row | undefined => {
  const rows = book.rowsOf(sheet);
  return rows.length > 0 ? one(random, rows) : undefined;
};
const keysOf = (row: Row): readonly string[] =>
  Object.keys(row).filter((key) => key !== 'rowNumber' && key !== '' && !key.startsWith('~'));

type Act = (book: TestWorkbook, random: Random, sheet: Figured) => unknown;

/** A row once more below, its hidden id with it. */
const pastes: Act = (book, random, sheet) => {
  const row = rowOf(book, random, sheet);
  if (row) book.typeRow(sheet, Object.fromEntries(keysOf(row).map((key) => [key, row[key] as GridValue])));
};

const overwritesId: Act = (book, random, sheet) => {
  const [row, other] = [rowOf(book, random, sheet), rowOf(book, random, sheet)];
  if (row && other) book.type(sheet, row.rowNumber, 'id', one(random, [String(other['id']), '7', '']));
};

const empties: Act = (book, random, sheet) => {
  const row = rowOf(book, random, sheet);
  if (row) book.type(sheet, row.rowNumber, one(random, keysOf(row)), '');
};

const deletes: Act = (book, random, sheet) => {
  const row = rowOf(book, random, sheet);
  if (row)
    book.grid.apply({ kind: 'deleteRows', sheetId: book.tabOf(sheet), row: row.rowNumber - 1, count: 1 });
};

const sorts: Act = (book, random, sheet) => {
  const turn = 1 + below(random, 9);
  reorder(book, sheet, (at, count) => (at + turn) % count);
};

const insertsColumn: Act = (book, random, sheet) => {
  const sheetId = book.tabOf(sheet);
  insertColumn(book.grid, sheetId, below(random, book.grid.extent(sheetId).columns));
};

const renamesColumn: Act = (book, random, sheet) => {
  const row = rowOf(book, random, sheet);
  if (row) book.type(sheet, 2, one(random, keysOf(row)), `Ours ${below(random, 1e6)}`);
};

const movesReview: Act = (book, random) =>
  call(book, 'start-cycle', { ...CYCLE, reviewDate: `2027-11-${10 + below(random, 19)}` });

const merges: Act = (book, random) => {
  const sheet = one(random, ['ORG', 'MEM', 'WG'] as const);
  const [first, second] = [rowOf(book, random, sheet), rowOf(book, random, sheet)];
  const pair = { one: String(first?.['id']), other: String(second?.['id']) };
  if (pair.one !== pair.other) call(book, 'merge-rows', { sheet, ...pair, choices: {} });
};

const erases: Act = (book, random) => {
  const row = rowOf(book, random, 'MEM');
  if (row) call(book, 'erase-person', { person: String(row['id']), typed: String(row['name']) });
};

const closes: Act = (book, random) => {
  const row = rowOf(book, random, 'WG');
  if (row) call(book, 'edit-row', { sheet: 'WG', id: String(row['id']), values: { status: 'closed' } });
};

const undoes: Act = (book) => call(book, 'undo', {});
const checks: Act = (book) => call(book, 'check-workbook', {});

const ACTS: Readonly<Record<string, Act>> = {
  ...{ pastes, overwritesId, empties, deletes, sorts, insertsColumn, renamesColumn },
  ...{ movesReview, merges, erases, closes, undoes, checks },
};

/** What the cells of the issue board say, by the keys of Home's figures. */
function toldByBoard(book: TestWorkbook): readonly Told[] {
  const tabs = book.grid.sheets().flatMap(({ id, name }) => {
    const { rows, columns } = book.grid.extent(id);
    if (rows < 2) return [];
    const cells = book.grid.read(id, { row: 0, column: 0, rows, columns });
    const of = (what: 'value' | 'formula') => cells.map((line) => line.map((cell) => cell[what]));
    return readBoard(name, of('value'), of('formula') as string[][]) ?? [];
  });
  const [board] = tabs;
  if (!board) return [];
  const state = columnAt(board, 'state');
  const counted = [...issueRows(board).byIssue.values()].filter((row) => (row.formulas[state] ?? '') !== '');
  const parts = counted.map((row) =>
    boardGroups(board)
      .filter(({ at }) => !(board.columns[at] ?? '').startsWith('off.'))
      .map(({ at }) => partOfWord(textIn(row, at)) ?? ''),
  );
  const leads = parts.map((row) => row.filter((part) => part === 'leads').length);
  const told = (key: string, count: number): Told => [key, 'Issue board', count];
  return [
    told('all', parts.length),
    told('noLead', leads.filter((count) => count === 0).length),
    told('nobody', parts.filter((row) => row.every((part) => part === '')).length),
    told('severalLead', leads.filter((count) => count > 1).length),
  ];
}

/** What differs after each of so many acts in the workbook of this seed; every fourth one has 60 workgroups. */
export async function disagreementsByHand(seed: number, acts: number): Promise<readonly string[]> {
  const book = await beginning(seed % 4 === 3 ? 60 : 3);
  const random = randomFrom(seed);
  const done: string[] = [];
  for (let at = 0; at < acts; at += 1) {
    const name = at === acts - 1 ? 'checks' : one(random, Object.keys(ACTS));
    const sheet = one(random, SHEETS);
    done.push(`${name} ${sheet}`);
    ACTS[name]?.(book, random, sheet);
    const { book: read, settings } = readBookIn(book.grid);
    const told = toldBy(read, contextOf({ settings }));
    const all = name === 'checks' ? [...told, ...toldByBoard(book)] : told;
    const wrong = differing(`workbook ${seed}, after ${done.join(', ')}`, all);
    if (wrong.length > 0) return wrong;
  }
  return [];
}
