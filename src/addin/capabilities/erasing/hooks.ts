// What was taken out of the workbook is meant to stay gone, and what was begun to go is to go.
import { message } from '../../../core/base/messages/text';
import { erasePerson } from '../../../core/people/erasing/erase-person';
import type { EngineHooks } from '../../engine/types';
import { finishErasure } from './carry-on.late';
import * as t from '../../../core/words/people/erasing';

export const erasing: EngineHooks = {
  name: 'erasing',
  undo: { never: [erasePerson.name] },
  goesOn: {
    command: erasePerson.name,
    finish: (env, left, language) => finishErasure(env, left, language),
    unfinished: message(t.unfinished),
  },
};
