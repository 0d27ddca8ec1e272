// The worker as the main thread sees it: functions run one after another, and what they show goes to the page that
// called them.
import { reasonOf } from '../../core/base/reason-of';
import type { DialogAnswer, DialogRequest, Page, Selection } from '../services/ports';
import type { Trigger } from '../services/shared';
import type { Broker } from './broker';
import type { AnswerRow } from './form-answers';
import type { Menu } from './host';
import type { Person } from './people';
import type { ScriptProblem } from './protocol';
import type { Run, ScriptFiles } from './runtime';
import { NotSavedError } from './store/disk';
import type { Store } from './store/store';
import type { WorkerTask } from './worker';
import { Workers } from './workers';

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

export type Waits = (before: number) => void;

export interface Scripts {
  /** `waits` hears how many runs are before it, as soon as there are any and whenever they become fewer. */
  run(run: Run, screen?: Screen, waits?: Waits): Promise<{ result?: unknown; problem?: ScriptProblem }>;
  /** Adds an answer of a form to its tab, which is on disk when this answers; false where the tab is full. */
  addAnswer(answer: AnswerRow): Promise<boolean>;
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
  /** Promised while it is being built: then what is asked for waits. */
  readonly script: ScriptFiles | Promise<ScriptFiles>;
  readonly people: readonly Person[];
  /** Called when a mail or a document has come in. */
  readonly onNews: () => void;
  readonly onRunning: (functionName: string | null) => void;
  readonly log: (level: string, text: string) => void;
}

const problemOf = (error: unknown): ScriptProblem => ({
  name: error instanceof Error ? error.name : 'Error',
  message: reasonOf(error),
  ...(error instanceof NotSavedError && { code: error.code }),
});

type RunAnswer = Awaited<ReturnType<Scripts['run']>>;

/** Runs a function; what it did is on disk when this answers without a problem. */
const runSaved = async (workers: Workers, store: Store, run: Run): Promise<RunAnswer> => {
  try {
    const { result, problem } = await workers.send({ kind: 'run', ...run });
    store.flush();
    return problem ? { problem } : { result };
  } catch (error) {
    return { problem: problemOf(error) };
  }
};

/** What was asked for, once it is on disk. */
const thenFlushed = async <T>(store: Store, asked: Promise<T>): Promise<T> => {
  const answer = await asked;
  store.flush();
  return answer;
};

const oneAfterAnother = (first: Promise<unknown>) => {
  let queue: Promise<unknown> = first.catch(() => undefined);
  return <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  };
};

/** Runs that are on or wait, in the order in which they came; whoever waits is told how many are before. */
const waitingLine = () => {
  const line: Waits[] = [];
  const tell = (): void => line.forEach((waits, before) => before > 0 && waits(before));
  return {
    join: (waits: Waits): void => {
      if (line.push(waits) > 1) waits(line.length - 1);
    },
    /** The first is done. */
    next: (): void => {
      line.shift();
      tell();
    },
  };
};

export const startScripts = async (options: ScriptsOptions): Promise<Scripts> => {
  let screen = NO_SCREEN;
  const line = waitingLine();
  const workers = new Workers(options, options.script, () => screen);
  const started = workers.living();
  const inTurn = oneAfterAnother(started);
  if (!(options.script instanceof Promise)) await started;
  const ask = <T>(task: WorkerTask): Promise<T> =>
    inTurn(async () => {
      const { result, problem } = await workers.send(task);
      if (problem) throw new Error(problem.message);
      return result as T;
    });
  return {
    run: (run, on = NO_SCREEN, waits = () => undefined) => {
      line.join(waits);
      return inTurn(async () => {
        screen = on;
        options.onRunning(run.functionName);
        try {
          return await runSaved(workers, options.store, run);
        } finally {
          screen = NO_SCREEN;
          options.onRunning(null);
          line.next();
        }
      });
    },
    addAnswer: (answer) => thenFlushed(options.store, ask<boolean>({ kind: 'answer', answer })),
    reload: (script) => ask({ kind: 'reload', script }),
    people: () => ask({ kind: 'people' }),
    triggers: () => ask({ kind: 'triggers' }),
    functions: () => ask({ kind: 'functions' }),
    exportBook: () => ask({ kind: 'export' }),
    stop: () => workers.stop(),
  };
};
