// The tabs of a workbook are named in its own language; who reads in another one is told these names.
import type { RowFormResult } from '../../../src/core/workbook/this-row/plan-row-form';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { MyPageResult } from '../../../src/core/inbox/my-page/page';
import type { CheckResult } from '../../../src/core/workbook/check/workbook-commands';
import { MEMBER, testWorkbook } from '../../support/coalition';
import { COORDINATOR, mustDo, type TestWorkbook } from '../../support/workbook';

let book: TestWorkbook;
beforeAll(async () => {
  book = await testWorkbook();
}, 60_000);

const inSpanish = { request: { language: 'es' } } as const;

describe('who reads an English workbook in Spanish', () => {
  it('is told in which tab a name is missing', () => {
    const row = book.rowsOf('SUB')[0]?.rowNumber ?? 0;
    book.type('SUB', row, 'workgroup', 'No such group');
    const form = mustDo(book.as(COORDINATOR).call('row-form', { sheet: 'SUB', row }, inSpanish));
    const { title, problems } = form.result as RowFormResult;
    expect(title).toBe('Submissions');
    expect(problems.map(({ message }) => message).join()).toMatch(/No such group.*Workgroups/);
  });

  it('finds what a check reports, before and after mending, under the tab and column that stand there', () => {
    const cora = book.as(COORDINATOR);
    const reportOf = (dryRun: boolean) =>
      mustDo(cora.call('check-workbook', {}, { request: { language: 'es', dryRun } })).result as CheckResult;
    for (const dryRun of [true, false]) {
      const found = reportOf(dryRun).report.find(({ message }) => message.includes('No such group'));
      expect(found).toMatchObject({
        sheet: 'Submissions',
        column: 'Workgroup',
        message: expect.stringContaining('ninguna fila de Workgroups') as unknown,
      });
    }
  });

  it('is refused with the name of the tab that helps', () => {
    const answer = book.as(MEMBER).call('queue-digests', {}, inSpanish);
    expect(answer).toMatchObject({
      ok: false,
      message: expect.stringMatching(/coordinación.*hoja People/) as unknown,
    });
  });

  it('finds on My page the tab that has the rest', () => {
    for (let at = 0; at < 7; at += 1) book.typeRow('ACT', { what: `Task ${at}`, owner: 'Ana Ruiz' });
    const page = mustDo(book.as(MEMBER).call('my-page', {}, inSpanish)).result as MyPageResult;
    const toDos = page.sections.find(({ kind }) => kind === 'to-dos');
    expect([toDos?.title, toDos?.tab]).toEqual(['Tareas', 'To do']);
  });
});
