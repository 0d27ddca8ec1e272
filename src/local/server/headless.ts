// A workbook file without a browser, for the command line: the same file, the same scripts, one process.
import type { GridBackend } from '../grid/backend';
import { type HeadlessOutput, collectingPorts } from '../services/ports';
import type { Estimate } from '../time/estimate';
import { Broker } from './broker';
import type { Host } from './host';
import type { Person } from './protocol';
import { type FileLock, type Holder, lockFile } from './store/lock-file';
import { type Run, type Runtime, type ScriptFiles, createRuntime } from './runtime';
import { type Disk, NotSavedError } from './store/disk';
import { type Store, openStore } from './store/store';
import { type Witness, createWitness } from './store/witness';

export interface HeadlessOptions {
  /** Address of the person who acts. */
  readonly as: string;
  readonly bundleCode: string;
  /** The panels' pages by file name without `.html`. */
  readonly panels?: Readonly<Record<string, string>>;
  readonly name?: string;
  readonly timeZone?: string;
  readonly locale?: string;
  /** Of the person who acts, two letters; that of the locale without it. */
  readonly language?: string;
  readonly disk?: Disk;
}

export interface HeadlessWorkbook {
  readonly backend: GridBackend;
  /** Dialogs, toasts, mails and so on of the calls so far. */
  readonly collected: HeadlessOutput;
  readonly isNew: boolean;
  /** What was not as it should be when it was opened, and what to do. */
  readonly warning: string | undefined;
  call(functionName: string, ...args: readonly unknown[]): unknown;
  /** The same as somebody else, who may then edit the workbook too. */
  callAs(user: string, functionName: string, ...args: readonly unknown[]): unknown;
  /** How often each `Service.method` was called in the last call. */
  counts(): Readonly<Record<string, number>>;
  /** What the last call would take on Google. */
  estimate(): Estimate;
  /** Writes everything into the one file. Without it nothing is lost either: changes are logged beside it. */
  save(): void;
  close(): void;
}

/** Somebody else has the workbook open. */
export class WorkbookHeldError extends Error {
  override readonly name = 'WorkbookHeldError';
  constructor(
    file: string,
    readonly holder: Holder,
  ) {
    const where = holder.port ? ` at http://127.0.0.1:${holder.port}/` : '';
    super(`${file} is open in process ${holder.pid}${where}.`);
  }
}

export const DEFAULT_BOOK = { name: 'UPR workbook', timeZone: 'Europe/Zurich', locale: 'en_US' } as const;

export type OpenedFile =
  | { readonly state: 'ours'; readonly lock: FileLock }
  /** A server answers there: send it the command with POST /run and the token. */
  | { readonly state: 'served'; readonly url: string; readonly token: string; readonly holder: Holder }
  | { readonly state: 'held'; readonly holder: Holder };

/** Takes the file, or says who has it. A lock that a dead process left is taken over. */
export const openWorkbookFile = (file: string): OpenedFile => {
  const result = lockFile(`${file}.lock`);
  if ('lock' in result) return { state: 'ours', lock: result.lock };
  const { holder } = result;
  return holder.port && holder.token
    ? { state: 'served', url: `http://127.0.0.1:${holder.port}`, token: holder.token, holder }
    : { state: 'held', holder };
};

type Saving = Pick<Host, 'revision' | 'since' | 'change' | 'receiveMail' | 'saveDocument'>;

const savingIn = (store: Store, collected: HeadlessOutput): Saving => {
  const broker = new Broker(store);
  return {
    revision: (revision, seen) => {
      broker.accept(revision);
      return broker.since(seen);
    },
    since: (seen) => broker.since(seen),
    change: (change) => store.change(change),
    receiveMail: (mail) => {
      store.mails.add(mail);
      collected.mails.push(mail);
    },
    saveDocument: (file) => store.documents.save(file),
  };
};

