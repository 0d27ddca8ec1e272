// The one way from a panel to the add-in. Every call ends in an answer that can be shown; nothing is thrown.
import { functionName } from '../../core/base/function-name';
import { message, render, type Language, type Message } from '../../core/base/messages/text';
import { reasonOf } from '../../core/base/reason-of';
import type { CallResponse } from '../../core/workbook/command/types';
import type { Calls } from '../../core/commands';
import * as kitText from '../../core/words/panels/kit';

// What each call takes and answers, as types only: no rule and no checker of the core comes along by value.
export type CallName = keyof Calls;
export type InputOf<N extends CallName> = Calls[N]['input'];
export type ResultOf<N extends CallName> = Calls[N]['result'];
export type PanelAnswer<Result = unknown> = CallResponse<Result>;
export type Success<Result = unknown> = Extract<PanelAnswer<Result>, { ok: true }>;

interface ScriptRun {
  withSuccessHandler(handle: (answer: unknown) => void): ScriptRun;
  withFailureHandler(handle: (error: unknown) => void): ScriptRun;
}
interface ScriptGlobal {
  readonly google?: { readonly script?: { readonly run?: ScriptRun } };
}

export interface CallOptions {
  readonly dryRun?: boolean;
  /** It changes nothing, so that a lost answer is no worry. */
  readonly reads?: boolean;
}

let reader: Language = 'en';

/** The language in which the next answers shall come. */
export const setReaderLanguage = (language: Language): void => {
  reader = language;
};

export const readerLanguage = (): Language => reader;

const failed = (words: Message): PanelAnswer<never> => ({
  ok: false,
  code: 'failed',
  message: render(words, reader),
  fields: {},
});

const isAnswer = (value: unknown): value is PanelAnswer<never> =>
  typeof value === 'object' && value !== null && typeof (value as { ok?: unknown }).ok === 'boolean';

/**
 * What to tell when Google answers with an error of its own. Its words are in the account's language, so only signs
 * that are the same in all of them are read. When a command that writes is lost on the way, nobody knows whether it ran.
 */
export function readFailure(error: unknown, reads: boolean): Message {
  const reason = reasonOf(error);
  if (/PERMISSION_DENIED|Authorization|autoriza|autorisation/i.test(reason))
    return message(kitText.notPermitted);
  return message(reads ? kitText.notLoaded : kitText.lostAnswer, { reason });
}

type Settle = (answer: PanelAnswer<never>) => void;

function send(target: string, request: object, reads: boolean, settle: Settle): void {
  const run = (globalThis as ScriptGlobal).google?.script?.run;
  if (!run) return settle(failed(message(kitText.noConnection)));
  const runner = run
    .withSuccessHandler((answer) => settle(isAnswer(answer) ? answer : failed(readFailure(target, reads))))
    .withFailureHandler((error) => settle(failed(readFailure(error, reads))));
  const remote = (runner as unknown as Readonly<Record<string, unknown>>)[target];
  if (typeof remote !== 'function') return settle(failed(message(kitText.notLoaded, { reason: target })));
  (remote as (request: object) => void).call(runner, request);
}

/** What a person sees who waits for others, undefined once it is over; the page sets it. */
export const waitingLine = { show: (_words: Message | undefined): void => undefined };

/** How often a call is tried: Google has each wait 20 s for those who save, so three make a minute. */
const MOST_TRIES = 3;

const BETWEEN_TRIES = 500;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, BETWEEN_TRIES));

const tryOnce = <Result>(target: string, request: object, reads: boolean): Promise<PanelAnswer<Result>> =>
  new Promise((resolve) => {
    try {
      send(target, { ...request, language: reader }, reads, resolve);
    } catch (error) {
      resolve(failed(readFailure(error, true)));
    }
  });

/** Whoever is told that others save has written nothing yet, so the same can be asked for again. */
async function tryUntilFree<Result>(
  tryIt: () => Promise<PanelAnswer<Result>>,
  tell: (words: Message) => void,
): Promise<PanelAnswer<Result>> {
  let answer = await tryIt();
  for (let tries = 1; !answer.ok && answer.code === 'busy' && tries < MOST_TRIES; tries += 1) {
    tell(message(kitText.othersSave));
    await pause();
    answer = await tryIt();
  }
  return answer;
}

/** The local workbook tells in this event how many are before a call; on Google nobody knows. */
const WAITS = 'upr-waits';

interface Waits {
  readonly functionName: string;
  readonly before: number;
}

/**
 * Calls a global function of the add-in that answers as commands do. What writes and waits for others says so meanwhile.
 */
export async function ask<Result>(
  target: string,
  request: object,
  { reads = false }: Pick<CallOptions, 'reads'> = {},
): Promise<PanelAnswer<Result>> {
  let isTold = false;
  const tell = (words: Message): void => {
    if (reads) return;
    isTold = true;
    waitingLine.show(words);
  };
  const listen = (event: Event): void => {
    const { functionName: waiting, before } = (event as CustomEvent<Waits>).detail;
    if (waiting === target) tell(message(kitText.waitsTurn, { count: before }));
  };
  globalThis.addEventListener?.(WAITS, listen);
  const answer = await tryUntilFree(() => tryOnce<Result>(target, request, reads), tell);
  globalThis.removeEventListener?.(WAITS, listen);
  if (isTold) waitingLine.show(undefined);
  return answer;
}

const written = { times: 0 };

/** How often something was written from this page. */
export const writesSoFar = (): number => written.times;

/** Runs a command of the add-in. `dryRun` answers what would be done. */
export async function call<N extends CallName>(
  name: N,
  input: InputOf<N>,
  { dryRun = false, reads = dryRun }: CallOptions = {},
): Promise<PanelAnswer<ResultOf<N>>> {
  const answer = await ask<ResultOf<N>>(functionName(name), { input, ...(dryRun && { dryRun }) }, { reads });
  if (answer.ok && !reads) written.times += 1;
  return answer;
}
