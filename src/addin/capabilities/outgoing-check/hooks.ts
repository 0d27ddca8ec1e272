// Documents and tables pass the check of what leaves the workbook before anything is written; most commands send nothing out.
import { lookedThrough } from './outgoing-check.late';
import type { EngineHooks } from '../../engine/types';

export const outgoingCheck: EngineHooks = {
  name: 'outgoing-check',
  beforeCommit: (env, { book }, plan) =>
    plan.disclosed || plan.effects.some(({ kind }) => kind === 'make-document')
      ? lookedThrough(env, book, plan)
      : plan,
};
