// The open workbook between its pages and its scripts: revisions, runs, dialogs, people and news.
import { randomUUID } from 'node:crypto';
import { reasonOf } from '../../core/base/reason-of';
import type { Broker } from './broker';
import type { AnswerRow } from './form-answers';
import type { Person } from './people';
import type { FromPage, ScriptProblem, ToPage } from './protocol';
import type { ScriptFiles } from './runtime';
import { NO_SCREEN, type Screen, type Scripts, type Waits } from './scripts';
import { readScriptFiles, scriptStamp } from './script-files';
import type { Session } from './session';
import type { Trigger } from '../services/shared';
import type { Store } from './store/store';

export interface RunRequest {
  readonly functionName: string;
  readonly args: readonly unknown[];
  readonly user: string;
  readonly locale: string;
}

export interface RunAnswer {
  readonly result?: unknown;
  readonly problem?: ScriptProblem;
}

// Whoever types while it is saved makes it an older state.
const MOST_TRIES = 5;

// So many changes in the log are worth a new snapshot, as soon as nothing runs.
const LONG_LOG = 400;

export class WorkbookServer {
  private readonly sessions = new Set<Session>();
  private stamp: string;
  private menuFunction: string | null = null;
  private following: Promise<void> | null = null;
  private compacting: Promise<void> | null = null;
  private prepared: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly store: Store,
    private readonly broker: Broker,
    private readonly scripts: Scripts,
    private readonly bundleDir: string,
    private readonly log: (level: string, text: string) => void = () => undefined,
    private people: readonly Person[] = [],
  ) {
    this.stamp = scriptStamp(bundleDir);
    broker.subscribe((revision) => this.tell({ t: 'revision', revision }));
  }

  /** Reads who is in the workbook and which functions its scripts have. */
  prepare(): Promise<readonly Person[]> {
    const work = async (): Promise<readonly Person[]> => {
      this.people = await this.scripts.people();
      this.menuFunction = (await this.scripts.functions()).includes('onOpen') ? 'onOpen' : null;
      if (this.store.mustForget()) await this.forgetEarlier(NO_SCREEN);
      return this.people;
    };
    const prepared = work();
    this.prepared = prepared;
    return prepared;
  }

  everybody(): readonly Person[] {
    return this.people;
  }

  tell(message: ToPage): void {
    for (const session of this.sessions) session.send(message);
  }

  tellCounts(): void {
    this.tell({
      t: 'counts',
      mails: this.store.mails.list().length,
      documents: this.store.documents.list().filter(({ trashed }) => !trashed).length,
    });
  }

  join(session: Session): void {
    this.sessions.add(session);
    this.tellCounts();
  }

  leave(session: Session): void {
    this.sessions.delete(session);
    session.end();
  }

  async run(request: RunRequest, screen: Screen = NO_SCREEN, waits?: Waits): Promise<RunAnswer> {
    // While the script is being built its folder is not whole.
    await this.prepared;
    await this.reloadIfBuilt();
    await this.compact();
    const answer = await this.scripts.run(request, screen, waits);
    if (this.store.mustForget()) await this.forgetEarlier(screen);
    void this.afterRun();
    return answer;
  }

  /** Adds an answer of a form to its tab; false where that is full. */
  addAnswer(answer: AnswerRow): Promise<boolean> {
    return this.scripts.addAnswer(answer);
  }

  async receive(session: Session, message: FromPage): Promise<void> {
    if (message.t === 'revision') this.offer(session, message.revision);
    else if (message.t === 'selection') session.selection = message.selection;
    else if (message.t === 'answer') session.answer(message.id, message.answer);
    else if (message.t === 'hello' || message.t === 'as') await this.enter(session, message);
    else if (message.t === 'run') {
      const { id } = message;
      const waits = (before: number): void => session.send({ t: 'waits', id, before });
      session.send({ t: 'ran', id, ...(await this.runFor(session, message, waits)) });
    } else if (message.t === 'triggers')
      session.send({ t: 'ran', id: message.id, ...(await this.runTriggers()) });
  }

  /** Runs all triggers, or those that are due. */
  async runTriggers(isWanted: (trigger: Trigger) => boolean = () => true): Promise<RunAnswer> {
    const triggers = (await this.scripts.triggers()).filter(isWanted);
    let problem: ScriptProblem | undefined;
    for (const { handler, user } of triggers) {
      const answer = await this.run({ functionName: handler, args: [{}], user, locale: 'en' });
      problem ??= answer.problem;
    }
    return problem ? { problem } : { result: triggers.length };
  }

  /** A snapshot of everything, so that the log is short and the next start is quick. */
  async save(): Promise<void> {
    const book = await this.scripts.exportBook();
    if (book['revisionId'] === this.broker.boot().book['revisionId'] && this.store.logged() === 0) return;
    this.broker.rebase(book, randomUUID());
  }

  private offer(session: Session, revision: Readonly<Record<string, unknown>>): void {
    const isRevision = /^(REMOTE_REVISION|REVISION_UNDONE|REVISION_REDONE)$/.test(String(revision['type']));
    // One that is refused is sent again by its page, once it has taken over what it missed.
    if (isRevision) this.broker.accept(revision, true);
    else for (const other of this.sessions) if (other !== session) other.send({ t: 'revision', revision });
  }

  private async enter(session: Session, message: Extract<FromPage, { t: 'hello' | 'as' }>): Promise<void> {
    session.user = message.user;
    if (message.t === 'hello') session.language = message.language;
    session.send({ t: 'noMenu' });
    await this.prepared;
    session.send({ t: 'people', people: this.people });
    if (this.menuFunction)
      await this.runFor(session, { functionName: this.menuFunction, args: [{ authMode: 'FULL' }] });
  }

  private runFor(
    session: Session,
    { functionName, args }: { functionName: string; args: readonly unknown[] },
    waits?: Waits,
  ): Promise<RunAnswer> {
    const request = { functionName, args, user: session.user, locale: session.language };
    return this.run(request, session.screen, waits);
  }

  private async reloadIfBuilt(): Promise<void> {
    const stamp = scriptStamp(this.bundleDir);
    if (stamp === this.stamp) return;
    let script: ScriptFiles;
    try {
      script = readScriptFiles(this.bundleDir);
    } catch {
      // The build is writing at this moment; the next run takes it.
      return;
    }
    this.stamp = stamp;
    await this.scripts.reload(script);
  }

  private async refreshPeople(): Promise<void> {
    const before = JSON.stringify(this.people);
    this.people = await this.scripts.people();
    if (JSON.stringify(this.people) !== before) this.tell({ t: 'people', people: this.people });
  }

  /**
   * What comes after a run may fail: the run is done, and its answer counts. It takes its turn behind those who wait, so
   * the answer does not wait for it, and one time does for all runs until then.
   */
  private afterRun(): Promise<void> {
    const work = async (): Promise<void> => {
      await this.refreshPeople().catch((error: unknown) => this.log('error', reasonOf(error)));
      this.following = null;
      await this.compact();
    };
    return (this.following ??= work());
  }

  /**
   * Somebody was erased: who is in the workbook is read anew, then a new state is written at once, none of before stays, and
   * pages begin from it; the one that asked shows what came of it. Where that fails, the next run or start does it.
   */
  private async forgetEarlier(screen: Screen): Promise<void> {
    try {
      await this.refreshPeople();
      for (let tries = 0; this.store.mustForget() && tries < MOST_TRIES; tries += 1) await this.save();
    } catch (error) {
      this.log('error', reasonOf(error));
    }
    if (this.store.mustForget()) return;
    for (const session of this.sessions)
      if (session.screen !== screen) session.send({ t: 'again', reason: 'forgotten' });
  }

  /** A snapshot when it is time; one that fails harms nothing, since the log has it all. */
  private compact(): Promise<void> {
    if (this.compacting) return this.compacting;
    if (this.store.logged() <= LONG_LOG && !this.store.isUncertain()) return Promise.resolve();
    const done = (): void => void (this.compacting = null);
    this.compacting = this.save()
      .catch((error: unknown) => this.log('error', reasonOf(error)))
      .then(done);
    return this.compacting;
  }
}
