// Memberships: the organization and workgroups that a person belongs to, whom a meeting of workgroups concerns, and for whom
// somebody may speak and act.
import { receives, type News } from '../../base/vocabulary/levels';
import { isAtWork } from '../../workbook/records/this-cycle';
import type { Book } from '../../workbook/records/book';
import type { Actor } from '../../workbook/records/people-roles';
import type { RowOf } from '../../workbook/records/rows';
import { rowsByKey } from '../../workbook/records/rows-by-key';
import { groupsWhereMay, mayAct, mayActIn } from '../../workbook/rights/rights';

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

/** What the actor belongs to; who co-chairs a workgroup is in it. */
export const ownMemberships = (book: Book, { person, coChairs }: Actor): Memberships =>
  membershipsOf(book, person, coChairs);

/** The organizations that take part in the workgroups, on their own or through a person. */
const organizationsIn = (book: Book, workgroups: readonly string[]): readonly string[] =>
  book
    .rows('PAR')
    .filter((row) => row.status !== 'left' && workgroups.includes(row.workgroup))
    .map((row) => row.organization || (book.find('MEM', row.person)?.organization ?? ''))
    .filter((id) => id !== '');

const SPEAK = 'speak for an organization';

/** For whom the actor may speak. Closed workgroups say nothing any more. */
export function maySpeakAs(book: Book, actor: Actor): Memberships {
  const own = ownMemberships(book, actor);
  if (mayAct(SPEAK, actor))
    return {
      organizations: book.rows('ORG').map(({ id }) => id),
      workgroups: book.rows('WG').flatMap(({ id }) => (isAtWork(book, id) ? [id] : [])),
      usual: own.usual,
    };
  return {
    ...own,
    organizations: [
      ...new Set([...own.organizations, ...organizationsIn(book, groupsWhereMay(SPEAK, actor))]),
    ],
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

/** Active rows of Participation by whom they are about. */
const partsByPerson = (book: Book): ReadonlyMap<string, readonly RowOf<'PAR'>[]> =>
  rowsByKey(
    book.rows('PAR').filter(({ status }) => status !== 'left'),
    participantOf,
  );

/**
 * Answers whether somebody takes part anywhere at a level that receives such news. Co-chairs, coordinators and those who
 * are in no workgroup receive all.
 */
export function newsReader(book: Book): (person: string, news: News) => boolean {
  const parts = partsByPerson(book);
  const leading = new Set([
    ...book.rows('WG').flatMap(coChairsOf),
    ...book.rows('MEM').flatMap(({ id, coordinator }) => (coordinator ? [id] : [])),
  ]);
  return (person, news) =>
    leading.has(person) ||
    !parts.has(person) ||
    (parts.get(person) ?? []).some(({ level }) => receives(level, news));
}

/**
 * Ids of the people whom a meeting of the workgroups concerns, each once: co-chairs, and those whose level receives
 * invitations; the others on demand. People who left the coalition are among them: somebody may have to know.
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
    .filter(({ level }) => includeInformed || receives(level, 'invitations'))
    .map(participantOf);
  return [...new Set([...coChairs, ...participants])].filter((id) => id !== '');
}

/** Ids of the people of the workgroups for whose people the actor may act. */
export const actsForPeople = (book: Book, actor: Actor): readonly string[] =>
  concernedBy(book, groupsWhereMay('act for a person', actor), true);

/** Whether the actor may act for somebody: for themselves, for everybody, or for the people of workgroups. */
export const mayActForPerson = (book: Book, actor: Actor, person: string): boolean =>
  person === actor.person || mayAct('act for a person', actor) || actsForPeople(book, actor).includes(person);
