import { expect, it } from '@jest/globals';
import { CO_CHAIR, testWorkbook } from '../../support/coalition';
import { mustDo } from '../../support/workbook';

const MEETING = { workgroup: 'Water', title: 'Plan the testing', start: '2027-02-03T18:00', length: 60 };
const INVITE = { ...MEETING, timeZone: 'America/New_York' };

it('a change that went out is undone: sent mail stays listed without alarm, and the next change reaches everybody', async () => {
  const book = await testWorkbook();
  const chair = book.as(CO_CHAIR);
  const { id } = mustDo(chair.call('invite-to-meeting', INVITE)).result as { id: string };
  const told = book.mails.length;
  expect(told).toBeGreaterThan(0);
  mustDo(chair.call('invite-to-meeting', { id, start: '2027-02-04T18:00' }));
  expect(book.mails).toHaveLength(2 * told);
  const listed = book.rowsOf('OBX').length;

  const undone = mustDo(chair.call('undo', {}));
  expect(undone.summary.join(' ')).toMatch(/^Undone: .* had been sent already and cannot be called back/);
  expect(undone.problems).toEqual([]);
  expect(book.rowsOf('OBX')).toHaveLength(listed);

  mustDo(chair.call('invite-to-meeting', { id, start: '2027-02-05T18:00' }));
  expect(book.mails).toHaveLength(3 * told);
}, 60_000);
