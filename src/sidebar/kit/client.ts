// The one way from a panel to the add-in. Every call ends in an answer that can be shown; nothing is thrown.
import { functionName } from '../../core/calls/function-name';
import type { CallRequest } from '../../core/calls/types';
import type { Language, Message } from '../../core/messages/text';
import { message, render } from '../../core/messages/text';
import type { Answer, CallName, InputOf, ResultOf } from './calls';
import { kitText } from './messages';

interface ScriptRun {
  withSuccessHandler(handle: (answer: unknown) => void): ScriptRun;
  withFailureHandler(handle: (error: unknown) => void): ScriptRun;
}
interface ScriptGlobal {
  readonly google?: { readonly script?: { readonly run?: ScriptRun } };
}

export interface CallOptions {
  readonly dryRun?: boolean;
}

let reader: Language = 'en';

/** The language in which the next answers shall come. */
export const setReaderLanguage = (language: Language): void => {
  reader = language;
};

const failed = (words: Message): Answer<never> => ({
  ok: false,
  code: 'failed',
  message: render(words, reader),
  fields: {},
});

const isAnswer = (value: unknown): value is Answer<never> =>
  typeof value === 'object' && value !== null && typeof (value as { ok?: unknown }).ok === 'boolean';

/** Google's own words are in the account's language, so only the signs that are the same in all of them are read. */
export function readFailure(error: unknown): Message {
  const reason = error instanceof Error ? error.message : String(error);
  if (/PERMISSION_DENIED|Authorization|autoriza|autorisation/i.test(reason))
    return message(kitText.notPermitted);
  if (/NetworkError|network|HTTP|offline/i.test(reason)) return message(kitText.noConnection);
  return message(kitText.lostAnswer, { reason });
}

type Settle = (answer: Answer<never>) => void;

function send(target: string, request: CallRequest, settle: Settle): void {
  const run = (globalThis as ScriptGlobal).google?.script?.run;
  if (!run) return settle(failed(message(kitText.noConnection)));
  const runner = run
    .withSuccessHandler((answer) =>
      settle(isAnswer(answer) ? answer : failed(message(kitText.lostAnswer, { reason: target }))),
    )
    .withFailureHandler((error) => settle(failed(readFailure(error))));
  const remote = (runner as unknown as Readonly<Record<string, unknown>>)[target];
  if (typeof remote !== 'function') return settle(failed(message(kitText.lostAnswer, { reason: target })));
  (remote as (request: CallRequest) => void).call(runner, request);
}

/** Runs a command of the add-in. `dryRun` answers what would be done. */
export function call<N extends CallName>(
  name: N,
  input: InputOf<N>,
  { dryRun = false }: CallOptions = {},
): Promise<Answer<ResultOf<N>>> {
  return new Promise((resolve) => {
    try {
      send(functionName(name), { input, language: reader, ...(dryRun && { dryRun }) }, resolve);
    } catch (error) {
      resolve(failed(readFailure(error)));
    }
  });
}
