import { beforeAll, describe, expect, it } from '@jest/globals';
import { builtCode, COORDINATOR, openWorkbook, type TestWorkbook } from '../../support/workbook';

const DAY = 86_400_000;
let book: TestWorkbook;

beforeAll(async () => {
  book = openWorkbook(await builtCode());
  book.as(COORDINATOR).call('set-up-workbook');
  book
    .as(COORDINATOR)
    .call('join', { name: 'Cora Lind', organization: 'River Watch', workgroups: [], listed: true });
});

describe('details of old changes', () => {
  it('stay for ninety days and are dropped by the check after that', () => {
    book.clock += 89 * DAY;
    book.as(COORDINATOR).call('check-workbook');
    expect(book.rowsOf('CHG').map(({ command }) => command)).toContain('join');
    book.clock += 2 * DAY;
    const answer = book.as(COORDINATOR).call('check-workbook');
    expect(answer).toMatchObject({
      ok: true,
      summary: [expect.stringMatching(/old entr(y|ies) of the sheet Changes/)],
    });
    expect(book.rowsOf('CHG').map(({ command }) => command)).not.toContain('join');
    expect(book.rowsOf('ORG').map(({ name }) => name)).toEqual(['River Watch']);
  });
});
