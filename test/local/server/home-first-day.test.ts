// Home of a workbook that was only just set up: nothing on it fails for want of a tab that comes later.
import { afterAll, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LANGUAGES } from '../../../src/core/base/messages/text';
import { dashboardMark, type DashboardKey } from '../../../src/core/inbox/home/dashboard-tab';
import type { GridBackend } from '../../../src/local/grid/backend';
import { openHeadless, type HeadlessWorkbook } from '../../../src/local/server/headless';
import { readScriptFiles } from '../../../src/local/server/script-files';

const { code: bundleCode, panels } = readScriptFiles(join(process.cwd(), 'dist'));
const folder = mkdtempSync(join(tmpdir(), 'upr-first-day-'));
const open: HeadlessWorkbook[] = [];

afterAll(() => {
  for (const book of open) book.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The cells of a drawn tab that show an error, each with its row and column. */
function failingCells(grid: GridBackend, key: DashboardKey): string[] {
  const cellsOf = (id: number) => grid.read(id, { row: 0, column: 0, ...grid.extent(id) });
  const tab = grid.sheets().find(({ id }) => cellsOf(id)[0]?.[0]?.value === dashboardMark(key));
  return cellsOf(tab?.id ?? -1).flatMap((line, row) =>
    line.flatMap(({ value }, column) =>
      /^#[A-Z]/.test(String(value)) ? [`${key} ${row + 1}, ${column + 1}: ${value}`] : [],
    ),
  );
}

it.each(LANGUAGES)('has no cell that fails (%s)', (locale) => {
  const file = join(folder, `${locale}.upr.json`);
  const book = openHeadless(file, { as: 'ana@example.org', bundleCode, panels, locale });
  open.push(book);
  book.call('setUpWorkbook', { input: {}, language: locale });
  expect([...failingCells(book.backend, 'HOME'), ...failingCells(book.backend, 'NUMBERS')]).toEqual([]);
});
