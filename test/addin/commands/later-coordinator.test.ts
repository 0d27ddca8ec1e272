// A box in People that anybody can tick lets nobody into locked sheets by itself; and who may set up.
import { expect, it } from '@jest/globals';
import { CYCLE, MEMBER, testWorkbook } from '../../support/coalition';
import { builtCode, COORDINATOR, mustDo, openWorkbook, type TestWorkbook } from '../../support/workbook';
import type { CheckResult } from '../../../src/core/workbook/check/workbook-commands';

const DEE = 'dee@example.org';
const MOVED = { ...CYCLE, reviewDate: '2027-11-15', move: true };

async function withDeeTicked(): Promise<{ book: TestWorkbook; id: string }> {
  const book = await testWorkbook();
  const row = book.rowsOf('MEM').find(({ email }) => email === DEE);
  book.type('MEM', row?.rowNumber ?? 0, 'coordinator', true);
  return { book, id: String(row?.['id']) };
}

const editorsOf = (book: TestWorkbook): readonly string[] =>
  (['SET', 'TPL'] as const).flatMap((sheet) =>
    book.grid
      .protections(book.tabOf(sheet))
      .flatMap(({ warningOnly, editors }) => (warningOnly ? [] : editors)),
  );

it('who was ticked as coordinator is named, and let into Settings once a coordinator confirms', async () => {
  const { book, id } = await withDeeTicked();
  expect(book.as(DEE).call('start-cycle', MOVED)).toMatchObject({ ok: false, code: 'failed' });

  const cora = book.as(COORDINATOR);
  for (const request of [{ dryRun: true }, { dryRun: false }]) {
    const result = mustDo(cora.call('check-workbook', {}, { request })).result as CheckResult;
    expect(result.newCoordinators).toEqual([{ id, name: `Dee Park (${DEE})` }]);
    const told = result.report.find(({ column }) => column === 'Coordinator');
    expect(told?.message).toContain('Dee Park (dee@example.org) is ticked as coordinator');
    expect(editorsOf(book)).not.toContain(DEE);
  }

  mustDo(cora.call('check-workbook', { admit: [id] }));
  mustDo(book.as(DEE).call('start-cycle', MOVED));
  expect(book.rowsOf('SET').find(({ key }) => key === 'review.date')?.['value']).toBe('2027-11-15');
  const after = mustDo(cora.call('check-workbook')).result as CheckResult;
  expect(after).toMatchObject({ done: [] });
  expect(after.newCoordinators).toBeUndefined();
}, 60_000);

it('confirming is for coordinators, and for people who are ticked', async () => {
  const { book, id } = await withDeeTicked();
  const ana = String(book.rowsOf('MEM').find(({ email }) => email === MEMBER)?.['id']);
  expect(book.as(MEMBER).call('check-workbook', { admit: [id] })).toMatchObject({ ok: false });
  mustDo(book.as(COORDINATOR).call('check-workbook', { admit: [ana] }));
  expect(editorsOf(book)).not.toContain(MEMBER);
}, 60_000);

it('set-up that is only tried changes nothing', async () => {
  const book = openWorkbook(await builtCode());
  const before = book.grid.sheets().length;
  mustDo(book.as(COORDINATOR).call('set-up-workbook', {}, { request: { dryRun: true } }));
  expect(book.grid.sheets()).toHaveLength(before);
}, 60_000);

it('set-up is for coordinators once there is one', async () => {
  const book = await testWorkbook();
  const answer = book.as(MEMBER).call('set-up-workbook', {});
  expect(answer).toMatchObject({ ok: false, code: 'refused' });
  expect(answer.ok ? '' : answer.message).toContain('Ask one of them; the sheet People shows who they are');
  mustDo(book.as(COORDINATOR).call('set-up-workbook', {}));
}, 60_000);

it('who has no address is told before any sheet is made', async () => {
  const book = openWorkbook(await builtCode());
  for (const command of ['set-up-workbook', 'check-workbook'] as const) {
    const answer = book.as('').call(command, {});
    expect(answer.ok ? '' : answer.message).toContain('Google does not tell this workbook which account');
  }
  expect(book.grid.sheets()).toHaveLength(1);
}, 60_000);
