// Sheets that people rearranged or broke: found again, repaired by the check, or named with what to do.
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { CheckResult } from '../../src/core/workbook/check/workbook-commands';
import type { SheetId } from '../../src/core/workbook/schema/sheet-ids';
import { mustDo, COORDINATOR, type TestWorkbook } from '../support/workbook';
import { CO_CHAIR, MEMBER, testWorkbook } from '../support/coalition';

let book: TestWorkbook;
beforeEach(async () => {
  book = await testWorkbook();
}, 60_000);

const check = () => mustDo(book.as(COORDINATOR).call('check-workbook', {}));
const register = (over: object = {}) =>
  book.as(MEMBER).call('register-submission', {
    title: 'Nets',
    kind: 'joint',
    workgroup: 'Water',
    asks: ['Take them down.'],
    ...over,
  });
const nets = () => book.rowsOf('SUB').find(({ title }) => title === 'Nets');
const withoutStamps = (sheet: SheetId) => book.rowsOf(sheet).map((row) => ({ ...row, updated: '' }));
const refused = (answer: ReturnType<typeof register>): string => (answer.ok ? 'it was done' : answer.message);

describe('a sheet that is missing', () => {
  it('is named with the remedy, and the check makes it again', () => {
    book.grid.apply({ kind: 'deleteSheet', sheetId: book.tabOf('ASK') });
    expect(refused(register())).toMatch(/“What we ask for” is missing.*Check and repair/);
    expect(
      refused(
        book
          .as(MEMBER)
          .call(
            'register-submission',
            { title: 'Nets', kind: 'joint', workgroup: 'Water' },
            { request: { language: 'fr' } },
          ),
      ),
    ).toContain('Vérifier et réparer');
    check();
    mustDo(register());
    expect(book.rowsOf('ASK')).toHaveLength(1);
  });

  it('is not looked for beyond the end of a tab of people’s own that has one row', () => {
    const sheetId = Math.max(...book.grid.sheets().map(({ id }) => id)) + 1;
    book.grid.apply({ kind: 'insertSheet', sheetId, name: 'One line', index: 0, rows: 1, columns: 1 });
    book.grid.apply({ kind: 'deleteSheet', sheetId: book.tabOf('ASK') });
    check();
    expect(book.rowsOf('ASK')).toEqual([]);
  });

  it('can be People itself: who then checks becomes coordinator', () => {
    book.grid.apply({ kind: 'deleteSheet', sheetId: book.tabOf('MEM') });
    expect(refused(register())).toContain('People');
    check();
    expect(book.rowsOf('MEM').map(({ email, coordinator }) => [email, coordinator])).toEqual([
      [COORDINATOR, true],
    ]);
  });
});

