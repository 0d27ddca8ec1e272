// Memberships: the organization and workgroups that a person belongs to, and those that somebody may speak for.
import { isAtWork } from '../../workbook/records/at-work';
import type { Book } from '../../workbook/records/book';
import type { Actor } from '../../workbook/records/people-roles';

/** Ids; `usual` is what is meant when nobody is named, '' when that is not clear. */
export interface Memberships {
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
