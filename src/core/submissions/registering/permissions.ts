// Who may register for somebody else, change a submission and build its document.
import type { Actor } from '../../workbook/records/people-roles';
import type { RowOf } from '../../workbook/records/rows';

const leads = (actor: Actor, workgroup: string): boolean =>
  actor.isCoordinator || (workgroup !== '' && actor.coChairs.includes(workgroup));

/** Coordinators, and co-chairs in their workgroup, act for a person. */
export const mayActFor = (actor: Actor, person: string, workgroup: string): boolean =>
  person === actor.person || leads(actor, workgroup);

/** Authors, co-chairs of its workgroup and coordinators change a submission. */
export const mayChange = (
  actor: Actor,
  submission: { readonly authors: readonly string[]; readonly workgroup: string },
): boolean =>
  (actor.person !== '' && submission.authors.includes(actor.person)) || leads(actor, submission.workgroup);

/** Its authors, the co-chairs of its workgroups, and coordinators. */
export function mayBuild(submission: RowOf<'SUB'>, actor: Actor): boolean {
  if (actor.isCoordinator) return true;
  if (actor.person !== '' && submission.authors.includes(actor.person)) return true;
  return [submission.workgroup, ...submission.withWorkgroups].some(
    (id) => id !== '' && actor.coChairs.includes(id),
  );
}
