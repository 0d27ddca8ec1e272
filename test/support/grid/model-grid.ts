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

/** Stretches of neighbours that belong together, as the place of the first and how many they are. */
function stretches<T>(
  all: readonly T[],
  belong: (one: T, next: T) => boolean,
): { at: number; count: number }[] {
  const starts = all.flatMap((one, at) => (at > 0 && belong(all[at - 1] as T, one) ? [] : [at]));
  return starts.map((at, index) => ({ at, count: (starts[index + 1] ?? all.length) - at }));
}

/** One change for cells that are formatted alike: one for each cell takes many times as long. */
function formatWrites({ id: sheetId, cells, columns }: MemorySheet): GridWrite[] {
  const formats = cells.map((line) => Array.from({ length: columns }, (_, at) => line?.[at]?.format ?? ''));
  const isSame = (one: readonly string[], next: readonly string[]) => one.join('\n') === next.join('\n');
  return stretches(formats, isSame).flatMap(({ at: row, count: rows }) =>
    stretches(formats[row] ?? [], (one, next) => one === next).flatMap(({ at: column, count }) => {
      const format = formats[row]?.[column] ?? '';
      return format ? [{ kind: 'format', sheetId, zone: { row, column, rows, columns: count }, format }] : [];
    }),
  );
}

/** JSON makes null of a cell that is not there. */
const isValue = (cell: MemoryCell | null | undefined): cell is MemoryCell =>
  !!cell && !cell.formula && cell.value !== '';

/** What stands in a row. */
function rowWrites(sheetId: number, row: number, cells: MemorySheet['cells'][number]): GridWrite[] {
  const line = Array.from(cells ?? []);
  const values = stretches(line, (one, next) => isValue(one) && isValue(next)).flatMap(
    ({ at, count }): GridWrite[] => {
      const part = line.slice(at, at + count).filter(isValue);
      const zone = { row, column: at, rows: 1, columns: part.length };
      return part.length > 0
        ? [{ kind: 'values', sheetId, zone, values: [part.map(({ value }) => value)] }]
        : [];
    },
  );
  const formulas = line.flatMap((cell, column) =>
    cell?.formula ? [{ kind: 'formula', sheetId, row, column, formula: cell.formula } as const] : [],
  );
  return [...values, ...formulas];
}

const placesOf = (flags: readonly boolean[]): number[] =>
  flags.flatMap((isSet, place) => (isSet ? [place] : []));

/** What commands read of a sheet; how it looks stays away, as from lean workbooks. */
function sheetWrites(sheet: MemorySheet): GridWrite[] {
  const { id: sheetId, frozenRows, frozenColumns, protections } = sheet;
  const cells = sheet.cells.flatMap((line, row) => rowWrites(sheetId, row, line));
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
