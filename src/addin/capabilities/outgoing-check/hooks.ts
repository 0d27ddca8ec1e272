// Documents and tables pass the check of what leaves the workbook before anything is written; most commands send nothing out.
import type { EngineHooks } from '../../engine/hooks';
import { lookedThrough } from './outgoing-check.late';

export const outgoingCheck: EngineHooks = {
  name: 'outgoing-check',
  beforeCommit: (env, { book }, plan) =>
    plan.leaves || plan.effects.some(({ kind }) => kind === 'make-document')
      ? lookedThrough(env, book, plan)
      : plan,
};
