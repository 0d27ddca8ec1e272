// Effects: what follows a change once the lock is released, such as mails, documents and pages. Whatever fails here
// can be repeated.
import type { Effect } from '../../core/workbook/command/types';
import type { Language } from '../../core/base/messages/text';
import { makeDocument } from './make-document';
import { writePage } from './write-page';
import type { Environment, EffectsOutcome } from './types';

type EffectOf<Kind extends Effect['kind']> = Extract<Effect, { kind: Kind }>;

/** The first capability that has a runner for the kind carries it out. */
function byHook<Kind extends Effect['kind']>(env: Environment, effect: EffectOf<Kind>, language: Language) {
  const kind = effect.kind as Kind;
  const run = env.hooks.map(({ effects }) => effects?.[kind]).find((one) => one !== undefined);
  if (!run) throw new Error(`No capability carries out effects of the kind ${kind}.`);
  return run(env, effect, language);
}

interface Run {
  readonly env: Environment;
  readonly command: string;
  readonly language: Language;
}

function runOne(
  { env, command, language }: Run,
  effect: Effect,
  before: EffectsOutcome,
): Partial<EffectsOutcome> {
  switch (effect.kind) {
    case 'send-mail':
      return byHook<'send-mail'>(env, effect, language);
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
): EffectsOutcome {
  let followed: EffectsOutcome = { messages: [], documents: [], problems: [], leaving: [] };
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
