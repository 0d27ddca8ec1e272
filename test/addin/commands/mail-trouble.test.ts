// Mail that cannot go out with what it tells of: it waits, and goes out as it should later.
import { expect, it } from '@jest/globals';
import { CO_CHAIR, testWorkbook } from '../../support/coalition';
import { mustDo } from '../../support/workbook';
import { typeKey } from '../engine/by-heading';

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

it('waits where hidden keys were changed while its rows were saved, and goes out once they are right', async () => {
  const rehearsal = await testWorkbook();
  mustDo(rehearsal.as(CO_CHAIR).call('invite-to-meeting', INVITE));
  const before = rehearsal.log().indexOf('MailApp.getRemainingDailyQuota');
  const at = rehearsal.log().lastIndexOf('Sheet.insertRowsBefore', before) + 2;

  const book = await testWorkbook();
  const swap = (): void => {
    const [title, link] = [book.columnOf('MTG', 'title'), book.columnOf('MTG', 'link')];
    typeKey(book.grid, book.tabOf('MTG'), title, 'MTG.link');
    typeKey(book.grid, book.tabOf('MTG'), link, 'MTG.title');
  };
  const faults = [{ at, kind: 'visit', visit: swap }] as const;
  const answer = mustDo(book.as(CO_CHAIR).call('invite-to-meeting', INVITE, { faults }));
  expect(answer.summary.join(' ')).toContain('not all mail could be sent: The hidden first row of the tab');
  expect(book.mails).toEqual([]);
  expect(new Set(book.rowsOf('OBX').map(({ state }) => state))).toEqual(new Set(['waiting']));

  swap();
  mustDo(book.as(CO_CHAIR).call('send-waiting-mail'));
  expect(book.mails.map(({ subject }) => subject)).toEqual(rehearsal.mails.map(({ subject }) => subject));
}, 60_000);
