import { expect, it } from '@jest/globals';
import { CO_CHAIR, testWorkbook } from '../../support/coalition';
import { mustDo } from '../../support/workbook';

const MEETING = { workgroup: 'Water', title: 'Plan the testing', start: '2027-02-03T18:00', length: 60 };
const INVITE = { ...MEETING, timeZone: 'America/New_York' };

const PLACE = /stands in people’s calendars.* call it off in “Meetings and invitations”/;

it('what stands in calendars is not undone but taken back in Meetings, which tells everybody', async () => {
  const book = await testWorkbook();
  const chair = book.as(CO_CHAIR);
  const { id } = mustDo(chair.call('invite-to-meeting', INVITE)).result as { id: string };
  const told = book.mails.length;
  expect(told).toBeGreaterThan(0);
  const rows = () => [book.rowsOf('MTG'), book.rowsOf('INV'), book.rowsOf('OBX')];
  const refused = (input: object) => {
    const before = rows();
    expect(chair.call('undo', input)).toMatchObject({ ok: false, message: expect.stringMatching(PLACE) });
    expect(rows()).toEqual(before);
  };
  const [{ id: change } = { id: '' }] = (
    mustDo(chair.call('list-changes')).result as { changes: { id: string }[] }
  ).changes;
  expect(chair.call('undo-form', { change })).toMatchObject({
    ok: false,
    message: expect.stringMatching(PLACE),
  });
  refused({});
  refused({ change });

  mustDo(chair.call('invite-to-meeting', { id, start: '2027-02-04T18:00' }));
  expect(book.mails).toHaveLength(2 * told);
  refused({});

  mustDo(chair.call('invite-to-meeting', { id, cancel: true }));
  expect(book.mails).toHaveLength(3 * told);
  expect(
    book.mails
      .slice(-told)
      .map(({ subject }) => subject)
      .join(),
  ).toMatch(/Cancelled/);
  refused({});
}, 60_000);

it('an invitation of which no mail has left, or whose meeting is over, is undone', async () => {
  const book = await testWorkbook();
  const chair = book.as(CO_CHAIR);
  mustDo(chair.call('invite-to-meeting', INVITE, { mailQuota: 0 }));
  expect(book.mails).toEqual([]);
  mustDo(chair.call('undo', {}));
  expect(book.rowsOf('MTG')).toEqual([]);

  mustDo(chair.call('invite-to-meeting', INVITE));
  expect(book.mails.length).toBeGreaterThan(0);
  book.clock = Date.UTC(2027, 1, 5);
  expect(mustDo(chair.call('undo', {})).summary.join(' ')).toMatch(/^Undone: .* cannot be called back/);
  expect(book.rowsOf('MTG')).toEqual([]);
}, 60_000);
