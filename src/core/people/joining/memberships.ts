// Memberships: the organization and workgroups that a person belongs to, whom a meeting of workgroups concerns, and for whom
// somebody may speak and act.
import { isAtWork } from '../../workbook/records/this-cycle';
import type { Book } from '../../workbook/records/book';
import type { Actor } from '../../workbook/records/people-roles';
import type { RowOf } from '../../workbook/records/rows';
import { mayActIn } from '../../workbook/rights/rights';

/** Ids; `usual` is what is meant when nobody is named, '' when that is not clear. */
interface Memberships {
  readonly organizations: readonly string[];
  readonly workgroups: readonly string[];
  readonly usual: string;
}

/** What a person belongs to: the organization of their row and those they speak for, and workgroups that they work in. */
export function membershipsOf(book: Book, person: string, coChairs: readonly string[]): Memberships {
  const rows = book
    .rows('PAR')
    .filter((row) => row.status !== 'left' && [row.person, row.representedBy].includes(person));
  const home = book.find('MEM', person)?.organization ?? '';
  const spokenFor = rows.filter((row) => row.representedBy === person).map((row) => row.organization);
  const joined = rows.filter(({ level }) => level !== 'informed').map(({ workgroup }) => workgroup);
  const organizations = [...new Set([home, ...spokenFor])].filter((id) => id !== '');
  const workgroups = [...new Set([...coChairs, ...joined])].filter((id) => isAtWork(book, id));
  const [only = '', ...more] = workgroups;
  return { organizations, workgroups, usual: organizations[0] ?? (more.length === 0 ? only : '') };
}

/** The organizations that take part in the workgroups, on their own or through a person. */
const organizationsIn = (book: Book, workgroups: readonly string[]): readonly string[] =>
  book
    .rows('PAR')
    .filter((row) => row.status !== 'left' && workgroups.includes(row.workgroup))
    .map((row) => row.organization || (book.find('MEM', row.person)?.organization ?? ''))
    .filter((id) => id !== '');

/** For whom the actor may speak. Closed workgroups say nothing any more. */
export function maySpeakAs(book: Book, actor: Actor): Memberships {
  const own = membershipsOf(book, actor.person, actor.coChairs);
  if (actor.isCoordinator)
    return {
      organizations: book.rows('ORG').map(({ id }) => id),
      workgroups: book.rows('WG').flatMap(({ id }) => (isAtWork(book, id) ? [id] : [])),
      usual: own.usual,
    };
  return {
    ...own,
    organizations: [...new Set([...own.organizations, ...organizationsIn(book, actor.coChairs)])],
  };
}

/** Co-chairs of the workgroup and coordinators invite to its meetings. */
export const mayInvite = (actor: Actor, workgroup: string): boolean =>
  mayActIn('MTG', workgroup === '' ? [] : [workgroup], actor);

/** The person who takes part by the row: its person, or who speaks for the organization. */
export const participantOf = (row: RowOf<'PAR'>): string => row.person || row.representedBy;

/** What a workgroup is called among others: a break-out after the workgroup that it is a part of. */
export function groupName(book: Book, id: string): string {
  const parent = book.find('WG', id)?.parent ?? '';
  const own = id && book.labelOf('WG', id);
  return parent === '' ? own : `${book.labelOf('WG', parent)}: ${own}`;
}

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
    .map(participantOf);
  return [...new Set([...coChairs, ...participants])].filter((id) => id !== '');
}

/** Whether the actor may act for somebody: coordinators for everybody, co-chairs for the people of their workgroups. */
export const mayActForPerson = (book: Book, actor: Actor, person: string): boolean =>
  person === actor.person || actor.isCoordinator || concernedBy(book, actor.coChairs, true).includes(person);
