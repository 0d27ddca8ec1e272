// The same expectations of Google's documentation that the plain grid meets, over o-spreadsheet.
import { createModelGrid } from '../../../src/local/grid/o-spreadsheet/backend';
import { loadLibrary, silently } from '../../../src/local/grid/o-spreadsheet/load';
import type { LibraryModel } from '../../../src/local/grid/o-spreadsheet/model';
import { newBookData } from '../../../src/local/grid/o-spreadsheet/new-book';
import { spreadsheetContract } from '../../contract/spreadsheet-contract';

spreadsheetContract('the grid over o-spreadsheet', (timeZone) => {
  const library = loadLibrary();
  const data = newBookData({ name: 'Workbook', timeZone, locale: 'en_US' });
  const model = silently(() => new library.Model(data as never)) as unknown as LibraryModel;
  return createModelGrid(library, model);
});
