// Rows are deleted by their numbers while somebody else moves rows: every choice of rows, every order they are put in.
import { describe, expect, it } from '@jest/globals';
import { googleGrid } from '../../../src/addin/google/grid';
import { writeSheets } from '../../../src/addin/engine/write-sheets';
import { changesText } from '../../../src/core/changes/messages';
import { columnKey } from '../../../src/core/schema/sheets';
import { snapshotOf } from '../../../src/core/records/snapshot';
import type { GridBackend, GridWrite } from '../../../src/local/grid/backend';
import { createMemoryGrid, type GridSnapshot } from '../../../src/local/grid/memory-grid';
import { createServices } from '../../../src/local/services/index';

// A sheet is written as letters, one a row of data: in `aBc` the second row is to go. A letter is the id of its row.

const HEAD = [
  [columnKey('WG', 'id'), columnKey('WG', 'name')],
  ['Id', 'Name'],
];

const idsOf = (rows: string): string[] => [...rows.toLowerCase()];
const doomedIn = (rows: string): string[] => idsOf(rows).filter((id) => !rows.includes(id));
const stayingIn = (rows: string): string[] => idsOf(rows).filter((id) => rows.includes(id));
const cellsOf = (rows: string) => [...HEAD, ...idsOf(rows).map((id) => [id, `row ${id}`])];

/** All choices of rows to delete from one to `most` rows. */
const choices = (most: number): string[] =>
  Array.from({ length: most }, (_, at) => 'abcd'.slice(0, at + 1)).flatMap((rows) =>
    [...rows]
      .reduce<string[]>((all, id) => all.flatMap((one) => [one + id, one + id.toUpperCase()]), [''])
      .filter((one) => one !== rows),
  );

const orders = (ids: readonly string[]): string[][] =>
  ids.length === 0
    ? [[]]
    : ids.flatMap((id) => orders(ids.filter((one) => one !== id)).map((rest) => [id, ...rest]));

const prepared = new Map<string, GridSnapshot>();

/** A grid with these rows and so many blank ones below. */
function gridOf(rows: string, spare: number): GridBackend {
  const known = prepared.get(`${rows} ${String(spare)}`);
  if (known) return createMemoryGrid({ snapshot: known });
  const grid = createMemoryGrid();
  const [{ id: sheetId, rows: count } = { id: 0, rows: 0 }] = grid.sheets();
  const values = cellsOf(rows);
  const zone = { row: 0, column: 0, rows: values.length, columns: 2 };
  grid.apply({ kind: 'values', sheetId, zone, values });
  const kept = values.length + spare;
  grid.apply({ kind: 'deleteRows', sheetId, row: kept, count: count - kept });
  grid.apply({ kind: 'freeze', sheetId, rows: 2, columns: 0 });
  prepared.set(`${rows} ${String(spare)}`, grid.snapshot());
  return grid;
}

const tabOf = (grid: GridBackend): number => grid.sheets()[0]?.id ?? 0;

/** The rows of data, blank ones left out, as they stand. */
function rowsOf(grid: GridBackend): { readonly id: string; readonly name: string; readonly row: number }[] {
  const { rows } = grid.extent(tabOf(grid));
  if (rows <= HEAD.length) return [];
  const zone = { row: HEAD.length, column: 0, rows: rows - HEAD.length, columns: 2 };
  return grid.read(tabOf(grid), zone).flatMap(([id, name], at) => {
    const one = { id: String(id?.value ?? ''), name: String(name?.value ?? ''), row: at + HEAD.length };
    return one.id + one.name === '' ? [] : [one];
  });
}

interface Visit {
  readonly name: string;
  readonly write: (grid: GridBackend) => Omit<GridWrite, 'sheetId'> | undefined;
}

const sorts = (rows: string): Visit[] =>
  orders(idsOf(rows)).map((order) => ({
    name: `put them in the order ${order.join('')}`,
    write: (grid) => {
      const there = rowsOf(grid);
      const wanted = order.flatMap((id) => there.find((one) => one.id === id)?.row ?? []);
      return { kind: 'moveRows', from: HEAD.length, order: wanted };
    },
  }));

const insertions = (rows: string): Visit[] =>
  idsOf(rows).map((id) => ({
    name: `inserted a row above ${id}`,
    write: (grid) => {
      const found = rowsOf(grid).find((one) => one.id === id);
      return found && { kind: 'insertRows', row: found.row, count: 1, inherit: 'after' };
    },
  }));

const deletions = (rows: string): Visit[] =>
  idsOf(rows).map((id) => ({
    name: id,
    write: (grid) => {
      const found = rowsOf(grid).find((one) => one.id === id);
      return found && { kind: 'deleteRows', row: found.row, count: 1 };
    },
  }));

