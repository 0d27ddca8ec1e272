import { expect, it } from '@jest/globals';
import { CO_CHAIR, testWorkbook } from '../../support/coalition';
import { mustDo } from '../../support/workbook';

const MEETING = { workgroup: 'Water', title: 'Plan the testing', start: '2027-02-03T18:00', length: 60 };
const INVITE = { ...MEETING, timeZone: 'America/New_York' };

it('trouble with the mail does not say that the saved meeting was taken back', async () => {
  const rehearsal = await testWorkbook();
  mustDo(rehearsal.as(CO_CHAIR).call('invite-to-meeting', INVITE));
  const at = rehearsal.log().indexOf('MailApp.getRemainingDailyQuota') + 1;
  expect(at).toBeGreaterThan(0);

  const book = await testWorkbook();
  const faults = [{ at, kind: 'throw', message: 'Service unavailable.' }] as const;
  const answer = mustDo(book.as(CO_CHAIR).call('invite-to-meeting', INVITE, { faults }));
  expect(answer.summary.join(' ')).toContain(
    'The rows are saved, but not all mail could be sent: Service unavailable.',
  );
  expect(book.rowsOf('MTG').map(({ title }) => title)).toContain('Plan the testing');
  expect(book.mails).toEqual([]);

  mustDo(book.as(CO_CHAIR).call('send-waiting-mail'));
  expect(book.mails).toHaveLength(rehearsal.mails.length);
}, 60_000);
