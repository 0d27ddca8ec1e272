// Carries out a plan under the lock: journal entry, writes, closed entry.
import type { CellProblem } from '../../core/workbook/records/book';
import type { Edit } from '../../core/workbook/records/edits';
import { encodeInverse, inParts, inverseOf } from '../../core/workbook/changes/journal';
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

/** What an entry of the journal holds while it stands open, and what is written meanwhile. */
interface Action {
  readonly parts: readonly string[];
  /** Its entry says in the end that it happened, and holds nothing. */
  readonly forgets: boolean;
  write(): readonly CellProblem[];
}

/** A refusal comes before anything is written, so that nothing is left to take back. */
function writeOrWithdraw(write: Action['write'], withdraw: () => void): readonly CellProblem[] {
  try {
    return write();
  } catch (error) {
    if (error instanceof Refusal) withdraw();
    throw error;
  }
}

/** Writes with a journal entry around it. */
function withEntry(
  env: Environment,
  { sheets, context }: Session,
  options: CommitOptions,
  { parts, forgets, write }: Action,
): CommitOutcome {
  const journal = takeJournal(env, sheets.tabs);
  if (!journal) throw new Refusal(message(engineText.setUpFirst, { sheet: sheetSpec('CHG').title }));
  const change = context.newId('CHG');
  const entry = {
    ...{ id: change, at: context.now, actor: context.actor.email },
    for: options.for ?? '',
    ...{ command: options.command, parts },
  };
  openEntry(env, journal, entry, context.bookLanguage);
  const mark = (state: ChangeState) =>
    markEntry(env, journal, entry, { state, forgets, language: context.bookLanguage });
  const problems = writeOrWithdraw(write, () => mark('rolled-back'));
  env.grid.flush();
  const isClosed = mark('done');
  env.grid.flush();
  return { change, problems: isClosed ? problems : [...problems, notMarked(changesText.leftOpen)] };
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
  return withEntry(env, session, options, {
    parts: encodeInverse(inverseOf(writes)),
    forgets: false,
    write: () => {
      // Before the rows, so that nothing comes between the last look at what was written and the closing of the entry.
      showFirstUsed(env, session, writes);
      return writeSheets(env.grid, session.sheets, writes);
    },
  });
}

/**
 * Writes what cannot be taken back. `left` is what there is to do, which the journal keeps until it is done: where this
 * is cut off, the capability that `goesOn` with the command finishes it. Needs the lock.
 */
export function commitForGood(
  env: Environment,
  session: Session,
  left: object,
  { command, write }: Pick<CommitOptions, 'command'> & Pick<Action, 'write'>,
): CommitOutcome {
  return withEntry(env, session, { command }, { parts: inParts(left), forgets: true, write });
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
