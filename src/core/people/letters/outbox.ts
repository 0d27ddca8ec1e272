// States of mail in the Outbox: which rows a sending run takes up, and what becomes of rows that an interrupted run
// left behind.
import type { RowOf } from '../../workbook/records/rows';

export type MailRow = RowOf<'OBX'>;
export type MailOutcome = 'sent' | 'failed' | 'uncertain' | 'waiting';

/** What the sending run wrote down beside a mail, by row id: before and after it handed the mail over. */
export type Markers = Readonly<Record<string, 'started' | 'sent' | undefined>>;

/** Mails that one run takes up at most: what fits into the time of one execution with room to spare. */
export const MOST_PER_RUN = 50;

/** A script runs six minutes at most; a run older than this is over. */
const RUN_IS_OVER = 7 * 60_000;

/** Kinds of mail from the most to the least urgent: who is not told of a cancellation travels in vain. */
const URGENCY = ['cancellation', 'update', 'invitation', 'reminder', 'digest'];

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
export function isStale(row: Pick<MailRow, 'state' | 'run'>, now: string): boolean {
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
