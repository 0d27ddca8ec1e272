// The right to build a submission's document.
import type { Actor } from '../../workbook/records/people-roles';
import type { RowOf } from '../../workbook/records/rows';

/** Its authors, the co-chairs of its workgroups, and coordinators. */
export function mayBuild(submission: RowOf<'SUB'>, actor: Actor): boolean {
  if (actor.isCoordinator) return true;
  if (actor.person !== '' && submission.authors.includes(actor.person)) return true;
  return [submission.workgroup, ...submission.withWorkgroups].some(
    (id) => id !== '' && actor.coChairs.includes(id),
  );
}
