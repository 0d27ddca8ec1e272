// The sheet Changes as a journal: newest on top, written before the change and closed after it.
import { decodeInverse, encodeInverse, type Inverse } from '../../core/workbook/changes/journal';
import { deletedRow } from '../../core/workbook/changes/plan-writes';
import { blocksOf, type PlacedCell } from '../../core/workbook/changes/place';
import {
  cellText,
  columnIndex,
  FIRST_DATA_ROW,
  snapshotOf,
  type RawCell,
  type SnapshotRow,
} from '../../core/workbook/records/snapshot';
import type { Language } from '../../core/base/messages/text';
import { changeStates, wordText, type KeyOf } from '../../core/base/vocabulary/words';
import { deleteRows } from './delete-rows';
import type { Environment } from './ports';
import { columnsOf, type TabIds } from './read-sheets';
import { targetOf } from './write-target';

export type ChangeState = KeyOf<typeof changeStates>;

export interface JournalEntry {
  readonly id: string;
  readonly at: string;
  readonly actor: string;
  readonly command: string;
  readonly state: ChangeState;
  readonly parts: readonly string[];
}

export interface Journal {
  readonly tabId: number;
  readonly columns: readonly string[];
  readonly entries: readonly JournalEntry[];
}

/** An open entry is among the newest; a few rows are read to see whether there is one. */
const HEAD_ROWS = 10;
const ALL_TEXT = (columns: readonly string[]): ReadonlySet<number> => new Set(columns.keys());

const stateKey = (written: string): ChangeState | undefined =>
  changeStates.find(({ key, text }) => [key, ...Object.values(text)].includes(written))?.key;

/** Rows of one change have the ids CHG-ab12, CHG-ab12-2, CHG-ab12-3 ... */
const changeId = (rowId: string): string => /^CHG-\w+/.exec(rowId)?.[0] ?? '';
const partId = (id: string, index: number): string => (index === 0 ? id : `${id}-${index + 1}`);

function readEntries(columns: readonly string[], rows: readonly (readonly RawCell[])[]): JournalEntry[] {
  const at = (row: readonly RawCell[], key: string) => cellText(row[columns.indexOf(key)]).trim();
  const entries = new Map<string, { entry: Omit<JournalEntry, 'parts'>; parts: string[] }>();
  for (const row of rows) {
    const id = changeId(at(row, 'id'));
    const state = stateKey(at(row, 'state'));
    if (id === '' || !state) continue;
    const found = entries.get(id) ?? {
      entry: { id, at: at(row, 'at'), actor: at(row, 'actor'), command: at(row, 'command'), state },
      parts: [],
    };
    found.parts[(Number(at(row, 'part')) || 1) - 1] = at(row, 'inverse');
    entries.set(id, found);
  }
  return [...entries.values()].map(({ entry, parts }) => ({ ...entry, parts }));
}

function journalFrom(tabId: number, cells: readonly (readonly RawCell[])[]): Journal {
  const columns = columnsOf('CHG', cells[0] ?? []);
  return { tabId, columns, entries: readEntries(columns, cells.slice(FIRST_DATA_ROW - 1)) };
}

/** The newest entries, or all of them when one of the newest is open; undefined when the sheet is missing. */
export function readJournal(env: Environment, tabs: TabIds, all = false): Journal | undefined {
  const tabId = tabs.CHG;
  if (tabId === undefined) return undefined;
  const shown = () => Math.min(FIRST_DATA_ROW - 1 + HEAD_ROWS, env.grid.rowCount(tabId));
  const head = all ? undefined : journalFrom(tabId, env.grid.head(tabId, shown()));
  if (head && !head.entries.some(({ state }) => state === 'open')) return head;
  const whole = env.grid.grid(tabId);
  return whole && journalFrom(tabId, whole.cells);
}

export const inverseOfEntry = (entry: JournalEntry): Inverse => decodeInverse(entry.parts);

const writeCells = (env: Environment, journal: Journal, cells: readonly PlacedCell[]): void => {
  for (const block of blocksOf(cells)) env.grid.write(journal.tabId, block, ALL_TEXT(journal.columns));
};

/** Writes an open entry on top of the journal and flushes: from here on the change can be taken back. */
export function openEntry(
  env: Environment,
  journal: Journal,
  entry: Omit<JournalEntry, 'parts' | 'state'> & { readonly for: string },
  inverse: Inverse,
  language: Language,
): void {
  const parts = encodeInverse(inverse);
  const shared = {
    at: entry.at,
    actor: entry.actor,
    for: entry.for,
    command: entry.command,
    updated: entry.at,
  };
  env.grid.insertRowsBefore(journal.tabId, FIRST_DATA_ROW, parts.length);
  const cells = parts.flatMap((inverseText, index): PlacedCell[] => {
    const state = wordText(changeStates, 'open')[language];
    const row = { id: partId(entry.id, index), ...shared, state, part: index + 1, inverse: inverseText };
    return Object.entries(row).flatMap(([key, value]) => {
      const column = journal.columns.indexOf(key);
      return column < 0 ? [] : [{ row: FIRST_DATA_ROW + index, column, value }];
    });
  });
  writeCells(env, journal, cells);
  env.grid.flush();
}

const MARKING_ROUNDS = 3;

/** Gives all rows of an entry another state; when somebody moved rows meanwhile, the others get theirs back. */
export function markEntry(
  env: Environment,
  { tabId, columns }: Journal,
  id: string,
  state: ChangeState,
  language: Language,
): void {
  const [idColumn, column] = [columns.indexOf('id'), columns.indexOf('state')];
  if (column < 0) return;
  const write = (cells: readonly PlacedCell[]) => {
    for (const block of blocksOf(cells)) env.grid.write(tabId, block, ALL_TEXT(columns));
  };
  const value = wordText(changeStates, state)[language];
  const states = env.grid.column(tabId, column);
  let ids = env.grid.column(tabId, idColumn);
  const stateOf = new Map(ids.map((rowId, index) => [rowId, states[index] ?? '']));
  for (let round = 0; round < MARKING_ROUNDS; round += 1) {
    const marked = ids.flatMap((rowId, index) => (changeId(rowId) === id ? [index] : []));
    write(marked.map((index) => ({ row: index + 1, column, value })));
    ids = env.grid.column(tabId, idColumn);
    const strays = marked.filter((index) => changeId(ids[index] ?? '') !== id);
    if (strays.length === 0) return;
    write(strays.map((index) => ({ row: index + 1, column, value: stateOf.get(ids[index] ?? '') ?? '' })));
  }
}

/** Rows that one check drops at most, so that a journal of many years does not take the whole time of a run. */
const MOST_DROPPED = 200;

/** Drops entries from before an instant, the oldest first; answers how many rows went. Needs the lock. */
export function dropOldEntries(env: Environment, tabs: TabIds, before: string): number {
  const tabId = tabs.CHG;
  const whole = tabId === undefined ? undefined : env.grid.grid(tabId);
  if (tabId === undefined || !whole) return 0;
  const sheet = snapshotOf('CHG', whole.name, whole.cells);
  const at = ({ cells }: SnapshotRow) => cellText(cells[columnIndex(sheet, 'at')]);
  const dropped = sheet.rows
    .filter((row) => row.id !== '' && at(row) !== '' && at(row) < before)
    .slice(-MOST_DROPPED);
  if (dropped.length === 0) return 0;
  const target = targetOf(env.grid, tabId, sheet);
  const rows = dropped.map((row) => deletedRow(sheet, row));
  return dropped.length - deleteRows(target, rows, target.rowCount).length;
}
