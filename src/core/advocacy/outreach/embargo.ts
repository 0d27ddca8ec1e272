// When something may be shared outside: rows of Outreach may say a time before which nobody tells of them.
import { isDateTime } from '../../base/dates/formats';
import { toInstant } from '../../base/dates/zones';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';

type Clock = Pick<Context, 'now' | 'timeZone'>;

/** The instant from which the row may be told of; '' for one that always may, and for a time that cannot be read. */
export const freeFrom = ({ embargo }: Pick<RowOf<'OUT'>, 'embargo'>, { timeZone }: Clock): string =>
  isDateTime(embargo) ? toInstant(embargo, timeZone) : '';

/** Whether the row may not be told of yet. A time that nobody can read holds it back, too: what is out cannot be taken in. */
export function isHeldBack(book: Book, row: RowOf<'OUT'>, clock: Clock): boolean {
  const from = freeFrom(row, clock);
  if (from !== '') return Date.parse(from) > Date.parse(clock.now);
  return book.problems.some(
    ({ sheet, id, column }) => sheet === 'OUT' && id === row.id && column === 'embargo',
  );
}
