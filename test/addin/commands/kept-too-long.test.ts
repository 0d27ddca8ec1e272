// What is kept for longer than Settings say is found, named, and goes only where a coordinator asks for it.
import { expect, it } from '@jest/globals';
import type { CheckResult } from '../../../src/core/workbook/check/workbook-commands';
import type { ListedChange } from '../../../src/core/workbook/changes/undo-commands';
import { MEMBER, testWorkbook } from '../../support/coalition';
import { COORDINATOR, mustDo, type TestWorkbook } from '../../support/workbook';

const add = (book: TestWorkbook, sheet: string, values: object): void =>
  void mustDo(book.as(COORDINATOR).call('add-row', { sheet, values }));

async function travelled(): Promise<TestWorkbook> {
  const book = await testWorkbook();
  const journey = { person: 'Ana Ruiz', visa: 'requested', lodging: 'Rue de Lausanne 1' };
  add(book, 'DEL', { ...journey, event: 'Pre-session 2020', arrives: '2020-03-01', leaves: '2020-03-05' });
  add(book, 'DEL', { ...journey, event: 'Review 2099', arrives: '2099-03-01', leaves: '2099-03-05' });
  return book;
}

const dry = (book: TestWorkbook, email: string): CheckResult =>
  mustDo(book.as(email).call('check-workbook', {}, { request: { dryRun: true } })).result as CheckResult;
const lodgings = (book: TestWorkbook): unknown[] => book.rowsOf('DEL').map(({ lodging }) => lodging);

it('visas and lodgings of journeys long over are dropped on request, and brought back by undo', async () => {
  const book = await travelled();
  const found = dry(book, COORDINATOR);
  expect(found.tooOld).toBe(1);
  expect(found.report.filter(({ message }) => message.includes('visa'))).toEqual([
    expect.objectContaining({
      sheet: 'Who goes to Geneva',
      mended: false,
      message: expect.stringContaining('90'),
    }),
  ]);
  mustDo(book.as(COORDINATOR).call('check-workbook', {}));
  expect(lodgings(book)).toEqual(['Rue de Lausanne 1', 'Rue de Lausanne 1']);

  const { result } = mustDo(book.as(COORDINATOR).call('check-workbook', { dropOld: true }));
  expect((result as CheckResult).tooOld).toBeUndefined();
  expect(lodgings(book)).toEqual(['', 'Rue de Lausanne 1']);
  expect(book.rowsOf('DEL')[0]).toMatchObject({ visa: '', event: 'Pre-session 2020' });
  expect(dry(book, COORDINATOR).tooOld).toBeUndefined();

  const { changes } = mustDo(book.as(COORDINATOR).call('list-changes')).result as { changes: ListedChange[] };
  mustDo(book.as(COORDINATOR).call('undo', { change: changes[0]?.id }));
  expect(lodgings(book)).toEqual(['Rue de Lausanne 1', 'Rue de Lausanne 1']);
}, 60_000);

it('only coordinators may have it dropped', async () => {
  const book = await travelled();
  expect(dry(book, MEMBER).tooOld).toBeUndefined();
  expect(book.as(MEMBER).call('check-workbook', { dropOld: true })).toMatchObject({ ok: false });
}, 60_000);
