// The right to decide whether an ask was taken up: co-chairs of the workgroup that asked, and coordinators.
import type { Actor } from '../../workbook/records/people-roles';
import type { RowOf } from '../../workbook/records/rows';

/** Asks of no workgroup are any co-chair's. */
export const mayDecide = ({ workgroup }: Pick<RowOf<'ASK'>, 'workgroup'>, actor: Actor): boolean =>
  actor.isCoordinator || (workgroup === '' ? actor.coChairs.length > 0 : actor.coChairs.includes(workgroup));
