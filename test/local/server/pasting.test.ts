// Lists are pasted from the name on, which stands in the last frozen column.
import { expect, it } from '@jest/globals';
import { loadLibrary, silently } from '../../../src/local/grid/o-spreadsheet/load';

interface Grid {
  readonly getters: {
    getActiveSheetId(): string;
    getCell(position: object): { readonly content: string } | undefined;
  };
  dispatch(type: string, payload: object): { readonly isSuccessful: boolean };
}

it('a list is pasted across the edge of the frozen columns and rows', () => {
  const { Model } = loadLibrary();
  const grid = silently(() => new Model({})) as unknown as Grid;
  const sheetId = grid.getters.getActiveSheetId();
  grid.dispatch('FREEZE_COLUMNS', { sheetId, quantity: 1 });
  grid.dispatch('FREEZE_ROWS', { sheetId, quantity: 1 });
  const pasted = grid.dispatch('PASTE_FROM_OS_CLIPBOARD', {
    target: [{ left: 0, right: 0, top: 0, bottom: 0 }],
    clipboardContent: { text: 'Harbor Legal Aid\tHLA\nOpen Ballot\tOB' },
  });
  expect(pasted.isSuccessful).toBe(true);
  const at = (col: number, row: number) => grid.getters.getCell({ sheetId, col, row })?.content;
  expect([at(0, 0), at(1, 0), at(0, 1), at(1, 1)]).toEqual(['Harbor Legal Aid', 'HLA', 'Open Ballot', 'OB']);
});
