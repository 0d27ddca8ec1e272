// Rows are deleted by their numbers while somebody else moves rows: every choice of rows, every order they are put in.
import { describe, expect, it } from '@jest/globals';
import { googleGrid } from '../../../src/addin/google/grid';
import { sheetsById } from '../../../src/addin/google/sheets-by-id';
import { writeSheets } from '../../../src/addin/engine/write-sheets';
import { columnKey } from '../../../src/core/workbook/schema/sheets';
import { snapshotOf } from '../../../src/core/workbook/records/snapshot';
import type { GridBackend, GridWrite } from '../../../src/local/grid/backend';
import { createMemoryGrid, type GridSnapshot } from '../../support/grid/memory-grid';
import { createServices } from '../../../src/local/services/index';
import * as changesText from '../../../src/core/words/workbook/changes';

// A sheet is written as letters, one a row of data: in `aBc` the second row is to go. A letter is the id of its row; a
// row typed by hand, `-`, has none yet. A letter that stands twice is two equal rows with one id.

const HEAD = [
  [columnKey('WG', 'id'), columnKey('WG', 'name')],
  ['Id', 'Name'],
];

const isDoomed = (letter: string): boolean => letter !== letter.toLowerCase();
const idsOf = (rows: string): string[] => [...rows.toLowerCase()];
const doomedIn = (rows: string): string[] => idsOf([...rows].filter(isDoomed).join(''));
const stayingIn = (rows: string): string[] => [...rows].filter((letter) => !isDoomed(letter)).sort();
const idOf = (letter: string): string => (letter === '-' ? '' : letter);
const cellsOf = (rows: string) => [...HEAD, ...idsOf(rows).map((id) => [idOf(id), `row ${id}`])];

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
    : ids.flatMap((id, at) => orders(ids.filter((_, other) => other !== at)).map((rest) => [id, ...rest]));

/** The same rows with one more somewhere. */
const withOneMore = (rows: string, letter: string): string[] =>
  Array.from({ length: rows.length + 1 }, (_, at) => rows.slice(0, at) + letter + rows.slice(at));

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
function rowsOf(
  grid: GridBackend,
): { readonly letter: string; readonly said: string; readonly row: number }[] {
  const { rows } = grid.extent(tabOf(grid));
  if (rows <= HEAD.length) return [];
  const zone = { row: HEAD.length, column: 0, rows: rows - HEAD.length, columns: 2 };
  return grid.read(tabOf(grid), zone).flatMap(([id, name], at) => {
    const letter = String(id?.value ?? '') || '-';
    const said = String(name?.value ?? '');
    return letter === '-' && said === '' ? [] : [{ letter, said, row: at + HEAD.length }];
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
      const wanted = order.flatMap((letter) => {
        const at = there.findIndex((one) => one.letter === letter);
        return at < 0 ? [] : there.splice(at, 1).map(({ row }) => row);
      });
      return { kind: 'moveRows', from: HEAD.length, order: wanted };
    },
  }));

const insertions = (rows: string): Visit[] =>
  idsOf(rows).map((id) => ({
    name: `inserted a row above ${id}`,
    write: (grid) => {
      const found = rowsOf(grid).find((one) => one.letter === id);
      return found && { kind: 'insertRows', row: found.row, count: 1, inherit: 'after' };
    },
  }));

