// Days typed as people write them, in the Timeline: read where they can be one day only, else asked about with a press.
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { CheckFinding, CheckResult } from '../../../src/core/workbook/check/workbook-commands';
import type { RowFormResult } from '../../../src/core/workbook/this-row/plan-row-form';
import { testWorkbook } from '../../support/coalition';
import { COORDINATOR, mustDo, type TestWorkbook } from '../../support/workbook';

let book: TestWorkbook;
beforeEach(async () => {
  book = await testWorkbook();
  setting('review.date', '2027-11-10');
  setting('cycle.started', '2026-12-01 09:00');
}, 60_000);

function setting(key: string, value: string): void {
  const known = book.rowsOf('SET').find((row) => row['key'] === key);
  if (known) book.type('SET', known.rowNumber, 'value', value);
  else book.typeRow('SET', { key, value });
}

const cora = () => book.as(COORDINATOR);
const typed = (due: string) =>
  book.typeRow('TIM', { phase: 'before the review', milestone: `By ${due}`, due });
const dueOf = (row: number) => book.rowsOf('TIM').find(({ rowNumber }) => rowNumber === row)?.['due'];
/** As Sheets holds it, and as formulas count it. */
const serial = (day: string): number =>
  Date.parse(`${day.padEnd(16, ' 00:00').replace(' ', 'T')}Z`) / 86_400_000 + 25_569;
const check = (dryRun: boolean): readonly CheckFinding[] =>
  (mustDo(cora().call('check-workbook', {}, { request: { dryRun } })).result as CheckResult).report.filter(
    ({ at }) => at?.column === 'due' && at.sheet === 'TIM',
  );

describe('a day typed in the Timeline', () => {
  it.each([
    ['23/12/2026 18:00', '2026-12-23 18:00', '23 December 2026, 18:00'],
    ['le 3 novembre 2027', '2027-11-03', '3 November 2027'],
    ['15 de julio', '2027-07-15', '15 July 2027'],
  ])('%s is told with what it means, and written by Mend', (text, day, inWords) => {
    const row = typed(text);
    const [one, ...more] = check(true);
    expect(more).toEqual([]);
    expect(one).toMatchObject({ row, mended: true, message: expect.stringContaining(inWords) });
    expect(one?.message).not.toContain('certain');
    check(false);
    expect(dueOf(row)).toBe(serial(day));
    expect(check(true)).toEqual([]);
  });

  it.each([
    ['3/4/2027', ['2027-04-03T00:00', '2027-03-04T00:00'], 1, '2027-03-04'],
    ['5 de diciembre', ['2026-12-05T00:00', '2027-12-05T00:00', '2028-12-05T00:00'], 0, '2026-12-05'],
  ])('%s stays, and a press takes one of the days', (text, days, at, day) => {
    const row = typed(text);
    check(false);
    expect(dueOf(row)).toBe(text);
    const [one] = check(true);
    expect(one).toMatchObject({ mended: false, value: text });
    expect(one?.days?.map(({ id }) => id).slice(0, 2)).toEqual(days.slice(0, 2));
    const input = { sheet: 'TIM', column: 'due', value: text, to: one?.days?.[at]?.id };
    const { change } = mustDo(cora().call('correct-value', input));
    expect(dueOf(row)).toBe(serial(day));
    expect(check(true)).toEqual([]);
    mustDo(cora().call('undo', { change }));
    expect(dueOf(row)).toBe(text);
  });

  it('is written as a day where the cell was made one for text', () => {
    const row = typed('23/12/2026');
    const column =
      book.grid
        .read(book.tabOf('TIM'), { row: 0, column: 0, rows: 1, columns: 26 })[0]
        ?.findIndex(({ value }) => value === 'TIM.due') ?? -1;
    book.grid.apply({
      kind: 'format',
      sheetId: book.tabOf('TIM'),
      zone: { row: row - 1, column, rows: 1, columns: 1 },
      format: '@',
    });
    check(false);
    expect(dueOf(row)).toBe(serial('2026-12-23'));
  });

  it('is read by panels too where it can be one day only', () => {
    const row = typed('23/12/2026 18:00');
    const form = mustDo(cora().call('row-form', { sheet: 'TIM', row })).result as RowFormResult;
    expect(form.fields.find(({ key }) => key === 'due')?.value).toBe('2026-12-23T18:00');
    expect(form.problems).toEqual([]);
  });
});
