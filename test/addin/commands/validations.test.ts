// What the validations of a set-up workbook accept: the same as reading does.
import { beforeEach, expect, it } from '@jest/globals';
import { COORDINATOR, mustDo, type TestWorkbook } from '../../support/workbook';
import { MEMBER, testWorkbook } from '../../support/coalition';
import type { SheetId } from '../../../src/core/workbook/schema/sheet-ids';

let book: TestWorkbook;
beforeEach(async () => {
  book = await testWorkbook();
}, 60_000);

const ruleOf = (sheet: SheetId, key: string, row = 3) =>
  book.grid.rule(book.tabOf(sheet), row - 1, book.columnOf(sheet, key));

/** What a drop-down offers, as the grid has it. */
function offered(sheet: SheetId, key: string): readonly unknown[] {
  const source = ruleOf(sheet, key)?.source;
  if (!source) throw new Error(`${sheet}.${key} has no drop-down of rows.`);
  const { rows } = book.grid.sheets().find(({ id }) => id === source.sheetId) ?? { rows: 0 };
  const zone = { ...source.zone, rows: Math.min(source.zone.rows, rows - source.zone.row) };
  return book.grid.read(source.sheetId, zone).flatMap((line) => line.map(({ value }) => value));
}

it.each([
  ['ORG', { name: 'River Keepers', acronym: 'RK' }, 'MEM', 'organization', ['River Keepers', 'RK']],
  ['MEM', { name: 'Pía Soto' }, 'WG', 'coChair1', ['Pía Soto']],
  ['WG', { name: 'Oceans' }, 'SUB', 'workgroup', ['Oceans']],
] as const)(
  'a row of %s that was just pasted is offered where it is meant',
  (sheet, values, at, key, names) => {
    const last = Math.max(...book.rowsOf(sheet).map(({ rowNumber }) => rowNumber));
    book.grid.apply({
      kind: 'insertRows',
      sheetId: book.tabOf(sheet),
      row: last,
      count: 1,
      inherit: 'before',
    });
    for (const [column, value] of Object.entries(values)) book.type(sheet, last + 1, column, value);
    expect(offered(at, key)).toEqual(expect.arrayContaining([...names]));
  },
);

it('a workbook of old, whose drop-downs offer labels alone, is widened once; what people chose stays', () => {
  const sheetId = book.tabOf('MEM');
  const column = book.columnOf('MEM', 'organization');
  const rule = ruleOf('MEM', 'organization');
  if (!rule?.source) throw new Error('There is no drop-down.');
  const { rows } = book.grid.sheets().find(({ id }) => id === sheetId) ?? { rows: 0 };
  const zone = { row: 2, column, rows: rows - 2, columns: 1 };
  const narrow = { ...rule, source: { ...rule.source, zone: { ...rule.source.zone, columns: 1 } } };
  book.grid.apply({ kind: 'rule', sheetId, zone, rule: narrow });
  const own = { kind: 'list', values: ['a', 'b'], allowInvalid: true, help: 'ours' } as const;
  const status = { ...zone, column: book.columnOf('MEM', 'mentor') };
  book.grid.apply({ kind: 'rule', sheetId, zone: status, rule: own });
  const mended = mustDo(book.as(COORDINATOR).call('check-workbook', {}));
  expect(mended.summary.join(' ')).toContain('People');
  expect(ruleOf('MEM', 'organization')?.source?.zone.columns).toBe(3);
  expect(ruleOf('MEM', 'mentor')).toMatchObject(own);
  expect(mustDo(book.as(COORDINATOR).call('check-workbook', {})).summary.join(' ')).not.toContain('People');
});

it('days have a picker and are marked when they are none; rows that actions add have it too', () => {
  mustDo(book.as(MEMBER).call('register-submission', { title: 'Nets', kind: 'joint', workgroup: 'Water' }));
  for (const { rowNumber } of book.rowsOf('SUB'))
    for (const key of ['internalDue', 'officialDue'])
      expect(ruleOf('SUB', key, rowNumber)).toMatchObject({ kind: 'date', allowInvalid: true });
});
