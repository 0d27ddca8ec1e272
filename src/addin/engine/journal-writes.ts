// Writing to the sheet Changes: an entry is opened before a change and marked once it is carried out.
import type { CellProblem } from '../../core/workbook/records/book';
import { planRewrite } from '../../core/workbook/changes/moved-cells';
import type { OwnedCell } from '../../core/workbook/changes/place';
import type { InsertedRow } from '../../core/workbook/changes/types';
import {
  cellText,
  FIRST_DATA_ROW,
  KEY_ROW,
  type RawCell,
  type SheetSnapshot,
} from '../../core/workbook/records/snapshot';
import { message, type Language } from '../../core/base/messages/text';
import { changeStates, wordText } from '../../core/base/vocabulary/words';
import { sheetSpec } from '../../core/workbook/schema/sheets';
import { entryKey, partId, readColumns } from './journal';
import { Refusal } from './refusal';
import { asChanges, verifyWrites } from './verify-writes';
import { headOf, placedRows, writeCells, type WriteTarget } from './write-target';
import type { ChangeState, Environment, Journal, JournalEntry } from './types';
import type * as changesText from '../../core/words/workbook/changes';
import * as engineText from '../../core/words/addin/engine';

const TITLE = sheetSpec('CHG').title.en;
const allText = (columns: readonly string[]): ReadonlySet<number> => new Set(columns.keys());

/** What is told when an entry could not be marked, because the keys of the journal were changed. */
export const notMarked = (words: typeof changesText.leftOpen): CellProblem => ({
  ...{ sheet: 'CHG', rowNumber: KEY_ROW, id: '', column: '' },
  message: message(words, { tab: sheetSpec('CHG').title }),
});

/** The sheet as it is written to, with none of its rows: what is new stands on top. */
const journalTarget = ({ grid }: Environment, { tabId, columns, headers }: Journal): WriteTarget => ({
  ...{ grid, tabId, columns, headers, readColumns, textOf: allText },
  before: { sheet: 'CHG', title: TITLE, columns, headers, rows: [] },
});

function rowsOfEntry(
  entry: Omit<JournalEntry, 'state' | 'follows'> & { readonly for: string },
  state: string,
): InsertedRow[] {
  const { at, actor, command, parts } = entry;
  return parts.map((inverse, index) => {
    const id = partId(entry.id, index);
    const cells = { id, at, actor, for: entry.for, command, state, part: index + 1, inverse, updated: at };
    return { id, cells };
  });
}

/** Writes an open entry on top of the journal and flushes: from here on the change can be taken back, or gone on with. */
export function openEntry(
  env: Environment,
  journal: Journal,
  entry: Omit<JournalEntry, 'state' | 'follows'> & { readonly for: string },
  language: Language,
): void {
  const inserts = rowsOfEntry(entry, wordText(changeStates, 'open')[language]);
  const target = journalTarget(env, journal);
  env.grid.insertRowsBefore(journal.tabId, FIRST_DATA_ROW, inserts.length);
  const written = placedRows(target, inserts, FIRST_DATA_ROW);
  writeCells(target, written);
  env.grid.flush();
  const settled = verifyWrites(target, { changes: asChanges(inserts), written, rows: undefined });
  if (!settled.target) throw new Refusal(message(engineText.keysChanged, { sheet: sheetSpec('CHG').title }));
}

const STATES = ['id', 'at', 'state'] as const;

/** Where these columns stand, with their neighbours, which a column that moves may bring in between. */
function spanOf(columns: readonly string[], keys: readonly string[]): readonly [first: number, last: number] {
  const places = keys.map((key) => columns.indexOf(key));
  return [Math.max(0, Math.min(...places) - 1), Math.min(columns.length - 1, Math.max(...places) + 1)];
}

/** The rows of the journal by entry, with these columns; undefined where its keys are gone. */
function lookAtStates(
  { grid }: Environment,
  { tabId }: Journal,
  columns: readonly string[],
  keys: readonly string[],
): SheetSnapshot | undefined {
  const [first, last] = spanOf(columns, keys);
  const cells = grid.columns(tabId, first, last).map((row) => [...Array<RawCell>(first).fill(''), ...row]);
  const head = headOf({ readColumns }, cells);
  const [idColumn, at] = STATES.map((key) => head.columns.indexOf(key));
  if (idColumn === undefined || at === undefined || !keys.every((key) => head.columns.includes(key)))
    return undefined;
  const rows = cells.slice(FIRST_DATA_ROW - 1).map((row, index) => {
    const id = entryKey(cellText(row[idColumn]).trim(), cellText(row[at]).trim());
    return { rowNumber: index + FIRST_DATA_ROW, id: `${id} ${cellText(row[idColumn])}`, cells: row };
  });
  return { sheet: 'CHG', title: TITLE, ...head, rows };
}

/** Again, with the columns found anew where they moved. */
function lookAgain(
  env: Environment,
  journal: Journal,
  columns: readonly string[],
  keys: readonly string[],
): SheetSnapshot | undefined {
  const seen = lookAtStates(env, journal, columns, keys);
  if (seen) return seen;
  const now = readColumns(env.grid.keys(journal.tabId));
  return keys.every((key) => now.includes(key)) ? lookAtStates(env, journal, now, keys) : undefined;
}

const NOTHING_TO_PUT_BACK = '[]';

/** What the cells of one row of an entry say from now on, by column. */
const endingOf = (id: string, state: string, forgets: boolean): Readonly<Record<string, string>> => ({
  state,
  ...(forgets && { inverse: / CHG-[^\W_]+-\d+$/.test(id) ? '' : NOTHING_TO_PUT_BACK }),
});

const MARKING_ROUNDS = 4;

interface Ending {
  readonly state: ChangeState;
  /** Of the workbook. */
  readonly language: Language;
  /** What the entry holds besides goes too. */
  readonly forgets?: boolean;
}

/**
 * Gives all rows of an entry another state; what landed elsewhere, since somebody moved rows or columns, is put back.
 * Answers whether the columns that it takes are there.
 */
export function markEntry(
  env: Environment,
  journal: Journal,
  { id, at }: Pick<JournalEntry, 'id' | 'at'>,
  { state, language, forgets = false }: Ending,
): boolean {
  const target = journalTarget(env, journal);
  const keys = [...STATES, ...(forgets ? ['inverse'] : [])];
  const before = lookAgain(env, journal, journal.columns, keys);
  const columns = before?.columns ?? [];
  const changes = (before?.rows ?? [])
    .filter((row) => row.id.startsWith(`${entryKey(id, at)} `))
    .flatMap((row) => {
      const ending = endingOf(row.id, wordText(changeStates, state)[language], forgets);
      return Object.entries(ending).map(([column, value]) => {
        return { id: row.id, column, old: row.cells[columns.indexOf(column)] ?? '', value };
      });
    });
  let written: readonly OwnedCell[] = [];
  for (let [round, now] = [0, before]; before && now && round < MARKING_ROUNDS; round += 1) {
    written = planRewrite(before, now, changes, written);
    if (written.length === 0) return true;
    writeCells({ ...target, columns: now.columns }, written);
    now = lookAgain(env, journal, now.columns, keys);
    if (!now) return false;
  }
  return before !== undefined;
}
