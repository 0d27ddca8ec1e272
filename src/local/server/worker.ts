// The thread of the scripts: the grid's model, the emulated services and the bundle live here.
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { DialogAnswer, DriveFile, Selection } from '../services/ports';
import type { Boot, NumberedRevision } from './broker';
import type { AnswerRow } from './form-answers';
import type { Host } from './host';
import type { Person } from './people';
import { type Run, type Runtime, type ScriptFiles, createRuntime } from './runtime';
import type { BookState } from './store/store';
import { asking } from './worker-call';

export interface WorkerData {
  readonly port: MessagePort;
  readonly flag: Int32Array;
  readonly boot: Boot;
  readonly state: BookState;
  readonly documents: readonly DriveFile[];
  readonly script: ScriptFiles;
  readonly people: readonly Person[];
}

export type WorkerTask =
  | ({ readonly kind: 'run' } & Run)
  | { readonly kind: 'reload'; readonly script: ScriptFiles }
  | { readonly kind: 'answer'; readonly answer: AnswerRow }
  | { readonly kind: 'people' | 'triggers' | 'export' | 'functions' };

export type WorkerRequest = WorkerTask & { readonly id: number };

export interface WorkerAnswer {
  readonly id: number;
  readonly result?: unknown;
  readonly problem?: { readonly name: string; readonly message: string; readonly code?: string | undefined };
}

const data = workerData as WorkerData;
const ask = asking(data.port, data.flag);

const host: Host = {
  revision: (revision, seen) => ask('revision', revision, seen) as NumberedRevision[],
  since: (seen) => ask('since', seen) as NumberedRevision[],
  change: (change) => void ask('change', change),
  receiveMail: (mail) => void ask('receiveMail', mail),
  saveDocument: (file) => void ask('saveDocument', file),
  dialog: (request) => ask('dialog', request) as DialogAnswer,
  sidebar: (page) => void ask('sidebar', page),
  modal: (page) => void ask('modal', page),
  menu: (menu) => void ask('menu', menu),
  toast: (message, title) => void ask('toast', message, title),
  selection: () => ask('selection') as Selection | null,
  select: (selection) => void ask('select', selection),
  log: (level, text) => void ask('log', level, text),
};

const runtime: Runtime = createRuntime({ ...data, host });

const perform = (task: WorkerTask): unknown => {
  if (task.kind === 'run') return runtime.run(task);
  if (task.kind === 'answer') return runtime.addAnswer(task.answer);
  if (task.kind === 'reload') return runtime.reload(task.script);
  if (task.kind === 'people') return runtime.people();
  if (task.kind === 'triggers') return runtime.triggers();
  if (task.kind === 'functions') return runtime.functions();
  return runtime.exportBook();
};

const problemOf = (error: unknown): WorkerAnswer['problem'] => {
  const { name, scriptName, message, code } = error as Partial<Record<string, unknown>>;
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  return {
    name: text(scriptName) || text(name) || 'Error',
    message: text(message),
    code: text(code) || undefined,
  };
};

parentPort?.on('message', ({ id, ...task }: WorkerRequest) => {
  let answer: WorkerAnswer;
  try {
    answer = { id, result: perform(task as WorkerTask) };
  } catch (error) {
    answer = { id, problem: problemOf(error) };
  }
  parentPort?.postMessage(answer);
});

parentPort?.postMessage({ id: 0 });
