// What cannot be tried out says so, and does nothing.
import { expect, it } from '@jest/globals';
import { testWorkbook } from '../../support/coalition';
import { COORDINATOR, mustDo } from '../../support/workbook';

it.each(['undo', 'send-waiting-mail'])('%s acts in no trial', async (command) => {
  const book = await testWorkbook();
  const cora = book.as(COORDINATOR);
  const meeting = {
    workgroup: 'Water',
    title: 'Wells',
    start: '2099-05-01T10:00',
    length: 60,
    timeZone: 'UTC',
  };
  mustDo(cora.call('invite-to-meeting', meeting, { mailQuota: 0 }));
  const before = [book.rowsOf('MTG'), book.rowsOf('OBX'), book.rowsOf('CHG')];
  const answer = cora.call(command, {}, { request: { dryRun: true } });
  expect(answer).toMatchObject({ ok: false, message: expect.stringContaining('cannot be tried out') });
  expect([book.rowsOf('MTG'), book.rowsOf('OBX'), book.rowsOf('CHG')]).toEqual(before);
});
