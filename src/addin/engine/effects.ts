// What follows a change once the lock is released: mails and documents. Whatever fails here can be repeated.
import type { Effect } from '../../core/calls/types';
import type { Language, Message } from '../../core/messages/text';
import { makeDocument } from './make-document';
import type { Environment } from './ports';
import { sendWaitingMail } from './send-mail';

/** Runs the effects in order; answers with what the user is told about them. */
export function runEffects(
  env: Environment,
  effects: readonly Effect[],
  language: Language,
): readonly Message[] {
  return effects.flatMap((effect) =>
    effect.kind === 'send-mail'
      ? sendWaitingMail(env, language).summary
      : makeDocument(env, effect, language),
  );
}
