import { beforeAll, describe, expect, it } from '@jest/globals';
import { builtCode, COORDINATOR, lean, openWorkbook, type TestWorkbook } from '../../support/workbook';
import { reorder, UPSIDE_DOWN } from './reorder';

const DAY = 86_400_000;
let code: string;
let book: TestWorkbook;

beforeAll(async () => {
  code = await builtCode();
  book = openWorkbook(code);
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

  it('are dropped alone when somebody sorts the sheet meanwhile', () => {
    book.as(COORDINATOR).call('import-rows', { sheet: 'ORG', rows: [{ name: 'Housing Now' }] });
    book.clock += 91 * DAY;
    book.as(COORDINATOR).call('join', { name: 'Bo Lind', workgroups: [], listed: true });
    const start = lean(book.state());
    const check = (at: number) => {
      const sorted = openWorkbook(code, start);
      const visit = () => reorder(sorted, 'CHG', UPSIDE_DOWN);
      sorted.as(COORDINATOR).call('check-workbook', {}, { faults: [{ at, kind: 'visit', visit }] });
      return { log: sorted.log(), left: sorted.rowsOf('CHG').map(({ command }) => command) };
    };
    const { log, left } = check(0);
    const deletion = log.lastIndexOf('Sheet.deleteRows') + 1;
    expect([left, deletion > 0]).toEqual([['join'], true]);
    for (const at of [deletion - 1, deletion, deletion + 1]) expect([at, check(at).left]).toEqual([at, left]);
  });
});
