// Several changes of the grid as one step: what is read meanwhile counts them, and a refusal leaves those before it.
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { GridBackend, GridWrite } from '../../../src/local/grid/backend';
import { createModelGrid } from '../../../src/local/grid/o-spreadsheet/backend';
import { loadLibrary, silently } from '../../../src/local/grid/o-spreadsheet/load';
import type { LibraryModel } from '../../../src/local/grid/o-spreadsheet/model';
import { newBookData } from '../../../src/local/grid/o-spreadsheet/new-book';

let grid: GridBackend;
let revisions: unknown[];

beforeEach(() => {
  const library = loadLibrary();
  revisions = [];
  const transportService = {
    onNewMessage: () => undefined,
    leave: () => undefined,
    sendMessage: (message: { type: string }) => {
      if (message.type === 'REMOTE_REVISION') revisions.push(message);
    },
  };
  const data = newBookData({
    name: 'Steps',
    timeZone: 'Europe/Zurich',
    locale: 'en_US',
    rows: 20,
    columns: 5,
  });
  const config = { transportService, client: { id: 'me', name: 'Me' } };
  grid = createModelGrid(
    library,
    silently(() => new library.Model(data as never, config as never)) as unknown as LibraryModel,
  );
});

const put = (row: number, value: string | number): GridWrite => ({
  kind: 'values',
  sheetId: 0,
  zone: { row, column: 0, rows: 1, columns: 1 },
  values: [[value]],
});

const valueAt = (row: number, column: number) =>
  grid.read(0, { row, column, rows: 1, columns: 1 })[0]?.[0]?.value;

const together = (run: () => void): void => {
  if (!grid.together) throw new Error('The grid has no steps.');
  grid.together(run);
};

describe('a step of several changes', () => {
  it('is one revision for the other peers', () => {
    together(() => [put(0, 'a'), put(1, 'b'), put(2, 'c')].forEach(grid.apply));
    expect(revisions).toHaveLength(1);
    expect([0, 1, 2].map((row) => valueAt(row, 0))).toEqual(['a', 'b', 'c']);
  });

  it('shows cells and formulas as they are in the middle of it', () => {
    grid.apply({ kind: 'formula', sheetId: 0, row: 0, column: 1, formula: '=SUM(A1:A3)' });
    const seen: unknown[] = [];
    together(() => {
      [2, 3].forEach((value, row) => {
        grid.apply(put(row, value));
        seen.push(valueAt(0, 1));
      });
      grid.apply({ kind: 'insertRows', sheetId: 0, row: 0, count: 1 });
      seen.push(valueAt(1, 1), grid.extent(0).rows);
    });
    expect(seen).toEqual([2, 5, 5, 3]);
    grid.apply(put(3, 10));
    expect(valueAt(1, 1)).toBe(15);
  });

  it('ends where a change is refused; those before it hold, and the next step works', () => {
    const refused = {
      kind: 'insertSheet',
      sheetId: 0,
      name: 'Sheet1',
      index: 1,
      rows: 5,
      columns: 5,
    } as const;
    expect(() => together(() => [put(0, 'kept'), refused, put(1, 'lost')].forEach(grid.apply))).toThrow(
      /sheet with id 0/,
    );
    expect([valueAt(0, 0), valueAt(1, 0)]).toEqual(['kept', '']);
    together(() => grid.apply(put(1, 'next')));
    expect(valueAt(1, 0)).toBe('next');
  });
});
