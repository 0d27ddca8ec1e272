import { expect, it } from '@jest/globals';
import { testWorkbook } from '../../support/coalition';
import { builtCode, COORDINATOR, mustDo, openWorkbook, type TestWorkbook } from '../../support/workbook';

const look = (book: TestWorkbook) =>
  mustDo(book.as(COORDINATOR).call('check-workbook', {}, { request: { dryRun: true } })).result;

it('a workbook without any sheets is said to have none, before anything is made', async () => {
  const book = openWorkbook(await builtCode());
  expect(look(book)).toEqual({
    report: [],
    done: ['This workbook has no sheets of the UPR yet. “Mend” makes them.'],
  });
  mustDo(book.as(COORDINATOR).call('check-workbook'));
  expect(look(book)).toMatchObject({ done: [] });
}, 60_000);

it.each([
  ['TIM', 'The sheet “Timeline” was not found.'],
  ['WG', 'The sheet “Workgroups” was not found.'],
] as const)(
  'a deleted sheet %s is named, with where to look first',
  async (sheet, words) => {
    const book = await testWorkbook();
    book.grid.apply({ kind: 'deleteSheet', sheetId: book.tabOf(sheet) });
    expect(look(book)).toMatchObject({ done: [expect.stringContaining(words)] });
  },
  60_000,
);
