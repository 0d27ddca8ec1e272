// A workbook as its cells stand, read as commands read it, with its settings.
import { makeBook } from '../../src/core/workbook/records/make-book';
import type { Book } from '../../src/core/workbook/records/book';
import { snapshotOf } from '../../src/core/workbook/records/snapshot';
import { SHEET_IDS } from '../../src/core/workbook/schema/sheet-ids';
import type { GridBackend } from '../../src/local/grid/backend';

export interface ReadBook {
  readonly book: Book;
  readonly settings: Readonly<Record<string, string>>;
}

/** All sheets of a grid, wherever their columns stand. */
export function readBookIn(grid: GridBackend): ReadBook {
  const read = grid.sheets().flatMap(({ id, name }) => {
    const { rows, columns } = grid.extent(id);
    if (rows < 2) return [];
    const cells = grid
      .read(id, { row: 0, column: 0, rows, columns })
      .map((line) => line.map(({ value }) => value));
    const sheet = SHEET_IDS.find((one) => cells[0]?.includes(`${one}.id`));
    return sheet ? [[sheet, snapshotOf(sheet, name, cells)] as const] : [];
  });
  const book = makeBook(Object.fromEntries(read));
  return { book, settings: Object.fromEntries(book.rows('SET').map(({ key, value }) => [key, value])) };
}
