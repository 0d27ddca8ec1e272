// A workbook on disk: one snapshot, the log of what came after it, a folder of mails and one of documents.
import { existsSync } from 'node:fs';
import { reasonOf } from '../../../core/base/reason-of';
import { ERASED_KEY } from '../../../core/people/erasing/what-is-left';
import type { Trigger } from '../../services/shared';
import type { NewBook } from '../../grid/o-spreadsheet/new-book';
import type { Revision } from '../protocol';
import { writeAtomically } from './atomic';
import { damaged } from './damage';
import { type Disk, realDisk, saving } from './disk';
import { type Documents, openDocuments } from './documents';
import { forgetKept, hasLaterKept, keepSnapshot, newestWhole, setKeptAside } from './kept';
import { type LogEnd, missingAfter, openLogEnd } from './log-end';
import { type LogFile, openLog } from './log-file';
import { type Continuation, type LogEntry, type LogText, follow, readLog, writeLine } from './log-lines';
import { type Mails, openMails } from './mails';
import { sumOf } from './seal';
import { type BookState, type Snapshot, newSnapshot, readSnapshot, snapshotText } from './snapshot';

export type { Revision } from '../protocol';
export type { BookState } from './snapshot';

export type StateChange =
  | { readonly kind: 'property'; readonly store: string; readonly key: string; readonly value: string | null }
  | { readonly kind: 'triggers'; readonly triggers: readonly Trigger[] };

export interface Store {
  readonly file: string;
  /** The grid's data at the snapshot, and the revisions that followed. */
  readonly book: Readonly<Record<string, unknown>>;
  readonly revisions: readonly Revision[];
  readonly state: () => BookState;
  readonly mails: Mails;
  readonly documents: Documents;
  /** Whether the file did not exist yet. */
  readonly isNew: boolean;
  /** What was not as it should be when it was opened, and what to do. */
  readonly warning: string | undefined;
  /** `isFlushed` when whoever made it is told now that it is kept. */
  addRevision(revision: Revision, isFlushed?: boolean): void;
  change(change: StateChange): void;
  /** How many changes the log holds. */
  logged(): number;
  flush(): void;
  /** Whether a flush failed, so that only a new snapshot makes sure of what the log holds. */
  isUncertain(): boolean;
  /** Replaces the snapshot, of which the last are kept unless earlier states are to go; the log begins anew. */
  save(book: Readonly<Record<string, unknown>>): void;
  /** Whether earlier states name somebody who was erased since. */
  mustForget(): boolean;
  close(): void;
}

/** What scripts keep with the workbook. */
const FOR_ALL = 'document';

const withChange = (state: BookState, change: StateChange): BookState => {
  if (change.kind === 'triggers') return { ...state, triggers: change.triggers };
  const { [change.key]: _, ...others } = state.properties[change.store] ?? {};
  const values = change.value === null ? others : { ...others, [change.key]: change.value };
  return { ...state, properties: { ...state.properties, [change.store]: values } };
};

interface Found {
  readonly isNew: boolean;
  readonly snapshot: Snapshot;
  readonly log: LogText;
  readonly continued: Continuation;
}

const begin = (file: string, fresh: NewBook & { readonly owner: string }, disk: Disk): Found => {
  const log = readLog(`${file}.log`, true);
  if (log.lines.length > 0)
    throw damaged(file, `There is no ${file}, but ${file}.log, which has changes of it.`);
  setKeptAside(file);
  const snapshot = newSnapshot(fresh, fresh.owner);
  writeAtomically(file, snapshotText(snapshot), disk);
  return { isNew: true, snapshot, log, continued: follow(snapshot, log).continued };
};

const readWhole = (file: string): Snapshot => {
  try {
    return readSnapshot(file);
  } catch (error) {
    throw newestWhole(file) ? damaged(file, reasonOf(error), error) : error;
  }
};

const find = (file: string): Found => {
  const snapshot = readWhole(file);
  const log = readLog(`${file}.log`, snapshot.isSealed);
  const { continued, wrong } = follow(snapshot, log);
  if (wrong !== null)
    throw damaged(
      file,
      `${file}.log does not continue ${file}: its line ${wrong} is damaged, or the one before is missing, or one of the two files is older.`,
    );
  if (hasLaterKept(file, continued.n, snapshot.state.spreadsheetId))
    throw damaged(file, `${file} is older than what is kept in ${file}.snapshots.`);
  // All that such a log has is in the snapshot: its writer ended between the two.
  const isOver = continued.lines.length === 0;
  return {
    isNew: false,
    snapshot,
    log: isOver ? { ...log, lines: [], size: 0, isUnended: false } : log,
    continued,
  };
};

/** Throws when the workbook's files are not in order; changes nothing. */
export const checkWhole = (file: string): void => void find(file);

