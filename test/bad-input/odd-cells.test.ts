// Cells with an image, a number outside the calendar, a duration or an error: actions go on, and the cell stays.
import { beforeEach, describe, expect, it } from '@jest/globals';
import { readBook } from '../../scripts/upr/read-tab';
import { addDays } from '../../src/core/base/dates/dates';
import type { CheckFinding, CheckResult } from '../../src/core/workbook/check/workbook-commands';
import { sheetSpec } from '../../src/core/workbook/schema/sheets';
import { SHEET_IDS, type SheetId } from '../../src/core/workbook/schema/sheet-ids';
import type { GridValue } from '../../src/local/grid/backend';
import { imageText } from '../../src/local/services/cell-image';
import { mustDo, COORDINATOR, type TestWorkbook } from '../support/workbook';
import { MEMBER, testWorkbook } from '../support/coalition';

let book: TestWorkbook;
beforeEach(async () => {
  book = await testWorkbook();
}, 60_000);

const IMAGE = imageText('https://example.org/logo.png');
const NO_DAY = 1_000_000_000;
const DATES = SHEET_IDS.flatMap((sheet) =>
  Object.entries(sheetSpec(sheet).columns)
    .filter(([, { type }]) => type === 'date' || type === 'dateTime')
    .map(([key]) => [sheet, key] as const),
);

const check = (): readonly CheckFinding[] =>
  (mustDo(book.as(COORDINATOR).call('check-workbook', {})).result as CheckResult).report;
const register = () =>
  mustDo(book.as(MEMBER).call('register-submission', { title: 'Nets', kind: 'joint', workgroup: 'Water' }));
const firstRow = (sheet: SheetId): number =>
  book.rowsOf(sheet)[0]?.rowNumber ?? book.typeRow(sheet, { notes: 'by hand' });
const put = (sheet: SheetId, row: number, key: string, value: GridValue, format = ''): void => {
  const [sheetId, column] = [book.tabOf(sheet), book.columnOf(sheet, key)];
  const zone = { row: row - 1, column, rows: 1, columns: 1 };
  if (format !== '') book.grid.apply({ kind: 'format', sheetId, zone, format });
  book.grid.apply({ kind: 'values', sheetId, zone, values: [[value]] });
};
const at = (sheet: SheetId, row: number, key: string): GridValue | undefined =>
  book.grid.read(book.tabOf(sheet), {
    row: row - 1,
    column: book.columnOf(sheet, key),
    rows: 1,
    columns: 1,
  })[0]?.[0]?.value;

describe('cells that hold no text, number or day', () => {
  it('leave every action at work, are reported once, and stay: images in all columns of a row', () => {
    const row = firstRow('SUB');
    const keys = Object.entries(sheetSpec('SUB').columns)
      .filter(([, { computed }]) => computed !== true)
      .map(([key]) => key);
    for (const key of keys) put('SUB', row, key, IMAGE);
    register();
    const report = check().filter((one) => one.sheet === 'Submissions' && one.row === row);
    expect(report.filter(({ message }) => message.includes('image'))).toHaveLength(keys.length);
    expect(keys.filter((key) => at('SUB', row, key) !== IMAGE)).toEqual([]);
    for (const query of ['my-page', 'who-am-i', 'list-overlaps']) mustDo(book.as(MEMBER).call(query, {}));
  });

  it('count as empty wherever a day is meant: a number that is no day of the calendar, in every column of days', () => {
    for (const [sheet, key] of DATES) put(sheet, firstRow(sheet), key, NO_DAY, 'yyyy-mm-dd');
    put('SUB', firstRow('SUB'), 'title', IMAGE);
    expect(() => readBook(book.grid)).not.toThrow();
    register();
    const told = check().filter(({ message }) => message.includes('no day of the calendar'));
    expect(told).toHaveLength(DATES.length);
    mustDo(book.as(COORDINATOR).call('my-page', {}));
  });

  it('are told apart from days: a duration, and the text of an error', () => {
    const row = firstRow('ACT');
    put('ACT', row, 'due', 1.0625, '[h]:mm:ss');
    put('ACT', row, 'what', '#REF!');
    const messages = check()
      .filter((one) => one.row === row)
      .map(({ message }) => message)
      .join(' ');
    expect(messages).toContain('#REF!');
    expect(messages).toContain('is not a date');
    expect([at('ACT', row, 'due'), at('ACT', row, 'what')]).toEqual([1.0625, '#REF!']);
  });

  it('are not written over: a form is told which cell was left and why', () => {
    const row = firstRow('SUB');
    put('SUB', row, 'internalDue', NO_DAY, 'yyyy-mm-dd');
    const id = String(at('SUB', row, 'id'));
    const day = addDays('2027-02-01', 3);
    const answer = mustDo(
      book.as(COORDINATOR).call('edit-row', { sheet: 'SUB', id, values: { internalDue: day } }),
    );
    expect(JSON.stringify(answer)).toContain('left as it is');
    expect(at('SUB', row, 'internalDue')).toBe(NO_DAY);
  });
});
