// Effects: what follows a change once the lock is released, such as mails, documents and pages. Whatever fails here
// can be repeated.
import type { Effect, MadeDocument } from '../../core/workbook/command/types';
import type { CellProblem } from '../../core/workbook/records/book';
import type { Undecided } from '../../core/people/leaving/scan';
import { message, type Language, type Message } from '../../core/base/messages/text';
import { makeDocument } from './make-document';
import type { Environment } from './ports';
import { reasonOf } from '../../core/base/reason-of';
import { sendWaitingMail } from './send-mail';
import { writePage } from './write-page';
import * as engineText from '../../core/words/addin/engine';

/** The rows are saved by now, so trouble with the mail is told as what it is; what waits can be sent again. */
function sendMail(env: Environment, language: Language): Partial<Followed> {
  try {
    const { summary, problems, leaving } = sendWaitingMail(env, language);
    return { messages: summary, problems, leaving };
  } catch (error) {
    return { messages: [message(engineText.mailFailed, { reason: reasonOf(error) })] };
  }
}

export interface Followed {
  /** What the user is told. */
  readonly messages: readonly Message[];
  readonly documents: readonly MadeDocument[];
  /** Cells that were left, and why. */
  readonly problems: readonly CellProblem[];
  /** What mails wait for that people have to decide. */
  readonly leaving: readonly Undecided[];
}

interface Run {
  readonly env: Environment;
  readonly command: string;
  readonly language: Language;
}

function runOne({ env, command, language }: Run, effect: Effect, before: Followed): Partial<Followed> {
  switch (effect.kind) {
    case 'send-mail':
      return sendMail(env, language);
    case 'make-document':
      return makeDocument(env, effect, command, language);
    case 'write-page':
      return { messages: writePage(env, effect, before.documents) };
  }
}

/** Runs the effects of a command in order. `command` is what the journal calls what they write. */
export function runEffects(
  env: Environment,
  effects: readonly Effect[],
  command: string,
  language: Language,
): Followed {
  let followed: Followed = { messages: [], documents: [], problems: [], leaving: [] };
  for (const effect of effects) {
    const {
      messages = [],
      documents = [],
      problems = [],
      leaving = [],
    } = runOne({ env, command, language }, effect, followed);
    followed = {
      messages: [...followed.messages, ...messages],
      documents: [...followed.documents, ...documents],
      problems: [...followed.problems, ...problems],
      leaving: [...followed.leaving, ...leaving],
    };
  }
  return followed;
}
