import { expect, it } from '@jest/globals';
import { CO_CHAIR, testWorkbook } from '../../support/coalition';
import { mustDo } from '../../support/workbook';

const MEETING = {
  workgroup: 'Water',
  title: 'Plan',
  start: '2027-02-03T18:00',
  length: 60,
  timeZone: 'America/New_York',
};

it('mail beyond the day’s limit sets one timer, however often one tries', async () => {
  const book = await testWorkbook();
  const first = mustDo(book.as(CO_CHAIR).call('invite-to-meeting', MEETING, { mailQuota: 1 }));
  expect(first.summary.join(' ')).toMatch(/2 mails go out by themselves tomorrow/);
  mustDo(book.as(CO_CHAIR).call('send-waiting-mail', {}, { mailQuota: 1 }));
  expect(book.state().shared.triggers).toHaveLength(1);

  // A timer calls the same function; its event is no request of anybody's.
  mustDo(book.as(CO_CHAIR).call('send-waiting-mail', undefined));
  expect(book.mails).toHaveLength(3);
  expect(new Set(book.mails.map(({ to }) => String(to))).size).toBe(3);
}, 60_000);