/** Deletes the rows with big letters, with a visit at a call or without. */
function deleteFrom(rows: string, spare: number, visit?: Visit, ...calls: readonly number[]) {
  const grid = gridOf(rows, spare);
  const sheetId = tabOf(grid);
  const come = (): void => {
    const write = visit?.write(grid);
    if (write) grid.apply({ ...write, sheetId } as GridWrite);
  };
  const faults = calls.map((at) => ({ at, kind: 'visit', visit: come }) as const);
  const { gate, globals } = createServices({ backend: grid, user: 'ana@example.org', faults });
  gate.beginExecution();
  const sheets = { snapshot: { WG: snapshotOf('WG', 'Workgroups', cellsOf(rows)) }, tabs: { WG: sheetId } };
  const deletes = doomedIn(rows).map((id) => ({ id, cells: { id, name: `row ${id}` } }));
  const writes = [{ sheet: 'WG', inserts: [], changes: [], deletes }] as const;
  const problems = writeSheets(googleGrid(globals.SpreadsheetApp.getActiveSpreadsheet()), sheets, writes);
  gate.endExecution();
  const left = rowsOf(grid)
    .map(({ id, name }) => (name === `row ${id}` ? id : `${id} with ${name}`))
    .sort();
  return { left: left.join(), log: gate.log(), problems };
}

/** What is left otherwise than wanted, over all visits at all calls from the look before the deletion on. */
function failuresOf(
  most: number,
  spares: readonly number[],
  visitsOf: (rows: string) => readonly Visit[],
  wanted: (rows: string, visit: Visit, isLastMoment: boolean) => readonly (readonly string[])[],
): string[] {
  return choices(most).flatMap((rows) =>
    spares.flatMap((spare) => {
      const { log } = deleteFrom(rows, spare);
      const look = log.lastIndexOf('Sheet.getDataRange');
      return visitsOf(rows).flatMap((visit) =>
        log.flatMap((call, at) => {
          if (at < look) return [];
          const { left } = deleteFrom(rows, spare, visit, at + 1);
          const isLastMoment =
            at > log.lastIndexOf('Sheet.getMaxRows') && at < log.lastIndexOf('Sheet.getLastRow');
          if (wanted(rows, visit, isLastMoment).some((ids) => ids.join() === left)) return [];
          return [
            `${rows} and ${String(spare)}, at ${String(at + 1)} (${call}) ${visit.name}: ${left} is left`,
          ];
        }),
      );
    }),
  );
}

describe('rows that are deleted', () => {
  it.each([
    ['with blank rows below', 4, 1],
    ['with nothing below', 3, 0],
  ])(
    'are the right ones however somebody sorts meanwhile, %s',
    (_, most, spare) => {
      expect(failuresOf(most, [spare], sorts, (rows) => [stayingIn(rows)])).toEqual([]);
    },
    60_000,
  );

  it('are the right ones wherever somebody inserts a row meanwhile', () => {
    expect(failuresOf(3, [0, 1], insertions, (rows) => [stayingIn(rows)])).toEqual([]);
  }, 60_000);

  it('take no other with them when somebody deletes one; one below ours may come back in the last moment', () => {
    const wanted = (rows: string, { name }: Visit, isLastMoment: boolean) => {
      const without = stayingIn(rows).filter((id) => id !== name);
      const above = rows[rows.indexOf(name) - 1] ?? '';
      return isLastMoment && doomedIn(rows).includes(above.toLowerCase())
        ? [without, stayingIn(rows)]
        : [without];
    };
    expect(failuresOf(4, [4], deletions, wanted)).toEqual([]);
  }, 60_000);

  it('stay, and are named, where rows come in at each look', () => {
    const above: Visit = {
      name: '',
      write: () => ({ kind: 'insertRows', row: 2, count: 1, inherit: 'after' }),
    };
    const everyCall = Array.from({ length: 100 }, (_, at) => at + 1);
    const { left, problems } = deleteFrom('aB', 1, above, ...everyCall);
    expect(left).toBe('a,b');
    expect(problems.map(({ id, message: { text } }) => [id, text.en])).toEqual([
      ['b', changesText.movedTwice.en],
    ]);
  });

  it('cost one look and one count where nobody else is about', () => {
    const { log } = deleteFrom('aBcD', 1);
    expect(log.slice(log.lastIndexOf('Sheet.getDataRange'))).toEqual([
      'Sheet.getDataRange',
      'Range.getValues',
      'Sheet.getMaxRows',
      'Sheet.deleteRows',
      'Sheet.deleteRows',
      'Sheet.getLastRow',
      'Sheet.getRange',
      'Range.getValues',
      'Sheet.getLastRow',
      'Execution.end',
    ]);
  });
});
