import { describe, expect, it } from '@jest/globals';
import { mergeWrites } from '../../../../src/core/workbook/changes/plan-writes';
import { keysChanged, planRewrite, type SheetNow } from '../../../../src/core/workbook/changes/moved-cells';
import { blocksOf, placeChanges, rowsById } from '../../../../src/core/workbook/changes/place';
import { cellHash, sameCell } from '../../../../src/core/workbook/changes/same-cell';
import { deletedByMistake } from '../../../../src/core/workbook/changes/deleted-by-mistake';
import type { SheetSnapshot } from '../../../../src/core/workbook/records/snapshot';

describe('rectangles of cells', () => {
  it.each([
    ['one cell', [[3, 1]], [[3, 1, 1, 1]]],
    [
      'a run in a row',
      [
        [3, 1],
        [3, 2],
        [3, 3],
      ],
      [[3, 1, 1, 3]],
    ],
    [
      'rows that follow one another',
      [
        [3, 1],
        [4, 1],
        [5, 1],
      ],
      [[3, 1, 3, 1]],
    ],
    [
      'a gap in a row',
      [
        [3, 1],
        [3, 3],
      ],
      [
        [3, 1, 1, 1],
        [3, 3, 1, 1],
      ],
    ],
    [
      'a gap between rows',
      [
        [3, 1],
        [5, 1],
      ],
      [
        [3, 1, 1, 1],
        [5, 1, 1, 1],
      ],
    ],
    [
      'runs of other columns',
      [
        [3, 1],
        [4, 1],
        [4, 2],
      ],
      [
        [3, 1, 1, 1],
        [4, 1, 1, 2],
      ],
    ],
  ])('never cover other cells: %s', (_, cells, blocks) => {
    const placed = cells.map(([row = 0, column = 0]) => ({ row, column, value: `${row}.${column}` }));
    const made = blocksOf(placed);
    expect(made.map(({ row, column, values }) => [row, column, values.length, values[0]?.length])).toEqual(
      blocks,
    );
    expect(made.flatMap(({ values }) => values.flat()).sort()).toEqual(
      placed.map(({ value }) => value).sort(),
    );
  });

  it('place changes by id and column, without those that are gone', () => {
    const change = (id: string, column: string) => ({ id, column, old: '', value: id });
    const placed = placeChanges(
      [change('a', 'x'), change('gone', 'x'), change('b', 'y')],
      rowsById(['', 'a', 'b', 'a'], 3),
      ['id', 'x'],
    );
    expect(placed).toEqual([{ row: 4, column: 1, value: 'a', id: 'a' }]);
  });
});

describe('cells that count as the same', () => {
  it.each([
    ['2027-01-02', { date: '2027-01-02' }, true],
    ['2027-01-02 18:00', { date: '2027-01-02T18:00' }, true],
    ['2027-01-02T00:00', { date: '2027-01-02' }, true],
    [4, '4', true],
    [true, 'TRUE', true],
    ['', undefined, true],
    ['92.1', '92.10', false],
    ['a', 'A', false],
  ])('%j and %j: %p', (a, b, same) => {
    expect([sameCell(a, b), cellHash(a) === cellHash(b)]).toEqual([same, same]);
  });
});

describe('writes of two sources', () => {
  it('are one change a sheet, where the first has its way', () => {
    const change = (value: string) => ({
      sheet: 'WG' as const,
      inserts: [],
      deletes: [],
      changes: [{ id: 'WG-1', column: 'name', old: '', value }],
    });
    expect(mergeWrites([change('first')], [change('second')])).toEqual([change('first')]);
  });
});

describe('values that went astray while rows moved', () => {
  const sheet = (rows: readonly (readonly [number, string, string])[]): SheetSnapshot => ({
    sheet: 'WG',
    title: 'Workgroups',
    columns: ['id', 'name'],
    headers: ['Id', 'Name'],
    rows: rows.map(([rowNumber, id, name]) => ({ rowNumber, id, cells: [id, name] })),
  });
  const now = (rows: readonly (readonly [number, string, string])[]): SheetNow => ({
    columns: ['id', 'name'],
    headers: ['Id', 'Name'],
    rows: sheet(rows).rows,
  });
  const before = sheet([
    [3, 'a', 'A'],
    [4, 'b', 'B'],
  ]);
  const change = { id: 'a', column: 'name', old: 'A', value: 'new' };
  const written = [{ row: 3, column: 1, value: 'new', id: 'a' }];

  it.each([
    [
      'nothing moved',
      [
        [3, 'a', 'new'],
        [4, 'b', 'B'],
      ],
      [],
    ],
    [
      'rows changed places before the write',
      [
        [3, 'b', 'new'],
        [4, 'a', 'A'],
      ],
      [
        [3, 'B'],
        [4, 'new'],
      ],
    ],
    [
      'rows changed places after the write',
      [
        [3, 'b', 'B'],
        [4, 'a', 'new'],
      ],
      [],
    ],
    [
      'a row came in above',
      [
        [3, '', 'new'],
        [4, 'a', 'A'],
        [5, 'b', 'B'],
      ],
      [
        [3, ''],
        [4, 'new'],
      ],
    ],
    [
      'somebody edited the very cell meanwhile',
      [
        [3, 'b', 'new'],
        [4, 'a', 'theirs'],
      ],
      [[3, 'B']],
    ],
    [
      'somebody edited over the stray value',
      [
        [3, 'b', 'theirs'],
        [4, 'a', 'A'],
      ],
      [[4, 'new']],
    ],
    ['the row went', [[3, 'b', 'new']], [[3, 'B']]],
  ] as const)('are put back and written again: %s', (_, rows, mends) => {
    expect(planRewrite(before, now(rows), [change], written).map(({ row, value }) => [row, value])).toEqual(
      mends,
    );
  });
});

