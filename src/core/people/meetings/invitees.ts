// The people to invite to meetings of workgroups.
import type { Actor } from '../../workbook/records/people-roles';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';

/** Co-chairs of the workgroup and coordinators invite to its meetings. */
export const mayInvite = (actor: Actor, workgroup: string): boolean =>
  actor.isCoordinator || (workgroup !== '' && actor.coChairs.includes(workgroup));

/** The person who takes part by the row: its person, or who speaks for the organization. */
const personOf = (row: RowOf<'PAR'>): string => row.person || row.representedBy;

/** Co-chairs of a workgroup, at most two, each once. */
export const coChairsOf = (workgroup: RowOf<'WG'> | undefined): readonly string[] => [
  ...new Set([workgroup?.coChair1 ?? '', workgroup?.coChair2 ?? ''].filter((id) => id !== '')),
];

/**
 * Ids of the people whom a meeting of the workgroups concerns, each once: co-chairs, and active participants; those
 * who only want to be kept informed on demand. People who left the coalition are among them: somebody may have to know.
 */
export function concernedBy(
  book: Book,
  workgroups: readonly string[],
  includeInformed: boolean,
): readonly string[] {
  const coChairs = workgroups.flatMap((id) => coChairsOf(book.find('WG', id)));
  const participants = book
    .rows('PAR')
    .filter((row) => workgroups.includes(row.workgroup) && row.status !== 'left')
    .filter((row) => includeInformed || row.level !== 'informed')
    .map(personOf);
  return [...new Set([...coChairs, ...participants])].filter((id) => id !== '');
}

/** Whether the actor may act for somebody: coordinators for everybody, co-chairs for the people of their workgroups. */
export const mayActForPerson = (book: Book, actor: Actor, person: string): boolean =>
  person === actor.person || actor.isCoordinator || concernedBy(book, actor.coChairs, true).includes(person);
