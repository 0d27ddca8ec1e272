// The grid over o-spreadsheet answers as the plain grid in memory does, change after change.
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { GridBackend, GridValue, GridWrite, Zone } from '../../../src/local/grid/backend';
import { createMemoryGrid } from '../../support/grid/memory-grid';
import { createModelGrid } from '../../../src/local/grid/o-spreadsheet/backend';
import { loadLibrary, silently } from '../../../src/local/grid/o-spreadsheet/load';
import { newBookData } from '../../../src/local/grid/o-spreadsheet/new-book';
import type { LibraryModel } from '../../../src/local/grid/o-spreadsheet/model';

const library = loadLibrary();
const openModel = (data: Record<string, unknown>): LibraryModel =>
  silently(() => new library.Model(data as never)) as unknown as LibraryModel;

const emptyBook = { name: 'Workbook', timeZone: 'Etc/GMT', locale: 'en_US' };
const zone = (row: number, column: number, rows = 1, columns = 1): Zone => ({ row, column, rows, columns });
const all = zone(0, 0, 12, 8);

let model: LibraryModel;
let grid: GridBackend;
let memory: GridBackend;

beforeEach(() => {
  model = openModel(newBookData(emptyBook));
  grid = createModelGrid(library, model);
  memory = createMemoryGrid(emptyBook);
});

const both = (...writes: GridWrite[]): void => {
  for (const write of writes) {
    memory.apply(write);
    grid.apply(write);
  }
};

const put = (row: number, column: number, values: GridValue[][]): GridWrite => ({
  kind: 'values',
  sheetId: 0,
  zone: zone(row, column, values.length, values[0]?.length ?? 1),
  values,
});
const textColumn: GridWrite = { kind: 'format', sheetId: 0, zone: zone(2, 0, 998, 1), format: '@' };

const values = (of: GridBackend, part = all): GridValue[][] =>
  of.read(0, part).map((row) => row.map((cell) => cell.value));
const formats = (of: GridBackend, part = all): string[][] =>
  of.read(0, part).map((row) => row.map((cell) => cell.format));
const reopened = (): GridBackend =>
  createModelGrid(library, openModel(JSON.parse(JSON.stringify(model.exportData())) as never));

const TEXTS = [
  '92.10',
  '007',
  '=x',
  "'quoted",
  '1e5',
  'TRUE',
  '2026-01-02',
  '+34 600',
  '-',
  '@home',
  'a\nb',
  ' 5 ',
  '12%',
  '[a](https://b.org)',
  '=1+',
];

describe('Text stays text', () => {
  it.each(TEXTS)('%j reads back from a cell formatted as plain text', (text) => {
    both(textColumn, put(4, 0, [[text]]));
    expect(values(grid)).toEqual(values(memory));
    expect(grid.read(0, zone(4, 0))[0]![0]).toEqual({ value: text, formula: '', format: '@' });
    expect(reopened().read(0, zone(4, 0))[0]![0]).toEqual({ value: text, formula: '', format: '@' });
  });

  it.each(TEXTS)('%j reads back from an automatic cell', (text) => {
    both(put(4, 1, [[text]]));
    expect(grid.read(0, zone(4, 1))[0]![0]!.value).toBe(text);
    expect(reopened().read(0, zone(4, 1))[0]![0]!.value).toBe(text);
  });

  it('keeps leading zeros of a run of codes after saving', () => {
    both(textColumn, put(3, 0, [['007'], ['008'], ['009'], ['009'], ['010']]));
    expect(values(reopened())).toEqual(values(memory));
  });

  it('keeps a number a number when its column becomes plain text, and a text a text when it no longer is', () => {
    both(put(4, 0, [[92.1]]), textColumn, put(5, 0, [['92.10']]), {
      kind: 'format',
      sheetId: 0,
      zone: zone(5, 0),
      format: '0.00',
    });
    expect(values(grid)).toEqual(values(memory));
    expect(values(reopened())).toEqual(values(memory));
  });
});

