// Weekly summaries that go out by themselves: switched on, made up for after a failure, stopped with one press.
import { expect, it } from '@jest/globals';
import { CO_CHAIR, MEMBER, testWorkbook } from '../../support/coalition';
import { COORDINATOR, mustDo, type TestWorkbook } from '../../support/workbook';

const at = (book: TestWorkbook, now: string): void => {
  book.clock = Date.parse(now);
};

const WEDNESDAY = '2027-02-03T12:00:00.000Z';
const MONDAY = '2027-02-08T06:30:00.000Z';
const TUESDAY = '2027-02-09T06:30:00.000Z';
const NEXT_MONDAY = '2027-02-15T06:30:00.000Z';

const timers = (book: TestWorkbook) => book.state().shared.triggers ?? [];
const digests = (book: TestWorkbook) =>
  book.rowsOf('OBX').filter(({ key }) => String(key).startsWith('digest:'));
const written = (book: TestWorkbook): readonly string[] => book.mails.map(({ to }) => String(to)).sort();

const fire = (book: TestWorkbook, now: string, more: object = {}, who = COORDINATOR) => {
  at(book, now);
  return book.as(who).call('send-summaries', undefined, { isTimer: true, ...more });
};

/** A workbook with a task of a co-chair that is late, and the timer switched on the week before. */
async function switchedOn(): Promise<TestWorkbook> {
  const book = await testWorkbook();
  const owner = book.rowsOf('MEM').find(({ email }) => email === CO_CHAIR)?.['name'] ?? '';
  book.typeRow('ACT', { what: 'Write', owner, due: '2027-01-20', status: 'open' });
  at(book, WEDNESDAY);
  mustDo(book.as(COORDINATOR).call('summaries-timer', { on: true }));
  return book;
}

it('are told before, go out on Monday, and not again in that week', async () => {
  const book = await switchedOn();
  expect(mustDo(book.as(COORDINATOR).call('summaries-timer', {})).result).toMatchObject({
    ...{ state: 'on', next: 'Monday 8 February 2027' },
  });
  expect(timers(book).map(({ handler, schedule }) => [handler, schedule])).toEqual([
    ['sendSummaries', expect.stringMatching(/^everyDays\(1\) atHour\(7\) inTimezone\(/)],
  ]);
  fire(book, '2027-02-04T06:30:00.000Z');
  expect(written(book)).toEqual([]);
  fire(book, MONDAY);
  expect(written(book)).toContain(CO_CHAIR);
  const first = written(book);
  fire(book, TUESDAY);
  expect(written(book)).toEqual(first);
  fire(book, NEXT_MONDAY);
  expect(written(book)).toEqual([...first, ...first].sort());
}, 60_000);

it('cost one look on the other days', async () => {
  const book = await switchedOn();
  fire(book, '2027-02-04T06:30:00.000Z');
  const touched = book.log().filter((call) => /MailApp|Lock|setValue|setProperty|newTrigger/.test(call));
  expect(touched).toEqual([]);
}, 60_000);

it('that failed half-way go out the next morning, and double nothing', async () => {
  const rehearsal = await switchedOn();
  fire(rehearsal, MONDAY);
  const steps = rehearsal.log().length;
  const whole = written(rehearsal);
  for (const step of [Math.floor(steps / 3), Math.floor(steps / 2), Math.floor((steps * 4) / 5)]) {
    const book = await switchedOn();
    const faults = [{ at: step, kind: 'throw', message: 'Service unavailable.' }] as const;
    try {
      fire(book, MONDAY, { faults });
    } catch {
      // Google writes to whoever set the timer.
    }
    fire(book, TUESDAY);
    expect(written(book)).toEqual(whole);
    expect(digests(book)).toHaveLength(whole.length);
  }
}, 120_000);

it('stop with one press of any coordinator, also where somebody else switched them on', async () => {
  const book = await switchedOn();
  const row = book.rowsOf('MEM').find(({ email }) => email === MEMBER)?.rowNumber ?? 0;
  book.type('MEM', row, 'coordinator', true);
  mustDo(book.as(MEMBER).call('summaries-timer', { on: false }));
  expect(mustDo(book.as(MEMBER).call('summaries-timer', {})).result).toMatchObject({ state: 'off' });
  fire(book, MONDAY);
  expect(written(book)).toEqual([]);
  expect(timers(book)).toEqual([]);
}, 60_000);

it('are told to be stuck once who switched them on coordinates no more', async () => {
  const book = await switchedOn();
  const rows = book.rowsOf('MEM');
  const rowOf = (who: string): number => rows.find(({ email }) => email === who)?.rowNumber ?? 0;
  book.type('MEM', rowOf(MEMBER), 'coordinator', true);
  book.type('MEM', rowOf(COORDINATOR), 'coordinator', false);
  expect(() => fire(book, MONDAY)).toThrow('coordinator');
  expect(mustDo(book.as(MEMBER).call('summaries-timer', {})).result).toMatchObject({ state: 'stuck' });
  mustDo(book.as(MEMBER).call('summaries-timer', { on: true }));
  expect(mustDo(book.as(MEMBER).call('summaries-timer', {})).result).toMatchObject({ state: 'on' });
}, 60_000);

it('are switched by coordinators alone', async () => {
  const book = await testWorkbook();
  expect(book.as(CO_CHAIR).call('summaries-timer', { on: true })).toMatchObject({ code: 'refused' });
}, 60_000);
