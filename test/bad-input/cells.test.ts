// Cells that hold what nobody expects: actions go on, say where the trouble is, and leave what was typed.
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { CheckFinding, CheckResult } from '../../src/core/workbook/check/workbook-commands';
import { mustDo, COORDINATOR, type TestWorkbook } from '../support/workbook';
import { addOwnColumn, CO_CHAIR, MEMBER, testWorkbook } from '../support/coalition';

let book: TestWorkbook;
beforeEach(async () => {
  book = await testWorkbook();
}, 60_000);

const check = (): CheckResult =>
  mustDo(book.as(COORDINATOR).call('check-workbook', {})).result as CheckResult;
const findingsIn = (sheet: string, row?: number): readonly CheckFinding[] =>
  check().report.filter((one) => one.sheet === sheet && (row === undefined || one.row === row));
const rowOf = (sheet: 'WG' | 'MEM' | 'SUB' | 'REC' | 'ORG', key: string, value: string): number =>
  book.rowsOf(sheet).find((row) => row[key] === value)?.rowNumber ?? 0;
const register = (over: object = {}) =>
  book.as(MEMBER).call('register-submission', { title: 'Nets', kind: 'joint', workgroup: 'Water', ...over });
const formulaAt = (sheet: 'WG' | 'SUB', row: number, key: string, formula: string): void =>
  book.grid.apply({
    kind: 'formula',
    sheetId: book.tabOf(sheet),
    row: row - 1,
    column: book.columnOf(sheet, key),
    formula,
  });
const formulaOf = (sheet: 'WG' | 'SUB' | 'MEM' | 'ASK', row: number, key: string) =>
  book.grid.read(book.tabOf(sheet), {
    row: row - 1,
    column: book.columnOf(sheet, key),
    rows: 1,
    columns: 1,
  })[0]?.[0];

