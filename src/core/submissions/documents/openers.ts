// Who can open the document of a submission: a file belongs to who makes it, and is shared with those who write it.
import { actorOfPerson, type Actor } from '../../workbook/records/people-roles';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { mayBuild } from '../registering/permissions';

/** Its authors and the co-chairs of its workgroups, without the actor and those of whom no address is known. */
export const openersOf = (book: Book, submission: RowOf<'SUB'>, actor: Actor): readonly RowOf<'MEM'>[] =>
  book
    .rows('MEM')
    .filter(
      ({ id, status, email }) =>
        status !== 'left' &&
        email !== '' &&
        id !== actor.person &&
        mayBuild(book, submission, { ...actorOfPerson(book, id), isCoordinator: false }),
    );
