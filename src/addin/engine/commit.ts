// Carries out a plan under the lock: journal entry, writes, closed entry.
import type { CellProblem } from '../../core/workbook/records/book';
import type { Edit } from '../../core/workbook/records/edits';
import { inverseOf } from '../../core/workbook/changes/journal';
import { RENEWALS } from '../../core/workbook/changes/types';
import { planWrites, sheetsToRelabel } from '../../core/workbook/changes/plan-writes';
import type { WriteSet } from '../../core/workbook/changes/types';
import { message } from '../../core/base/messages/text';
import { makeBook } from '../../core/workbook/records/make-book';
import { sheetSpec } from '../../core/workbook/schema/sheets';
import { takeJournal } from './journal';
import { markEntry, notMarked, openEntry } from './journal-writes';
import { readPresentSheets } from './read-sheets';
import { Refusal } from './refusal';
import { assertWritable, writeSheets } from './write-sheets';
import type { ChangeState, Environment, Session } from './types';
import * as changesText from '../../core/words/workbook/changes';
import * as engineText from '../../core/words/addin/engine';

export interface CommitOptions {
  readonly command: string;
  readonly for?: string;
  /** The journal says that it happened and cannot take it back, since it must not keep what was there. */
  readonly forgets?: boolean;
}

export interface CommitOutcome {
  /** Id of the journal's entry, '' when nothing had to be written. */
  readonly change: string;
  readonly problems: readonly CellProblem[];
}

/** Tabs that waited come into view for their first row; later, whether a tab shows is for people to say. */
function showFirstUsed(env: Environment, { sheets }: Session, writes: WriteSet): void {
  for (const { sheet, inserts } of writes) {
    const { shown, phase } = sheetSpec(sheet);
    const isWork = phase === 'before' || phase === 'during' || phase === 'after';
    const wasEmpty = sheets.snapshot[sheet]?.rows.length === 0;
    const tabId = sheets.tabs[sheet];
    if (shown === 'when used' && isWork && wasEmpty && inserts.length > 0 && tabId !== undefined)
      env.grid.showTab(tabId);
  }
}

/** A refusal comes before anything is written, so that nothing is left to take back. */
function writeOrWithdraw(
  { grid }: Environment,
  { sheets }: Session,
  writes: WriteSet,
  withdraw: () => void,
): readonly CellProblem[] {
  try {
    return writeSheets(grid, sheets, writes);
  } catch (error) {
    if (error instanceof Refusal) withdraw();
    throw error;
  }
}

/** Writes cells with a journal entry around them. Needs the lock. */
export function commitWrites(
  env: Environment,
  session: Session,
  writes: WriteSet,
  options: CommitOptions,
): CommitOutcome {
  if (writes.length === 0) return { change: '', problems: [] };
  assertWritable(session.sheets, writes);
  const { context } = session;
  const journal = takeJournal(env, session.sheets.tabs);
  if (!journal) throw new Refusal(message(engineText.setUpFirst, { sheet: sheetSpec('CHG').title }));
  const change = context.newId('CHG');
  const entry = {
    id: change,
    at: context.now,
    actor: context.actor.email,
    for: options.for ?? '',
    command: options.command,
  };
  openEntry(env, journal, entry, options.forgets === true ? [] : inverseOf(writes), context.bookLanguage);
  const mark = (state: ChangeState) => markEntry(env, journal, entry, state, context.bookLanguage);
  // Before the rows, so that nothing comes between the last look at what was written and the closing of the entry.
  showFirstUsed(env, session, writes);
  const problems = writeOrWithdraw(env, session, writes, () => mark('rolled-back'));
  env.grid.flush();
  const isClosed = mark('done');
  env.grid.flush();
  return { change, problems: isClosed ? problems : [...problems, notMarked(changesText.leftOpen)] };
}

/** A renaming also reaches links on sheets that the command did not read. */
function withLinkingSheets(env: Environment, session: Session, edits: readonly Edit[]): Session {
  const { snapshot, tabs } = session.sheets;
  const wanted = sheetsToRelabel(snapshot, session.book, edits, session.context.bookLanguage);
  const missing = wanted.filter((sheet) => snapshot[sheet] === undefined);
  if (missing.length === 0) return session;
  const more = readPresentSheets(env, missing);
  const sheets = { snapshot: { ...snapshot, ...more.snapshot }, tabs: { ...tabs, ...more.tabs } };
  return { ...session, sheets, book: makeBook(sheets.snapshot) };
}

/** Writes a plan's edits. Needs the lock. */
export function commitEdits(
  env: Environment,
  session: Session,
  edits: readonly Edit[],
  options: CommitOptions,
): CommitOutcome {
  const whole = withLinkingSheets(env, session, edits);
  const { bookLanguage, now } = whole.context;
  const writes = planWrites(whole.sheets.snapshot, whole.book, edits, {
    language: bookLanguage,
    now,
    renewals: whole.context.brought(RENEWALS).flat(),
  });
  return commitWrites(env, whole, writes, options);
}
