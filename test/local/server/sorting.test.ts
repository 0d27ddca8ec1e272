// Sorting by the header's filter: what Sheets does, and what the library's own would have done.
import { expect, it } from '@jest/globals';
import { createModelGrid } from '../../../src/local/grid/o-spreadsheet/backend';
import { loadLibrary, silently } from '../../../src/local/grid/o-spreadsheet/load';
import type { LibraryModel } from '../../../src/local/grid/o-spreadsheet/model';
import { newBookData } from '../../../src/local/grid/o-spreadsheet/new-book';

const ROWS = 1000;

/** As the filter of a header asks for it. */
const sorted = (values: readonly (string | number)[], sortDirection: 'asc' | 'desc') => {
  const library = loadLibrary();
  const data = newBookData({ name: 'S', timeZone: 'Etc/GMT', locale: 'en_US', rows: ROWS, columns: 3 });
  const model = silently(() => new library.Model(data as never)) as unknown as LibraryModel & {
    dispatch(type: string, payload: object): { readonly isSuccessful: boolean };
  };
  const grid = createModelGrid(library, model);
  const zone = { row: 2, column: 0, rows: values.length, columns: 2 };
  grid.apply({ kind: 'values', sheetId: 0, zone, values: values.map((value, at) => [`id ${at}`, value]) });
  const outcome = model.dispatch('SORT_CELLS', {
    sheetId: model.getters.getSheetIds()[0],
    ...{ col: 1, row: 2, sortDirection },
    zone: { top: 2, bottom: ROWS - 1, left: 0, right: 2 },
    sortOptions: { emptyCellAsZero: true, sortHeaders: true },
  });
  expect(outcome.isSuccessful).toBe(true);
  return grid.read(0, zone).map((line) => line[1]?.value);
};

it.each([
  ['asc', [2, 10, 'Ash', 'Birch', '', '']],
  ['desc', ['Birch', 'Ash', 10, 2, '', '']],
] as const)('blank cells come last: %s', (direction, expected) => {
  expect(sorted(['Birch', '', 10, 'Ash', '', 2], direction)).toEqual(expected);
});
