// Pending decisions: which workgroups still have to decide on a pair, by when, which pairs come first, and how much a
// text may change afterwards.
import type { Context } from '../../../workbook/command/types';
import { isDate } from '../../../base/dates/formats';
import { internalDueFrom } from '../../../submissions/registering/limits';
import { addDays } from '../../../base/dates/dates';
import { today } from '../../../base/dates/zones';
import type { Book } from '../../../workbook/records/book';
import type { RowOf } from '../../../workbook/records/rows';
import type { KeyOf, overlapPriorities } from '../../../base/vocabulary/words';
import { isSettled, proposalIn } from './settling';

/** What decides whose turn a pair is; why, says `docs/decisions/settling.md`. */
const SETTLING_THRESHOLDS = {
  /**
   * Share of a text that may change before a settled pair is shown again, where Settings say nothing. The share is
   * estimated from sketches (`minhash-sketch.ts`), right within about .05.
   */
  changedSince: 0.2,
  /** Days before the coalition's deadline for texts on which overlaps are due, where they have no date of their own. */
  daysBeforeTexts: 21,
  /** Days that co-chairs have for a pair that was found late. */
  daysToSettle: 7,
  /** Open pairs of one submission that are put first, of those that say or ask the same. */
  atOnce: 3,
} as const;

type Asking = Pick<Context, 'setting' | 'now' | 'timeZone'>;

/** The last day (`YYYY-MM-DD`) on which co-chairs settle overlaps; '' when neither Settings nor the timeline say. */
export function overlapsDue(context: Asking): string {
  const own = context.setting('due.overlaps').trim().slice(0, 10);
  if (isDate(own)) return own;
  const texts = internalDueFrom(context);
  return isDate(texts) ? addDays(texts, -SETTLING_THRESHOLDS.daysBeforeTexts) : '';
}

/** The share of a text, between 0 and 1, beyond which a settled pair is shown again. `20`, `20 %` and `0.2` mean the same. */
export function allowedChange(context: Asking): number {
  const written = context.setting('overlaps.change').replace('%', '').replace(',', '.').trim();
  const given = written === '' ? NaN : Number(written);
  if (!Number.isFinite(given) || given < 0) return SETTLING_THRESHOLDS.changedSince;
  return Math.min(1, given > 0 && given < 1 ? given : given / 100);
}

export type Side = 'first' | 'second';
export type Turn = KeyOf<typeof overlapPriorities>;
export const SIDES: readonly Side[] = ['first', 'second'];

type Pair = RowOf<'OVL'>;

/** Id of the workgroup of that side's submission; '' when it has none or the submission is gone. */
export const workgroupOf = (book: Book, row: Pair, side: Side): string =>
  book.find('SUB', row[side])?.workgroup ?? '';

/** A submission of an earlier cycle has nobody to speak for it: the other side's word is enough. */
export const isOfEarlierCycle = (book: Book, row: Pair, side: Side): boolean =>
  (book.find('SUB', row[side])?.cycle ?? '') !== '';

const agreed = (row: Pair, side: Side): boolean =>
  (side === 'first' ? row.decidedByFirst : row.decidedBySecond) !== '';

/**
 * The sides that have not said what they want: none of a settled pair; both once the word of one no longer belongs to
 * a proposal. Two submissions of one workgroup need its word once.
 */
export function undecidedSides(book: Book, row: Pair): Side[] {
  if (isSettled(row)) return [];
  const needed = SIDES.filter((side) => !isOfEarlierCycle(book, row, side));
  const isProposed = proposalIn(row.reason) !== undefined;
  const said = isProposed ? needed.filter((side) => agreed(row, side)) : [];
  const heard = new Set(said.map((side) => workgroupOf(book, row, side)).filter((id) => id !== ''));
  return needed.filter((side) => !said.includes(side) && !heard.has(workgroupOf(book, row, side)));
}

/** Ids of the workgroups whose word is missing. */
export const waitingFor = (book: Book, row: Pair): string[] => [
  ...new Set(
    undecidedSides(book, row)
      .map((side) => workgroupOf(book, row, side))
      .filter((id) => id !== ''),
  ),
];

/** The last day (`YYYY-MM-DD`) on which co-chairs settle the pair; '' when nothing says. */
export function pairDue({ since }: Pick<Pair, 'since'>, context: Context): string {
  const due = overlapsDue(context);
  if (due === '' || !isDate(since)) return due;
  const ownDue = addDays(since, SETTLING_THRESHOLDS.daysToSettle);
  return ownDue > due ? ownDue : due;
}

/** Whether the time in which co-chairs settle the pair is over. */
export function isOverdue(row: Pair, context: Context): boolean {
  const due = pairDue(row, context);
  return due !== '' && today(context) > due;
}

/** Whose turn a row is now, where only the comparison knows which pairs wait for later and which texts changed. */
export function turnOf(row: Pair, context: Context): Turn {
  if (isSettled(row)) return row.priority === 'changed' ? 'changed' : 'settled';
  if (row.priority === 'later') return 'later';
  return isOverdue(row, context) ? 'overdue' : 'now';
}

/** An open pair that says or asks the same, as the order in which they come needs it. */
export interface OpenPair {
  readonly key: string;
  readonly first: string;
  readonly second: string;
}

/**
 * Keys of the open pairs that are put first, a few of each submission; they are given with the surest first. What is
 * only perhaps the same waits: a list that people can get through is settled.
 */
export function putFirst(pairs: readonly OpenPair[]): Set<string> {
  const counts = new Map<string, number>();
  const first = new Set<string>();
  for (const pair of pairs) {
    const sides = [pair.first, pair.second];
    if (sides.some((id) => (counts.get(id) ?? 0) >= SETTLING_THRESHOLDS.atOnce)) continue;
    first.add(pair.key);
    for (const id of sides) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return first;
}
