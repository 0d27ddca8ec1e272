// Sending queued mail: claim under the lock, send without it, record under it. At most one mail is uncertain after a crash.
import type { CellProblem } from '../../../core/workbook/records/book';
import { message, render, type Language, type Message } from '../../../core/base/messages/text';
import {
  mailsOfRun,
  planClaim,
  planSettle,
  settledSummary,
  textReads,
  type MailResult,
  type SettleResult,
} from '../../../core/inbox/mail/plan-send';
import type { SendWaitingMailResult } from '../../../core/inbox/mail/send-waiting-mail';
import { isCopy } from '../../../core/follow-up/next-cycle/start-settings';
import { runName, settleStale, type Markers } from '../../../core/people/letters/outbox';
import { commitEdits } from '../../engine/commit';
import { mailGate } from '../outgoing-check/outgoing-check.late';
import { lockedSession, withLock } from '../../engine/locked';
import { reasonOf } from '../../../core/base/reason-of';
import type { HeldDetail } from '../../../core/workbook/command/held-detail';
import type { Environment, Session } from '../../engine/types';
import * as leavingText from '../../../core/words/people/leaving';
import * as engineText from '../../../core/words/addin/engine';

const COMMAND = 'send-waiting-mail';
const MARK = 'mail.';
const RUN_LETTERS = 4;
/** A script runs six minutes at most, and a round takes up to two of them. */
const LAST_START = 3 * 60_000;
const NOTHING_SETTLED = { counts: { sent: 0, failed: 0, uncertain: 0, waiting: 0 }, problems: [] } as const;
/** Enough to take mails up and to record them; their texts are made from more. */
const ROWS_OF_MAIL = ['OBX'] as const;

/** Beside each mail stands in a property whether it was handed over: written at once, unlike cells. */
function markers(env: Environment): Markers {
  const marks = Object.entries(env.workbook.all()).filter(([key]) => key.startsWith(MARK));
  return Object.fromEntries(
    marks.map(([key, value]) => [key.slice(MARK.length), value as 'started' | 'sent']),
  );
}

/** What became of mails, and what of that could not be written down. */
interface Settled {
  readonly counts: SettleResult;
  readonly problems: readonly CellProblem[];
}

function settle(env: Environment, session: Session, results: readonly MailResult[]): Settled {
  const plan = planSettle(session.book, results, session.context);
  const { problems } = commitEdits(env, session, plan.edits, { command: COMMAND });
  for (const { id } of results) env.workbook.remove(`${MARK}${id}`);
  return { counts: plan.result, problems };
}

interface Claimed {
  readonly run: string;
  readonly session: Session;
  readonly left: number;
  readonly problems: readonly CellProblem[];
}

/** Settles what an earlier run left, then takes up as many waiting mails as may still go out today. */
function claim(env: Environment, language: Language): Claimed {
  return withLock(env, () => {
    const before = lockedSession(env, ROWS_OF_MAIL, language);
    // Each mail of a copy waits in the old workbook too, and would reach people twice.
    if (isCopy(before.context) === 'yes') return { run: '', session: before, left: 0, problems: [] };
    const stale = settleStale(before.book.rows('OBX'), markers(env), before.context.now);
    if (stale.length > 0) settle(env, before, stale);
    const session = stale.length > 0 ? lockedSession(env, ROWS_OF_MAIL, language) : before;
    const run = runName(session.context.now, env.randomText(RUN_LETTERS));
    const plan = planClaim(session.book, run, env.mail.quota(), session.context);
    const { problems } = commitEdits(env, session, plan.edits, { command: COMMAND });
    const claimed = session.book.rows('OBX').filter(({ id }) => plan.result.claimed.includes(id));
    return {
      run,
      left: plan.result.left,
      problems,
      session:
        claimed.length > 0 ? lockedSession(env, textReads(claimed, session.context), language) : session,
    };
  });
}

type Rendered = ReturnType<typeof mailsOfRun>[number];

/** A mail that tells of somebody what nobody decided about waits until somebody does. */
const heldMail = (id: string, language: Language): MailResult => ({
  ...{ id, outcome: 'waiting', problem: render(message(leavingText.held), language) },
});

