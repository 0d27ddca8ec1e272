// Weekly summaries that go out by themselves: who switched them on, and for which week they went out. It is kept with the
// workbook beside its sheets, so a copy of the workbook starts without it.
import * as z from 'zod/mini';
import { addDays } from '../../base/dates/dates';
import { isoWeek, mondayOf } from '../../base/dates/weeks';
import { dayInWords } from '../../base/dates/words';
import { today } from '../../base/dates/zones';
import { message, type Message } from '../../base/messages/text';
import { defineShellCommand } from '../../workbook/command/define-command';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import * as weeklySummaryText from '../../words/inbox/weekly-summary';

/** By the clock of the workbook's home. */
export const TIMER_HOUR = 7;

/** What is kept while they are switched on. */
export interface KeptTimer {
  /** Address of the account from which they go out. */
  readonly by: string;
  /** The last week for which they went out, or in which they were switched on: `2027-W02`. */
  readonly week: string;
}

export interface SummariesTimer {
  /** off: nobody switched them on. on: they go out. stuck: from an account that is no coordinator's any more. */
  readonly state: 'off' | 'on' | 'stuck';
  /** Who switched them on, by name where known; '' while off. */
  readonly by: string;
  /** The day of the next ones, in words. */
  readonly next: string;
  /** The hour by the clock of the workbook's home, 0 to 23. */
  readonly hour: number;
  /** From whose account they would go out. */
  readonly account: string;
}

/** Mails that went out, and that wait for a later day. */
export interface SummariesSent {
  readonly sent: number;
  readonly left: number;
}

/** What was kept; undefined for nothing, or what cannot be read. */
export function readTimer(written: string): KeptTimer | undefined {
  const [by = '', week = ''] = written.split('\n');
  return by === '' || week === '' ? undefined : { by, week };
}

export const timerAsKept = ({ by, week }: KeptTimer): string => [by, week].join('\n');

/** The week of now, by the clock of the workbook's home. */
export const weekNow = (context: Pick<Context, 'now' | 'timeZone'>): string => isoWeek(today(context));

/** How it stands, for who asks. Reads MEM. */
export function timerState(kept: KeptTimer | undefined, book: Book, context: Context): SummariesTimer {
  const day = today(context);
  const isDone = !kept || kept.week === weekNow(context);
  const next = isDone ? addDays(mondayOf(day), 7) : addDays(day, 1);
  const person = book.rows('MEM').find(({ email }) => email.trim().toLowerCase() === kept?.by.toLowerCase());
  const isStuck = kept !== undefined && (!person?.coordinator || person.status === 'left');
  return {
    state: kept ? (isStuck ? 'stuck' : 'on') : 'off',
    by: person?.name ?? kept?.by ?? '',
    hour: TIMER_HOUR,
    next: dayInWords(next, context.language),
    account: context.actor.email,
  };
}

/** What is said once it is switched. */
export const switchedMessage = ({ state, next, hour }: SummariesTimer): Message =>
  state === 'off'
    ? message(weeklySummaryText.timerOff)
    : message(weeklySummaryText.timerOn, { day: next, hour });

/** Says how weekly summaries go out, and switches whether they do so by themselves. */
export const summariesTimer = defineShellCommand<SummariesTimer>()({
  name: 'summaries-timer',
  title: weeklySummaryText.timerTitle,
  audience: 'coordinator',
  pace: 'short',
  /** Left out, nothing is switched. */
  input: z.object({ on: z.optional(z.boolean()) }),
});

/** For the timer: prepares and sends the week's summaries where they are switched on from this account. */
export const sendSummaries = defineShellCommand<SummariesSent>()({
  name: 'send-summaries',
  title: weeklySummaryText.sendTitle,
  audience: 'coordinator',
  pace: 'long',
  input: z.object({}),
});
