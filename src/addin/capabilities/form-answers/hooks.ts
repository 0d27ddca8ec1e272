// Tabs of answers belong to people and their forms; a check looks how long they are kept.
import type { EngineHooks } from '../../engine/types';
import { dropOldAnswers, findOldAnswers } from './old-answers.late';

export const formAnswers: EngineHooks = {
  name: 'form-answers',
  keptByPeople: {
    find: (env, session) => findOldAnswers(env, session),
    drop: (env, session) => dropOldAnswers(env, session),
  },
};
