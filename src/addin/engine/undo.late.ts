// Undo: the journal's inverse of a finished action, applied where the cells still hold what it wrote.
import type {
  ListChangesResult,
  ListedChange,
  UndoResult,
  UndoInput,
} from '../../core/workbook/changes/undo-commands';
import type { CellProblem } from '../../core/workbook/records/book';
import { mayAct } from '../../core/workbook/rights/rights';
import { changeSubject, sheetAbout } from '../../core/workbook/changes/change-subject';
import { commandAlone, withFollowUp, type Inverse } from '../../core/workbook/changes/journal';
import type { SheetWrites } from '../../core/workbook/changes/types';
import { keepLinkedRows, sheetsThatName } from '../../core/workbook/changes/still-linked';
import { RENEWALS } from '../../core/workbook/changes/types';
import { UNDO_GUARDS, type UndoGuard } from '../../core/workbook/changes/undo-guards';
import {
  sheetsWithNames,
  restoreNames,
  planRollback,
  type ChangedSince,
  type Rollback,
} from '../../core/workbook/changes/rollback';
import { message, type Language, type Message } from '../../core/base/messages/text';
import { makeBook } from '../../core/workbook/records/make-book';
import { momentInWords } from '../../core/base/dates/due';
import { zoneInWords } from '../../core/base/dates/words';
import type { TabProblem } from '../../core/workbook/records/tab-problem';
import { showCommitted } from './hooks';
import { commitWrites } from './commit';
import { inverseOfEntry, readJournal } from './journal';
import { markEntry, notMarked } from './journal-writes';
import { leftoverMessages, isKeptRow } from './undo-leftovers';
import { prepare } from './locked';
import { offerWords } from './offered-words';
import { readPresentSheets, readSheets } from './read-sheets';
import { Refusal } from './refusal';
import { ALWAYS_READ, openSession } from './session';
import type { Environment, Journal, JournalEntry, Session, Sheets } from './types';
import * as changesText from '../../core/words/workbook/changes';
import * as checkText from '../../core/words/workbook/check';

/** Steps that nobody undoes alone, and what is meant to stay gone. */
const neverUndone = ({ hooks }: Environment): ReadonlySet<string> =>
  new Set(hooks.flatMap(({ undo: of }) => of?.never ?? []));
const UNDO = 'undo';
const SHOWN = 50;

/** Those that a reader may choose, newest first; a follow-up goes with the action that it belongs to. */
export function listedEntries(env: Environment, { entries }: Journal): readonly JournalEntry[] {
  const never = neverUndone(env);
  const states = new Map(entries.map(({ id, state }) => [id, state]));
  const isPart = ({ follows, state }: JournalEntry): boolean => {
    const first = states.get(follows);
    return first !== undefined && (first === 'done' || state !== 'done');
  };
  return entries.filter((entry) => !never.has(entry.command) && !isPart(entry));
}

/** What the action wrote once its rows stood, in the order in which it did. */
const followUpsOf = ({ id }: JournalEntry, { entries }: Journal): readonly JournalEntry[] =>
  entries.filter(({ follows, state }) => follows === id && state === 'done').reverse();

/** What takes an action back with all that it wrote later. */
export const wholeInverse = (entry: JournalEntry, journal: Journal): Inverse =>
  followUpsOf(entry, journal).map(inverseOfEntry).reduce(withFollowUp, inverseOfEntry(entry));

export const mayUndo = (entry: JournalEntry, { context: { actor } }: Session): boolean =>
  entry.state === 'done' &&
  (mayAct('undo an action of others', actor) || (actor.email !== '' && entry.actor === actor.email));

export function chooseEntry(
  env: Environment,
  journal: Journal,
  input: UndoInput,
  session: Session,
): JournalEntry {
  const newest = [...listedEntries(env, journal)].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  const passedOver = env.hooks.flatMap(({ undo: of }) => of?.passedOver ?? []);
  const mine = ({ actor, state, command }: JournalEntry) =>
    actor === session.context.actor.email &&
    state === 'done' &&
    !command.startsWith(UNDO) &&
    !passedOver.includes(command);
  const entry = input.change === undefined ? newest.find(mine) : newest.find(({ id }) => id === input.change);
  if (!entry)
    throw new Refusal(message(input.change === undefined ? checkText.nothingToUndo : checkText.noSuchChange));
  if (entry.state === 'undone' || entry.state === 'rolled-back')
    throw new Refusal(message(checkText.alreadyUndone));
  if (!mayUndo(entry, session)) throw new Refusal(message(checkText.notYours));
  return entry;
}

/** Rows of mails of the action that have left: what was sent stays listed, so that nobody gets it twice. */
function mailsSent(inverse: Inverse, session: Session): ReadonlySet<string> {
  if (!session.sheets.snapshot.OBX) return new Set();
  const ids = new Set(
    inverse.filter(({ sheet }) => sheet === 'OBX').flatMap(({ inserted }) => inserted.map(([id]) => id)),
  );
  const left = session.book
    .rows('OBX')
    .filter(({ id, state }) => ids.has(id) && (state === 'sent' || state === 'sending'));
  return new Set(left.map(({ id }) => id));
}

