// How much mail one account can send in a day, and how much is over that.
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';

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
