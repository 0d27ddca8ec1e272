// The steps of a sending run: take mails up, make them, and record what became of them. The shell sends in between.
import type { Context, Plan } from '../../workbook/command/types';
import { letterMaker } from '../../people/letters/letter-maker';
import { homeDigestReads } from '../home-digest/items';
import { digestReads } from '../weekly-summary/items';
import { message, render, type Message } from '../../base/messages/text';
import type { Book } from '../../workbook/records/book';
import { updateRow, type Edit } from '../../workbook/records/edits';
import type { SheetId } from '../../workbook/schema/sheet-ids';
import { claimWaiting, takenUpBy, type MailOutcome, type MailRow } from '../../people/letters/outbox';
import type { Outcome } from '../../base/outcome';
import { renderMail, summaryReaders, type RenderedMail } from './render-mail';
import * as mailText from '../../words/people/letters';

/** What the list of mails, and mails about meetings, read. */
export const mailReads = ['OBX', 'MTG', 'INV', 'MEM', 'WG', 'ORG'] as const;

/** What the texts of these mails are made from: a summary tells of much more than meetings. */
export function textReads(
  mails: readonly Pick<MailRow, 'template'>[],
  context: Pick<Context, 'brought'>,
): readonly SheetId[] {
  const has = (kinds: readonly string[]): boolean => mails.some(({ template }) => kinds.includes(template));
  const reads: readonly SheetId[] = [
    ...(has(['digest']) ? digestReads : mailReads),
    ...(has(['home-digest']) ? homeDigestReads : []),
    ...mails.flatMap(({ template }) => letterMaker(template, context)?.reads ?? []),
  ];
  return [...new Set(reads)];
}

interface ClaimResult {
  /** Ids of the rows taken up, in the order of sending. */
  readonly claimed: readonly string[];
  /** Rows that wait for a later run. */
  readonly left: number;
}

/** Takes up to min(50, `quota`) waiting mails up for the run. `quota`: recipients that the account has left today. */
export function planClaim(book: Book, run: string, quota: number, _context: Context): Plan<ClaimResult> {
  const rows = book.rows('OBX');
  const claimed = claimWaiting(rows, quota);
  const waiting = rows.filter(({ state }) => state === 'waiting').length;
  return {
    edits: claimed.map((row) =>
      updateRow('OBX', row.id, { state: 'sending', run, attempts: (row.attempts ?? 0) + 1 }),
    ),
    effects: [],
    result: { claimed: claimed.map(({ id }) => id), left: waiting - claimed.length },
    summary: [],
  };
}

export interface MailResult {
  readonly id: string;
  readonly outcome: MailOutcome;
  /** In words, for a mail that failed or may not have arrived. */
  readonly problem?: string;
}

export type SettleResult = Readonly<Record<MailOutcome, number>>;

/** Whether a row may take the outcome: a mail that went out stays so, and one that somebody settled is not reopened. */
const mayTake = (row: MailRow, outcome: MailOutcome): boolean =>
  row.state === 'sending' || (outcome === 'sent' && (row.state === 'uncertain' || row.state === 'waiting'));

function editFor(row: MailRow, { outcome, problem = '' }: MailResult, context: Context): Edit {
  const unsure = render(message(mailText.mayHaveGone), context.bookLanguage);
  switch (outcome) {
    case 'sent':
      return updateRow('OBX', row.id, { state: 'sent', sentAt: context.now, problem: '' });
    case 'failed':
      return updateRow('OBX', row.id, { state: 'failed', problem });
    case 'uncertain':
      return updateRow('OBX', row.id, { state: 'uncertain', problem: problem || unsure });
    case 'waiting':
      return updateRow('OBX', row.id, { state: 'waiting', run: '', problem });
  }
}

/** What became of mails, in a sentence for each outcome that there was. */
export function settledSummary(counts: SettleResult): Message[] {
  const summaryMessages: (readonly [number, Message])[] = [
    [counts.sent, message(mailText.sentCount, { count: counts.sent })],
    [counts.failed, message(mailText.failedCount, { count: counts.failed })],
    [counts.uncertain, message(mailText.uncertainCount, { count: counts.uncertain })],
    [counts.waiting, message(mailText.waitingCount, { count: counts.waiting })],
  ];
  return summaryMessages.flatMap(([count, sentence]) => (count > 0 ? [sentence] : []));
}

/** Records what became of mails. Rows that are gone, or settled meanwhile, stay as they are. */
export function planSettle(book: Book, results: readonly MailResult[], context: Context): Plan<SettleResult> {
  const counts: Record<MailOutcome, number> = { sent: 0, failed: 0, uncertain: 0, waiting: 0 };
  const edits: Edit[] = [];
  for (const result of results) {
    const row = book.find('OBX', result.id);
    if (!row || !mayTake(row, result.outcome)) continue;
    counts[result.outcome] += 1;
    edits.push(editFor(row, result, context));
  }
  return { edits, effects: [], result: counts, summary: settledSummary(counts) };
}

interface MailOfRun {
  /** Of the Outbox row. */
  readonly id: string;
  readonly key: string;
  /** The mail, or why it should not go out. */
  readonly mail: Outcome<RenderedMail>;
}

/** The mails of the run in the order of sending, each made from what the workbook holds now. */
export function mailsOfRun(book: Book, run: string, context: Context): readonly MailOfRun[] {
  const rows = takenUpBy(book.rows('OBX'), run);
  const readers = summaryReaders(book, context);
  return rows.map((row) => ({ id: row.id, key: row.key, mail: renderMail(row, book, context, readers) }));
}
