// Recovers from an action that was cut off: its open journal entry is rolled back before anything else happens.
import type { CellProblem } from '../../core/workbook/records/book';
import type { Inverse } from '../../core/workbook/changes/journal';
import { planRollback } from '../../core/workbook/changes/rollback';
import { message, type Language } from '../../core/base/messages/text';
import { sheetSpec } from '../../core/workbook/schema/sheets';
import { inverseOfEntry, keepAtHand, readJournal } from './journal';
import { markEntry } from './journal-writes';
import { readPresentSheets } from './read-sheets';
import { writeSheets } from './write-sheets';
import type { Environment, JournalEntry } from './types';
import * as changesText from '../../core/words/workbook/changes';

export interface Recovery {
  readonly recovered: readonly JournalEntry[];
  readonly kept: readonly CellProblem[];
}

const NOTHING: Recovery = { recovered: [], kept: [] };

/** Takes the writes of an inverse back as far as the cells still hold them. Needs the lock. */
export function takeBack(env: Environment, inverse: Inverse): readonly CellProblem[] {
  const sheets = readPresentSheets(
    env,
    inverse.map(({ sheet }) => sheet),
  );
  const rollback = planRollback(inverse, sheets.snapshot);
  return [...rollback.kept, ...writeSheets(env.grid, sheets, rollback.writes)];
}

/** Undefined for an entry that somebody edited or cut; it must not keep everybody from working. */
function readableInverse(entry: JournalEntry): Inverse | undefined {
  try {
    return inverseOfEntry(entry);
  } catch {
    return undefined;
  }
}

const damaged = ({ id, at }: JournalEntry): CellProblem => ({
  sheet: 'CHG',
  rowNumber: 0,
  id,
  column: 'inverse',
  message: message(changesText.damaged, { id, at, tab: sheetSpec('CHG').title }),
});

/**
 * Takes back what stands open in the journal; the tabs must be known. `all` looks beyond the newest entries, among
 * which an open one stands unless somebody sorted the sheet. Needs the lock.
 */
export function recover(
  env: Environment,
  tabs: Parameters<typeof readJournal>[1],
  language: Language,
  all = false,
): Recovery {
  const journal = readJournal(env, tabs, all);
  const open = journal?.entries.filter(({ state }) => state === 'open') ?? [];
  if (journal && open.length === 0) keepAtHand(env, journal);
  if (!journal || open.length === 0) return NOTHING;
  const kept: CellProblem[] = [];
  for (const entry of open) {
    const inverse = readableInverse(entry);
    kept.push(...(inverse ? takeBack(env, inverse) : [damaged(entry)]));
    env.grid.flush();
    markEntry(env, journal, entry, 'rolled-back', language);
    env.grid.flush();
  }
  return { recovered: open, kept };
}