describe('Values and structure', () => {
  const rows: GridValue[][] = [
    ['b', 2, true],
    ['a', 1.5, false],
    ['c', 46000, ''],
  ];

  it('writes, overwrites and clears', () => {
    both(put(2, 1, rows), put(3, 1, [['', 7, 'x']]), { kind: 'clear', sheetId: 0, zone: zone(2, 2, 1, 2) });
    expect(values(grid)).toEqual(values(memory));
    expect(grid.extent(0)).toEqual(memory.extent(0));
  });

  it('evaluates formulas at once', () => {
    both(put(2, 1, rows));
    grid.apply({ kind: 'formula', sheetId: 0, row: 0, column: 0, formula: '=SUM(C3:C)' });
    expect(grid.read(0, zone(0, 0))[0]![0]).toEqual({ value: 46003.5, formula: '=SUM(C3:C)', format: '' });
  });

  it.each<[string, GridWrite]>([
    ['a row inside', { kind: 'insertRows', sheetId: 0, row: 3, count: 2 }],
    ['a row at the top', { kind: 'insertRows', sheetId: 0, row: 0, count: 1 }],
    [
      'a row after the neighbour below',
      { kind: 'insertRows', sheetId: 0, row: 3, count: 1, inherit: 'after' },
    ],
    ['a row below the last', { kind: 'insertRows', sheetId: 0, row: 1000, count: 3 }],
    ['a column', { kind: 'insertColumns', sheetId: 0, column: 2, count: 1 }],
    ['fewer rows', { kind: 'deleteRows', sheetId: 0, row: 3, count: 1 }],
    ['fewer columns', { kind: 'deleteColumns', sheetId: 0, column: 1, count: 1 }],
    ['rows in another order', { kind: 'moveRows', sheetId: 0, from: 2, order: [4, 2, 3] }],
  ])('keeps cells, formats, notes, rules, protections, banding and filter through %s', (_, change) => {
    both(
      put(2, 1, rows),
      textColumn,
      { kind: 'format', sheetId: 0, zone: zone(3, 2), format: '0.0' },
      { kind: 'note', sheetId: 0, row: 3, column: 1, note: 'why' },
      {
        kind: 'rule',
        sheetId: 0,
        zone: zone(2, 3, 20, 1),
        rule: { kind: 'checkbox', values: [], allowInvalid: true, help: '' },
      },
      {
        kind: 'protect',
        sheetId: 0,
        protection: { key: 'p', zone: zone(1, 0, 5, 3), warningOnly: true, description: 'd', editors: [] },
      },
      { kind: 'banding', sheetId: 0, zone: zone(1, 0, 30, 5) },
      { kind: 'filter', sheetId: 0, zone: zone(1, 0, 30, 5) },
      { kind: 'freeze', sheetId: 0, rows: 2, columns: 1 },
      { kind: 'hideRows', sheetId: 0, row: 0, count: 1, hidden: true },
      change,
    );
    for (const one of [grid, reopened()]) {
      expect(values(one)).toEqual(values(memory));
      expect(formats(one)).toEqual(formats(memory));
      expect(one.sheets()).toEqual(memory.sheets());
      expect(one.protections(0)).toEqual(memory.protections(0));
      expect([one.banding(0), one.filter(0)]).toEqual([memory.banding(0), memory.filter(0)]);
      for (let row = 0; row < 12; row += 1)
        for (let column = 0; column < 8; column += 1) {
          expect([row, column, one.note(0, row, column)]).toEqual([row, column, memory.note(0, row, column)]);
          expect([row, column, one.rule(0, row, column)]).toEqual([row, column, memory.rule(0, row, column)]);
        }
    }
  });
});

