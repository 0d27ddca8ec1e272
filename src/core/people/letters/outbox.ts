// Mail in the Outbox: which rows a sending run takes up, what becomes of rows that an interrupted run left behind, and how
// much mail one account can send in a day.
import type { RowOf } from '../../workbook/records/rows';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';

export type MailRow = RowOf<'OBX'>;
export type MailOutcome = 'sent' | 'failed' | 'uncertain' | 'waiting';

/** What the sending run wrote down beside a mail, by row id: before and after it handed the mail over. */
export type Markers = Readonly<Record<string, 'started' | 'sent' | undefined>>;

/** Mails that one run takes up at most: what fits into the time of one execution with room to spare. */
const MOST_PER_RUN = 50;

/** A script runs six minutes at most; a run older than this is over. */
const RUN_IS_OVER = 7 * 60_000;

/** Kinds of mail from the most to the least urgent: who is not told of a cancellation travels in vain. */
const URGENCY = ['cancellation', 'update', 'invitation', 'date-poll', 'reminder', 'home-digest', 'digest'];

const urgencyOf = ({ template }: Pick<MailRow, 'template'>): number => {
  const place = URGENCY.indexOf(template);
  return place < 0 ? URGENCY.length : place;
};

const byUrgency = (first: MailRow, second: MailRow): number =>
  urgencyOf(first) - urgencyOf(second) || first.rowNumber - second.rowNumber;

/** The waiting rows that a run may take up, most urgent first, at most `limit` and never above 50. */
export const claimWaiting = (rows: readonly MailRow[], limit: number): readonly MailRow[] =>
  rows
    .filter(({ state }) => state === 'waiting')
    .sort(byUrgency)
    .slice(0, Math.max(0, Math.min(MOST_PER_RUN, Math.floor(limit) || 0)));

/** The rows that a run has taken up, in the order in which it sends them. */
export const takenUpBy = (rows: readonly MailRow[], run: string): readonly MailRow[] =>
  rows.filter((row) => row.state === 'sending' && row.run === run).sort(byUrgency);

const RUN = /^R-(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z)/;

/** The name of a run that starts at `now` (an instant); `suffix` tells runs of the same moment apart. */
export const runName = (now: string, suffix: string): string => `R-${now}-${suffix}`;

/** When the run started, in milliseconds; undefined when its name does not say. */
function runStart(run: string): number | undefined {
  const epoch = Date.parse(RUN.exec(run)?.[1] ?? '');
  return Number.isNaN(epoch) ? undefined : epoch;
}

/** Whether the row is marked as being sent by a run that started more than seven minutes ago, or cannot be told. */
function isStale(row: Pick<MailRow, 'state' | 'run'>, now: string): boolean {
  if (row.state !== 'sending') return false;
  const start = runStart(row.run);
  return start === undefined || Date.parse(now) - start > RUN_IS_OVER;
}

/**
 * What became of the rows that a dead run left: the marker says so. A mail that was begun may have gone out or not;
 * it stays uncertain, because a second copy is worse than a question.
 */
export const settleStale = (
  rows: readonly MailRow[],
  markers: Markers,
  now: string,
): readonly { readonly id: string; readonly outcome: MailOutcome }[] =>
  rows
    .filter((row) => isStale(row, now))
    .map(({ id }) => {
      const marker = markers[id];
      if (marker === 'sent') return { id, outcome: 'sent' };
      return { id, outcome: marker === 'started' ? 'uncertain' : 'waiting' };
    });

/** People whom a personal Google account may write to in 24 hours; Settings may say otherwise. */
const USUAL_PER_DAY = 100;
const DAY = 24 * 60 * 60_000;

/** Mails that one account may send in 24 hours, by Settings or as a personal account may. */
export const perDayFrom = (context: Pick<Context, 'setting'>): number => {
  const set = Number(context.setting('mail.perDay').replace(/\D/g, ''));
  return set > 0 ? set : USUAL_PER_DAY;
};

/**
 * How many of the new mails will probably not go out within a day, after what waits already and what went out in the
 * last 24 hours. `dropped` are waiting ones that the new ones replace.
 */
export function mailsOverLimit(
  book: Book,
  added: number,
  dropped: number,
  context: Pick<Context, 'setting' | 'now'>,
): { readonly overLimit: number; readonly perDay: number } {
  const perDay = perDayFrom(context);
  const since = new Date(Date.parse(context.now) - DAY).toISOString();
  const rows = book.rows('OBX');
  const waiting = rows.filter(({ state }) => state === 'waiting' || state === 'sending').length - dropped;
  const sent = rows.filter(({ state, sentAt }) => state === 'sent' && sentAt > since).length;
  return { overLimit: Math.max(0, Math.min(added, waiting + sent + added - perDay)), perDay };
}