export interface UndoOutcome {
  readonly result: UndoResult;
  readonly summary: readonly Message[];
  readonly problems: readonly CellProblem[];
  readonly onBoard: readonly TabProblem[];
}

const sheetsIn = (writes: readonly SheetWrites[]) => writes.map(({ sheet }) => sheet);

export function readJournalWhole(env: Environment, sheets: Sheets): Journal {
  const journal = readJournal(env, sheets.tabs, true);
  if (!journal) throw new Refusal(message(checkText.nothingToUndo));
  return journal;
}

/** Cells and rows; when a row was changed last is not what anybody wants back. */
const changesIn = (writes: readonly SheetWrites[]): number =>
  writes.reduce((sum, { inserts, changes, deletes }) => {
    const cells = changes.filter(({ column }) => column !== 'updated');
    return sum + inserts.length + cells.length + deletes.length;
  }, 0);

/** Also lets go with the name that comes back what was written under the other one since; that is not kept, then. */
function rollbackIn({ sheets: { snapshot }, book, context }: Session, inverse: Inverse): Rollback {
  const { writes, kept, since } = planRollback(inverse, snapshot);
  const all = restoreNames(writes, snapshot, book, context.bookLanguage, context.brought(RENEWALS).flat());
  const stays = ({ sheet, id, column }: ChangedSince): boolean =>
    !all.some(
      (one) => one.sheet === sheet && one.changes.some((each) => each.id === id && each.column === column),
    );
  return { writes: all, kept: kept.filter(stays), since: since.filter(stays) };
}

/** What is taken back and what stays: what people changed since, mails that have left, and rows that others name. */
function planUndo(env: Environment, inverse: Inverse, session: Session, sent: ReadonlySet<string>) {
  const { sheets } = session;
  const rollback = rollbackIn(session, inverse);
  const naming = sheetsThatName(rollback.writes);
  const others = readPresentSheets(
    env,
    naming.filter((sheet) => !sheets.snapshot[sheet]),
  );
  const snapshot = { ...sheets.snapshot, ...others.snapshot };
  const present = naming.filter((sheet) => snapshot[sheet]);
  const named = keepLinkedRows(makeBook(snapshot), present, rollback.writes);
  const isUnsent = ({ sheet, id }: ChangedSince): boolean => sheet !== 'OBX' || !sent.has(id);
  return {
    writes: changesIn(named.writes) > 0 ? named.writes : [],
    kept: [...rollback.kept.filter(isUnsent), ...named.kept],
    since: [...rollback.since.filter(isUnsent), ...named.since],
  };
}

/** How much of the action was taken back. */
const ENDS = {
  all: checkText.undone,
  cells: checkText.cellsKept,
  some: checkText.partlyKept,
  little: checkText.mostlyKept,
  none: checkText.allKept,
  nothing: checkText.nothingLeft,
} as const;

/** Rows that stay can be taken back later; of cells that people changed since, theirs is what counts. */
function endOf(restored: number, kept: readonly CellProblem[], sent: ReadonlySet<string>): keyof typeof ENDS {
  if (restored === 0) return kept.length + sent.size > 0 ? 'none' : 'nothing';
  if (restored < kept.length) return 'little';
  if (kept.some(isKeptRow)) return 'some';
  return kept.length > 0 ? 'cells' : 'all';
}

/** What has nothing left that could be taken back another time. */
const FINISHED: readonly (keyof typeof ENDS)[] = ['all', 'cells', 'nothing'];

/** What is shown elsewhere of what was taken back. */
function showUndone(env: Environment, sheets: Sheets, writes: readonly SheetWrites[], language: Language) {
  const changed = sheetsIn(writes);
  offerWords(env, sheets, changed);
  return showCommitted(env, sheets, changed, language);
}

const guardsOf = (env: Environment, inverse: Inverse): readonly UndoGuard[] =>
  (env.brought(UNDO_GUARDS.name) as readonly (readonly UndoGuard[])[])
    .flat()
    .filter(({ sheet }) => inverse.some((one) => one.sheet === sheet));

/** What would be taken back of an action as all stands now; throws where a capability says that it has to stay. */
export function planEntry(env: Environment, entry: JournalEntry, journal: Journal, language: Language) {
  const whole = wholeInverse(entry, journal);
  const inverse = env.hooks.reduce((now, { undo: of }) => of?.narrow?.(entry, journal, now) ?? now, whole);
  const guards = guardsOf(env, inverse);
  const wanted = [
    ...ALWAYS_READ,
    ...inverse.map(({ sheet }) => sheet),
    ...sheetsWithNames(inverse),
    ...guards.flatMap(({ reads }) => reads),
  ];
  const sheets = readPresentSheets(env, [...new Set(wanted)]);
  const session = openSession(env, sheets, language);
  for (const { reads, refusal } of guards) {
    const stays =
      reads.every((sheet) => sheets.snapshot[sheet]) && refusal(inverse, session.book, session.context);
    if (stays) throw new Refusal(stays);
  }
  const sent = mailsSent(inverse, session);
  return { session, sent, ...planUndo(env, inverse, session, sent) };
}

