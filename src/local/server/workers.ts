// The thread of scripts at the moment, and what it asks of this one. A thread that died is replaced.
import type { DialogRequest, DriveFile, Mail, Page, Selection } from '../services/ports';
import type { Menu } from './host';
import type { Screen, ScriptsOptions } from './scripts';
import type { Revision, StateChange } from './store/store';
import { type Witness, createWitness } from './store/witness';
import type { WorkerAnswer, WorkerTask } from './worker';
import type { Operations } from './worker-call';
import { type WorkerHandle, startWorker } from './worker-handle';

const savingIn = ({ store, broker, onNews }: ScriptsOptions) => ({
  revision: (revision: Revision, seen: number) => {
    broker.accept(revision);
    return broker.since(seen);
  },
  change: (change: StateChange) => store.change(change),
  receiveMail: (mail: Mail) => {
    store.mails.add(mail);
    onNews();
  },
  saveDocument: (file: DriveFile) => {
    store.documents.save(file);
    onNews();
  },
});

const operationsOf = (options: ScriptsOptions, witness: Witness, screen: () => Screen) => ({
  ...witness.watch(savingIn(options)),
  since: (seen: number) => options.broker.since(seen),
  dialog: (request: DialogRequest) => screen().dialog(request),
  sidebar: (page: Page) => screen().sidebar(page),
  modal: (page: Page) => screen().modal(page),
  menu: (menu: Menu) => screen().menu(menu),
  toast: (message: string, title: string) => screen().toast(message, title),
  selection: () => screen().selection(),
  select: (selection: Selection) => screen().select(selection),
  log: options.log,
});

/**
 * The worker of the moment. One that died is replaced; so is one whose change could not be saved, since its model holds
 * what the file does not.
 */
export class Workers {
  private current: WorkerHandle | null = null;
  private isStopped = false;
  private readonly witness = createWitness();
  private readonly operations: Operations;

  constructor(
    private readonly options: ScriptsOptions,
    private script: ScriptsOptions['script'],
    screen: () => Screen,
  ) {
    this.operations = operationsOf(options, this.witness, screen);
  }

  async send(task: WorkerTask): Promise<WorkerAnswer> {
    const worker = await this.living();
    if (task.kind === 'reload') this.script = task.script;
    this.witness.take();
    const answer = await worker.send(task).catch((error: unknown) => {
      throw this.witness.take() ?? error;
    });
    const failure = this.witness.take();
    if (!failure) return answer;
    await this.drop();
    throw failure;
  }

  async living(): Promise<WorkerHandle> {
    const script = await this.script;
    if (this.isStopped) throw new Error('The workbook is being closed.');
    if (this.current?.isAlive()) return this.current;
    const { store, broker, workerCode, people } = this.options;
    this.current = await startWorker(workerCode, this.operations, {
      boot: broker.boot(),
      state: store.state(),
      documents: store.documents.list(),
      script,
      people,
    });
    return this.current;
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    await this.drop();
  }

  private async drop(): Promise<void> {
    const worker = this.current;
    this.current = null;
    await worker?.stop();
  }
}
