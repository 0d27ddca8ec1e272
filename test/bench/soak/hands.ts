// What people do in cells with their own hands: typing, sorting, and everything that moves rows and columns about.
import type { GridBackend, GridValue, SheetInfo } from '../../../src/local/grid/backend';
import type { LibraryModel } from '../../../src/local/grid/o-spreadsheet/model';
import type { Hands } from './window';

export type Random = () => number;

/** A column that somebody added has this header and no key. */
const OWN_COLUMN = 'Mine';
const FIRST_ROW = 2;

export const pick = <T>(random: Random, from: readonly T[]): T | undefined =>
  from[Math.floor(random() * from.length)];

const line = (grid: GridBackend, { id, columns }: SheetInfo, row: number): readonly GridValue[] =>
  (grid.read(id, { row, column: 0, rows: 1, columns })[0] ?? []).map(({ value }) => value);

const column = (grid: GridBackend, { id }: SheetInfo, at: number): readonly GridValue[] =>
  grid
    .read(id, { row: 0, column: at, rows: grid.extent(id).rows, columns: 1 })
    .map(([cell]) => cell?.value ?? '');

const tab = (grid: GridBackend, sheet: string): SheetInfo | undefined =>
  grid.sheets().find((one) => String(line(grid, one, 0).find(Boolean) ?? '').startsWith(`${sheet}.`));

const place = (grid: GridBackend, info: SheetInfo, key: string): number => line(grid, info, 0).indexOf(key);

/** A row by its plain column keys, as text. */
export type Row = Readonly<Record<string, string>>;

/** All rows of a sheet that hold anything. */
export function tableOf(grid: GridBackend, sheet: string): readonly Row[] {
  const info = tab(grid, sheet);
  if (!info) return [];
  const [keys = [], , ...rows] = grid
    .read(info.id, { row: 0, column: 0, rows: grid.extent(info.id).rows, columns: info.columns })
    .map((cells) => cells.map(({ value }) => String(value)));
  const named = keys.map((key) => (key.startsWith(`${sheet}.`) ? key.slice(sheet.length + 1) : ''));
  return rows
    .filter((cells) => cells.some((text) => text !== '' && text !== 'false'))
    .map((cells) => Object.fromEntries(cells.map((text, at) => [named[at] ?? '', text])));
}

/** Deletes the row of a text with all that is in it; false when the hand does not see it at this moment. */
export function deleteRowOf(grid: GridBackend, key: string, text: string): boolean {
  const info = tab(grid, key.split('.')[0] ?? '');
  if (!info) return false;
  const row = column(grid, info, place(grid, info, key)).indexOf(text);
  if (row < FIRST_ROW) return false;
  grid.apply({ kind: 'deleteRows', sheetId: info.id, row, count: 1 });
  return true;
}

/** The ids on a sheet, and what stands beside each under a key. */
export function rowsOf(grid: GridBackend, sheet: string, key: string): ReadonlyMap<string, string> {
  const info = tab(grid, sheet);
  if (!info) return new Map();
  const ids = column(grid, info, place(grid, info, `${sheet}.id`)).map(String);
  const values = column(grid, info, place(grid, info, key)).map(String);
  return new Map(ids.flatMap((id, row) => (row < FIRST_ROW || id === '' ? [] : [[id, values[row] ?? '']])));
}

/** Types into the cell of a row and column; false when the hand does not see them at this moment. */
export function typeInto(grid: GridBackend, id: string, key: string, text: string): boolean {
  const sheet = key.split('.')[0] ?? '';
  const info = tab(grid, sheet);
  if (!info) return false;
  const row = column(grid, info, place(grid, info, `${sheet}.id`)).indexOf(id);
  const at = place(grid, info, key);
  if (row < 0 || at < 0) return false;
  grid.apply({
    kind: 'values',
    sheetId: info.id,
    zone: { row, column: at, rows: 1, columns: 1 },
    values: [[text]],
  });
  return true;
}

/** Types a new row below the last one, without an id. */
export function typeBelow(grid: GridBackend, sheet: string, key: string, text: string): boolean {
  const info = tab(grid, sheet);
  if (!info) return false;
  const at = place(grid, info, key);
  const row = column(grid, info, place(grid, info, `${sheet}.id`)).reduce<number>(
    (last, id, at) => (id === '' ? last : at + 1),
    0,
  );
  const free = [...Array(20).keys()]
    .map((more) => row + more)
    .find(
      (one) => one < info.rows && line(grid, info, one).every((value) => value === '' || value === false),
    );
  if (at < 0 || free === undefined) return false;
  grid.apply({
    kind: 'values',
    sheetId: info.id,
    zone: { row: free, column: at, rows: 1, columns: 1 },
    values: [[text]],
  });
  return true;
}

