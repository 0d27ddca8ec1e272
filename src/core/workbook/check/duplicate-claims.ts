// Duplicate claims: workgroups that stand more than once on the same issue. Their rows count as one, and somebody
// should keep one.
import { message, type Message } from '../../base/messages/text';
import type { Book } from '../records/book';
import type { RowOf } from '../records/rows';
import { whoCoversWhatText } from '../../words/coverage/who-covers-what';

export interface DuplicateClaim {
  /** The upper first; at least two. */
  readonly rows: readonly RowOf<'COV'>[];
  readonly message: Message;
}

/** Each issue and workgroup with more than one row of Who covers what, with a sentence that names the rows. */
export function duplicateClaims(book: Book): readonly DuplicateClaim[] {
  const groups = new Map<string, RowOf<'COV'>[]>();
  for (const row of book.rows('COV')) {
    if (row.issue === '' || row.workgroup === '') continue;
    const key = `${row.issue} ${row.workgroup}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((rows) => {
    const [first] = rows;
    if (!first || rows.length < 2) return [];
    const values = {
      issue: book.labelOf('ISS', first.issue),
      workgroup: book.labelOf('WG', first.workgroup),
      rows: rows.map(({ rowNumber }) => rowNumber).join(', '),
    };
    return [{ rows, message: message(whoCoversWhatText.doubledRow, values) }];
  });
}
