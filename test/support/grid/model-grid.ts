// The local workbook's real grid with what a grid in memory holds; it calculates formulas, and takes longer to begin with.
import type { GridBackend, GridWrite } from '../../../src/local/grid/backend';
import { createModelGrid } from '../../../src/local/grid/o-spreadsheet/backend';
import { loadLibrary, silently } from '../../../src/local/grid/o-spreadsheet/load';
import type { LibraryModel } from '../../../src/local/grid/o-spreadsheet/model';
import { newBookData } from '../../../src/local/grid/o-spreadsheet/new-book';
import type { GridSnapshot } from './memory-grid';
import type { MemoryCell, MemorySheet } from './memory-sheet';

/** A workbook as the library stores it. */
type BookData = Readonly<Record<string, unknown>>;

const modelOf = (data: BookData): LibraryModel => {
  const { Model } = loadLibrary();
  return silently(() => new Model(JSON.parse(JSON.stringify(data)) as never)) as unknown as LibraryModel;
};

const cellWrites = (
  sheetId: number,
  row: number,
  column: number,
  { value, formula }: MemoryCell,
): GridWrite[] => {
  if (formula) return [{ kind: 'formula', sheetId, row, column, formula }];
  if (value === '') return [];
  return [{ kind: 'values', sheetId, zone: { row, column, rows: 1, columns: 1 }, values: [[value]] }];
};

/** One change for each run of cells of a column that are formatted alike: one for each cell takes twice as long. */
function formatWrites({ id: sheetId, cells, columns }: MemorySheet): GridWrite[] {
  const writes: GridWrite[] = [];
  for (let column = 0; column < columns; column += 1) {
    const formats = cells.map((line) => line?.[column]?.format ?? '');
    let row = 0;
    while (row < formats.length) {
      const format = formats[row] ?? '';
      const next = formats.findIndex((other, at) => at > row && other !== format);
      const end = next < 0 ? formats.length : next;
      if (format)
        writes.push({ kind: 'format', sheetId, zone: { row, column, rows: end - row, columns: 1 }, format });
      row = end;
    }
  }
  return writes;
}

const placesOf = (flags: readonly boolean[]): number[] =>
  flags.flatMap((isSet, place) => (isSet ? [place] : []));

/** What commands read of a sheet; how it looks stays away, as from lean workbooks. */
function sheetWrites(sheet: MemorySheet): GridWrite[] {
  const { id: sheetId, frozenRows, frozenColumns, protections } = sheet;
  const cells = sheet.cells.flatMap((line, row) =>
    (line ?? []).flatMap((cell, column) => (cell ? cellWrites(sheetId, row, column, cell) : [])),
  );
  return [
    ...formatWrites(sheet),
    ...cells,
    ...placesOf(sheet.hiddenRows).map(
      (row) => ({ kind: 'hideRows', sheetId, row, count: 1, hidden: true }) as const,
    ),
    ...placesOf(sheet.hiddenColumns).map(
      (column) => ({ kind: 'hideColumns', sheetId, column, count: 1, hidden: true }) as const,
    ),
    { kind: 'freeze', sheetId, rows: frozenRows, columns: frozenColumns },
    ...protections.map((protection) => ({ kind: 'protect', sheetId, protection }) as const),
  ];
}

const FIRST = 0;

/** The tabs, and nothing in them yet. A new workbook has a first one, which goes unless it is among them. */
const tabWrites = (sheets: readonly MemorySheet[]): GridWrite[] => [
  { kind: 'renameSheet', sheetId: FIRST, name: 'Before all others' },
  ...sheets.map(({ id, name, rows, columns }, index): GridWrite =>
    id === FIRST
      ? { kind: 'renameSheet', sheetId: FIRST, name }
      : { kind: 'insertSheet', sheetId: id, name, index, rows, columns },
  ),
  ...(sheets.some(({ id }) => id === FIRST) ? [] : [{ kind: 'deleteSheet', sheetId: FIRST } as const]),
];

function dataOf({ name, timeZone, locale, sheets }: GridSnapshot): BookData {
  const model = modelOf(newBookData({ name, timeZone, locale }));
  const grid = createModelGrid(loadLibrary(), model);
  const hidden = sheets
    .filter((sheet) => sheet.hidden)
    .map(({ id }) => ({ kind: 'hideSheet', sheetId: id, hidden: true }) as const);
  const writes = [...tabWrites(sheets), ...sheets.flatMap(sheetWrites), ...hidden];
  grid.together?.(() => {
    for (const write of writes) grid.apply(write);
  });
  return model._exportData(false);
}

const known = new WeakMap<GridSnapshot, BookData>();

/** A grid of its own at each call. */
export function modelGridOf(snapshot: GridSnapshot): GridBackend {
  const data = known.get(snapshot) ?? dataOf(snapshot);
  known.set(snapshot, data);
  return createModelGrid(loadLibrary(), modelOf(data));
}
