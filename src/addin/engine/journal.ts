// The sheet Changes as a journal: newest on top, written before the change and closed after it.
import { decodeInverse, followedEntry, type Inverse } from '../../core/workbook/changes/journal';
import { deletedRow } from '../../core/workbook/changes/plan-writes';
import {
  cellText,
  columnIndex,
  FIRST_DATA_ROW,
  snapshotOf,
  type RawCell,
  type SnapshotRow,
} from '../../core/workbook/records/snapshot';
import { rowsByKey } from '../../core/workbook/records/rows-by-key';
import { changeStates } from '../../core/base/vocabulary/words';
import { deleteRows } from './delete-rows';
import { columnsOf } from './read-sheets';
import { headOf, targetOf } from './write-target';
import type { ChangeState, Environment, Journal, JournalEntry, TabIds } from './types';

/** An open entry is among the newest; a few rows are read to see whether there is one. */
const HEAD_ROWS = 10;

export const readColumns = (keyRow: readonly RawCell[]): readonly string[] => columnsOf('CHG', keyRow);

const stateKey = (written: string): ChangeState | undefined =>
  changeStates.find(({ key, text }) => [key, ...Object.values(text)].includes(written))?.key;

/** Rows of one change have the ids CHG-ab12, CHG-ab12-2, CHG-ab12-3 ... */
const changeId = (rowId: string): string => /^CHG-[^\W_]+/.exec(rowId)?.[0] ?? '';
export const partId = (id: string, index: number): string => (index === 0 ? id : `${id}-${index + 1}`);

/** Entries of different times are different ones, also where they have the same id. */
export const entryKey = (rowId: string, at: string): string => `${changeId(rowId)} ${at}`;

type Found = Omit<JournalEntry, 'parts' | 'follows'> & { readonly parts: string[] };

function groupRows(columns: readonly string[], rows: readonly (readonly RawCell[])[]): Found[] {
  const at = (row: readonly RawCell[], key: string) => cellText(row[columns.indexOf(key)]).trim();
  const entries = new Map<string, Found>();
  for (const row of rows) {
    const id = changeId(at(row, 'id'));
    const state = stateKey(at(row, 'state'));
    if (id === '' || !state) continue;
    const key = entryKey(id, at(row, 'at'));
    const known = entries.get(key);
    const found = known ?? {
      ...{ id, at: at(row, 'at'), actor: at(row, 'actor'), command: at(row, 'command'), state, parts: [] },
    };
    // A long text may be cut at a blank, which belongs to it.
    found.parts[(Number(at(row, 'part')) || 1) - 1] = cellText(row[columns.indexOf('inverse')]);
    entries.set(key, found);
  }
  return [...entries.values()];
}

function readEntries(columns: readonly string[], rows: readonly (readonly RawCell[])[]): JournalEntry[] {
  const found = groupRows(columns, rows);
  const byId = rowsByKey(found, ({ id }) => id);
  const nameOf = ({ id, at }: Found): string =>
    byId.get(id)?.length === 1 ? id : `${id}_${at.replace(/\D/g, '')}`;
  // Of those with the id that it goes on from the last one before it.
  const followedBy = ({ command, at }: Found): Found | undefined =>
    [...(byId.get(followedEntry(command)) ?? [])]
      .filter((one) => one.at <= at)
      .sort((one, other) => (one.at < other.at ? 1 : -1))[0];
  return found.map((entry) => {
    const first = followedBy(entry);
    return { ...entry, id: nameOf(entry), follows: first ? nameOf(first) : '' };
  });
}

function journalFrom(tabId: number, cells: readonly (readonly RawCell[])[]): Journal {
  const head = headOf({ readColumns }, cells);
  return { tabId, ...head, entries: readEntries(head.columns, cells.slice(FIRST_DATA_ROW - 1)) };
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

/** Read under the lock to look for what stands open; until something is written there, nobody but us writes to it. */
const atHand = new WeakMap<Environment, Journal>();

export const keepAtHand = (env: Environment, journal: Journal): void => void atHand.set(env, journal);

/** The journal that was read last under this lock and not written to since, else as it is now. */
export function takeJournal(env: Environment, tabs: TabIds): Journal | undefined {
  const journal = atHand.get(env);
  atHand.delete(env);
  return journal?.tabId === tabs.CHG ? journal : readJournal(env, tabs);
}

export const inverseOfEntry = (entry: JournalEntry): Inverse => decodeInverse(entry.parts);

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
