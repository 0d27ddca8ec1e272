// What lines of the board are made with.
import { zoneOf } from '../../people/joining/reader-zone';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { checkerFor } from '../upload-check/check';
import type { BoardReading } from './lines';

/** The checker is dear to make: one for all lines. */
export const boardReading = (book: Book, context: Context): BoardReading => ({
  book,
  context,
  checker: checkerFor(book, context),
  zone: zoneOf(book, context.actor.person, context),
});