function undoOne(env: Environment, input: UndoInput, language: Language): UndoOutcome {
  const first = prepare(env, readSheets(env, ALWAYS_READ), language);
  const opened = openSession(env, first.sheets, language);
  const journal = readJournalWhole(env, first.sheets);
  const entry = chooseEntry(env, journal, input, opened);
  const followUps = followUpsOf(entry, journal);
  const { session, sent, writes, kept } = planEntry(env, entry, journal, language);
  const command = `${UNDO} ${commandAlone(entry.command)}`;
  const { problems } = commitWrites(env, session, writes, { command });
  const restored = Math.max(0, changesIn(writes) - problems.length);
  const left = [...kept, ...problems];
  const end = endOf(restored, left, sent);
  const finished = FINISHED.includes(end) ? [entry, ...followUps] : [];
  const unmarked = finished.filter(
    (one) => !markEntry(env, journal, one, { state: 'undone', language: session.context.bookLanguage }),
  );
  const shown = showUndone(env, session.sheets, writes, language);
  return {
    result: { change: entry.id, command: entry.command, restored, mailsSent: sent.size },
    summary: [
      ...first.notes,
      message(ENDS[end], {
        count: end === 'cells' ? left.length : left.filter(isKeptRow).length,
        title: env.titleOf(entry.command),
        at: momentInWords(entry.at, session.context.now, session.context.timeZone, language),
      }),
      ...shown.notes,
      ...(sent.size > 0 ? [message(checkText.mailStays, { count: sent.size })] : []),
    ],
    problems: [
      ...leftoverMessages(left),
      ...(unmarked.length > 0 ? [notMarked(changesText.keysChanged)] : []),
    ],
    onBoard: [...first.problems, ...shown.problems],
  };
}

/** Of the later actions those that are still there and the reader's to take back, newest first. */
function laterIn(env: Environment, later: readonly string[], language: Language): readonly string[] {
  const session = openSession(env, readSheets(env, ALWAYS_READ), language);
  return [...listedEntries(env, readJournalWhole(env, session.sheets))]
    .filter((entry) => later.includes(entry.id) && mayUndo(entry, session))
    .sort((one, other) => other.at.localeCompare(one.at))
    .map(({ id }) => id);
}

/** Undoes an action, and before it the later ones that are to come with it, each as by itself. Needs the lock. */
export function undo(env: Environment, { change, later = [] }: UndoInput, language: Language): UndoOutcome {
  const before = later.length > 0 ? laterIn(env, later, language) : [];
  const undone = [...before, change].map((one) => undoOne(env, { change: one }, language));
  const [last] = undone.slice(-1) as [UndoOutcome];
  const restored = undone.reduce((sum, { result }) => sum + result.restored, 0);
  return {
    result: { ...last.result, restored },
    summary: undone.flatMap(({ summary }) => summary),
    problems: undone.flatMap(({ problems }) => problems),
    onBoard: undone.flatMap(({ onBoard }) => onBoard),
  };
}

/** What an entry takes back; nothing when somebody edited it away. */
function inverseIfReadable(entry: JournalEntry): Inverse {
  try {
    return inverseOfEntry(entry);
  } catch {
    return [];
  }
}

/** Actions as they are told to people. */
export function listedActions(
  env: Environment,
  entries: readonly JournalEntry[],
  session: Session,
  language: Language,
): readonly ListedChange[] {
  const inverses = entries.map(inverseIfReadable);
  const { snapshot } = readPresentSheets(
    env,
    inverses.flatMap((inverse) => sheetAbout(inverse) ?? []),
  );
  return entries.map((entry, index) => ({
    id: entry.id,
    at: entry.at,
    actor: entry.actor,
    command: entry.command,
    title: env.titleOf(entry.command)[language],
    about: changeSubject(inverses[index] ?? [], snapshot),
    state: entry.state,
    mayUndo: mayUndo(entry, session),
  }));
}

/** The newest actions, newest first, with whether the reader may undo each. */
export function listChanges(env: Environment, session: Session, language: Language): ListChangesResult {
  const journal = readJournal(env, session.sheets.tabs, true);
  const newest = (journal ? listedEntries(env, journal) : []).slice(0, SHOWN);
  const { timeZone } = session.context;
  return {
    changes: listedActions(env, newest, session, language),
    timeZone,
    clock: zoneInWords(timeZone, language) || 'UTC',
  };
}