const deletions = (rows: string): Visit[] =>
  idsOf(rows).map((id) => ({
    name: id,
    write: (grid) => {
      const found = rowsOf(grid).find((one) => one.letter === id);
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
  const spreadsheet = globals.SpreadsheetApp.getActiveSpreadsheet();
  const problems = writeSheets(googleGrid(spreadsheet, sheetsById(spreadsheet)), sheets, writes);
  gate.endExecution();
  const left = rowsOf(grid)
    .map(({ letter, said }) => (said === `row ${letter}` ? letter : `${letter} with ${said}`))
    .sort();
  return { left: left.join(), log: gate.log(), problems };
}

/** What is left otherwise than wanted, over all visits at all calls from the look before the deletion on. */
function failuresOf(
  sheets: readonly string[],
  spares: readonly number[],
  visitsOf: (rows: string) => readonly Visit[],
  wanted: (rows: string, visit: Visit, isLastMoment: boolean) => readonly (readonly string[])[],
): string[] {
  return sheets.flatMap((rows) =>
    spares.flatMap((spare) => {
      const { log } = deleteFrom(rows, spare);
      const counted = log.lastIndexOf('Sheet.getMaxRows');
      const look = log.lastIndexOf('Sheet.getDataRange', counted);
      return visitsOf(rows).flatMap((visit) =>
        log.flatMap((call, at) => {
          if (at < look) return [];
          const { left } = deleteFrom(rows, spare, visit, at + 1);
          const isLastMoment = at > counted && at <= log.lastIndexOf('Range.getValues');
          if (wanted(rows, visit, isLastMoment).some((ids) => ids.join() === left)) return [];
          return [
            `${rows} and ${String(spare)}, at ${String(at + 1)} (${call}) ${visit.name}: ${left} is left`,
          ];
        }),
      );
    }),
  );
}

/** Without a row that somebody else deleted; one below ours may come back in the last moment. */
const withoutTheirs = (rows: string, { name }: Visit, isLastMoment: boolean): string[][] => {
  const without = stayingIn(rows).filter((id) => id !== name);
  const above = rows[idsOf(rows).indexOf(name) - 1] ?? '';
  return isLastMoment && isDoomed(above) ? [without, stayingIn(rows)] : [without];
};

/** Types in each row without an id. */
const typing: Visit = {
  name: 'typed',
  write: (grid) => {
    const at = rowsOf(grid).find(({ letter }) => letter === '-');
    const zone = { row: at?.row ?? 0, column: 1, rows: 1, columns: 1 };
    return at && { kind: 'values', zone, values: [['more words']] };
  },
};

describe('rows that are deleted', () => {
  it.each([
    ['with blank rows below', 4, 1],
    ['with nothing below', 3, 0],
  ])(
    'are the right ones however somebody sorts meanwhile, %s',
    (_, most, spare) => {
      expect(failuresOf(choices(most), [spare], sorts, (rows) => [stayingIn(rows)])).toEqual([]);
    },
    60_000,
  );

  it('take no row without an id with them, however somebody sorts meanwhile', () => {
    const sheets = [...choices(2), 'aBc', 'aBC'].flatMap((rows) => withOneMore(rows, '-'));
    expect(failuresOf(sheets, [1], sorts, (rows) => [stayingIn(rows)])).toEqual([]);
  }, 60_000);

  it('take no row without an id with them when somebody deletes one', () => {
    const sheets = choices(3).flatMap((rows) => withOneMore(rows, '-'));
    expect(failuresOf(sheets, [4], deletions, withoutTheirs)).toEqual([]);
  }, 60_000);

  it('bring no row back in which somebody types meanwhile', () => {
    const wanted = (rows: string) => [stayingIn(rows).map((id) => (id === '-' ? '- with more words' : id))];
    const sheets = choices(3).flatMap((rows) => withOneMore(rows, '-'));
    expect(failuresOf(sheets, [1], () => [typing], wanted)).toEqual([]);
  }, 60_000);

  it('are one where an id stands twice in equal rows, however somebody sorts meanwhile', () => {
    const sheets = ['Aa', 'Aab', 'AaB', 'AbaC', 'bAa', 'Aaa'];
    expect(failuresOf(sheets, [1], sorts, (rows) => [stayingIn(rows)])).toEqual([]);
  }, 60_000);

  it('are the right ones wherever somebody inserts a row meanwhile', () => {
    expect(failuresOf(choices(3), [0, 1], insertions, (rows) => [stayingIn(rows)])).toEqual([]);
  }, 60_000);

  it('take no other with them when somebody deletes one; one below ours may come back in the last moment', () => {
    expect(failuresOf(choices(4), [4], deletions, withoutTheirs)).toEqual([]);
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
