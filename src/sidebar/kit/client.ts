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

/** Calls a global function of the add-in that answers as commands do. */
export function ask<Result>(
  target: string,
  request: object,
  { reads = false }: Pick<CallOptions, 'reads'> = {},
): Promise<PanelAnswer<Result>> {
  return new Promise((resolve) => {
    try {
      send(target, { ...request, language: reader }, reads, resolve);
    } catch (error) {
      resolve(failed(readFailure(error, true)));
    }
  });
}

/** Runs a command of the add-in. `dryRun` answers what would be done. */
export const call = <N extends CallName>(
  name: N,
  input: InputOf<N>,
  { dryRun = false, reads = dryRun }: CallOptions = {},
): Promise<PanelAnswer<ResultOf<N>>> =>
  ask(functionName(name), { input, ...(dryRun && { dryRun }) }, { reads });