describe('values that went astray while columns moved', () => {
  const head = { columns: ['id', 'name', 'scope', ''], headers: ['Id', 'Name', 'Scope', 'Our shelf'] };
  const before: SheetSnapshot = {
    ...{ sheet: 'WG', title: 'Workgroups', ...head },
    rows: [{ rowNumber: 3, id: 'a', cells: ['a', 'A', 'old', 'ours'] }],
  };
  const changes = [
    { id: 'a', column: 'name', old: 'A', value: 'new' },
    { id: 'a', column: 'scope', old: 'old', value: 'wide' },
  ];
  const written = [
    { row: 3, column: 1, value: 'new', id: 'a' },
    { row: 3, column: 2, value: 'wide', id: 'a' },
  ];
  const now = (columns: string[], headers: string[], cells: string[]): SheetNow => ({
    ...{ columns, headers },
    rows: [{ rowNumber: 3, id: cells[columns.indexOf('id')] ?? '', cells }],
  });

  it.each([
    [
      'one was inserted before the write, so that an id was hit',
      now(['', 'id', 'name', 'scope', ''], ['', ...head.headers], ['', 'new', 'wide', 'old', 'ours']),
      [
        [1, 'a'],
        [2, 'new'],
        [3, 'wide'],
      ],
    ],
    [
      'one was inserted after it',
      now(['', 'id', 'name', 'scope', ''], ['', ...head.headers], ['', 'a', 'new', 'wide', 'ours']),
      [],
    ],
    [
      'one was deleted, so that somebody’s own was hit',
      now(['id', 'scope', ''], ['Id', 'Scope', 'Our shelf'], ['a', 'new', 'wide']),
      [
        [1, 'wide'],
        [2, 'ours'],
      ],
    ],
    [
      'two changed places',
      now(['id', 'scope', 'name', ''], ['Id', 'Scope', 'Name', 'Our shelf'], ['a', 'new', 'wide', 'ours']),
      [
        [1, 'wide'],
        [2, 'new'],
      ],
    ],
  ])('are put back and written again: %s', (_, sheet, mends) => {
    expect(planRewrite(before, sheet, changes, written).map(({ column, value }) => [column, value])).toEqual(
      mends,
    );
  });

  it.each([
    [
      'a column was inserted',
      ['', 'id', 'name', 'scope', ''],
      ['', 'Id', 'Name', 'Scope', 'Our shelf'],
      false,
    ],
    ['a column was deleted', ['id', 'scope', ''], ['Id', 'Scope', 'Our shelf'], false],
    ['a heading was renamed', head.columns, ['Id', 'Called', 'Scope', 'Our shelf'], false],
    ['a key was cleared', ['id', '', 'scope', ''], head.headers, true],
    ['two keys changed places', ['id', 'scope', 'name', ''], head.headers, true],
    ['the ids have none', ['', 'name', 'scope', ''], head.headers, true],
  ])('are not looked for where keys are not what they were: %s', (_, columns, headers, isChanged) => {
    expect(keysChanged(head, { columns, headers })).toBe(isChanged);
  });
});

describe('rows that went by mistake', () => {
  const rows = (...ids: string[]) => rowsById(ids, 3);
  const meant = new Set(['B', 'C']);
  it.each([
    ['ours alone', rows('a', 'B', 'c'), rows('a', 'c'), [4], 0, []],
    ['a row came in above', rows('a', 'B', 'c'), rows('', 'B', 'c'), [4], -1, ['a']],
    ['somebody deleted one above', rows('a', 'B', 'c', 'd'), rows('B', 'd'), [4], 1, ['c']],
    ['somebody deleted one above after us', rows('a', 'B', 'C', 'd'), rows('d'), [5, 4], 1, []],
    ['a blank row was hit', rows('a', 'B'), rows('B'), [4], 1, []],
    ['somebody dragged the first row below ours', rows('a', 'B'), rows('B'), [4], 0, ['a']],
    ['somebody sorted, and rows below went', rows('a', 'B', 'c', 'd'), rows('d', 'c', 'B'), [6], 0, ['a']],
    ['somebody deleted two', rows('a', 'b', 'C'), rows('C'), [5], 2, ['a', 'b']],
    ['between our runs, one above', rows('a', 'B', 'd', 'C', 'e'), rows('B', 'e'), [6, 4], 1, ['d']],
  ])('%s', (_, before, after, deleted, fewer, wrong) => {
    expect(deletedByMistake(before, after, { rows: deleted, meant, fewer })).toEqual(wrong);
  });

  it.each([
    ['the next one', rows('a', 'B', 'c'), rows('a'), [4], ['c']],
    ['the next but one', rows('a', 'B', 'C', 'd', 'e'), rows('a', 'e'), [5, 4], ['d']],
  ])('come back where somebody deleted either ours or %s', (_, before, after, deleted, wrong) => {
    expect(deletedByMistake(before, after, { rows: deleted, meant, fewer: 1 })).toEqual(wrong);
  });
});