describe('Sheets, rules and refusals', () => {
  const second: GridWrite = {
    kind: 'insertSheet',
    sheetId: 77,
    name: 'Réponses (Québec)',
    index: 1,
    rows: 20,
    columns: 5,
  };

  it('makes, moves past hidden ones, renames, hides and deletes sheets', () => {
    both(second, { kind: 'insertSheet', sheetId: 5, name: 'Third', index: 2, rows: 9, columns: 3 });
    both({ kind: 'hideSheet', sheetId: 77, hidden: true }, { kind: 'moveSheet', sheetId: 0, index: 2 });
    both(
      { kind: 'renameSheet', sheetId: 0, name: 'First' },
      { kind: 'tabColor', sheetId: 5, color: '#336699' },
    );
    expect(grid.sheets()).toEqual(memory.sheets());
    both({ kind: 'deleteSheet', sheetId: 5 });
    expect(grid.sheets()).toEqual(memory.sheets());
  });

  it('lets a list taken from a range follow inserted rows and a renamed sheet', () => {
    const source = { sheetId: 77, zone: { ...zone(2, 1), rows: Infinity } };
    const rule = { kind: 'range' as const, values: [], source, allowInvalid: true, help: 'Pick one' };
    both(second, { kind: 'rule', sheetId: 0, zone: zone(2, 0, 10, 1), rule });
    expect(grid.rule(0, 4, 0)).toEqual(memory.rule(0, 4, 0));
    both(
      { kind: 'insertRows', sheetId: 77, row: 0, count: 1 },
      { kind: 'renameSheet', sheetId: 77, name: 'Other' },
    );
    expect(grid.rule(0, 4, 0)).toEqual(memory.rule(0, 4, 0));
    both({ kind: 'rule', sheetId: 0, zone: zone(4, 0), rule: null });
    expect([grid.rule(0, 3, 0), grid.rule(0, 4, 0)]).toEqual([memory.rule(0, 3, 0), null]);
  });

  it('keeps widths, groups and hidden columns', () => {
    both(
      { kind: 'columnWidth', sheetId: 0, column: 2, width: 240 },
      { kind: 'groupColumns', sheetId: 0, column: 3, count: 2, collapsed: true },
    );
    both({ kind: 'hideColumns', sheetId: 0, column: 6, count: 1, hidden: true });
    for (const column of [1, 2, 3, 4, 5, 6]) {
      expect([column, grid.columnWidth(0, column)]).toEqual([column, memory.columnWidth(0, column)]);
      expect([column, grid.isColumnHidden(0, column)]).toEqual([column, memory.isColumnHidden(0, column)]);
    }
    expect(grid.columnGroups?.(0)).toEqual(memory.columnGroups?.(0));
  });

  it.each<[string, GridWrite]>([
    ['a zone outside the sheet', put(999, 25, [[1, 2]])],
    ['an unknown sheet', { kind: 'clear', sheetId: 9, zone: all }],
    [
      'a name that another sheet has',
      { kind: 'insertSheet', sheetId: 8, name: 'Sheet1', index: 0, rows: 2, columns: 2 },
    ],
    ['rows that are not there', { kind: 'deleteRows', sheetId: 0, row: 999, count: 2 }],
    ['the last sheet', { kind: 'deleteSheet', sheetId: 0 }],
  ])('refuses %s', (_, write) => {
    expect(() => grid.apply(write)).toThrow();
    expect(() => memory.apply(write)).toThrow();
  });

  it('sets the time zone and keeps name and locale', () => {
    both({ kind: 'timeZone', timeZone: 'America/Mexico_City' });
    expect([reopened().name(), reopened().timeZone(), reopened().locale()]).toEqual([
      'Workbook',
      'America/Mexico_City',
      'en_US',
    ]);
  });
});

describe('the look of a large zone', () => {
  it('stays when a single cell in it gets a format of its own', () => {
    grid.apply({ kind: 'style', sheetId: 0, zone: zone(2, 0, 500, 3), style: { verticalAlign: 'top' } });
    grid.apply({ kind: 'format', sheetId: 0, zone: zone(4, 1), format: '@' });
    grid.apply(put(4, 1, [['+Vida']]));
    const sheet = (model.exportData() as { sheets: { styles: Record<string, number> }[] }).sheets[0];
    expect(Object.keys(sheet?.styles ?? {})).toEqual(['B5']);
  });
});