const replayed = (snapshot: Snapshot, entries: readonly LogEntry[]) => ({
  revisions: entries.filter(({ kind }) => kind === 'revision').map((entry) => entry['revision'] as Revision),
  state: entries
    .filter(({ kind }) => kind !== 'revision')
    .reduce((state, entry) => withChange(state, entry as unknown as StateChange), snapshot.state),
});

/** The file and its log while they are open. */
class OpenFiles {
  logged: number;
  private readonly end: LogEnd;
  private n: number;
  private head: string;
  private snapshotN: number;

  constructor(
    private readonly file: string,
    { snapshot, continued }: Found,
    private readonly log: LogFile,
    private readonly disk: Disk,
  ) {
    ({ n: this.n, head: this.head } = continued);
    this.end = openLogEnd(file, snapshot.state.spreadsheetId);
    this.end.note(this.n);
    this.logged = continued.lines.length;
    this.snapshotN = snapshot.n;
  }

  append(entry: Omit<LogEntry, 'n' | 'before'>, isFlushed?: boolean): void {
    const n = this.n + 1;
    const { sum, line } = writeLine({ n, before: this.head, ...entry } as LogEntry);
    this.log.append(line, isFlushed);
    this.end.note(n);
    this.n = n;
    this.head = sum;
    this.logged += 1;
  }

  save(state: BookState, book: Snapshot['book'], forgets: boolean): void {
    const text = snapshotText({ n: this.n, head: this.head, state, book });
    saving(this.file, () => {
      if (!forgets) keepSnapshot(this.file, this.snapshotN, this.disk);
      writeAtomically(this.file, text, this.disk);
      this.snapshotN = this.n;
      this.log.clear();
      if (forgets) forgetKept(this.file);
    });
    this.logged = 0;
  }

  close(): void {
    this.log.close();
    this.end.close();
  }
}

/** Keeps what the log ends with and nobody can read; says so. */
const putAside = (file: string, { rest }: LogText, disk: Disk): string | undefined => {
  if (rest.length === 0) return undefined;
  const aside = `${file}.log.unread-${sumOf(rest).slice(0, 8)}`;
  writeAtomically(aside, rest, disk);
  return `The last step in ${file}.log was cut off, and 1 step could not be read. All steps before it are in the workbook. What is left of it was put aside in ${aside}. Look whether your last change is there, and make it again if it is not.`;
};

/** Says how many steps are gone that were in the log; one that can be seen to be cut off is told by itself. */
const tellMissing = (file: string, { snapshot, continued, log }: Found): string | undefined => {
  const missing = missingAfter(file, { n: continued.n, of: snapshot.state.spreadsheetId });
  if (missing <= (log.rest.length > 0 ? 1 : 0)) return undefined;
  return `The last ${missing} steps that were saved in ${file}.log are not there any more: it was cut off, or put back from an older copy. All steps before are in the workbook. Look whether the last changes are there, and make them again if they are not.`;
};

const both = (texts: readonly (string | undefined)[]): string | undefined =>
  texts.filter((text) => text !== undefined).join(' ') || undefined;

/** Opens or begins a workbook; the caller holds its lock. */
export const openStore = (
  file: string,
  fresh: NewBook & { readonly owner: string },
  disk: Disk = realDisk,
): Store => {
  const found = existsSync(file) ? find(file) : begin(file, fresh, disk);
  const { isNew, snapshot, continued } = found;
  const warning = both([putAside(file, found.log, disk), tellMissing(file, found)]);
  const log = openLog(`${file}.log`, found.log, disk);
  const files = new OpenFiles(file, found, log, disk);
  const { revisions, ...replay } = replayed(
    snapshot,
    continued.lines.map(({ entry }) => entry),
  );
  let { state } = replay;
  const change = (given: StateChange): void => {
    files.append({ ...given });
    state = withChange(state, given);
  };
  const mustForget = (): boolean => state.properties[FOR_ALL]?.[ERASED_KEY] !== undefined;
  return {
    ...{ file, isNew, warning, revisions, book: snapshot.book },
    state: () => state,
    mails: openMails(`${file}.mail`, disk),
    documents: openDocuments(`${file}.documents`, disk),
    addRevision: (revision, isFlushed) => files.append({ kind: 'revision', revision }, isFlushed),
    change,
    mustForget,
    logged: () => files.logged,
    flush: () => log.flush(),
    isUncertain: () => log.isUncertain(),
    save: (book) => {
      const forgets = mustForget();
      files.save(state, book, forgets);
      // Only now: where this was cut off, the next start finds that there is still something to forget.
      if (forgets) change({ kind: 'property', store: FOR_ALL, key: ERASED_KEY, value: null });
    },
    close: () => files.close(),
  };
};
