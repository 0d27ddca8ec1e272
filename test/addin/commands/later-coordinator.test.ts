import { expect, it } from '@jest/globals';
import { CYCLE, testWorkbook } from '../../support/coalition';
import { COORDINATOR, mustDo } from '../../support/workbook';

const DEE = 'dee@example.org';
const MOVED = { ...CYCLE, reviewDate: '2027-11-15', move: true };

it('who became a coordinator later may change Settings once a coordinator has run the check', async () => {
  const book = await testWorkbook();
  const row = book.rowsOf('MEM').find(({ email }) => email === DEE);
  book.type('MEM', row?.rowNumber ?? 0, 'coordinator', true);
  expect(book.as(DEE).call('start-cycle', MOVED)).toMatchObject({ ok: false, code: 'failed' });

  mustDo(book.as(COORDINATOR).call('check-workbook'));
  mustDo(book.as(DEE).call('start-cycle', MOVED));
  expect(book.rowsOf('SET').find(({ key }) => key === 'review.date')?.['value']).toBe('2027-11-15');
  expect(mustDo(book.as(COORDINATOR).call('check-workbook')).result).toMatchObject({ done: [] });
}, 60_000);
