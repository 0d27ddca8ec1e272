// The doors of an open workbook: what the forms ask is what its commands say, and answers go into its tabs of answers.
import { randomBytes } from 'node:crypto';
import { functionName } from '../../core/base/function-name';
import { toWallClock } from '../../core/base/dates/zones';
import { message, render, type Language } from '../../core/base/messages/text';
import type { FormQuestions } from '../../core/inbox/form-answers/plan-questions';
import { openDoors, type DoorAnswer, type Doors, type DoorsOptions } from '../doors/doors';
import { tabName } from '../../core/base/text/safe-names';
import * as t from '../../core/words/local/doors';
import type { AnswerRow } from './form-answers';
import type { Store } from './store/store';
import type { WorkbookServer } from './workbook-server';

export interface DoorsAt {
  /** 0 takes a free one. */
  readonly port: number;
  /** 127.0.0.1 for this machine alone. */
  readonly host: string;
  /** Gives the forms another address; that of before opens nothing. */
  readonly isAnew?: boolean;
}

export interface OpenDoors extends Doors {
  readonly token: string;
}

const KEPT = { store: 'doors', key: 'token' } as const;

/** Kept with the workbook, so that an address that was handed out stays good. */
function tokenOf(store: Store, isAnew: boolean): string {
  const known = store.state().properties[KEPT.store]?.[KEPT.key];
  if (known && !isAnew) return known;
  const value = randomBytes(12).toString('base64url');
  store.change({ kind: 'property', ...KEPT, value });
  store.flush();
  return value;
}

const FRESH_MILLISECONDS = 30_000;

interface Answered {
  readonly ok: boolean;
  readonly result?: FormQuestions;
}

/** Asks as whose workbook it is; what was answered is good for a while, so that many visitors make few calls. */
function asking(
  server: WorkbookServer,
  store: Store,
): (language: Language) => Promise<FormQuestions | undefined> {
  const kept = new Map<Language, { readonly until: number; readonly questions: FormQuestions }>();
  const askNow = async (language: Language): Promise<FormQuestions | undefined> => {
    const { result } = await server.run({
      functionName: functionName('form-questions'),
      args: [{ input: {}, language }],
      user: store.state().owner,
      locale: language,
    });
    const { ok, result: questions } = (result ?? { ok: false }) as Answered;
    if (!ok || !questions) return undefined;
    kept.set(language, { until: Date.now() + FRESH_MILLISECONDS, questions });
    return questions;
  };
  const asked = new Map<Language, Promise<FormQuestions | undefined>>();
  return (language) => {
    const known = kept.get(language);
    if (known && known.until > Date.now()) return Promise.resolve(known.questions);
    // Those who come while it is asked wait for the same answer: a crowd is no queue of actions.
    const asking = asked.get(language) ?? askNow(language).finally(() => asked.delete(language));
    asked.set(language, asking);
    return asking;
  };
}

/** The row as a tab of a form has it: headings in the workbook's language, the time first. */
function rowOf({ form, given }: DoorAnswer, { forms, bookLanguage, timeZone }: FormQuestions): AnswerRow {
  const asked = forms.find(({ kind }) => kind === form);
  const questions = asked?.questions ?? [];
  const time = toWallClock(new Date().toISOString(), timeZone).replace('T', ' ');
  return {
    tab: tabName(render(message(t.tab, { form: asked?.title ?? form }), bookLanguage)),
    headings: [t.timestamp[bookLanguage], ...questions.map(({ label }) => label)],
    cells: [time, ...questions.map(({ key }) => (given.get(key) ?? []).join('; '))],
  };
}

const isTaken = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === 'EADDRINUSE';

/** Opens them; throws where the port is taken. */
export async function openDoorsOf(
  server: WorkbookServer,
  store: Store,
  { log, ...at }: DoorsAt & Pick<DoorsOptions, 'log'>,
): Promise<OpenDoors> {
  const token = tokenOf(store, at.isAnew === true);
  const ask = asking(server, store);
  const take = async (answer: DoorAnswer): Promise<boolean> => {
    const any = await ask('en');
    const questions = any && (await ask(any.bookLanguage));
    return questions ? server.addAnswer(rowOf(answer, questions)) : false;
  };
  const doors = await openDoors({ ...at, token, ask, take, ...(log && { log }) }).catch((cause: unknown) => {
    if (!isTaken(cause)) throw cause;
    throw new Error(`Port ${at.port}, for the forms, is taken. Choose another with --doors.`, { cause });
  });
  return { ...doors, token };
}
