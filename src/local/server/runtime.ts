// The workbook with its scripts: one model, one set of services and one loaded bundle for each person who acts.
import type { GridBackend } from '../grid/backend';
import { type Bundle, loadBundle } from '../script/run-bundle';
import { type GoogleServices, createServices } from '../services/index';
import type { DriveFile, Ports } from '../services/ports';
import type { SharedState, Trigger } from '../services/shared';
import { estimate, type Estimate } from '../time/estimate';
import { convertDocument } from './document-text';
import type { Host } from './host';
import type { Boot } from './broker';
import { addAnswer, type AnswerRow } from './form-answers';
import { type LiveModel, openModel } from './live-model';
import { type Person, peopleReader } from './people';
import { reportingState } from './shared-state';
import type { BookState } from './store/store';

export interface ScriptFiles {
  readonly code: string;
  /** The panels' pages by file name without `.html`. */
  readonly panels: Readonly<Record<string, string>>;
}

export interface RuntimeOptions {
  readonly host: Host;
  readonly boot: Boot;
  readonly state: BookState;
  readonly documents: readonly DriveFile[];
  readonly script: ScriptFiles;
  /** Everybody who may act; all are editors of the workbook. */
  readonly people: readonly Person[];
}

export interface Run {
  readonly functionName: string;
  readonly args: readonly unknown[];
  readonly user: string;
  /** Two letters. */
  readonly locale: string;
}

export interface Runtime {
  readonly grid: GridBackend;
  readonly shared: SharedState;
  run(run: Run): unknown;
  /** Adds an answer of a form to its tab; false where that is full. */
  addAnswer(answer: AnswerRow): boolean;
  /** Uses another build of the scripts from the next run on. */
  reload(script: ScriptFiles): void;
  /** Names of the functions that the scripts declare. */
  functions(): readonly string[];
  /** How often each `Service.method` was called in the last run. */
  counts(): Readonly<Record<string, number>>;
  /** What the last run would take on Google. */
  estimate(): Estimate;
  triggers(): readonly Trigger[];
  people(): readonly Person[];
  exportBook(): Record<string, unknown>;
}

interface Actor {
  readonly services: GoogleServices;
  readonly bundle: Bundle;
}

const portsOf = (
  host: Host,
  documents: Map<string, DriveFile>,
  sync: () => void,
  sleep: Ports['sleep'],
): Ports => ({
  ui: {
    dialog: (request) => {
      const answer = host.dialog(request);
      sync();
      return answer;
    },
    sidebar: (page) => host.sidebar(page),
    modal: (page) => host.modal(page),
    menu: (menu) => host.menu(menu),
    toast: (message, title) => host.toast(message, title),
  },
  mailbox: { receive: (mail) => host.receiveMail(mail) },
  drive: {
    list: () => [...documents.values()],
    save: (file) => {
      host.saveDocument(file);
      documents.set(file.id, file);
    },
    convert: convertDocument,
  },
  selection: { get: () => host.selection(), set: (selection) => host.select(selection) },
  log: (level, text) => host.log(level, text),
  sleep,
});

const pause = new Int32Array(new SharedArrayBuffer(4));

const sleep = (milliseconds: number): void => void Atomics.wait(pause, 0, 0, Math.max(0, milliseconds));

type ActorOf = (user: string, locale: string) => Actor;

/** One actor for each person and language, made at the first run. */
const actorsOf = (make: ActorOf): { of: ActorOf; forget(): void } => {
  const actors = new Map<string, Actor>();
  return {
    of: (user, locale) => {
      const key = `${locale} ${user}`;
      const known = actors.get(key);
      if (known) return known;
      const actor = make(user, locale);
      actors.set(key, actor);
      return actor;
    },
    forget: () => actors.clear(),
  };
};

/** Who may act, as last read. */
const rosterOf = (model: LiveModel, given: readonly Person[]) => {
  const read = peopleReader(given);
  let people = given;
  return {
    editors: () => people.map(({ email }) => email),
    read: () => {
      model.sync();
      people = read(model.grid);
      return people;
    },
  };
};

const byId = (documents: readonly DriveFile[]): Map<string, DriveFile> =>
  new Map(documents.map((file) => [file.id, file]));

export const createRuntime = ({ host, boot, state, documents, ...options }: RuntimeOptions): Runtime => {
  const model = openModel(boot, host);
  let { script } = options;
  const roster = rosterOf(model, options.people);
  const shared = reportingState(state, roster.editors, (change) => host.change(change));
  const ports = portsOf(host, byId(documents), () => model.sync(), sleep);
  const actors = actorsOf((user, userLocale) => {
    const services = createServices({
      backend: model.grid,
      user,
      ports,
      shared,
      files: script.panels,
      userLocale,
    });
    return { services, bundle: loadBundle(script.code, services) };
  });
  let last: GoogleServices | undefined;
  return {
    grid: model.grid,
    shared,
    run: ({ functionName, args, user, locale }) => {
      model.sync();
      const { services, bundle } = actors.of(user, locale);
      last = services;
      return bundle.call(functionName, ...args);
    },
    addAnswer: (answer) => (model.sync(), addAnswer(model.grid, answer)),
    counts: () => last?.gate.counts() ?? {},
    estimate: () => estimate(last?.gate.log() ?? [], last?.gate.sizes() ?? [], script.code.length),
    reload: (next) => {
      script = next;
      actors.forget();
    },
    functions: () => actors.of(shared.owner, 'en').bundle.globals,
    triggers: () => shared.triggers,
    people: roster.read,
    exportBook: () => (model.sync(), model.exportBook()),
  };
};
