// Rules of single rows that capabilities bring: who may change this row, beyond what the table of rights says of its sheet.
import type { Message } from '../../base/messages/text';
import type { Point } from '../../base/point';
import type { Actor } from '../records/people-roles';
import type { Book } from '../records/book';
import type { Context, RowChange } from './types';

/** Why the actor may not change a row so. */
export type RowRule = (book: Book, change: RowChange, actor: Actor) => Message | undefined;

export const ROW_RULES: Point<readonly RowRule[]> = { name: 'rowRules' };

/** Why the actor may not change the row so, by the first capability that objects. */
export function ruleRefusal(
  book: Book,
  change: RowChange,
  { actor, brought }: Pick<Context, 'actor' | 'brought'>,
): Message | undefined {
  for (const rule of brought(ROW_RULES).flat()) {
    const refusal = rule(book, change, actor);
    if (refusal) return refusal;
  }
  return undefined;
}
