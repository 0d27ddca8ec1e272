// Rows of asks to countries that say less than contacts do, such as those that somebody typed in the tab: brought up to date.
import type { Book } from '../../workbook/records/book';
import { updateRow, type Edit } from '../../workbook/records/edits';
import type { Actor } from '../../workbook/records/people-roles';
import { mayChangeRow } from '../../workbook/rights/rights';
import { standingsOf, type ApproachState } from '../approaches';

/** What the row of a pair still has to say. */
function lagging({ row, status, contacts }: ApproachState): Readonly<Record<string, string>> {
  const first = contacts.at(-1);
  const told = contacts.find(({ promise }) => promise.trim() !== '')?.promise ?? '';
  return {
    ...(row && row.status !== status && { status }),
    ...(row?.askedOn === '' && first && first.date !== '' && { askedOn: first.date }),
    ...(row?.promise === '' && told !== '' && { promise: told }),
  };
}

/** Edits to the rows that the actor may change, but those that `isTold` says are told otherwise. */
export const forwardEdits = (
  book: Book,
  actor: Actor,
  isTold: (standing: ApproachState) => boolean,
): readonly Edit[] =>
  [...standingsOf(book).values()].flatMap((standing): Edit[] => {
    const { row } = standing;
    if (!row || isTold(standing) || !mayChangeRow(book, 'ATC', row, actor)) return [];
    const values = lagging(standing);
    return Object.keys(values).length > 0 ? [updateRow('ATC', row.id, values)] : [];
  });