function sendOne(
  env: Environment,
  { id, mail: made }: Rendered,
  { gate, language, hold }: { gate: Gate; language: Language; hold(undecided: readonly HeldDetail[]): void },
): MailResult {
  if (!made.ok) return { id, outcome: 'failed', problem: render(made.problem, language) };
  const { mail, undecided } = gate(made.value);
  if (undecided.length > 0) {
    hold(undecided);
    return heldMail(id, language);
  }
  env.workbook.set(`${MARK}${id}`, 'started');
  try {
    env.mail.send(mail);
  } catch (error) {
    return { id, outcome: env.mail.quota() > 0 ? 'failed' : 'waiting', problem: reasonOf(error) };
  }
  env.workbook.set(`${MARK}${id}`, 'sent');
  return { id, outcome: 'sent' };
}

type Gate = ReturnType<typeof mailGate>;

export interface MailSendOutcome {
  readonly summary: readonly Message[];
  readonly problems: readonly CellProblem[];
  readonly result: SendWaitingMailResult;
  readonly leaving: readonly HeldDetail[];
}

/** What waits goes out by itself tomorrow, where the account permits that. */
function laterMail(env: Environment, count: number, quota: number): readonly Message[] {
  if (count === 0) return [];
  const usual = quota <= 0 ? engineText.mailGoesTomorrow : engineText.mailGoesLater;
  return [message(env.schedule.sendMailTomorrow() ? usual : engineText.mailWaits, { count })];
}

/** In a copy nothing goes out; said only where something waits. */
function heldBack(env: Environment, { book }: Session): MailSendOutcome {
  const left = book.rows('OBX').filter(({ state }) => state === 'waiting').length;
  return {
    summary: left > 0 ? [message(engineText.copySendsNothing, { count: left })] : [],
    problems: [],
    result: { sent: 0, failed: 0, uncertain: 0, left, quota: env.mail.quota() },
    leaving: [],
  };
}

interface Round extends Settled {
  /** What waits after it. */
  readonly left: number;
  readonly quota: number;
  /** Mails that wait for a decision, and about what. */
  readonly held: number;
  readonly leaving: readonly HeldDetail[];
}

function sendRound(env: Environment, claimed: Claimed, language: Language): Round {
  const { run, session, left } = claimed;
  const mails = mailsOfRun(session.book, run, session.context);
  const leaving: HeldDetail[] = [];
  let held = 0;
  const hold = (undecided: readonly HeldDetail[]): void => {
    held += 1;
    leaving.push(...undecided);
  };
  const options = { gate: mailGate(env, session.book), language: session.context.bookLanguage, hold };
  const results = mails.map((mail) => sendOne(env, mail, options));
  const { counts, problems } =
    results.length === 0
      ? NOTHING_SETTLED
      : withLock(env, () => settle(env, lockedSession(env, ROWS_OF_MAIL, language), results));
  const putBack = results.filter(({ outcome }) => outcome === 'waiting').length;
  return {
    counts,
    problems: [...claimed.problems, ...problems],
    left: left + putBack,
    quota: env.mail.quota(),
    ...{ held, leaving },
  };
}

const sumOf = (one: SettleResult, other: SettleResult): SettleResult => ({
  sent: one.sent + other.sent,
  failed: one.failed + other.failed,
  uncertain: one.uncertain + other.uncertain,
  waiting: other.waiting,
});

/** Round after round while the day's limit and the time last, and something goes out. */
function sendRounds(env: Environment, first: Claimed, language: Language): Round {
  const until = Date.parse(env.now()) + LAST_START;
  let round = sendRound(env, first, language);
  let { counts, problems } = round;
  while (round.left > 0 && round.quota > 0 && round.counts.sent > 0 && Date.parse(env.now()) < until) {
    const next = claim(env, language);
    if (next.run === '') break;
    round = sendRound(env, next, language);
    counts = sumOf(counts, round.counts);
    problems = [...problems, ...round.problems];
  }
  return { ...round, counts, problems };
}

/** Sends what waits, as far as the day's limit and the time go. In a copy of the workbook nothing goes out. */
export function sendWaitingMail(env: Environment, language: Language): MailSendOutcome {
  const first = claim(env, language);
  if (first.run === '') return heldBack(env, first.session);
  const { counts, problems, left, quota, held, leaving } = sendRounds(env, first, language);
  const { sent, failed, uncertain } = counts;
  return {
    summary: [
      ...settledSummary({ ...counts, waiting: counts.waiting - held }),
      ...(held > 0 ? [message(leavingText.heldCount, { count: held })] : []),
      ...laterMail(env, left - held, quota),
    ],
    problems,
    result: { sent, failed, uncertain, left, quota },
    leaving: [...new Map(leaving.map((one) => [one.key, one])).values()],
  };
}
