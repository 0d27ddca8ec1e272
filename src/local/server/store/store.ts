// A workbook on disk: one snapshot, the log of what came after it, a folder of mails and one of documents.
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Trigger } from '../../services/shared';
import { type NewBook, newBookData } from '../../grid/o-spreadsheet/new-book';
import type { Revision } from '../protocol';
import { writeAtomically } from './atomic';
import { type Disk, realDisk, saving } from './disk';
import { type Documents, openDocuments } from './documents';
import { type LogEntry, type LogFile, openLog } from './log-file';
import { type Mails, openMails } from './mails';

export type { Revision } from '../protocol';
export type Properties = Record<string, Record<string, string>>;

/** What scripts keep outside the cells. */
export interface BookState {
  readonly properties: Properties;
  readonly triggers: readonly Trigger[];
  readonly owner: string;
  readonly spreadsheetId: string;
}

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
  /** `isFlushed` when whoever made it is told now that it is kept. */
  addRevision(revision: Revision, isFlushed?: boolean): void;
  change(change: StateChange): void;
  /** How many changes the log holds. */
  logged(): number;
  flush(): void;
  /** Whether a flush failed, so that only a new snapshot makes sure of what the log holds. */
  isUncertain(): boolean;
  /** Replaces the snapshot; the log begins anew. */
  save(book: Readonly<Record<string, unknown>>): void;
  close(): void;
}

interface Snapshot {
  readonly format: 'upr-workbook';
  readonly version: number;
  readonly n: number;
  readonly state: BookState;
  readonly book: Record<string, unknown>;
}

const VERSION = 1;

const readSnapshot = (file: string): Snapshot => {
  const text = readFileSync(file, 'utf8');
  let snapshot: Partial<Snapshot>;
  try {
    snapshot = JSON.parse(text) as Partial<Snapshot>;
  } catch (cause) {
    throw new Error(`${file} is not a workbook of this program: it is not JSON.`, { cause });
  }
  if (snapshot.format !== 'upr-workbook' || !snapshot.book || !snapshot.state)
    throw new Error(`${file} is not a workbook of this program.`);
  if ((snapshot.version ?? 0) > VERSION)
    throw new Error(`${file} was written by a newer version of this program; update it first.`);
  return snapshot as Snapshot;
};

const withChange = (state: BookState, change: StateChange): BookState => {
  if (change.kind === 'triggers') return { ...state, triggers: change.triggers };
  const { [change.key]: _, ...others } = state.properties[change.store] ?? {};
  const values = change.value === null ? others : { ...others, [change.key]: change.value };
  return { ...state, properties: { ...state.properties, [change.store]: values } };
};

const newSnapshot = (book: NewBook, owner: string): Snapshot => ({
  format: 'upr-workbook',
  version: VERSION,
  n: 0,
  state: { properties: {}, triggers: [], owner, spreadsheetId: `local-${randomUUID()}` },
  book: newBookData(book),
});

const replay = (snapshot: Snapshot, entries: readonly LogEntry[]) => {
  const news = entries.filter((entry) => entry.n > snapshot.n);
  const revisions = news
    .filter((entry) => entry.kind === 'revision')
    .map((entry) => entry['revision'] as Revision);
  const changes = news.filter((entry) => entry.kind !== 'revision') as unknown as StateChange[];
  return {
    revisions,
    state: changes.reduce(withChange, snapshot.state),
    n: news[news.length - 1]?.n ?? snapshot.n,
  };
};

const endsOf = (log: LogFile): Pick<Store, 'flush' | 'isUncertain' | 'close'> => ({
  flush: () => log.flush(),
  isUncertain: () => log.isUncertain(),
  close: () => log.close(),
});

/** What lies in folders beside the workbook. */
const besides = (file: string, disk: Disk): Pick<Store, 'mails' | 'documents'> => ({
  mails: openMails(`${file}.mail`, disk),
  documents: openDocuments(`${file}.documents`, disk),
});

/** Opens or begins a workbook; the caller holds its lock. */
export const openStore = (
  file: string,
  fresh: NewBook & { readonly owner: string },
  disk: Disk = realDisk,
): Store => {
  const isNew = !existsSync(file);
  const snapshot = isNew ? newSnapshot(fresh, fresh.owner) : readSnapshot(file);
  if (isNew) writeAtomically(file, JSON.stringify(snapshot), disk);
  const log = openLog(`${file}.log`, disk);
  if (isNew) log.clear();
  const { revisions, ...replayed } = replay(snapshot, isNew ? [] : log.entries);
  let { state, n } = replayed;
  let logged = revisions.length;
  const append = (entry: Omit<LogEntry, 'n'>, isFlushed?: boolean): void => {
    log.append({ n: n + 1, ...entry } as LogEntry, isFlushed);
    n += 1;
    logged += 1;
  };
  const save = (book: Readonly<Record<string, unknown>>): void => {
    const text = JSON.stringify({ format: 'upr-workbook', version: VERSION, n, state, book });
    writeAtomically(file, text, disk);
    saving(file, () => log.clear());
    logged = 0;
  };
  return {
    ...{ file, isNew, revisions },
    book: snapshot.book,
    state: () => state,
    ...besides(file, disk),
    addRevision: (revision, isFlushed) => append({ kind: 'revision', revision }, isFlushed),
    change: (change) => {
      append({ ...change });
      state = withChange(state, change);
    },
    logged: () => logged,
    save,
    ...endsOf(log),
  };
};
