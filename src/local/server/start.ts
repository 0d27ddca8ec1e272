// Starts the local workbook: one file, one worker for its scripts, one server on this machine for its pages.
import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { basename } from 'node:path';
import type { WebSocket } from 'ws';
import { reasonOf } from '../../core/base/reason-of';
import { type Limits, OWN_LIMITS } from '../net/limits';
import { type Line, type Listener, openListener } from '../net/listener';
import { type Access, comesFromHere, hasToken } from './access';
import { Broker } from './broker';
import { type LocalParts, buildLocalParts } from './build';
import { DEFAULT_BOOK, WorkbookHeldError, openWorkbookFile } from './headless';
import { openDoorsOf, type DoorsAt, type OpenDoors } from './open-doors';
import type { Person } from './people';
import { readMessage } from './page-message';
import { type Routes, answerRequest } from './routes';
import { readScriptFiles } from './script-files';
import { type Scripts, startScripts } from './scripts';
import { openSession, type Session } from './session';
import { removeHalfPrepared, removeWorkbook, whilePreparing } from './store/first-run';
import { type Disk, NotSavedError } from './store/disk';
import type { FileLock } from './store/lock-file';
import { type Store, openStore } from './store/store';
import { everyHour, isDue } from './keep-triggers';
import { WorkbookServer } from './workbook-server';

interface FunctionCall {
  readonly functionName: string;
  readonly args: readonly unknown[];
}

export interface StartOptions {
  readonly file: string;
  /** 0 takes a free one. */
  readonly port?: number;
  /** Folder with Code.js and the panels. */
  readonly bundleDir: string;
  /** Address of the person who acts at first. */
  readonly as: string;
  /** Leaves a new workbook empty; else `firstRun` prepares it. */
  readonly empty?: boolean;
  /** Functions that prepare a new workbook. */
  readonly firstRun?: readonly FunctionCall[];
  /** Done when Code.js and the panels are built. Until then pages open, and what scripts do waits; left out, they are there. */
  readonly built?: Promise<unknown>;
  /** Functions that bring what an earlier script had made up to date, while pages are open; asked once it is built. */
  readonly catchUp?: () => readonly FunctionCall[];
  /** Others whom one can act as; everybody in the workbook's tab of people is added. */
  readonly people?: readonly Person[];
  readonly name?: string;
  readonly timeZone?: string;
  readonly locale?: string;
  /** Of the page, two letters; the browser's by default. */
  readonly language?: string;
  /** Where the forms for people without the workbook are served; nowhere when left out. */
  readonly doors?: DoorsAt;
  /** Where the sources are. */
  readonly root?: string;
  readonly parts?: LocalParts;
  readonly log?: (level: string, text: string) => void;
  readonly disk?: Disk;
  readonly limits?: Limits;
}

export interface LocalWorkbook {
  /** With the token of this start. */
  readonly url: string;
  readonly port: number;
  readonly token: string;
  readonly doors: OpenDoors | undefined;
  /** What `firstRun` could not do, and what was not as it should be in the file. */
  readonly problems: readonly string[];
  /** When scripts run and all is up to date: what `catchUp` could not do. */
  readonly ready: Promise<readonly string[]>;
  close(): Promise<void>;
}

// Whoever stops the program waits no longer than this for the last snapshot, and for the scripts to end.
const MOST_SAVING = 3000;
const MOST_STOPPING = 1000;

const within = async (milliseconds: number, work: Promise<void>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('That took too long.')), milliseconds);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

/** What cannot be read or carried out rejects, so that its page is told. */
const takeMessage = async (server: WorkbookServer, session: Session, written: string): Promise<void> =>
  server.receive(session, readMessage(written));

/** An origin is what only browsers send, who keep other pages from this one's. */
const isPage = (request: IncomingMessage, access: Access): boolean =>
  request.url === '/socket' &&
  request.headers.origin !== undefined &&
  comesFromHere(request, access) &&
  hasToken(request, access);

const openPage = (server: WorkbookServer, as: string, socket: WebSocket): Line => {
  const session = openSession(socket, as);
  server.join(session);
  return {
    take: (written) =>
      takeMessage(server, session, written).catch((error: unknown) =>
        session.send({ t: error instanceof NotSavedError ? 'unsaved' : 'again', reason: String(error) }),
      ),
    end: () => server.leave(session),
  };
};

const runEach = async (
  server: WorkbookServer,
  options: StartOptions,
  calls: readonly FunctionCall[] = [],
): Promise<string[]> => {
  const problems: string[] = [];
  for (const { functionName, args } of calls) {
    const { problem } = await server.run({
      functionName,
      args,
      user: options.as,
      locale: options.language ?? 'en',
    });
    if (problem) problems.push(`${functionName}: ${problem.message}`);
  }
  return problems;
};

interface Opened {
  readonly store: Store;
  readonly broker: Broker;
  readonly scripts: Scripts;
  readonly server: WorkbookServer;
  readonly parts: LocalParts;
  /** When scripts run. */
  readonly prepared: Promise<unknown>;
}

