// Pairs of submissions on which somebody's word is missing.
import type { Context } from '../../workbook/command/types';
import { levelOrder } from '../../language/matching/levels';
import { isSettled, proposalIn } from '../../coverage/overlaps/settling';
import { SIDES, turnOf, waitingFor, workgroupOf } from '../../coverage/overlaps/pending-decisions';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { isCompared } from '../../workbook/records/this-cycle';

export interface WaitingPair {
  readonly row: RowOf<'OVL'>;
  readonly first: RowOf<'SUB'>;
  readonly second: RowOf<'SUB'>;
  /** Ids of the workgroups that have not spoken. */
  readonly waitingFor: readonly string[];
  /** Key of the decision that one side wants; '' while nobody has spoken. */
  readonly proposed: string;
  readonly isOverdue: boolean;
}

/** A pair that was settled before a text changed waits for both sides again. */
function sidesLeft(book: Book, row: RowOf<'OVL'>): readonly string[] {
  const all = SIDES.map((side) => workgroupOf(book, row, side));
  const left = isSettled(row) ? all : waitingFor(book, row);
  return [...new Set(left)].filter((id) => id !== '');
}

function waitingPair(row: RowOf<'OVL'>, book: Book, context: Context): WaitingPair | undefined {
  const [first, second] = [book.find('SUB', row.first), book.find('SUB', row.second)];
  if (!first || !second || ![first, second].every(isCompared)) return undefined;
  const turn = turnOf(row, context);
  const proposed = isSettled(row) ? '' : (proposalIn(row.reason)?.decision ?? '');
  if (turn === 'settled' || (turn === 'later' && proposed === '')) return undefined;
  const isOverdue = turn === 'overdue';
  return { row, first, second, waitingFor: sidesLeft(book, row), proposed, isOverdue };
}

/** Pairs whose turn it is: where one side has spoken first, then the closest. */
export const waitingPairs = (book: Book, context: Context): readonly WaitingPair[] =>
  book
    .rows('OVL')
    .flatMap((row) => waitingPair(row, book, context) ?? [])
    .sort(
      (x, y) =>
        Number(x.proposed === '') - Number(y.proposed === '') ||
        levelOrder(x.row.level) - levelOrder(y.row.level) ||
        (x.row.rank ?? 0) - (y.row.rank ?? 0),
    );
