// Effects: what follows a change once the lock is released, such as mails, documents and pages. Whatever fails here
// can be repeated.
import type { Effect } from '../../core/workbook/command/types';
import { message, render, type Language } from '../../core/base/messages/text';
import type { CellProblem } from '../../core/workbook/records/book';
import { KEY_ROW } from '../../core/workbook/records/snapshot';
import { makeDocument } from './make-document';
import { writePage } from './write-page';
import type { Environment, EffectsOutcome } from './types';
import * as engineText from '../../core/words/addin/engine';

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
  /** What the journal calls what effects write. */
  readonly command: string;
  readonly language: Language;
  /** What was not written as it should be. */
  readonly problems: readonly CellProblem[];
}

/**
 * Mail is made from what the sheets hold now. Where hidden keys were changed while those were written, a letter would be
 * made from the wrong columns, or be called off for a reason that is none: it waits.
 */
function mailAfter(run: Run, effect: EffectOf<'send-mail'>): Partial<EffectsOutcome> {
  const unsure = run.problems.find(({ rowNumber }) => rowNumber === KEY_ROW);
  if (!unsure) return byHook<'send-mail'>(run.env, effect, run.language);
  return {
    messages: [message(engineText.mailFailed, { reason: render(unsure.message, run.language) })],
  };
}

function runOne(run: Run, effect: Effect, before: EffectsOutcome): Partial<EffectsOutcome> {
  const { env, command, language } = run;
  switch (effect.kind) {
    case 'send-mail':
      return mailAfter(run, effect);
    case 'make-document':
      return makeDocument(env, effect, command, language);
    case 'write-page':
      return { messages: writePage(env, effect, before.documents) };
  }
}

/** Runs the effects of a command in order. */
export function runEffects(run: Run, effects: readonly Effect[]): EffectsOutcome {
  let followed: EffectsOutcome = { messages: [], documents: [], problems: [], leaving: [] };
  for (const effect of effects) {
    const { messages = [], documents = [], problems = [], leaving = [] } = runOne(run, effect, followed);
    followed = {
      messages: [...followed.messages, ...messages],
      documents: [...followed.documents, ...documents],
      problems: [...followed.problems, ...problems],
      leaving: [...followed.leaving, ...leaving],
    };
  }
  return followed;
}
