// Pairs of submissions on which somebody's word is missing.
import { levelOrder } from '../coverage/levels';
import { isSettled, proposalIn } from '../coverage/settling';
import type { Book } from '../records/book';
import type { RowOf } from '../records/rows';

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

/** Pairs that the list itself puts first. */
const ITS_TURN: readonly string[] = ['now', 'changed', 'overdue'];
/** While the list says nothing about turns: those that share more than an issue. */
const CLOSE: readonly string[] = ['copied', 'reworded', 'same-asks'];

function sidesLeft(row: RowOf<'OVL'>, first: RowOf<'SUB'>, second: RowOf<'SUB'>): readonly string[] {
  if (row.waitingFor.length > 0) return row.waitingFor;
  const left = [
    ...(row.decidedByFirst === '' ? [first.workgroup] : []),
    ...(row.decidedBySecond === '' ? [second.workgroup] : []),
  ];
  return [...new Set(left)].filter((id) => id !== '');
}

function isItsTurn(row: RowOf<'OVL'>, proposed: string): boolean {
  if (row.priority === 'changed') return true;
  if (isSettled(row)) return false;
  return proposed !== '' || (row.priority === '' ? CLOSE : ITS_TURN).includes(row.priority || row.level);
}

function waitingPair(row: RowOf<'OVL'>, book: Book): WaitingPair | undefined {
  const [first, second] = [book.find('SUB', row.first), book.find('SUB', row.second)];
  if (!first || !second) return undefined;
  if ([first, second].some(({ status, mergedInto }) => status === 'withdrawn' || mergedInto !== ''))
    return undefined;
  const proposed = isSettled(row) ? '' : (proposalIn(row.reason)?.decision ?? '');
  if (!isItsTurn(row, proposed)) return undefined;
  const isOverdue = row.priority === 'overdue';
  return { row, first, second, waitingFor: sidesLeft(row, first, second), proposed, isOverdue };
}

/** Pairs whose turn it is: where one side has spoken first, then the closest. */
export const waitingPairs = (book: Book): readonly WaitingPair[] =>
  book
    .rows('OVL')
    .flatMap((row) => waitingPair(row, book) ?? [])
    .sort(
      (x, y) =>
        Number(x.proposed === '') - Number(y.proposed === '') ||
        levelOrder(x.row.level) - levelOrder(y.row.level) ||
        (x.row.rank ?? 0) - (y.row.rank ?? 0),
    );
