import { expect, it } from '@jest/globals';
import { CO_CHAIR, NEWCOMER, testWorkbook } from '../../support/coalition';
import { mustDo, type TestWorkbook } from '../../support/workbook';

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

  // A timer calls the same function; its event is no request of anybody's, and nobody is at the keyboard.
  mustDo(book.as(CO_CHAIR).call('send-waiting-mail', undefined, { isTimer: true }));
  expect(book.mails).toHaveLength(3);
  expect(new Set(book.mails.map(({ to }) => String(to))).size).toBe(3);
}, 60_000);

/** A workbook with so many mails that wait, and the timer that was set for them. */
async function withWaiting(count: number): Promise<TestWorkbook> {
  const book = await testWorkbook();
  mustDo(book.as(CO_CHAIR).call('invite-to-meeting', MEETING, { mailQuota: 0 }));
  const rows = book.rowsOf('OBX');
  const like = (key: string): string => String(rows[0]?.[key] ?? '');
  const same = Object.fromEntries(
    ['to', 'address', 'template', 'record', 'state'].map((key) => [key, like(key)]),
  );
  if (count > rows.length)
    book.grid.apply({ kind: 'insertRows', sheetId: book.tabOf('OBX'), row: rows.length + 2, count });
  for (let more = rows.length; more < count; more += 1)
    book.typeRow('OBX', { ...same, key: `more ${more}`, version: 0 });
  return book;
}

const timers = (book: TestWorkbook) => book.state().shared.triggers ?? [];

it('more mail than one round takes goes out in one go, as far as the day’s limit goes', async () => {
  const book = await withWaiting(60);
  const answer = mustDo(
    book.as(CO_CHAIR).call('send-waiting-mail', undefined, { isTimer: true, mailQuota: 58 }),
  );
  expect(book.mails).toHaveLength(58);
  expect(answer.result).toMatchObject({ sent: 58, left: 2 });
  expect(answer.summary).toEqual([
    expect.stringContaining('58'),
    expect.stringMatching(/2 mails go out by themselves tomorrow/),
  ]);
  expect(timers(book)).toHaveLength(1);
}, 60_000);

it('a timer that cannot send is set anew, and Google hears of the failure', async () => {
  const book = await withWaiting(3);
  const [before] = timers(book);
  const rehearsal = await withWaiting(3);
  mustDo(rehearsal.as(CO_CHAIR).call('send-waiting-mail'));
  const at = rehearsal.log().indexOf('MailApp.getRemainingDailyQuota') + 1;
  const faults = [{ at, kind: 'throw', message: 'Service unavailable.' }] as const;
  const fire = () => book.as(CO_CHAIR).call('send-waiting-mail', undefined, { isTimer: true, faults });
  expect(fire).toThrow('Service unavailable.');
  expect(timers(book)).toHaveLength(1);
  expect(timers(book)[0]?.id).not.toBe(before?.id);
}, 60_000);

it('a timer of somebody who may send no more fails aloud', async () => {
  const book = await withWaiting(3);
  expect(() => book.as(NEWCOMER).call('send-waiting-mail', undefined, { isTimer: true })).toThrow(
    'for members of the coalition',
  );
  expect(book.as(NEWCOMER).call('send-waiting-mail')).toMatchObject({ ok: false, code: 'refused' });
}, 60_000);
