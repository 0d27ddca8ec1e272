// Recovers from an action that was cut off: its open journal entry is rolled back before anything else happens, or, where
// that cannot be, finished.
import type { CellProblem } from '../../core/workbook/records/book';
import type { Inverse } from '../../core/workbook/changes/journal';
import { planRollback } from '../../core/workbook/changes/rollback';
import { message, type Language } from '../../core/base/messages/text';
import { reasonOf } from '../../core/base/reason-of';
import { sheetSpec } from '../../core/workbook/schema/sheets';
import { joined } from './hooks';
import { inverseOfEntry, keepAtHand, readJournal } from './journal';
import { markEntry } from './journal-writes';
import { readPresentSheets } from './read-sheets';
import { writeSheets } from './write-sheets';
import type { EngineHooks, Environment, HookNews, Journal, JournalEntry } from './types';
import * as changesText from '../../core/words/workbook/changes';
import * as engineText from '../../core/words/addin/engine';

export interface Recovery extends HookNews {
  /** Whether something was written, so that what was read before is not how it is. */
  readonly isChanged: boolean;
  /** Commands that were finished. */
  readonly finished: readonly string[];
  readonly kept: readonly CellProblem[];
}

const NOTHING: Recovery = { isChanged: false, finished: [], kept: [], notes: [], problems: [] };

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

interface Place {
  readonly env: Environment;
  readonly journal: Journal;
  readonly language: Language;
}

type Recovered = Omit<Recovery, 'isChanged'>;

function rollBack({ env, journal, language }: Place, entry: JournalEntry): Recovered {
  const inverse = readableInverse(entry);
  const kept = inverse ? takeBack(env, inverse) : [damaged(entry)];
  env.grid.flush();
  markEntry(env, journal, entry, { state: 'rolled-back', language });
  env.grid.flush();
  const note = message(engineText.recovered, { title: env.titleOf(entry.command) });
  return { finished: [], kept, notes: [note], problems: [] };
}

type GoesOn = NonNullable<EngineHooks['goesOn']>;

/** One that fails stays open, is told, and keeps nobody from working. */
function finish({ env, journal, language }: Place, entry: JournalEntry, goesOn: GoesOn): Recovered {
  try {
    const { notes, problems } = goesOn.finish(env, entry.parts.join(''), language);
    env.grid.flush();
    markEntry(env, journal, entry, { state: 'done', language, forgets: true });
    env.grid.flush();
    return { finished: [entry.command], kept: [], notes, problems };
  } catch (error) {
    console.error(reasonOf(error));
    return { finished: [], kept: [], notes: [goesOn.unfinished], problems: [] };
  }
}

/**
 * Takes back or finishes what stands open in the journal; the tabs must be known. `all` looks beyond the newest entries,
 * among which an open one stands unless somebody sorted the sheet. Needs the lock.
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
  const each = open.map((entry) => {
    const goesOn = env.hooks.find((hook) => hook.goesOn?.command === entry.command)?.goesOn;
    const place = { env, journal, language };
    return goesOn ? finish(place, entry, goesOn) : rollBack(place, entry);
  });
  return {
    isChanged: true,
    finished: each.flatMap(({ finished }) => finished),
    kept: each.flatMap(({ kept }) => kept),
    ...joined(each),
  };
}
