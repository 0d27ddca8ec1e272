// Names of tabs that Sheets takes and Excel does not.
import { afterAll, expect, it } from '@jest/globals';
import excel from 'exceljs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportXlsx } from '../../scripts/upr/export';
import { createMemoryGrid } from '../support/grid/memory-grid';

const folder = mkdtempSync(join(tmpdir(), 'upr-tabs-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('are written with other signs, cut and told apart', async () => {
  const grid = createMemoryGrid({ timeZone: 'UTC' });
  const long = 'What everybody said about the river';
  ['Form answers: Join', 'Form answers- join', `${long} in May`, `${long} in June`].forEach((name, index) =>
    grid.apply({ kind: 'insertSheet', sheetId: 100 + index, name, index: index + 1, rows: 2, columns: 2 }),
  );
  const file = join(folder, 'tabs.xlsx');
  await exportXlsx(grid, file);
  const book = new excel.Workbook();
  await book.xlsx.readFile(file);
  expect(book.worksheets.map(({ name }) => name).slice(-4)).toEqual([
    'Form answers- Join',
    'Form answers- join (2)',
    'What everybody said about the r',
    'What everybody said about t (2)',
  ]);
});