const openBook = async (options: StartOptions): Promise<Opened> => {
  const { file, bundleDir, as, name, timeZone, locale } = options;
  const fresh = {
    ...DEFAULT_BOOK,
    ...(name && { name }),
    ...(timeZone && { timeZone }),
    ...(locale && { locale }),
  };
  const script = options.built?.then(() => readScriptFiles(bundleDir)) ?? readScriptFiles(bundleDir);
  const parts = options.parts ?? (await buildLocalParts(options.root ?? process.cwd()));
  removeHalfPrepared(file);
  const store = openStore(file, { ...fresh, owner: as }, options.disk);
  const broker = new Broker(store);
  const people = [{ email: as, label: as }, ...(options.people ?? [])];
  const live: { server?: WorkbookServer } = {};
  const scripts = await startScripts({
    store,
    broker,
    workerCode: parts.worker,
    script,
    people,
    onNews: () => live.server?.tellCounts(),
    onRunning: (functionName) => live.server?.tell({ t: 'busy', functionName }),
    log: options.log ?? (() => undefined),
  });
  const server = new WorkbookServer(store, broker, scripts, bundleDir, options.log, people);
  live.server = server;
  const prepared = server.prepare();
  if (!options.built) await prepared;
  return { store, broker, scripts, server, parts, prepared };
};

/** A script that never ends, or a full disk, leaves the log, which has everything. */
const endBook = async (
  { server, scripts, store }: Opened,
  lock: FileLock,
  log: StartOptions['log'],
): Promise<void> => {
  const tell = (error: unknown): void => log?.('error', reasonOf(error));
  try {
    await within(MOST_SAVING, server.save()).catch(tell);
    await within(MOST_STOPPING, scripts.stop()).catch(tell);
    store.close();
  } finally {
    lock.release();
  }
};

/** Whoever cannot go on leaves no server behind. */
const closing =
  (http: Listener) =>
  async (error: unknown): Promise<never> => {
    await http.close();
    throw error;
  };

/** The token of this start; the port is known once it listens. */
const listen = async ({ store, broker, server, parts }: Opened, options: StartOptions) => {
  const limits = options.limits ?? OWN_LIMITS;
  let port = 0;
  const access: Access = { token: randomBytes(24).toString('base64url'), port: () => port };
  const name = String((store.book['book'] as { name?: string } | undefined)?.name || basename(options.file));
  const routes: Routes = {
    ...{ access, store, broker, server, name, page: parts.page, as: options.as },
    language: options.language ?? null,
    bodyBytes: limits.bodyBytes,
  };
  const http = await openListener({
    port: options.port ?? 0,
    host: '127.0.0.1',
    limits,
    answer: (request, response) => answerRequest(routes, request, response),
    lines: {
      isWelcome: (request) => isPage(request, access),
      open: (socket) => openPage(server, options.as, socket),
    },
    ...(options.log && { log: options.log }),
  });
  port = http.port;
  return { http, token: access.token };
};

/** What goes wrong there is for the log: nobody is waiting. */
const runDue = async (server: WorkbookServer, log: StartOptions['log']): Promise<void> => {
  const { problem } = await server
    .runTriggers((trigger) => isDue(trigger, new Date()))
    .catch((error: unknown) => ({ problem: { message: reasonOf(error) } }));
  if (problem) log?.('error', problem.message);
};

const serve = async (opened: Opened, options: StartOptions, lock: FileLock): Promise<LocalWorkbook> => {
  const { store, server, prepared } = opened;
  const { http, token } = await listen(opened, options);
  const { port } = http;
  const isToPrepare = store.isNew && !options.empty;
  const first = () => runEach(server, options, options.firstRun);
  const undone = isToPrepare ? await whilePreparing(options.file, first) : [];
  const problems = [...(store.warning ? [store.warning] : []), ...undone];
  const { doors: at, log } = options;
  const doors = at && (await openDoorsOf(server, store, { ...at, ...(log && { log }) }).catch(closing(http)));
  lock.announce({ port, token });
  const stopTriggers = everyHour(() => void runDue(server, log));
  const end = async (): Promise<void> => {
    stopTriggers();
    await doors?.close();
    await http.close();
    await endBook(opened, lock, options.log);
  };
  let ended: Promise<void> | undefined;
  const close = (): Promise<void> => (ended ??= end());
  const ready = prepared.then(() => runEach(server, options, options.catchUp?.()));
  // Whoever does not wait for it is told by whatever waits for scripts.
  ready.catch(() => undefined);
  return { url: `http://127.0.0.1:${port}/?t=${token}`, port, token, doors, problems, ready, close };
};

/** Serves it, or leaves things as they were: a new file that stays would pass for one that is prepared. */
const serveOrClose = async (options: StartOptions, lock: FileLock): Promise<LocalWorkbook> => {
  const opened = await openBook(options);
  try {
    return await serve(opened, options, lock);
  } catch (error) {
    await opened.scripts.stop();
    opened.store.close();
    if (opened.store.isNew) removeWorkbook(options.file);
    throw error;
  }
};

/** Opens the workbook for pages; throws a WorkbookHeldError, which knows the address, when it is open already. */
export const startLocalWorkbook = async (options: StartOptions): Promise<LocalWorkbook> => {
  const opened = openWorkbookFile(options.file);
  if (opened.state !== 'ours') throw new WorkbookHeldError(options.file, opened.holder);
  try {
    return await serveOrClose(options, opened.lock);
  } catch (error) {
    opened.lock.release();
    throw error;
  }
};
