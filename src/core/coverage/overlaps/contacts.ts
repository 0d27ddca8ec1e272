// Whom to talk to about a submission or an issue, by the names that the reader may see.
import { coChairsOf } from '../../people/joining/memberships';
import { namesFor } from '../../people/joining/names-for';
import type { Book } from '../../workbook/records/book';
import type { Actor } from '../../workbook/records/people-roles';
import type { NamedRow } from '../../workbook/records/rows';

export { namesFor };

export interface Contact {
  /** Id '' when there is no workgroup. */
  readonly workgroup: NamedRow;
  /** Names that the reader may see. */
  readonly people: readonly string[];
}

export const contactOf = (book: Book, actor: Actor, workgroup: string): Contact => ({
  workgroup: { id: workgroup, name: workgroup && book.labelOf('WG', workgroup) },
  people: namesFor(book, actor, coChairsOf(book.find('WG', workgroup))),
});
