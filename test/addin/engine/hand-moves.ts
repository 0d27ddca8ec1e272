// What people do to rows by hand, on a sheet of a few: each row is known by what it says, whatever its id.
import { columnKey, sheetSpec } from '../../../src/core/workbook/schema/sheets';
import type { SheetId } from '../../../src/core/workbook/schema/sheet-ids';
import type { GridBackend, GridValue } from '../../../src/local/grid/backend';
import { createMemoryGrid } from '../../support/grid/memory-grid';

/** Whole numbers from 0 on, below `end`; the same for a seed. */
export type Random = (end: number) => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (end) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % end;
  };
}

const HEAD_ROWS = 2;
const SPARE_ROWS = 6;

/** By what its row says, the id; '' for a row typed by hand. */
export type Rows = readonly (readonly [says: string, id: string])[];

const tabOf = (grid: GridBackend): number => grid.sheets()[0]?.id ?? 0;

const TEXT = new Set(['text', 'longText', 'label', 'link', 'key', 'texts', 'links']);

/** The columns of a sheet in which words can stand. */
export const textColumns = (sheet: SheetId): readonly string[] =>
  Object.entries(sheetSpec(sheet).columns).flatMap(([key, { type }]) => (TEXT.has(type) ? [key] : []));

/** A workbook of one sheet. The first column of words tells the rows apart, the others say the same in every second one. */
export function gridOf(sheet: SheetId, rows: Rows): GridBackend {
  const columns = Object.keys(sheetSpec(sheet).columns);
  const [mark = '', ...others] = textColumns(sheet);
  const cellOf = (key: string, [says, id]: Rows[number], at: number): GridValue => {
    if (key === 'id') return id;
    if (key === mark) return says;
    return others.includes(key) ? `${key} ${at % 2}` : '';
  };
  const values: GridValue[][] = [
    columns.map((key) => columnKey(sheet, key)),
    columns.map((key) => sheetSpec(sheet).columns[key]?.label.en ?? ''),
    ...rows.map((row, at) => columns.map((key) => cellOf(key, row, at))),
  ];
  const grid = createMemoryGrid();
  const [{ id: sheetId, rows: count, columns: width } = { id: 0, rows: 0, columns: 0 }] = grid.sheets();
  if (columns.length > width)
    grid.apply({ kind: 'insertColumns', sheetId, column: width, count: columns.length - width });
  grid.apply({
    ...{ kind: 'values', sheetId, values },
    zone: { row: 0, column: 0, rows: values.length, columns: columns.length },
  });
  const kept = values.length + SPARE_ROWS;
  grid.apply({ kind: 'deleteRows', sheetId, row: kept, count: count - kept });
  grid.apply({ kind: 'freeze', sheetId, rows: HEAD_ROWS, columns: 0 });
  return grid;
}

interface Place {
  readonly says: string;
  readonly id: string;
  /** 0-based row of the sheet. */
  readonly row: number;
}

/** The rows as they stand; those with nothing but an id among them. */
export function placesIn(grid: GridBackend, sheet: SheetId): readonly Place[] {
  const { rows, columns } = grid.extent(tabOf(grid));
  const zone = { row: 0, column: 0, rows: Math.max(rows, HEAD_ROWS), columns };
  const [keys = [], , ...data] = grid.read(tabOf(grid), zone);
  const at = (key: string) => keys.findIndex(({ value }) => value === columnKey(sheet, key));
  const [idColumn, markColumn] = [at('id'), at(textColumns(sheet)[0] ?? '')];
  const textAt = (cells: (typeof data)[number], column: number) => String(cells[column]?.value ?? '');
  return data.flatMap((cells, index) =>
    cells.every(({ value }) => value === '')
      ? []
      : [{ says: textAt(cells, markColumn), id: textAt(cells, idColumn), row: index + HEAD_ROWS }],
  );
}

export interface HandMove {
  readonly name: string;
  act(grid: GridBackend, sheet: SheetId): void;
}

const shuffled = <Item>(items: readonly Item[], random: Random): Item[] =>
  items
    .map((item) => [random(1_000_000), item] as const)
    .sort(([one], [other]) => one - other)
    .map(([, item]) => item);

/** Sorts the rows by an order drawn once, in which rows that came in since keep their places. */
function sorts(random: Random): HandMove['act'] {
  const seed = random(1_000_000);
  return (grid, sheet) => {
    const rows = placesIn(grid, sheet).map(({ row }) => row);
    const [from = HEAD_ROWS] = rows;
    const moved = shuffled(rows, randomFrom(seed));
    const last = Math.max(from, ...rows);
    const gaps = Array.from({ length: last - from + 1 }, (_, at) => from + at).filter(
      (row) => !rows.includes(row),
    );
    if (rows.length > 1)
      grid.apply({ kind: 'moveRows', sheetId: tabOf(grid), from, order: [...moved, ...gaps] });
  };
}

const oneOf = (
  random: Random,
  act: (grid: GridBackend, row: number, last: number) => void,
): HandMove['act'] => {
  const which = random(1000);
  return (grid, sheet) => {
    const places = placesIn(grid, sheet);
    const place = places[which % Math.max(1, places.length)];
    if (place) act(grid, place.row, Math.max(...places.map(({ row }) => row)));
  };
};

const insertsAbove = (random: Random): HandMove['act'] =>
  oneOf(random, (grid, row) => {
    grid.apply({ kind: 'insertRows', sheetId: tabOf(grid), row, count: 1 + random(2), inherit: 'after' });
  });

const deletes = (random: Random): HandMove['act'] =>
  oneOf(random, (grid, row) => void grid.apply({ kind: 'deleteRows', sheetId: tabOf(grid), row, count: 1 }));

/** Cuts a row and pastes it below all others, or between them: its cells go with it. */
const cutsAndPastes = (random: Random): HandMove['act'] =>
  oneOf(random, (grid, row, last) => {
    const sheetId = tabOf(grid);
    if (random(2) === 0) {
      const order = Array.from({ length: last - row + 1 }, (_, at) => row + ((at + 1) % (last - row + 1)));
      return void grid.apply({ kind: 'moveRows', sheetId, from: row, order });
    }
    const { columns } = grid.extent(sheetId);
    const zone = { row, column: 0, rows: 1, columns };
    const values = grid.read(sheetId, zone).map((cells) => cells.map(({ value }) => value));
    grid.apply({ kind: 'insertRows', sheetId, row: last + 1, count: 1 });
    grid.apply({ kind: 'values', sheetId, zone: { ...zone, row: last + 1 }, values });
    grid.apply({ kind: 'clear', sheetId, zone });
  });

const KINDS = [
  ['sorts', sorts],
  ['inserts rows', insertsAbove],
  ['deletes a row', deletes],
  ['cuts and pastes a row', cutsAndPastes],
] as const;

/** One of the moves, of a kind or any, on rows that are drawn with it. */
export function handMove(random: Random, kind = random(KINDS.length)): HandMove {
  const [name, make] = KINDS[kind % KINDS.length] ?? KINDS[0];
  return { name, act: make(random) };
}
