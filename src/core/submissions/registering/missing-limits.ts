// Texts whose word limit stands empty, for *Check and repair*: a row that was typed or pasted gets the limit of its kind, as one
// that is registered does, so that the column and the panels say the same.
import { message } from '../../base/messages/text';
import type { Context } from '../../workbook/command/types';
import type { Book, WorkbookFinding } from '../../workbook/records/book';
import { updateRow, type Edit } from '../../workbook/records/edits';
import type { RowOf } from '../../workbook/records/rows';
import { isUnderWay } from '../../workbook/records/this-cycle';
import * as registeringText from '../../words/submissions/registering';
import { keptLimit } from './limits';

/** A cell that cannot be read is told elsewhere, and is not written over. */
const withoutLimit = (book: Book, context: Context): readonly RowOf<'SUB'>[] => {
  const unread = new Set(
    book.problems.flatMap(({ sheet, id, column }) => (sheet === 'SUB' && column === 'limit' ? [id] : [])),
  );
  return book
    .rows('SUB')
    .filter((row) => row.limit === null && !unread.has(row.id) && isUnderWay(row))
    .filter(({ kind }) => keptLimit(kind, context) !== null);
};

/** One for all texts without a limit whose kind has one. */
export function missingLimits(book: Book, context: Context): readonly WorkbookFinding[] {
  const rows = withoutLimit(book, context);
  const [first] = rows;
  if (!first) return [];
  const words = message(registeringText.limitsFilled, { count: rows.length });
  return [
    { sheet: 'SUB', rowNumber: first.rowNumber, id: first.id, column: 'limit', message: words, mended: true },
  ];
}

/** The limits of the kinds, into the empty cells. */
export const fillLimits = (book: Book, context: Context): readonly Edit[] =>
  withoutLimit(book, context).map(({ id, kind }) =>
    updateRow('SUB', id, { limit: keptLimit(kind, context) }),
  );
