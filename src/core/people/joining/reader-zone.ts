// By whose clock hours are told to a person.
import { isZone } from '../../base/dates/zones';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';

/** The person's own time zone; the coalition's where theirs is empty or not known. */
export const zoneOf = (book: Book, person: string, { timeZone }: Pick<Context, 'timeZone'>): string => {
  const own = book.find('MEM', person)?.timeZone.trim() ?? '';
  return isZone(own) ? own : timeZone;
};
