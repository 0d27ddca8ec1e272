// My page by the built script: for every role in one read of each sheet, and its ways to rows and panels.
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { MyPageResult } from '../../../src/core/inbox/my-page/page';
import { CO_CHAIR, MEMBER, NEWCOMER, testStates, testWorkbook } from '../../support/coalition';
import { COORDINATOR, mustDo, openWorkbook, type TestWorkbook } from '../../support/workbook';

let book: TestWorkbook;
beforeEach(async () => {
  book = await testWorkbook();
}, 60_000);

const pageOf = (who: string, input: object = {}): MyPageResult =>
  mustDo(book.as(who).call('my-page', input)).result as MyPageResult;

describe('my page', () => {
  it.each([
    [COORDINATOR, 'Cora', ['co-chairs', 'milestones', 'passed', 'whole']],
    [CO_CHAIR, 'Bo Lind', ['submissions', 'co-chairs', 'joined', 'health']],
    [MEMBER, 'Ana Ruiz', ['submissions', 'first-steps']],
    [NEWCOMER, '', []],
  ])('of %s tells what waits for them', (who, name, kinds) => {
    const row = book.rowsOf('TIM').find(({ status }) => status === 'open')?.rowNumber ?? 0;
    book.type('TIM', row, 'owner', 'Cora');
    const page = pageOf(who);
    expect(page.person.name).toBe(name);
    expect(page.sections.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('writes nothing and reads each sheet once', () => {
    const before = JSON.stringify(book.grid.snapshot());
    pageOf(CO_CHAIR);
    expect(JSON.stringify(book.grid.snapshot())).toBe(before);
    const reads = book.log().filter((call) => call.includes('Range.getValues'));
    const asked = book.log().filter((call) => call.includes('Spreadsheet.getSheetById'));
    expect(reads.length).toBe(asked.length);
    expect(book.log().filter((call) => /Lock|setValues|flush/.test(call))).toEqual([]);
  });

  it('is somebody else’s for those who act for them, and for nobody else', () => {
    const own = pageOf(MEMBER);
    const shown = pageOf(CO_CHAIR, { for: 'Ana Ruiz' });
    expect([shown.isSelf, shown.sections]).toEqual([false, own.sections]);
    expect(book.as(MEMBER).call('my-page', { for: 'Bo Lind' })).toMatchObject({ ok: false, code: 'refused' });
  });

  it('opens in a workbook that nobody has set up yet', async () => {
    const { code } = await testStates();
    const page = mustDo(openWorkbook(code).as(NEWCOMER).call('my-page', {})).result;
    expect(page).toMatchObject({ person: { id: '' }, sections: [], ahead: [] });
  });
});

describe('the way to a row', () => {
  const show = (input: object) => book.as(MEMBER).call('show-row', input);
  const second = () => book.rowsOf('SUB')[1] ?? { id: '', rowNumber: 0 };

  it('selects the whole row, wherever it was moved', () => {
    const { id, rowNumber } = second();
    book.grid.apply({ kind: 'insertRows', sheetId: book.tabOf('SUB'), row: rowNumber - 1, count: 2 });
    expect(mustDo(show({ sheet: 'SUB', id })).result).toEqual({ sheet: 'SUB', row: rowNumber + 2 });
    expect(book.selected()).toMatchObject({
      sheetId: book.tabOf('SUB'),
      zone: { row: rowNumber + 1, column: 0, rows: 1 },
    });
  });

  it('reads one tab alone: its keys and its ids', () => {
    mustDo(show({ sheet: 'SUB', id: second()['id'] }));
    expect(book.log().filter((call) => call.includes('Range.getValues'))).toHaveLength(2);
  });

  it('goes to the first row of a tab, and shows one that was hidden', () => {
    const sheetId = book.tabOf('OBX');
    const isHidden = () => book.grid.sheets().find(({ id }) => id === sheetId)?.hidden;
    book.grid.apply({ kind: 'hideSheet', sheetId, hidden: true });
    mustDo(show({ sheet: 'OBX' }));
    expect([isHidden(), book.selected()?.zone.row]).toEqual([false, 2]);
  });

  it.each([
    ['forgot', () => '{}'],
    ['takes for another', () => JSON.stringify({ SUB: book.tabOf('MEM') })],
    ['knows from before it was deleted', () => JSON.stringify({ SUB: 1 })],
  ])('finds a tab that the workbook %s', async (_, tabs) => {
    const { id, rowNumber } = second();
    const state = book.state();
    const properties = { ...state.shared.properties };
    properties['document'] = { ...properties['document'], tabs: tabs() };
    book = openWorkbook((await testStates()).code, { ...state, shared: { ...state.shared, properties } });
    expect(mustDo(show({ sheet: 'SUB', id })).result).toEqual({ sheet: 'SUB', row: rowNumber });
  });

  it.each([
    [
      'a row that is gone',
      { sheet: 'SUB', id: 'SUB-GONE' },
      'refused',
      'That row is not on the tab “Submissions” any more.',
    ],
    ['a sheet that there is not', { sheet: 'XYZ' }, 'invalid', ''],
  ])('refuses %s', (_, input, code, words) => {
    const answer = show(input);
    expect(answer).toMatchObject({ ok: false, code, message: expect.stringContaining(words) });
    expect(book.selected()).toBeNull();
  });
});