const hostOf = (
  store: Store,
  witness: Witness,
  { ports, collected }: ReturnType<typeof collectingPorts>,
): Host => {
  return {
    ...witness.watch({ ...savingIn(store, collected) }),
    ...ports.ui,
    selection: () => ports.selection.get(),
    select: (selection) => ports.selection.set(selection),
    log: ports.log,
  };
};

const runtimeOf = (store: Store, host: Host, script: ScriptFiles, people: readonly Person[]): Runtime =>
  createRuntime({
    host,
    boot: { book: store.book, revisions: store.revisions, next: store.revisions.length },
    state: store.state(),
    documents: store.documents.list(),
    script,
    people,
  });

/** Those who have acted so far; the scripts see them as editors. */
const actorsFrom = (first: string) => {
  const people: Person[] = [{ email: first, label: first }];
  return {
    people,
    add: (email: string): void => {
      if (!people.some((one) => one.email === email)) people.push({ email, label: email });
    },
  };
};

interface Opened {
  readonly store: Store;
  readonly witness: Witness;
  readonly runtime: Runtime;
  readonly lock: FileLock;
}

/** A new state at once where earlier ones name somebody who was erased. */
const forgetEarlier = ({ store, runtime }: Pick<Opened, 'store' | 'runtime'>): void => {
  if (store.mustForget()) attempt(() => store.save(runtime.exportBook()));
};

const callIn = (opened: Opened, run: Run): unknown => {
  const { store, witness, runtime } = opened;
  witness.check();
  try {
    return runtime.run(run);
  } finally {
    // Whatever the script made of it: what is not on disk is not done.
    witness.check();
    store.flush();
    forgetEarlier(opened);
  }
};

/** Throws when something is not on disk. A snapshot that fails harms nothing, since the log has it all. */
const closeBook = ({ store, witness, runtime, lock }: Opened): void => {
  try {
    witness.check();
    store.flush();
    if (store.logged() > 0) attempt(() => store.save(runtime.exportBook()));
  } finally {
    store.close();
    lock.release();
  }
};

const attempt = (work: () => void): void => {
  try {
    work();
  } catch (error) {
    if (!(error instanceof NotSavedError)) throw error;
  }
};

const openParts = (file: string, options: HeadlessOptions, lock: FileLock) => {
  const { as, bundleCode, panels = {}, language: _, disk, ...book } = options;
  const store = openStore(file, { ...DEFAULT_BOOK, ...book, owner: as }, disk);
  const collecting = collectingPorts();
  const witness = createWitness();
  const host = hostOf(store, witness, collecting);
  const actors = actorsFrom(as);
  const runtime = runtimeOf(store, host, { code: bundleCode, panels }, actors.people);
  return { store, witness, runtime, lock, collected: collecting.collected, actors };
};

/** Opens a workbook file for one process; throws a WorkbookHeldError when another one has it. */
export const openHeadless = (file: string, options: HeadlessOptions): HeadlessWorkbook => {
  const taken = openWorkbookFile(file);
  if (taken.state !== 'ours') throw new WorkbookHeldError(file, taken.holder);
  try {
    const opened = openParts(file, options, taken.lock);
    const { store, runtime, collected, actors } = opened;
    const locale = options.language ?? options.locale?.slice(0, 2) ?? 'en';
    const callAs: HeadlessWorkbook['callAs'] = (user, functionName, ...args) => {
      actors.add(user);
      return callIn(opened, { functionName, args, user, locale });
    };
    return {
      backend: runtime.grid,
      collected,
      isNew: store.isNew,
      warning: store.warning,
      call: (functionName, ...args) => callAs(options.as, functionName, ...args),
      callAs,
      counts: () => runtime.counts(),
      estimate: () => runtime.estimate(),
      save: () => {
        opened.witness.check();
        store.save(runtime.exportBook());
      },
      close: () => closeBook(opened),
    };
  } catch (error) {
    taken.lock.release();
    throw error;
  }
};
