// A copy of the workbook: File > Make a copy gives a new script without properties, timers and permissions, but Settings
// still name the file that it was copied from.
import type { CheckResult } from '../../../core/workbook/check/workbook-commands';
import { workbookAddress } from '../../../core/workbook/guide/workbook-address';
import { FILE_SETTING, isCopy, settingEdit } from '../../../core/follow-up/next-cycle/start-settings';
import { message, type Message } from '../../../core/base/messages/text';
import { commitEdits } from '../../engine/commit';
import { readSheets } from '../../engine/read-sheets';
import { openSession } from '../../engine/session';
import type { Environment, Session } from '../../engine/types';
import * as checkText from '../../../core/words/workbook/check';
import { mayAct } from '../../../core/workbook/rights/rights';

/** What a coordinator is asked in a copy. */
export const asCopy = ({ context }: Session): Pick<CheckResult, 'copyOf'> =>
  mayAct('administer the workbook', context.actor) && isCopy(context) === 'yes'
    ? { copyOf: workbookAddress(context.setting(FILE_SETTING).trim()) }
    : {};

/** Makes this copy the workbook in use, which may send mail; says how many wait here as they do in the other one. */
export function takeOver(env: Environment, { context }: Session): readonly Message[] {
  if (isCopy(context) !== 'yes') return [];
  const session = openSession(env, readSheets(env, ['MEM', 'WG', 'SET', 'OBX']), context.language);
  const edits = settingEdit(session.book, FILE_SETTING, env.workbookId(), session.context);
  commitEdits(env, session, edits, { command: 'check-workbook' });
  const count = session.book.rows('OBX').filter(({ state }) => state === 'waiting').length;
  return [message(checkText.inUse, { count })];
}
