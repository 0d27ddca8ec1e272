// To whom a question of the bank was given: noted by hand, and by a one-pager that carries it.
import { foldText } from '../../base/text/fold';
import type { Book } from '../../workbook/records/book';
import { updateRow, type Edit } from '../../workbook/records/edits';
import type { RowOf } from '../../workbook/records/rows';

/** Notes the countries (ids) beside those that have it; nothing where all have it and it is marked as given. */
export function giveEdits(row: RowOf<'QUE'>, countries: readonly string[]): readonly Edit[] {
  const givenTo = [...new Set([...row.givenTo, ...countries])];
  const isEarlier = row.status === 'idea' || row.status === 'ready' || row.status === '';
  const isNew = givenTo.length > row.givenTo.length;
  return isNew || isEarlier
    ? [updateRow('QUE', row.id, { givenTo, ...(isEarlier && { status: 'given' }) })]
    : [];
}

/** The same for each of our questions whose text stands among `texts`. Reads QUE. */
export function giveByText(book: Book, texts: readonly string[], country: string): readonly Edit[] {
  const given = new Set(texts.map(foldText));
  return book
    .rows('QUE')
    .filter(({ text, status }) => status !== 'published' && given.has(foldText(text)))
    .flatMap((row) => giveEdits(row, [country]));
}