describe('a sheet that people rearranged', () => {
  it('is found when its tab has another name', () => {
    book.grid.apply({ kind: 'renameSheet', sheetId: book.tabOf('SUB'), name: 'Our reports' });
    mustDo(register());
    expect(nets()).toBeDefined();
    check();
    expect(book.grid.sheets().map(({ name }) => name)).toContain('Our reports');
  });

  it('is read by its keys when a column was moved', () => {
    const sheetId = book.tabOf('SUB');
    const [from, to] = [book.columnOf('SUB', 'title'), book.columnOf('SUB', 'status')];
    const { rows } = book.grid.extent(sheetId);
    const column = (at: number) => ({ row: 0, column: at, rows, columns: 1 });
    const [one, other] = [book.grid.read(sheetId, column(from)), book.grid.read(sheetId, column(to))];
    const values = (cells: typeof one) => cells.map((line) => line.map(({ value }) => value));
    book.grid.apply({ kind: 'values', sheetId, zone: column(from), values: values(other) });
    book.grid.apply({ kind: 'values', sheetId, zone: column(to), values: values(one) });
    mustDo(register());
    expect(nets()).toMatchObject({ title: 'Nets', status: 'idea' });
  });

  it('keeps a header that was renamed', () => {
    book.type('SUB', 2, 'title', 'What it is called');
    mustDo(register());
    check();
    const header = book.grid.read(book.tabOf('SUB'), {
      row: 1,
      column: book.columnOf('SUB', 'title'),
      rows: 1,
      columns: 1,
    });
    expect(header[0]?.[0]?.value).toBe('What it is called');
    expect(nets()?.['title']).toBe('Nets');
  });

  it.each([
    ['deleted', (sheetId: number) => book.grid.apply({ kind: 'deleteRows', sheetId, row: 0, count: 1 })],
    [
      'cleared',
      (sheetId: number) =>
        book.grid.apply({
          kind: 'clear',
          sheetId,
          zone: { row: 0, column: 0, rows: 1, columns: book.grid.extent(sheetId).columns },
        }),
    ],
  ] as const)('gets its hidden first row back from its headers when that was %s', (_, harm) => {
    // What a check fills in stands there already.
    check();
    const before = withoutStamps('SUB');
    harm(book.tabOf('SUB'));
    expect(refused(register())).toMatch(/Submissions.*Check and repair/);
    check();
    expect(withoutStamps('SUB')).toEqual(before);
    expect(book.grid.isRowHidden(book.tabOf('SUB'), 0)).toBe(true);
    mustDo(register());
    expect(nets()).toBeDefined();
  });

  it('is refused with the column’s name when that is gone, and the check adds it', () => {
    book.grid.apply({
      kind: 'deleteColumns',
      sheetId: book.tabOf('SUB'),
      column: book.columnOf('SUB', 'kind'),
      count: 1,
    });
    expect(refused(register())).toMatch(/lost its column “Kind”.*Check and repair/);
    expect(nets()).toBeUndefined();
    check();
    mustDo(register());
    expect(nets()?.['kind']).toBe('joint submission');
  });
});

describe('what the check restores', () => {
  const rule = (sheet: SheetId, key: string) =>
    book.grid.rule(book.tabOf(sheet), 2, book.columnOf(sheet, key));

  it('are drop-downs that somebody removed', () => {
    const sheetId = book.tabOf('SUB');
    const { rows } = book.grid.sheets().find(({ id }) => id === sheetId) ?? { rows: 0 };
    const zone = { row: 2, column: book.columnOf('SUB', 'status'), rows: rows - 2, columns: 1 };
    book.grid.apply({ kind: 'rule', sheetId, zone, rule: null });
    expect(rule('SUB', 'status')).toBeNull();
    check();
    expect(rule('SUB', 'status')?.kind).toBe('list');
  });

  it('are protections that somebody removed, the strict ones still strict', () => {
    const names = (sheet: SheetId) =>
      book.grid
        .protections(book.tabOf(sheet))
        .map(({ description, warningOnly }) => `${description} ${String(warningOnly)}`)
        .sort();
    const before = [names('SUB'), names('SET')];
    for (const sheet of ['SUB', 'SET'] as const)
      for (const { key } of [...book.grid.protections(book.tabOf(sheet))])
        book.grid.apply({ kind: 'unprotect', sheetId: book.tabOf(sheet), key });
    expect([names('SUB'), names('SET')]).toEqual([[], []]);
    check();
    expect([names('SUB'), names('SET')]).toEqual(before);
  });

  it('is nothing the second time', () => {
    book.typeRow('ORG', { name: 'Typed by hand' });
    check();
    const { summary, result } = check();
    const { report } = result as CheckResult;
    expect(report.filter(({ mended }) => mended)).toEqual([]);
    // What waits for a person is told again; that something was mended is not.
    expect(summary).toEqual([`${report.length} need a person: below stands what to do, with tab and row.`]);
  });

  it('changes nothing when it only looks', () => {
    book.typeRow('ORG', { name: 'Typed by hand' });
    const before = JSON.stringify(book.grid.snapshot());
    mustDo(book.as(COORDINATOR).call('check-workbook', {}, { request: { dryRun: true } }));
    expect(JSON.stringify(book.grid.snapshot())).toBe(before);
  });
});

