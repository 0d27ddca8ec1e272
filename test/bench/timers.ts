// `npm run bench -- timers`: what timers would take on Google in a week of a coalition of 300 who all get a weekly summary,
// estimated by the calls that they make. A free account has 90 minutes a day for timers, and mails to 100 people.
import { testWorkbook } from '../support/coalition';
import { addRoom } from '../support/figures-by-hand';
import { COORDINATOR, mustDo, type TestWorkbook } from '../support/workbook';

const PEOPLE = 300;
const WEDNESDAY = '2027-02-03T12:00:00Z';
const MONDAY = Date.parse('2027-02-08T12:30:00Z');
const DAY = 86_400_000;
/** Free, and of a Workspace. */
const MAILS_A_DAY = [100, 1500];

/** People of Water, each with a task that is late, so that each has something to be told. */
function fill(book: TestWorkbook): void {
  addRoom(book, ['MEM', 'PAR', 'ACT', 'OBX'], PEOPLE);
  for (let at = 0; at < PEOPLE; at += 1) {
    const name = `Person ${at}`;
    book.typeRow('MEM', { name, email: `p${at}@example.org`, mail: 'weekly summary', status: 'active' });
    book.typeRow('PAR', { person: name, workgroup: 'Water', level: 'writes', status: 'active' });
    book.typeRow('ACT', { what: `Task ${at}`, owner: name, due: '2027-01-20', status: 'open' });
  }
  mustDo(book.as(COORDINATOR).call('check-workbook', {}));
}

/** What one execution took, by its calls. */
function fired(book: TestWorkbook, command: string, mailQuota: number) {
  const before = book.mails.length;
  mustDo(book.as(COORDINATOR).call(command, undefined, { isTimer: true, mailQuota }));
  const { calls, low, high } = book.estimate();
  return { mails: book.mails.length - before, calls, low, high };
}

async function week(mailsADay: number) {
  const book = await testWorkbook();
  fill(book);
  book.clock = Date.parse(WEDNESDAY);
  mustDo(book.as(COORDINATOR).call('summaries-timer', { on: true }));
  return Array.from({ length: 5 }, (_, day) => {
    book.clock = MONDAY + day * DAY;
    const daily = fired(book, 'send-summaries', mailsADay);
    const waits = book.rowsOf('OBX').some(({ state }) => state === 'waiting');
    const later = waits && day > 0 ? fired(book, 'send-waiting-mail', mailsADay) : undefined;
    const minutes = (bound: 'low' | 'high') => ((daily[bound] + (later?.[bound] ?? 0)) / 60).toFixed(1);
    return {
      ...{ 'mails a day': mailsADay, day: day + 1, mails: daily.mails + (later?.mails ?? 0) },
      calls: daily.calls + (later?.calls ?? 0),
      'minutes, low': minutes('low'),
      'minutes, high': minutes('high'),
    };
  });
}

export async function run(): Promise<void> {
  for (const mails of MAILS_A_DAY) console.table(await week(mails));
}
