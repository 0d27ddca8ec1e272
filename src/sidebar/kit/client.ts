// The one way from a panel to the add-in. Every call ends in an answer that can be shown; nothing is thrown.
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
let hearActor: (email: string) => void = () => undefined;

/** The language in which the next answers shall come. */
export const setReaderLanguage = (language: Language): void => {
  reader = language;
};

/** Who hears as whom the calls run. */
export const onActor = (hear: (email: string) => void): void => {
  hearActor = hear;
};

/** `register-submission` -> `registerSubmission` */
export const functionNameOf = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

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

function send(functionName: string, request: CallRequest, settle: Settle): void {
  const run = (globalThis as ScriptGlobal).google?.script?.run;
  if (!run) return settle(failed(message(kitText.noConnection)));
  const runner = run
    .withSuccessHandler((answer) =>
      settle(isAnswer(answer) ? answer : failed(message(kitText.lostAnswer, { reason: functionName }))),
    )
    .withFailureHandler((error) => settle(failed(readFailure(error))));
  const target = (runner as unknown as Readonly<Record<string, unknown>>)[functionName];
  if (typeof target !== 'function')
    return settle(failed(message(kitText.lostAnswer, { reason: functionName })));
  (target as (request: CallRequest) => void).call(runner, request);
}

/** Runs a command of the add-in. `dryRun` answers what would be done. */
export function call<N extends CallName>(
  name: N,
  input: InputOf<N>,
  { dryRun = false }: CallOptions = {},
): Promise<Answer<ResultOf<N>>> {
  return new Promise((resolve) => {
    const settle: Settle = (answer) => {
      if (answer.actor) hearActor(answer.actor);
      resolve(answer);
    };
    try {
      send(functionNameOf(name), { input, language: reader, ...(dryRun && { dryRun }) }, settle);
    } catch (error) {
      settle(failed(readFailure(error)));
    }
  });
}
