// The worker as the main thread sees it: functions run one after another, and what they show goes to the page that
// called them.
import { MessageChannel, Worker } from 'node:worker_threads';
import type { DialogAnswer, DialogRequest, DriveFile, Mail, Page, Selection } from '../services/ports';
import type { Trigger } from '../services/shared';
import type { Broker } from './broker';
import type { Menu } from './host';
import type { Person } from './people';
import type { ScriptProblem } from './protocol';
import type { Run, ScriptFiles } from './runtime';
import type { Revision, StateChange, Store } from './store/store';
import type { WorkerAnswer, WorkerTask } from './worker';
import { answering } from './worker-call';

/** Where a running script shows things: the page that called it, or nowhere. */
export interface Screen {
  dialog(request: DialogRequest): Promise<DialogAnswer>;
  sidebar(page: Page): void;
  modal(page: Page): void;
  menu(menu: Menu): void;
  toast(message: string, title: string): void;
  selection(): Selection | null;
  select(selection: Selection): void;
}

export const NO_SCREEN: Screen = {
  dialog: async () => ({ button: 'CLOSE' }),
  sidebar: () => undefined,
  modal: () => undefined,
  menu: () => undefined,
  toast: () => undefined,
  selection: () => null,
  select: () => undefined,
};

export interface Scripts {
  run(run: Run, screen?: Screen): Promise<{ result?: unknown; problem?: ScriptProblem }>;
  reload(script: ScriptFiles): Promise<void>;
  people(): Promise<readonly Person[]>;
  triggers(): Promise<readonly Trigger[]>;
  functions(): Promise<readonly string[]>;
  exportBook(): Promise<Record<string, unknown>>;
  stop(): Promise<void>;
}

export interface ScriptsOptions {
  readonly store: Store;
  readonly broker: Broker;
  readonly workerCode: string;
  readonly script: ScriptFiles;
  readonly people: readonly Person[];
  /** Called when a mail or a document has come in. */
  readonly onNews: () => void;
  readonly onRunning: (functionName: string | null) => void;
  readonly log: (level: string, text: string) => void;
}

const operationsOf = ({ store, broker, onNews, log }: ScriptsOptions, screen: () => Screen) => ({
  revision: (revision: Revision, seen: number) => {
    broker.accept(revision);
    return broker.since(seen);
  },
  since: (seen: number) => broker.since(seen),
  change: (change: StateChange) => store.change(change),
  receiveMail: (mail: Mail) => {
    store.mails.add(mail);
    onNews();
  },
  saveDocument: (file: DriveFile) => {
    store.documents.save(file);
    onNews();
  },
  dialog: (request: DialogRequest) => screen().dialog(request),
  sidebar: (page: Page) => screen().sidebar(page),
  modal: (page: Page) => screen().modal(page),
  menu: (menu: Menu) => screen().menu(menu),
  toast: (message: string, title: string) => screen().toast(message, title),
  selection: () => screen().selection(),
  select: (selection: Selection) => screen().select(selection),
  log,
});

interface WorkerHandle {
  send(task: WorkerTask): Promise<WorkerAnswer>;
  stop(): Promise<void>;
}

const startWorker = async (options: ScriptsOptions, screen: () => Screen): Promise<WorkerHandle> => {
  const { port1, port2 } = new MessageChannel();
  const flag = new Int32Array(new SharedArrayBuffer(4));
  answering(port1, flag, operationsOf(options, screen));
  const { store, broker, workerCode, script, people } = options;
  const workerData = {
    port: port2,
    flag,
    boot: broker.boot(),
    state: store.state(),
    documents: store.documents.list(),
    script,
    people,
  };
  const worker = new Worker(workerCode, { eval: true, workerData, transferList: [port2] });
  const waiting = new Map<number, { resolve(answer: WorkerAnswer): void; reject(error: unknown): void }>();
  let next = 0;
  const send = (task: WorkerTask | null): Promise<WorkerAnswer> =>
    new Promise((resolve, reject) => {
      const id = task ? ++next : 0;
      waiting.set(id, { resolve, reject });
      if (task) worker.postMessage({ ...task, id });
    });
  worker.on('message', (answer: WorkerAnswer) => {
    waiting.get(answer.id)?.resolve(answer);
    waiting.delete(answer.id);
  });
  worker.on('error', (error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  });
  await send(null);
  const stop = async (): Promise<void> => {
    port1.close();
    await worker.terminate();
  };
  return { send, stop };
};

export const startScripts = async (options: ScriptsOptions): Promise<Scripts> => {
  let screen = NO_SCREEN;
  let queue: Promise<unknown> = Promise.resolve();
  const worker = await startWorker(options, () => screen);
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  };
  const ask = <T>(task: WorkerTask): Promise<T> =>
    inTurn(async () => {
      const { result, problem } = await worker.send(task);
      if (problem) throw new Error(problem.message);
      return result as T;
    });
  return {
    run: (run, on = NO_SCREEN) =>
      inTurn(async () => {
        screen = on;
        options.onRunning(run.functionName);
        try {
          const { result, problem } = await worker.send({ kind: 'run', ...run });
          options.store.flush();
          return problem ? { problem } : { result };
        } finally {
          screen = NO_SCREEN;
          options.onRunning(null);
        }
      }),
    reload: (script) => ask({ kind: 'reload', script }),
    people: () => ask({ kind: 'people' }),
    triggers: () => ask({ kind: 'triggers' }),
    functions: () => ask({ kind: 'functions' }),
    exportBook: () => ask({ kind: 'export' }),
    stop: () => worker.stop(),
  };
};
