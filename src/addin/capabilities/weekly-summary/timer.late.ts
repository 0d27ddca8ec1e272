// Weekly summaries by themselves: a timer of whoever switched them on looks each morning whether the week's are still to go
// out. So a morning that failed is made up for the next day, and a week that is done costs one look.
import { queueDigests } from '../../../core/inbox/weekly-summary/plan-queue';
import {
  readTimer,
  switchedMessage,
  TIMER_HOUR,
  timerAsKept,
  timerState,
  weekNow,
  type KeptTimer,
  type SummariesSent,
  type SummariesTimer,
} from '../../../core/inbox/weekly-summary/timer';
import { message, type Language, type Message } from '../../../core/base/messages/text';
import { isCopy } from '../../../core/follow-up/next-cycle/start-settings';
import type { CellProblem } from '../../../core/workbook/records/book';
import { sendWaitingMail } from '../mail/send-mail.late';
import { Refusal } from '../../engine/refusal';
import { runCommand } from '../../engine/run-command';
import type { AnyCommand, Environment, Session } from '../../engine/types';
import * as engineText from '../../../core/words/addin/engine';
import * as weeklySummaryText from '../../../core/words/inbox/weekly-summary';

const KEY = 'summaries';

const kept = (env: Environment): KeptTimer | undefined => readTimer(env.workbook.get(KEY));

interface Switched {
  readonly result: SummariesTimer;
  readonly summary: readonly Message[];
  readonly problems: readonly CellProblem[];
}

function switchOn(env: Environment, { context }: Session): void {
  if (isCopy(context) === 'yes') throw new Refusal(message(weeklySummaryText.timerInCopy));
  if (!env.schedule.startSummaries(TIMER_HOUR, context.timeZone))
    throw new Refusal(message(engineText.timersNotPermitted));
  env.workbook.set(KEY, timerAsKept({ by: env.email, week: weekNow(context) }));
}

/** Anybody's are stopped: what finds itself switched off does nothing and takes its timer away. */
function switchOff(env: Environment): void {
  env.workbook.remove(KEY);
  env.schedule.stopSummaries();
}

/** Tells how it stands, after switching it where that is wanted. */
export function switchSummaries(env: Environment, session: Session, on: boolean | undefined): Switched {
  if (on === true) switchOn(env, session);
  if (on === false) switchOff(env);
  const result = timerState(kept(env), session.book, session.context);
  return { result, summary: on === undefined ? [] : [switchedMessage(result)], problems: [] };
}

interface Sent {
  readonly result: SummariesSent;
  readonly summary: readonly Message[];
  readonly problems: readonly CellProblem[];
}

const NOTHING: Sent = { result: { sent: 0, left: 0 }, summary: [], problems: [] };

/**
 * Prepares and sends this week's, once. The week is noted last: whatever fails before, the next morning goes on, and the
 * keys of the mails see to it that nobody gets two.
 */
export function sendSummaries(env: Environment, open: () => Session, language: Language): Sent {
  const timer = kept(env);
  if (timer?.by !== env.email) {
    env.schedule.stopSummaries();
    return NOTHING;
  }
  const { context } = open();
  const week = weekNow(context);
  if (timer.week === week) return NOTHING;
  const queued = runCommand(env, queueDigests as AnyCommand, {}, {}, language);
  const mail = sendWaitingMail(env, language);
  // Somebody may have stopped them meanwhile.
  if (kept(env)?.by === env.email) env.workbook.set(KEY, timerAsKept({ by: env.email, week }));
  return {
    result: { sent: mail.result.sent, left: mail.result.left },
    summary: [...queued.summary, ...mail.summary],
    problems: [...queued.problems, ...mail.problems],
  };
}
