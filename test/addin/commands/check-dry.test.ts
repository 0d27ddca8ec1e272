import type { CheckResult } from '../../../src/core/workbook/check/workbook-commands';
import { describe, expect, it } from '@jest/globals';
import { MEMBER, testWorkbook } from '../../support/coalition';
import { builtCode, COORDINATOR, mustDo, openWorkbook, type TestWorkbook } from '../../support/workbook';

const look = (book: TestWorkbook) =>
  mustDo(book.as(COORDINATOR).call('check-workbook', {}, { request: { dryRun: true } })).result;

/** What a reader is told; places to go to are for the panel. */
const saidIn = (result: unknown): string =>
  (result as CheckResult).report
    .map(({ sheet, column, message }) => `${sheet} ${column} ${message}`)
    .join('\n');

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
    const said = saidIn(look(await pasted()));
    expect(said).toContain('2 rows are new.');
    expect(said).toMatch(/could be several rows of Organizations: row \d+, row \d+\./);
    expect(said).not.toMatch(/[A-Z]{2,3}@\d/);
  });

  it('are told of sheet by sheet once they are taken in, as they were announced', async () => {
    const book = await pasted();
    const isNew = ({ message }: { message: string }) => /\b(is|are) new\./.test(message);
    const sheetsIn = (result: unknown) =>
      (result as { report: { sheet: string; message: string }[] }).report
        .filter(isNew)
        .map(({ sheet, message }) => `${sheet}: ${message}`)
        .sort();
    const announced = sheetsIn(look(book));
    expect(announced.join(' ')).toMatch(/Organizations: 2 rows.*People: 2 rows.*Workgroups: This row/);
    expect(sheetsIn(mustDo(book.as(COORDINATOR).call('check-workbook')).result)).toEqual(announced);
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

describe('a tab whose first rows were cleared', () => {
  const clear = (book: TestWorkbook, sheet: 'MEM' | 'SUB', row: number, column?: number): void => {
    const sheetId = book.tabOf(sheet);
    const columns = column === undefined ? book.grid.extent(sheetId).columns : 1;
    book.grid.apply({
      kind: 'values',
      sheetId,
      zone: { row, column: column ?? 0, rows: 1, columns },
      values: [Array.from({ length: columns }, () => '')],
    });
  };

  it('is known by its headings, and Mend puts the hidden row back', async () => {
    const book = await testWorkbook();
    const before = book.rowsOf('MEM');
    clear(book, 'MEM', 0);
    expect(look(book)).toMatchObject({
      done: ['The hidden first row of “People” was cleared. “Mend” puts it back by the headings.'],
    });
    mustDo(book.as(COORDINATOR).call('check-workbook'));
    expect(book.rowsOf('MEM')).toEqual(before);
    expect(look(book)).toMatchObject({ done: [] });
  });

  it.each([
    [
      'MEM',
      'email',
      0,
      'The hidden mark of the column “Email” was cleared, so actions do not see the column. “Mend” puts it back.',
    ],
    [
      'MEM',
      'id',
      0,
      'The hidden mark of the column “Id” was cleared, so actions do not see the column. “Mend” puts it back.',
    ],
    ['SUB', 'title', 1, 'The heading “Title” was cleared. “Mend” puts it back.'],
  ] as const)(
    'has its %s %s named when one cell of row %i is gone, also to a member, and Mend puts it back',
    async (sheet, key, row, words) => {
      const book = await testWorkbook();
      mustDo(book.as(COORDINATOR).call('check-workbook'));
      const before = book.rowsOf(sheet);
      clear(book, sheet, row, book.columnOf(sheet, key));
      const { report } = mustDo(book.as(MEMBER).call('check-workbook', {}, { request: { dryRun: true } }))
        .result as { report: { sheet: string; row: number; message: string }[] };
      const lost = report.filter(({ message }) => message.includes('was cleared'));
      expect(lost).toEqual([expect.objectContaining({ row: row + 1, message: words, mended: true })]);
      mustDo(book.as(COORDINATOR).call('check-workbook'));
      expect(book.rowsOf(sheet)).toEqual(before);
    },
    60_000,
  );

  it('is said to lack a column of which neither the hidden mark nor the heading is left', async () => {
    const book = await testWorkbook();
    const column = book.columnOf('MEM', 'experience');
    clear(book, 'MEM', 0, column);
    clear(book, 'MEM', 1, column);
    expect(JSON.stringify(look(book))).toContain(
      'The column “UPR experience” was not found. “Mend” adds an empty one.',
    );
  });
});