function sort(grid: GridBackend, info: SheetInfo, random: Random): void {
  const { rows } = grid.extent(info.id);
  const by = column(grid, info, Math.floor(random() * info.columns));
  const places = [...Array(rows).keys()].slice(FIRST_ROW);
  const order = places.sort((a, b) => String(by[a] || '\uffff').localeCompare(String(by[b] || '\uffff')));
  if (order.length > 1) grid.apply({ kind: 'moveRows', sheetId: info.id, from: FIRST_ROW, order });
}

function insertRow(grid: GridBackend, info: SheetInfo, random: Random): void {
  const { rows } = grid.extent(info.id);
  const row = FIRST_ROW + 1 + Math.floor(random() * Math.max(1, rows - FIRST_ROW));
  grid.apply({ kind: 'insertRows', sheetId: info.id, row: Math.min(row, info.rows - 1), count: 1 });
}

function deleteBlankRow(grid: GridBackend, info: SheetInfo): void {
  const { rows } = grid.extent(info.id);
  const blank = [...Array(rows).keys()]
    .slice(FIRST_ROW)
    .find((row) => line(grid, info, row).every((value) => value === '' || value === false));
  if (blank !== undefined) grid.apply({ kind: 'deleteRows', sheetId: info.id, row: blank, count: 1 });
}

function insertColumn(grid: GridBackend, info: SheetInfo, random: Random): void {
  const at = Math.floor(random() * info.columns);
  grid.apply({ kind: 'insertColumns', sheetId: info.id, column: at, count: 1 });
  grid.apply({
    kind: 'values',
    sheetId: info.id,
    zone: { row: 1, column: at, rows: 1, columns: 1 },
    values: [[OWN_COLUMN]],
  });
}

function deleteColumn(grid: GridBackend, info: SheetInfo): void {
  const at = line(grid, info, 1).indexOf(OWN_COLUMN);
  if (at >= 0 && line(grid, info, 0)[at] === '')
    grid.apply({ kind: 'deleteColumns', sheetId: info.id, column: at, count: 1 });
}

interface Moves {
  dispatch(type: string, payload: object): unknown;
  readonly getters: { getSheetIds(): readonly string[]; getSheetName(id: string): string };
}

/** As dragging a header does; the library refuses what would cut a table. */
function moveColumn(model: LibraryModel, info: SheetInfo, random: Random): void {
  const { dispatch, getters } = model as unknown as Moves;
  const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === info.name);
  const [from, base] = [random(), random()].map((one) => Math.floor(one * info.columns));
  if (from === base) return;
  dispatch.call(model, 'MOVE_COLUMNS_ROWS', {
    sheetId,
    sheetName: info.name,
    dimension: 'COL',
    elements: [from],
    base,
    position: 'before',
  });
}

function rename(grid: GridBackend, info: SheetInfo): void {
  const name = info.name.endsWith(' (2)') ? info.name.slice(0, -4) : `${info.name} (2)`;
  grid.apply({ kind: 'renameSheet', sheetId: info.id, name });
}

/** The tabs on which everything is moved about while people write. */
const MOVED = ['MEM', 'PAR', 'ACT', 'LIB', 'HRD', 'SUB'];

/** Moves something about on one tab; answers what it was. */
export function disturb({ grid, model }: Hands, random: Random): string {
  const info = tab(grid, pick(random, MOVED) ?? 'MEM');
  if (!info) return 'nothing';
  const ways: readonly (readonly [string, () => void])[] = [
    ['sort', () => sort(grid, info, random)],
    ['sort', () => sort(grid, info, random)],
    ['insert a row', () => insertRow(grid, info, random)],
    ['delete a blank row', () => deleteBlankRow(grid, info)],
    ['insert a column', () => insertColumn(grid, info, random)],
    ['delete a column', () => deleteColumn(grid, info)],
    ['move a column', () => moveColumn(model, info, random)],
    ['rename a tab', () => rename(grid, info)],
  ];
  const [name, way] = pick(random, ways) ?? ['nothing', () => undefined];
  if (grid.together) grid.together(way);
  else way();
  return name;
}
