// A copy of the workbook asks whether it is the one in use from now on; mail of an earlier cycle waits in the other file.
import { withoutMailOfOldCycle } from './narrow-undo.late';
import { asCopy, takeOver } from './take-over.late';
import type { EngineHooks } from '../../engine/types';

export const nextCycle: EngineHooks = {
  name: 'next-cycle',
  question: {
    ask: (session) => asCopy(session),
    act: (env, session, input) => (input.takeOver === true ? takeOver(env, session) : []),
  },
  undo: { narrow: (entry, journal, inverse) => withoutMailOfOldCycle(entry, journal, inverse) },
};
