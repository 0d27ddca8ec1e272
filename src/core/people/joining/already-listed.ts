// Who on the list may be the person whom a form enters, and which organization the new one that it names: as far as the
// reader may know. Who did not agree to be named is not pointed out to newcomers, or anybody could ask who is on the list.
import type { Book } from '../../workbook/records/book';
import { mayAct } from '../../workbook/rights/rights';
import type { Actor } from '../../workbook/records/people-roles';
import type { RowOf } from '../../workbook/records/rows';
import { organizationsAmong, peopleAmong } from '../../workbook/duplicates/find-alike';
import type { Reason } from '../../workbook/duplicates/reasons';

const NEW = 'new';

export interface ListedMatch<Row> {
  readonly row: Row;
  readonly reasons: readonly Reason[];
}

/** Organizations of the list that a new one of this name may be. */
export const organizationsLike = (book: Book, name: string): readonly ListedMatch<RowOf<'ORG'>>[] =>
  organizationsAmong(book, [{ id: NEW, name }]).flatMap(({ one, reasons }) => {
    const row = book.find('ORG', one);
    return row ? [{ row, reasons }] : [];
  });

interface Entered {
  readonly name: string;
  /** '' for none. */
  readonly email: string;
  /** Id of one on the list, '' for none. */
  readonly organization: string;
}

/** People of the list who may be the one entered and whom the actor may see named. */
export const peopleLike = (
  book: Book,
  entered: Entered,
  actor: Actor,
): readonly ListedMatch<RowOf<'MEM'>>[] =>
  peopleAmong(book, [{ ...entered, id: NEW }]).flatMap(({ one, reasons }) => {
    const row = book.find('MEM', one);
    const maySee = row && (mayAct('see names of all people', actor) || (row.listed && row.status !== 'left'));
    return maySee ? [{ row, reasons }] : [];
  });
