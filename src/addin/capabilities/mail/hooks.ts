// Mail goes out once the lock is released; what was sent cannot be taken back.
import { message } from '../../../core/base/messages/text';
import { reasonOf } from '../../../core/base/reason-of';
import { sendWaitingMail as command } from '../../../core/inbox/mail/send-waiting-mail';
import { foretold } from './foretell.late';
import { sendWaitingMail } from './send-mail.late';
import type { EngineHooks } from '../../engine/types';
import * as engineText from '../../../core/words/addin/engine';

export const mail: EngineHooks = {
  name: 'mail',
  foretell: (call, sheets, edits) =>
    edits.some(({ sheet }) => sheet === 'OBX') ? foretold(call, sheets, edits) : undefined,
  effects: {
    // The rows are saved by now, so trouble with the mail is told as what it is; what waits can be sent again.
    'send-mail': (env, _effect, language) => {
      try {
        const { summary, problems, leaving } = sendWaitingMail(env, language);
        return { messages: summary, problems, leaving };
      } catch (error) {
        return { messages: [message(engineText.mailFailed, { reason: reasonOf(error) })] };
      }
    },
  },
  undo: { never: [command.name] },
};
