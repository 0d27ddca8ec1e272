// Who may register for somebody else, and who may change a submission.
import type { Actor } from '../../workbook/records/people-roles';

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
