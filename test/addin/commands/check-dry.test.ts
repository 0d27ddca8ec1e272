import { describe, expect, it } from '@jest/globals';
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

describe('lists that were pasted', () => {
  const pasted = async (): Promise<TestWorkbook> => {
    const book = await testWorkbook();
    book.typeRow('ORG', { name: 'Lake Clinics', acronym: 'LKC' });
    book.typeRow('ORG', { name: 'Lake  Clinics' });
    book.typeRow('MEM', { name: 'Amina Otieno', organization: 'LKC', email: 'amina@example.org' });
    book.typeRow('MEM', { name: 'John Kamau', organization: 'Lake Clinics' });
    book.typeRow('WG', { name: 'Health', coChair1: 'Amina Otieno' });
    return book;
  };

  it('are announced before they are taken in, without words that only the program knows', async () => {
    const said = JSON.stringify(look(await pasted()));
    expect(said).toContain('2 rows are new.');
    expect(said).toMatch(/could be several rows of Organizations: row \d+, row \d+\./);
    expect(said).not.toMatch(/[A-Z]{2,3}@\d/);
  });

  it('show names, and never ids, where they link to each other', async () => {
    const book = await pasted();
    const { summary } = mustDo(book.as(COORDINATOR).call('check-workbook'));
    expect(summary.join(' ')).toMatch(/\d+ findings were mended\./);
    const amina = book.rowsOf('MEM').find(({ name }) => name === 'Amina Otieno');
    const health = book.rowsOf('WG').find(({ name }) => name === 'Health');
    expect([amina?.['organization'], health?.['coChair1']]).toEqual(['Lake Clinics', 'Amina Otieno']);
    expect(look(book)).toMatchObject({ done: [] });
    expect((look(book) as { report: { mended: boolean }[] }).report.filter(({ mended }) => mended)).toEqual(
      [],
    );
  });
});

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
