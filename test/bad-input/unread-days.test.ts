// Days that cannot be read: no action stops, and nobody is told that nothing is late.
import { beforeEach, describe, expect, it } from '@jest/globals';
import { plannedCommands } from '../../src/core/commands';
import type { CheckFinding, CheckResult } from '../../src/core/workbook/check/workbook-commands';
import type { MyPageResult } from '../../src/core/inbox/my-page/page';
import type { RowFormResult } from '../../src/core/workbook/this-row/plan-row-form';
import { sheetSpec } from '../../src/core/workbook/schema/sheets';
import { SHEET_IDS, type SheetId } from '../../src/core/workbook/schema/sheet-ids';
import type { GridValue } from '../../src/local/grid/backend';
import { mustDo, COORDINATOR, type TestWorkbook } from '../support/workbook';
import { MEMBER, testWorkbook } from '../support/coalition';

let book: TestWorkbook;
beforeEach(async () => {
  book = await testWorkbook();
}, 60_000);

const DATES = SHEET_IDS.flatMap((sheet) =>
  Object.entries(sheetSpec(sheet).columns)
    .filter(([, { type }]) => type === 'date' || type === 'dateTime')
    .map(([key]) => [sheet, key] as const),
);
const SETTINGS = ['review.date', 'due.internal', 'due.submission', 'due.overlaps'];

const firstRow = (sheet: SheetId): number =>
  book.rowsOf(sheet)[0]?.rowNumber ?? book.typeRow(sheet, { notes: 'by hand' });
const typeEverywhere = (value: GridValue): void => {
  for (const [sheet, key] of DATES) book.type(sheet, firstRow(sheet), key, value);
  for (const { rowNumber, key } of book.rowsOf('SET'))
    if (SETTINGS.includes(String(key))) book.type('SET', rowNumber, 'value', value);
};
const check = (): readonly CheckFinding[] =>
  (mustDo(book.as(COORDINATOR).call('check-workbook', {})).result as CheckResult).report;
const pageOf = (email: string): MyPageResult =>
  mustDo(book.as(email).call('my-page', {})).result as MyPageResult;

describe('days that cannot be read', () => {
  it.each(['31/12/2026', 'next Tuesday', 1_000_000_000])('%p stops no action', (value) => {
    typeEverywhere(value);
    mustDo(book.as(MEMBER).call('register-submission', { title: 'Nets', kind: 'joint', workgroup: 'Water' }));
    const broken = plannedCommands.flatMap(({ name }) => {
      const answer = book.as(COORDINATOR).call(name, {}, { request: { dryRun: true } });
      return answer.ok || answer.code !== 'failed' ? [] : [`${name}: ${answer.message}`];
    });
    expect(broken).toEqual([]);
    const told = check().filter(
      ({ message }) => message.includes(String(value)) || message.includes('no day of the calendar'),
    );
    expect(told.length).toBeGreaterThanOrEqual(DATES.length);
  });

  it('are told on the page of those whom they concern, with the way to the row', () => {
    const row = book.rowsOf('ACT')[0]?.rowNumber ?? book.typeRow('ACT', { what: 'Call', owner: 'Ana Ruiz' });
    book.type('ACT', row, 'owner', 'Ana Ruiz');
    book.type('ACT', row, 'status', 'open');
    expect(pageOf(MEMBER).sections.some(({ kind }) => kind === 'unread-days')).toBe(false);
    book.type('ACT', row, 'due', '3/1/2027');
    for (const email of [MEMBER, COORDINATOR]) {
      const { sections, headline, unreadDays } = pageOf(email);
      expect(unreadDays).toBe(1);
      expect(headline).toContain('1 date cannot be read');
      expect(headline).not.toMatch(/nothing is late/i);
      const section = sections.find(({ kind }) => kind === 'unread-days');
      expect(section?.lines).toMatchObject([{ sheet: 'ACT', panel: 'this-row', state: 'soon' }]);
      expect(section?.lines[0]?.detail).toContain('3/1/2027');
    }
  });

  it('are offered in This row as the days that they may mean', () => {
    const row = firstRow('SUB');
    book.type('SUB', row, 'internalDue', '3/1/2027');
    const form = mustDo(book.as(COORDINATOR).call('row-form', { sheet: 'SUB', row })).result as RowFormResult;
    expect(form.problems).toMatchObject([
      {
        column: 'internalDue',
        readings: [{ id: '2027-01-03' }, { id: '2027-03-01', label: '1 March 2027' }],
      },
    ]);
  });
});
