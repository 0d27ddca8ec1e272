import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createMemoryGrid } from './memory-grid';
import { shiftZone } from './shift-zone';
import type { GridWrite } from '../../../src/local/grid/backend';

const zone = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

describe('a grid in memory', () => {
  it('comes back the same from its snapshot as JSON', () => {
    const grid = createMemoryGrid({ name: 'Book', timeZone: 'Europe/Zurich', locale: 'fr_FR' });
    const source = { sheetId: 0, zone: { ...zone(2, 0), rows: Infinity } };
    grid.apply({ kind: 'values', sheetId: 0, zone: zone(3, 2, 1, 2), values: [['a', true]] });
    grid.apply({ kind: 'formula', sheetId: 0, row: 7, column: 5, formula: '=A1' });
    grid.apply({
      kind: 'rule',
      sheetId: 0,
      zone: zone(1, 1),
      rule: { kind: 'range', values: [], source, allowInvalid: true, help: '' },
    });
    grid.apply({ kind: 'columnWidth', sheetId: 0, column: 4, width: 50 });
    grid.apply({
      kind: 'protect',
      sheetId: 0,
      protection: { key: 'p', zone: null, warningOnly: true, description: '', editors: [] },
    });
    const again = createMemoryGrid({ snapshot: JSON.parse(JSON.stringify(grid.snapshot())) });
    expect(again.snapshot()).toEqual(grid.snapshot());
    expect(again.rule(0, 1, 1)).toEqual(grid.rule(0, 1, 1));
    expect([again.timeZone(), again.locale(), again.name(), again.columnWidth(0, 3)]).toEqual([
      'Europe/Zurich',
      'fr_FR',
      'Book',
      100,
    ]);
    expect(again.extent(0)).toEqual({ rows: 8, columns: 6 });
  });

  it('keeps formulas without calculating them, and takes a value that was calculated elsewhere', () => {
    const grid = createMemoryGrid();
    grid.apply({ kind: 'formula', sheetId: 0, row: 0, column: 0, formula: '=1+1' });
    expect(grid.read(0, zone(0, 0))).toEqual([[{ value: '', formula: '=1+1', format: '' }]]);
    grid.setCalculated(0, 0, 0, 2);
    expect(grid.read(0, zone(0, 0))[0]?.[0]?.value).toBe(2);
  });

  it('moves whole rows as a sort does', () => {
    const grid = createMemoryGrid();
    grid.apply({ kind: 'values', sheetId: 0, zone: zone(2, 0, 3), values: [['c'], ['a'], ['b']] });
    grid.apply({ kind: 'note', sheetId: 0, row: 2, column: 0, note: 'on c' });
    grid.apply({ kind: 'moveRows', sheetId: 0, from: 2, order: [3, 4, 2] });
    expect(
      grid
        .read(0, zone(2, 0, 3))
        .flat()
        .map(({ value }) => value),
    ).toEqual(['a', 'b', 'c']);
    expect(grid.note(0, 4, 0)).toBe('on c');
  });

  const refused: readonly (readonly [string, GridWrite])[] = [
    ['an unknown sheet', { kind: 'clear', sheetId: 9, zone: zone(0, 0) }],
    ['a zone outside the sheet', { kind: 'clear', sheetId: 0, zone: zone(999, 0, 2) }],
    ['values of another size', { kind: 'values', sheetId: 0, zone: zone(0, 0, 1, 2), values: [['a']] }],
    [
      'a name that is taken',
      { kind: 'insertSheet', sheetId: 1, name: 'Sheet1', index: 0, rows: 1, columns: 1 },
    ],
    ['an id that is taken', { kind: 'insertSheet', sheetId: 0, name: 'New', index: 0, rows: 1, columns: 1 }],
    ['the last sheet deleted', { kind: 'deleteSheet', sheetId: 0 }],
    ['all rows deleted', { kind: 'deleteRows', sheetId: 0, row: 0, count: 1000 }],
    ['columns that do not exist deleted', { kind: 'deleteColumns', sheetId: 0, column: 25, count: 2 }],
  ];
  it.each(refused)('refuses %s', (_, write) => {
    expect(() => createMemoryGrid().apply(write)).toThrow();
  });

  it('is as it was when what was inserted is deleted again', () => {
    const spot = fc.record({ at: fc.nat(12), count: fc.integer({ min: 1, max: 5 }), rows: fc.boolean() });
    fc.assert(
      fc.property(
        spot,
        fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 12 }),
        ({ at, count, rows }, places) => {
          const grid = createMemoryGrid();
          for (const [row, column] of places) {
            grid.apply({
              kind: 'values',
              sheetId: 0,
              zone: zone(row, column),
              values: [[`${row},${column}`]],
            });
            grid.apply({ kind: 'note', sheetId: 0, row, column, note: 'n' });
          }
          grid.apply({ kind: 'filter', sheetId: 0, zone: zone(1, 1, 6, 6) });
          grid.apply({ kind: 'freeze', sheetId: 0, rows: 2, columns: 1 });
          const read = () => [
            grid.read(0, zone(0, 0, 20, 20)),
            grid.filter(0),
            grid.sheets(),
            grid.note(0, 4, 4),
          ];
          const before = read();
          grid.apply(
            rows
              ? { kind: 'insertRows', sheetId: 0, row: at, count }
              : { kind: 'insertColumns', sheetId: 0, column: at, count },
          );
          grid.apply(
            rows
              ? { kind: 'deleteRows', sheetId: 0, row: at, count }
              : { kind: 'deleteColumns', sheetId: 0, column: at, count },
          );
          expect(read()).toEqual(before);
        },
      ),
      { seed: 7, numRuns: 200 },
    );
  });
});

describe('a zone', () => {
  it.each([
    ['inserted above', 1, 2, [4, 3]],
    ['inserted at its start', 2, 2, [4, 3]],
    ['inserted inside', 3, 2, [2, 5]],
    ['inserted right below', 5, 2, [2, 3]],
    ['deleted above', 0, -1, [1, 3]],
    ['deleted across its start', 1, -2, [1, 2]],
    ['deleted inside', 3, -1, [2, 2]],
    ['deleted across its end', 4, -4, [2, 2]],
    ['deleted around it', 1, -6, null],
  ] as const)('of rows 2 to 4 moves when rows are %s', (_, at, count, expected) => {
    const moved = shiftZone(zone(2, 0, 3), 'row', at, count);
    expect(moved && [moved.row, moved.rows]).toEqual(expected);
  });
});
