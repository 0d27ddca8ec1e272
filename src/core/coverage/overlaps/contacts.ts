// Whom to talk to about a submission or an issue, by the names that the reader may see.
import { coChairsOf } from '../../people/joining/memberships';
import type { Book } from '../../workbook/records/book';
import type { Actor } from '../../workbook/records/people-roles';
import type { Named } from '../../workbook/records/rows';

export interface Contact {
  /** Id '' when there is no workgroup. */
  readonly workgroup: Named;
  /** Names that the reader may see. */
  readonly people: readonly string[];
}

/** Members see everybody on the tab of people; others only those who agreed to be named. */
export function namesFor(book: Book, { person }: Actor, people: readonly string[]): string[] {
  return people.flatMap((id) => {
    const row = book.find('MEM', id);
    const isShown = row && row.status !== 'left' && (person !== '' || row.listed);
    return isShown ? [book.labelOf('MEM', id)] : [];
  });
}

export const contactOf = (book: Book, actor: Actor, workgroup: string): Contact => ({
  workgroup: { id: workgroup, name: workgroup && book.labelOf('WG', workgroup) },
  people: namesFor(book, actor, coChairsOf(book.find('WG', workgroup))),
});
