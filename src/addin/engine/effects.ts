// What follows a change once the lock is released: mails and documents. Whatever fails here can be repeated.
import type { Effect } from '../../core/calls/types';
import { message, type Language, type Message } from '../../core/messages/text';
import { makeDocument } from './make-document';
import { engineText } from './messages';
import type { Environment } from './ports';
import { sendWaitingMail } from './send-mail';

/** The rows are saved by now, so trouble with the mail is told as what it is; what waits can be sent again. */
function sendMail(env: Environment, language: Language): readonly Message[] {
  try {
    return sendWaitingMail(env, language).summary;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [message(engineText.mailFailed, { reason })];
  }
}

/** Runs the effects in order; answers with what the user is told about them. */
export function runEffects(
  env: Environment,
  effects: readonly Effect[],
  language: Language,
): readonly Message[] {
  return effects.flatMap((effect) =>
    effect.kind === 'send-mail' ? sendMail(env, language) : makeDocument(env, effect, language),
  );
}
