// What the coalition does next on recommendations, and who plans it.
import type { Actor } from '../../workbook/records/people-roles';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { inNumberOrder } from './which';

/** Recommendations with a day, the soonest first; those that were withdrawn need nothing any more. */
export const dueNext = (book: Book): readonly RowOf<'REC'>[] =>
  [...inNumberOrder(book.rows('REC').filter(({ due, withdrawn }) => due !== '' && !withdrawn))].sort(
    (x, y) => (x.due < y.due ? -1 : Number(x.due > y.due)),
  );

/** The workgroups that follow it. */
export const followersOf = ({ workgroup, withWorkgroups }: RowOf<'REC'>): readonly string[] =>
  [...new Set([workgroup, ...withWorkgroups])].filter((id) => id !== '');

/** Co-chairs plan for what their workgroup follows, and for what nobody has; coordinators for all. */
export function mayPlan(row: RowOf<'REC'>, actor: Actor): boolean {
  if (actor.isCoordinator) return true;
  const followers = followersOf(row);
  return (
    actor.coChairs.length > 0 &&
    (followers.length === 0 || followers.some((id) => actor.coChairs.includes(id)))
  );
}