describe('cells that cannot be read', () => {
  it.each([
    ['text in a date', 'WG', 'coChairsSince', 'last spring'],
    ['an unknown word', 'WG', 'status', 'asleep'],
    ['a name that matches nothing', 'WG', 'coChair2', 'Nobody We Know'],
    ['an e-mail that is none', 'MEM', 'email', 'cora at example'],
    ['words in a number', 'SUB', 'limit', 'many'],
  ] as const)('are reported and left: %s', (_, sheet, key, value) => {
    const row =
      sheet === 'WG'
        ? rowOf('WG', 'name', 'Prisons')
        : sheet === 'MEM'
          ? rowOf('MEM', 'name', 'Dee Park')
          : rowOf('SUB', 'title', 'Crowded cells');
    book.type(sheet, row, key, value);
    expect(mustDo(register()).ok).toBe(true);
    const title = { WG: 'Workgroups', MEM: 'People', SUB: 'Submissions' }[sheet];
    expect(findingsIn(title, row).some(({ message, mended }) => message !== '' && !mended)).toBe(true);
    expect(book.rowsOf(sheet).find(({ rowNumber }) => rowNumber === row)?.[key]).toBe(value);
  });

  it('are made text again where a number stands for a text, with both readings told first', () => {
    const row = rowOf('REC', 'number', '5.1');
    book.type('REC', row, 'number', 92.1);
    const findings = findingsIn('Recommendations', row);
    expect(findings.map(({ message }) => message).join(' ')).toContain('92.10');
    expect(book.rowsOf('REC').find(({ rowNumber }) => rowNumber === row)?.['number']).toBe('92.1');
  });

  it('report a doubled id and give the lower row a new one', () => {
    const upper = rowOf('ORG', 'name', 'Housing Now');
    const id = String(book.rowsOf('ORG').find(({ rowNumber }) => rowNumber === upper)?.['id']);
    const lower = book.typeRow('ORG', { id, name: 'Somebody Else' });
    const dry = mustDo(book.as(COORDINATOR).call('check-workbook', {}, { request: { dryRun: true } }));
    const foreseen = (dry.result as CheckResult).report.filter(({ message }) => message.includes(id));
    expect(foreseen).toMatchObject([{ sheet: 'Organizations', row: lower, mended: true }]);
    const words = findingsIn('Organizations', lower)
      .map(({ message }) => message)
      .join(' ');
    expect(words).toContain(id);
    const ids = book.rowsOf('ORG').map((row) => row['id']);
    expect(ids.filter((one) => one === id)).toHaveLength(1);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('report an organization that is spelled three ways', () => {
    for (const name of ['Coral Coast Network', 'The Coral-Coast Network', 'CORAL COAST NETWORK'])
      book.typeRow('ORG', { name });
    expect(findingsIn('Organizations').filter(({ message }) => /same name/.test(message))).toHaveLength(1);
  });

  it('give a row whose id was deleted a new one, and keep what is in it', () => {
    const row = rowOf('SUB', 'title', 'Crowded cells');
    book.type('SUB', row, 'id', '');
    mustDo(register());
    const found = book.rowsOf('SUB').find(({ rowNumber }) => rowNumber === row);
    expect(found).toMatchObject({ title: 'Crowded cells', '~Our shelf': expect.stringMatching(/Our shelf/) });
    expect(found?.['id']).toMatch(/^SUB-/);
  });

  it('leave a formula in a name cell alone and say so', () => {
    const row = rowOf('WG', 'name', 'Prisons');
    formulaAt('WG', row, 'name', '=UPPER("prisons")');
    book.grid.setCalculated(book.tabOf('WG'), row - 1, book.columnOf('WG', 'name'), 'PRISONS');
    mustDo(register());
    expect(findingsIn('Workgroups', row).some(({ message }) => message.includes('=UPPER'))).toBe(true);
    expect(formulaOf('WG', row, 'name')?.formula).toBe('=UPPER("prisons")');
  });

  it('renew the label and every link when a workgroup is renamed by hand', () => {
    book.type('WG', rowOf('WG', 'name', 'Water'), 'name', 'Rivers and wells');
    check();
    expect(book.rowsOf('WG').map(({ label }) => label)).toContain('Rivers and wells');
    const links = [...book.rowsOf('SUB'), ...book.rowsOf('PAR'), ...book.rowsOf('ASK')].map(
      ({ workgroup }) => workgroup,
    );
    expect(links).toContain('Rivers and wells');
    expect(links).not.toContain('Water');
    expect(findingsIn('Submissions').filter(({ mended }) => mended)).toEqual([]);
  });
});

describe('sheets that are emptier or fuller than they look', () => {
  it('counts rows of FALSE and thousands of blank rows for nothing', () => {
    const sheetId = book.tabOf('PAR');
    const last = Math.max(...book.rowsOf('PAR').map(({ rowNumber }) => rowNumber));
    book.grid.apply({ kind: 'insertRows', sheetId, row: last, count: 5000 });
    const column = book.columnOf('PAR', 'main');
    book.grid.apply({
      kind: 'values',
      sheetId,
      zone: { row: last, column, rows: 5000, columns: 1 },
      values: Array.from({ length: 5000 }, () => [false]),
    });
    mustDo(
      book.as('new@example.org').call('join', {
        name: 'Nia',
        workgroups: [{ workgroup: 'Water', level: 'informed' }],
        listed: false,
      }),
    );
    const joined = book.rowsOf('PAR').find(({ person }) => person === 'Nia');
    expect(joined?.rowNumber).toBe(last + 1);
    expect(check().report.filter(({ row }) => row > last + 1)).toEqual([]);
  });

  it('works with sheets that hold no row at all', () => {
    for (const sheet of ['SUB', 'ASK'] as const)
      for (const { rowNumber } of [...book.rowsOf(sheet)].reverse())
        book.grid.apply({ kind: 'deleteRows', sheetId: book.tabOf(sheet), row: rowNumber - 1, count: 1 });
    mustDo(book.as(MEMBER).call('find-overlaps', {}));
    mustDo(register({ asks: ['One.', 'Two.'] }));
    expect(book.rowsOf('ASK').map(({ rowNumber }) => rowNumber)).toEqual([3, 4]);
  });

  it('keeps people’s own columns and notes in every row that an action writes to', () => {
    addOwnColumn(book, 'PAR', 'Lift home');
    const row = book.rowsOf('PAR').find(({ person }) => person === 'Ana Ruiz')?.rowNumber ?? 0;
    book.type('PAR', row, 'notes', 'Prefers mornings');
    mustDo(
      book.as(MEMBER).call('join', {
        name: 'Ana Ruiz',
        workgroups: [{ workgroup: 'Water', level: 'lead' }],
        listed: true,
      }),
    );
    mustDo(book.as(MEMBER).call('undo', {}));
    check();
    expect(book.rowsOf('PAR').find(({ rowNumber }) => rowNumber === row)).toMatchObject({
      notes: 'Prefers mornings',
      '~Lift home': `Lift home ${row}`,
      level: 'joins meetings',
    });
  });
});

describe('what people send', () => {
  it.each([
    '=HYPERLINK("http://bad.example","click")',
    '+1 call me',
    '-minus',
    '@handle',
    "'quoted",
    '92.10',
    'TRUE',
    '2027-01-02',
  ])('stays text: %s', (typed) => {
    mustDo(register({ title: typed, asks: [typed], summary: typed }));
    const row = rowOf('SUB', 'title', typed);
    expect(row).toBeGreaterThan(2);
    for (const key of ['title', 'summary'])
      expect(formulaOf('SUB', row, key)).toMatchObject({ value: typed, formula: '' });
    expect(book.rowsOf('ASK').at(-1)?.['text']).toBe(typed);
  });

  it('is refused when it is longer than a cell holds, in words that name the field', () => {
    const answer = register({ summary: 'x'.repeat(60_000) });
    expect(answer).toMatchObject({ ok: false, code: 'invalid' });
    expect(answer.ok ? {} : answer.fields).toHaveProperty('summary');
    expect(rowOf('SUB', 'title', 'Nets')).toBe(0);
  });

  it('is refused when it names a workgroup that nobody has', () => {
    const answer = register({ workgroup: 'Volcanoes' });
    expect(answer).toMatchObject({ ok: false });
    expect(answer.ok ? '' : answer.message).toContain('Volcanoes');
  });

  it.each([undefined, null, 'text', 7, [], {}])('is refused when it has no shape: %p', (input) => {
    expect(book.as(MEMBER).call('register-submission', input)).toMatchObject({ ok: false, code: 'invalid' });
  });

  it('is refused when an address has a line break, so no header can be smuggled in', () => {
    const answer = book.as(COORDINATOR).call('join', {
      name: 'Eve',
      email: 'eve@example.org\nBcc: all@example.org',
      workgroups: [],
      listed: false,
    });
    expect(answer.ok).toBe(false);
    expect(rowOf('MEM', 'name', 'Eve')).toBe(0);
  });

  it('waits, when it is mail and the day’s limit is reached, and says so', () => {
    const answer = mustDo(
      book
        .as(CO_CHAIR)
        .call(
          'invite-to-meeting',
          { workgroup: 'Water', title: 'Plan', start: '2027-02-03T18:00' },
          { mailQuota: 0 },
        ),
    );
    expect(answer.summary.join(' ')).toMatch(/3 mails go out by themselves tomorrow/);
    expect(book.mails).toEqual([]);
    expect(book.state().shared.triggers).toMatchObject([{ user: CO_CHAIR, handler: 'sendWaitingMail' }]);
    mustDo(book.as(COORDINATOR).call('send-waiting-mail', {}));
    expect(book.mails.length).toBeGreaterThan(1);
    expect(book.rowsOf('OBX').every(({ state }) => state === 'sent')).toBe(true);
  });
});
