// The two seats of a workgroup's co-chairs: who has them, who may hand them over, and who may take one.
import { message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import type { Actor } from '../../workbook/records/people-roles';
import type { RowOf } from '../../workbook/records/rows';
import { isAtWork } from '../../workbook/records/this-cycle';
import { isAmong, mayChangeField, whoMayChangeField } from '../../workbook/rights/rights';
import { fieldIsFor } from '../../workbook/rights/rights-in-words';
import * as t from '../../words/inbox/hand-over';

const COLUMNS = ['coChair1', 'coChair2'] as const;
export type SeatColumn = (typeof COLUMNS)[number];

/** The seats that somebody has and the actor may hand over. */
export const seatsOf = (
  book: Book,
  actor: Actor,
): readonly { readonly group: RowOf<'WG'>; readonly person: string }[] =>
  book
    .rows('WG')
    .filter(({ id }) => isAtWork(book, id))
    .flatMap((group) =>
      COLUMNS.filter(
        (column) => group[column] !== '' && mayChangeField(book, 'WG', column, { ...group }, actor),
      ).map((column) => ({ group, person: group[column] })),
    );

/** The seat that `from` has, '' for an empty one; fails where there is none such, or it is not the actor's to give. */
export function seatMeant(book: Book, group: RowOf<'WG'>, from: string, actor: Actor): Outcome<SeatColumn> {
  const seat = COLUMNS.find((column) => group[column] === from && group.unresolved[column] === undefined);
  if (!seat)
    return failure(
      from === ''
        ? message(t.noSeatFree, { workgroup: group.name })
        : message(t.notCoChair, { name: book.labelOf('MEM', from), workgroup: group.name }),
    );
  const who = whoMayChangeField(book, 'WG', seat, { ...group });
  return who === undefined || isAmong(who, actor) ? success(seat) : failure(fieldIsFor(book, who));
}
