// What an undo could not put back is told: that nothing came back, or which place stays, and why.
import { beforeEach, expect, it } from '@jest/globals';
import type { ListChangesResult } from '../../../src/core/workbook/changes/undo-commands';
import type { Language } from '../../../src/core/base/messages/text';
import { testWorkbook } from '../../support/coalition';
import { COORDINATOR, mustDo, type TestWorkbook } from '../../support/workbook';

let book: TestWorkbook;
beforeEach(async () => {
  book = await testWorkbook();
  // What people typed by hand is completed with the first action.
  edit({ rhythm: 'Each week' });
});

const rowOf = (name: string) => book.rowsOf('WG').find((row) => row['name'] === name);

function edit(values: Readonly<Record<string, string>>): string {
  const id = rowOf('Prisons')?.['id'];
  return mustDo(book.as(COORDINATOR).call('edit-row', { sheet: 'WG', id, values })).change ?? '';
}

const undo = (change: string, language: Language = 'en') =>
  mustDo(book.as(COORDINATOR).call('undo', { change }, { request: { language } }));

const stateOf = (change: string) =>
  (mustDo(book.as(COORDINATOR).call('list-changes')).result as ListChangesResult).changes.find(
    ({ id }) => id === change,
  )?.state;

it.each([
  ['en', /^Nothing of “Change a row”, .*, was taken back/, 'Somebody changed this cell to “Typed since”'],
  ['es', /^No se deshizo nada de «/, '«Typed since»'],
  ['fr', /^Rien de « .* », .*, n’a été annulé/, '« Typed since »'],
] as const)(
  'a cell that somebody changed since is all that the action wrote, in %s',
  (language, summary, why) => {
    const change = edit({ scope: 'People who wait' });
    const row = rowOf('Prisons')?.rowNumber ?? 0;
    book.type('WG', row, 'scope', 'Typed since');
    const { summary: said, problems, result } = undo(change, language);
    expect(said[0]).toMatch(summary);
    expect(result).toMatchObject({ restored: 0 });
    expect(problems).toEqual([
      { sheet: 'Workgroups', row, column: 'What it works on', message: expect.stringContaining(why) },
    ]);
    expect(stateOf(change)).toBe('done');
  },
);

it('one of two cells stays, and the answer says which', () => {
  const change = edit({ scope: 'People who wait', rhythm: 'Every Monday' });
  const row = rowOf('Prisons')?.rowNumber ?? 0;
  book.type('WG', row, 'rhythm', 'Typed since');
  const { summary, problems } = undo(change);
  expect(summary[0]).toMatch(/^Undone: .*, except in one place, which stays as it is\./);
  expect(problems).toMatchObject([{ sheet: 'Workgroups', row }]);
  expect(rowOf('Prisons')).toMatchObject({ scope: 'People who are held', rhythm: 'Typed since' });
});

it('a column that went is named', () => {
  const change = edit({ scope: 'People who wait' });
  const [sheetId, column] = [book.tabOf('WG'), book.columnOf('WG', 'scope')];
  book.grid.apply({ kind: 'deleteColumns', sheetId, column, count: 1 });
  const { summary, problems } = undo(change);
  expect(summary[0]).toMatch(/^Nothing of .* was taken back/);
  expect(problems).toMatchObject([
    {
      sheet: 'Workgroups',
      column: 'What it works on',
      message: expect.stringContaining('This column is not there any more'),
    },
  ]);
});

it('where somebody put all back by hand, there is nothing to take back, and that is said', () => {
  const change = edit({ scope: 'People who wait' });
  book.type('WG', rowOf('Prisons')?.rowNumber ?? 0, 'scope', 'People who are held');
  book.type('WG', rowOf('Prisons')?.rowNumber ?? 0, 'updated', '');
  const { summary, problems } = undo(change);
  expect(summary[0]).toMatch(/^Nothing of .* was there to take back: /);
  expect(problems).toEqual([]);
  expect(stateOf(change)).toBe('undone');
});