describe('the journal', () => {
  it('takes back an open entry before anything else, and keeps what people changed since', () => {
    mustDo(register());
    book.type('CHG', 3, 'state', 'under way');
    book.type('ASK', book.rowsOf('ASK').at(-1)?.rowNumber ?? 0, 'notes', 'Ours now');
    const answer = mustDo(book.as(CO_CHAIR).call('find-overlaps', {}));
    expect(nets()).toBeUndefined();
    expect(book.rowsOf('ASK').at(-1)).toMatchObject({ text: 'Take them down.', notes: 'Ours now' });
    expect(answer.problems.map(({ message }) => message).join(' ')).toContain('was kept');
    expect(book.rowsOf('CHG').some(({ state }) => state === 'under way')).toBe(false);
  });

  it.each(['', 'not what it was', '{}', 'null'])(
    'lets everybody go on when an open entry holds “%s”',
    (inverse) => {
      mustDo(register());
      book.type('CHG', 3, 'state', 'under way');
      book.type('CHG', 3, 'inverse', inverse);
      const answer = mustDo(book.as(CO_CHAIR).call('find-overlaps', {}));
      expect(answer.problems.map(({ message }) => message).join(' ')).toContain('cannot be read any more');
      expect(nets()).toBeDefined();
      expect(mustDo(book.as(CO_CHAIR).call('find-overlaps', {})).problems).toEqual([]);
    },
  );

  it('tells why a damaged entry cannot be undone', () => {
    mustDo(register());
    book.type('CHG', 3, 'inverse', 'cut');
    expect(refused(book.as(MEMBER).call('undo', {}))).toContain('damaged');
  });

  it('finds what stopped half-way also when somebody sorted it', () => {
    for (let index = 0; index < 14; index += 1) mustDo(register({ title: `Paper ${index}`, asks: [] }));
    const oldest = Math.max(...book.rowsOf('CHG').map(({ rowNumber }) => rowNumber));
    mustDo(register());
    book.type('CHG', 3, 'state', 'under way');
    const order = Array.from({ length: oldest - 1 }, (_, index) => oldest - index);
    book.grid.apply({ kind: 'moveRows', sheetId: book.tabOf('CHG'), from: 2, order });
    check();
    expect(nets()).toBeUndefined();
    expect(book.rowsOf('CHG').some(({ state }) => state === 'under way')).toBe(false);
  });
});

describe('a person without rights', () => {
  it('is told in the services’ words, and what had begun is taken back by the next action', () => {
    const protection = { key: 'p', zone: null, warningOnly: false, description: 'Closed', editors: [] };
    book.grid.apply({ kind: 'protect', sheetId: book.tabOf('ASK'), protection });
    const answer = register();
    expect(answer).toMatchObject({ ok: false, code: 'failed' });
    expect(refused(answer)).toContain('protected');
    mustDo(book.as(COORDINATOR).call('find-overlaps', {}));
    expect(nets()).toBeUndefined();
  });
});

describe('a sheet whose blank rows somebody deleted', () => {
  it('gives back its only row at an undo, which Google refuses where nothing but frozen rows would stay', () => {
    book.as(MEMBER).call('register-submission', { title: 'Nets', kind: 'joint', workgroup: 'Water' });
    const sheetId = book.tabOf('SUB');
    const rows = book.grid.sheets().find(({ id }) => id === sheetId)?.rows ?? 0;
    const row = Number(nets()?.['rowNumber']);
    book.grid.apply({ kind: 'deleteRows', sheetId, row, count: rows - row });
    book.grid.apply({ kind: 'deleteRows', sheetId, row: 2, count: row - 3 });
    mustDo(book.as(MEMBER).call('undo', {}));
    expect(nets()).toBeUndefined();
    expect(book.rowsOf('SUB')).toHaveLength(0);
  });
});
