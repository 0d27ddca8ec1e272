// Answers of forms stay in their tab for the days of Settings once somebody dealt with them; what nobody took in stays.
import { beforeEach, expect, it } from '@jest/globals';
import type { CheckResult } from '../../../src/core/workbook/check/workbook-commands';
import type { FoundTables } from '../../../src/core/inbox/form-answers/find-answers';
import { MEMBER, testWorkbook } from '../../support/coalition';
import { COORDINATOR, mustDo, type TestWorkbook } from '../../support/workbook';

const TAB = 7001;
const HEADS = [
  'Timestamp',
  'Email Address',
  'Your name',
  'Which workgroups?',
  'How do you take part?',
  'May you be named in lists that leave the workbook?',
];
const ANSWERS = [
  HEADS,
  ['11/20/2026 9:12:05', 'noor@example.org', 'Noor Haddad', 'Water', 'writes', 'Yes'],
  ['11/21/2026 10:00:00', 'sam@example.org', 'Sam Osei', 'Dunes', 'writes', 'Yes'],
  ['', '', '', '', '', ''],
  ['11/22/2026 10:00:00', 'kay@example.org', 'Kay Lund', 'Water', 'writes', 'Yes'],
  ['1/9/2027 10:00:00', 'lou@example.org', 'Lou Berg', 'Water', 'writes', 'Yes'],
];

let book: TestWorkbook;
beforeEach(async () => {
  book = await testWorkbook();
  const size = { rows: 20, columns: HEADS.length };
  book.grid.apply({ kind: 'insertSheet', sheetId: TAB, name: 'Answers', index: 0, ...size });
  const zone = { row: 0, column: 0, rows: ANSWERS.length, columns: HEADS.length };
  book.grid.apply({ kind: 'values', sheetId: TAB, zone, values: ANSWERS });
  const tables = (mustDo(book.as(COORDINATOR).call('find-form-answers', {})).result as FoundTables).tables;
  mustDo(book.as(COORDINATOR).call('bring-in-form-answers', { tables }));
}, 60_000);

const names = (): string[] =>
  book.grid
    .read(TAB, { row: 1, column: 2, rows: 8, columns: 1 })
    .flatMap(([cell]) => (cell?.value ? [String(cell.value)] : []));
const check = (input: object, who = COORDINATOR, dryRun = false) =>
  mustDo(book.as(who).call('check-workbook', input, { request: { dryRun } })).result as CheckResult;
const told = ({ report }: CheckResult) => report.filter(({ sheet }) => sheet === 'Answers');
const keep = (days: string): void => {
  const row = book.rowsOf('SET').find(({ key }) => key === 'keep.answers');
  book.type('SET', row?.rowNumber ?? 0, 'value', days);
};

it('are told once their days are over, and go where a coordinator asks for it', () => {
  expect(check({}, COORDINATOR, true).tooOld).toBeUndefined();
  keep('30');
  for (const dryRun of [true, false]) {
    const found = check({}, COORDINATOR, dryRun);
    expect(found.tooOld).toBe(2);
    expect(told(found)).toMatchObject([
      { row: 2, mended: false, message: expect.stringContaining('2 answers that somebody dealt with') },
    ]);
  }
  expect(book.as(MEMBER).call('check-workbook', { dropOld: true }).ok).toBe(false);
  expect(names()).toEqual(['Noor Haddad', 'Sam Osei', 'Kay Lund', 'Lou Berg']);

  const { done, tooOld } = check({ dropOld: true });
  expect(names()).toEqual(['Sam Osei', 'Lou Berg']);
  expect([done.join(' '), tooOld]).toEqual([
    expect.stringContaining('2 answers went from the tab Answers'),
    undefined,
  ]);
  expect(told(check({}))).toEqual([]);
  expect(book.rowsOf('MEM').filter(({ name }) => /Noor|Kay|Lou/.test(String(name)))).toHaveLength(3);
}, 60_000);

it('stay where Settings want no end', () => {
  keep('0');
  const found = check({ dropOld: true });
  expect([found.tooOld, told(found), names().length]).toEqual([undefined, [], 4]);
}, 60_000);
