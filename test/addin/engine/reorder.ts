// What somebody does who sorts a sheet by hand.
import type { SheetId } from '../../../src/core/workbook/schema/sheet-ids';
import type { OpenBook } from '../../support/workbook';

type Order = (at: number, count: number) => number;

export const UPSIDE_DOWN: Order = (at, count) => count - 1 - at;
/** The others keep their order, so that it looks as if the first row had been deleted. */
export const FIRST_TO_THE_END: Order = (at, count) => (at + 1) % count;

/** Puts the rows of data in another order, which says for each place, from 0, which row of `count` comes there. */
export function reorder(book: OpenBook, sheet: SheetId, order: Order): void {
  const sheetId = book.tabOf(sheet);
  const count = book.grid.extent(sheetId).rows - 2;
  const places = Array.from({ length: count }, (_, at) => 2 + order(at, count));
  if (count > 1) book.grid.apply({ kind: 'moveRows', sheetId, from: 2, order: places });
}
