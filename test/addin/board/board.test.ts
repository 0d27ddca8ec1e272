// The issue board in a whole workbook: what people pick in its cells, and what the sheets show on it.
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CO_CHAIR, testStates } from '../../support/coalition';
import { COORDINATOR, mustDo, openWorkbook, type BookState, type TestWorkbook } from '../../support/workbook';
import { boardOf, covered, pick } from './board-tab';

let code: string;
let start: BookState;
let book: TestWorkbook;

const CHECK = 'check-workbook';
const check = () => mustDo(book.as(COORDINATOR).call(CHECK, {}));
const importRows = (sheet: string, rows: object[]) =>
  mustDo(book.as(COORDINATOR).call('import-rows', { sheet, rows }));
const cover = (issue: string, workgroup: string, part: string, more: object = {}) =>
  importRows('COV', [{ issue, workgroup, part, ...more }]);

beforeAll(async () => {
  const made = await testStates();
  code = made.code;
  const filled = openWorkbook(code, made.coalition);
  mustDo(filled.as(COORDINATOR).call(CHECK, {}));
  start = filled.state();
}, 60_000);

beforeEach(() => {
  book = openWorkbook(code, start);
});

describe('the board', () => {
  it('has a row for each issue and a column for each active workgroup', () => {
    const board = boardOf(book);
    const issues = book.rowsOf('ISS').map(({ label }) => String(label));
    expect(issues.every((issue) => board.rowOf(issue) > 0)).toBe(true);
    expect(board.headers.slice(2, 9)).toEqual([
      'Issue',
      'Theme',
      'State of coverage',
      'Last time’s recommendations',
      'Water',
      'Prisons',
      '',
    ]);
    expect(board.cell('Right to food', 'Theme')).toBe('Work and welfare');
    expect(board.cell('Right to food', 'State of coverage')).toMatch(/^=IF\(COUNTIFS/);
  });

  it('shows the rows of Who covers what after any command that changes them', () => {
    cover('Detention', 'Prisons', 'leads');
    expect(boardOf(book).parts()).toEqual(['Detention: Prisons leads']);
  });

  it('calls what was picked on it by its own name in the list of changes', () => {
    pick(book, 'Detention', 'Prisons', 'leads');
    check();
    const { changes } = mustDo(book.as(COORDINATOR).call('list-changes')).result as {
      readonly changes: readonly { readonly title: string }[];
    };
    expect(changes.map(({ title }) => title)).toContain('Picks on the issue board');
  });

  it('changes nothing when there is nothing to change', () => {
    cover('Detention', 'Prisons', 'leads');
    const before = JSON.stringify(book.grid.snapshot());
    check();
    expect(JSON.stringify(book.grid.snapshot())).toBe(before);
  });

  it('comes back from Who covers what when somebody deleted the tab', () => {
    cover('Detention', 'Prisons', 'leads');
    book.grid.apply({ kind: 'deleteSheet', sheetId: boardOf(book).tabId });
    cover('Detention', 'Water', 'follows');
    expect(() => boardOf(book)).toThrow();
    check();
    expect(boardOf(book).parts()).toEqual(['Detention: Prisons leads', 'Detention: Water follows']);
  });

  it('brings back a column that somebody deleted, and reads nobody’s part as cleared', () => {
    cover('Detention', 'Prisons', 'leads');
    const board = boardOf(book);
    book.grid.apply({
      kind: 'deleteColumns',
      sheetId: board.tabId,
      column: board.headers.indexOf('Prisons'),
      count: 1,
    });
    book.grid.apply({
      kind: 'deleteColumns',
      sheetId: board.tabId,
      column: boardOf(book).headers.indexOf('Theme'),
      count: 1,
    });
    check();
    expect(covered(book)).toEqual(['Detention: Prisons leads']);
    expect(boardOf(book).parts()).toEqual(['Detention: Prisons leads']);
    expect(boardOf(book).cell('Detention', 'Theme')).toBe('Life and safety');
  });

  it('has its chart once, and not again when somebody took it away', () => {
    const { tabId } = boardOf(book);
    expect(book.grid.charts(tabId).map(({ title }) => title)).toEqual(['Coverage by theme']);
    check();
    expect(book.grid.charts(tabId)).toHaveLength(1);
  });
});

describe('a pick in a cell', () => {
  it('becomes a row of Who covers what at the next command, and can be undone', () => {
    pick(book, 'Detention', 'Prisons', 'leads');
    const { summary } = mustDo(book.as(CO_CHAIR).call('find-overlaps', {}));
    expect(summary).toContain('1 pick from the issue board stands on the tab Who covers what now.');
    expect(covered(book)).toEqual(['Detention: Prisons leads']);
    const entry = book.rowsOf('CHG').find(({ command }) => command === 'issue-board');
    mustDo(book.as(COORDINATOR).call('undo', { change: entry?.['id'] }));
    expect(covered(book)).toEqual([]);
    expect(boardOf(book).parts()).toEqual([]);
  });

  it('is there before the command plans', () => {
    pick(book, 'Detention', 'Prisons', 'leads');
    cover('Detention', 'Prisons', 'leads', { angle: 'Visits' });
    expect(book.rowsOf('COV').map(({ part, angle }) => [part, angle])).toEqual([['leads', 'Visits']]);
  });

  it('changes the part of the row that is there, which keeps its place, angle and notes', () => {
    cover('Detention', 'Prisons', 'leads', { angle: 'Visits', notes: 'Ours since 2025.' });
    const [before] = book.rowsOf('COV');
    pick(book, 'Detention', 'Prisons', 'Sigue');
    pick(book, 'Detention', 'Prisons', 'da seguimiento');
    check();
    const [after] = book.rowsOf('COV');
    expect(after).toEqual({ ...before, part: 'follows', updated: after?.['updated'] });
    expect(boardOf(book).parts()).toEqual(['Detention: Prisons follows']);
  });

  it('takes a bare row away when it is cleared', () => {
    cover('Detention', 'Prisons', 'leads');
    pick(book, 'Detention', 'Prisons', '');
    check();
    expect(covered(book)).toEqual([]);
  });

  it('leaves a row with notes without a part when it is cleared, and stays empty', () => {
    cover('Detention', 'Prisons', 'leads', { notes: 'Ask Bo.' });
    pick(book, 'Detention', 'Prisons', '');
    const answer = check();
    expect(answer.summary.join(' ')).toContain('the cell was cleared');
    expect(book.rowsOf('COV').map(({ part, notes }) => [part, notes])).toEqual([['', 'Ask Bo.']]);
    check();
    expect(boardOf(book).parts()).toEqual([]);
  });

  it('wins when the sheet changed too, and says so', () => {
    cover('Detention', 'Prisons', 'contributes');
    pick(book, 'Detention', 'Prisons', 'leads');
    book.type('COV', 3, 'part', 'follows');
    const { summary } = check();
    expect(summary).toContain(
      '“Detention”, Prisons: the tab Who covers what said “follows” meanwhile. The pick on the board, “leads”, was taken.',
    );
    expect(covered(book)).toEqual(['Detention: Prisons leads']);
  });

  it('is not entered by somebody who may not run the command', () => {
    pick(book, 'Detention', 'Prisons', 'leads');
    const answer = book.as('new@example.org').call('find-overlaps', {});
    expect([answer.ok, covered(book)]).toEqual([false, []]);
  });
});

describe('a change of Who covers what', () => {
  it('by hand, by deletion and by undo shows at the next command', () => {
    cover('Detention', 'Prisons', 'leads');
    book.type('COV', 3, 'part', 'contributes');
    book.typeRow('COV', { issue: 'Elections', workgroup: 'Water', part: 'leads' });
    check();
    expect(boardOf(book).parts()).toEqual(['Detention: Prisons contributes', 'Elections: Water leads']);
    book.grid.apply({ kind: 'deleteRows', sheetId: book.tabOf('COV'), row: 2, count: 1 });
    check();
    expect(boardOf(book).parts()).toEqual(['Elections: Water leads']);
    mustDo(book.as(COORDINATOR).call('undo', {}));
    expect(covered(book)).toEqual(boardOf(book).parts());
  });

  it('shows the strongest part where a workgroup stands twice', () => {
    book.typeRow('COV', { issue: 'Detention', workgroup: 'Prisons', part: 'follows' });
    book.typeRow('COV', { issue: 'Detention', workgroup: 'Prisons', part: 'leads', angle: 'Visits' });
    check();
    expect(boardOf(book).parts()).toEqual(['Detention: Prisons leads']);
    pick(book, 'Detention', 'Prisons', 'contributes');
    check();
    expect(covered(book)).toEqual(['Detention: Prisons contributes', 'Detention: Prisons follows']);
  });
});

describe('workgroups and issues', () => {
  it('that are new come onto the board with the command that adds them', () => {
    importRows('WG', [{ name: 'Forests' }]);
    importRows('ISS', [{ name: 'Forest fires' }]);
    const board = boardOf(book);
    expect(board.headers.slice(6, 10)).toEqual(['Water', 'Prisons', 'Forests', '']);
    expect(board.rowOf('Forest fires')).toBeGreaterThan(0);
    expect(board.cell('Forest fires', 'State of coverage')).toMatch(/^=IF/);
  });

  it('take their new names along', () => {
    cover('Detention', 'Prisons', 'leads');
    const prisons = book.rowsOf('WG').find(({ name }) => name === 'Prisons');
    mustDo(
      book
        .as(COORDINATOR)
        .call('edit-row', { sheet: 'WG', id: prisons?.['id'], values: { name: 'Places of detention' } }),
    );
    expect(boardOf(book).parts()).toEqual(['Detention: Places of detention leads']);
  });

  it('that are closed keep a column with parts, named as closed and uncounted, and lose an empty one', () => {
    cover('Detention', 'Prisons', 'leads');
    for (const name of ['Prisons', 'Water']) {
      const row = book.rowsOf('WG').find((one) => one['name'] === name);
      book.type('WG', row?.rowNumber ?? 0, 'status', 'closed');
    }
    check();
    const board = boardOf(book);
    expect(board.headers.slice(6, 8)).toEqual(['Prisons (closed)', '']);
    expect(board.keys[6]).toMatch(/^BOARD\.off\.WG-/);
    expect(board.parts()).toEqual(['Detention: Prisons (closed) leads']);
  });

  it.each([
    ['leave no column behind', '', ['Water']],
    ['keep one in which somebody wrote since', 'Ask them', ['Water', 'Prisons']],
  ])('that are merged into another %s', (_, written, headers) => {
    cover('Detention', 'Prisons', 'leads');
    if (written !== '') pick(book, 'Elections', 'Prisons', written);
    const [one, other] = ['Water', 'Prisons'].map(
      (wanted) => book.rowsOf('WG').find(({ name }) => name === wanted)?.['id'],
    );
    mustDo(book.as(COORDINATOR).call('merge-rows', { sheet: 'WG', one, other, choices: {} }));
    for (let count = 0; count < 2; count += 1) {
      const { summary } = check();
      const { headers: shown, parts } = boardOf(book);
      expect(shown.filter((one) => ['Water', 'Prisons'].includes(one))).toEqual(headers);
      expect(parts()).toContain('Detention: Water leads');
      expect(summary.join(' ').includes('“Prisons”')).toBe(written !== '');
    }
  });

  it('that are gone leave no empty row behind, but one that says something', () => {
    cover('Detention', 'Prisons', 'leads');
    for (const name of ['Detention', 'Elections']) {
      const row = book.rowsOf('ISS').find((one) => one['name'] === name);
      book.grid.apply({
        kind: 'deleteRows',
        sheetId: book.tabOf('ISS'),
        row: (row?.rowNumber ?? 0) - 1,
        count: 1,
      });
    }
    const { summary } = check();
    expect([boardOf(book).rowOf('Detention') > 0, boardOf(book).rowOf('Elections')]).toEqual([true, 0]);
    expect(summary.join(' ')).toContain('“Detention” is not on the tab Issues');
  });
});

describe('what people do to the tab', () => {
  it('is followed: rows sorted, columns moved, notes beside', () => {
    cover('Detention', 'Prisons', 'leads');
    const { tabId, rowOf, headers } = boardOf(book);
    const last = book.grid.extent(tabId).rows;
    const column = headers.indexOf('Prisons');
    book.grid.apply({ kind: 'insertColumns', sheetId: tabId, column, count: 1 });
    const note = { row: rowOf('Elections') - 1, column, rows: 1, columns: 1 };
    book.grid.apply({ kind: 'values', sheetId: tabId, zone: note, values: [['Ask the party.']] });
    const order = Array.from({ length: last - 2 }, (_, index) => last - 1 - index);
    book.grid.apply({ kind: 'moveRows', sheetId: tabId, from: 2, order });
    pick(book, 'Elections', 'Water', 'leads');
    check();
    expect(covered(book)).toEqual(['Detention: Prisons leads', 'Elections: Water leads']);
    expect(boardOf(book).parts()).toEqual(covered(book));
    expect(boardOf(book).cell('Elections', '')).toBe('Ask the party.');
  });

  it('may add a row with the name of an issue whose row was deleted', () => {
    const { tabId, rowOf } = boardOf(book);
    const row = rowOf('Elections') - 1;
    book.grid.apply({ kind: 'deleteRows', sheetId: tabId, row, count: 1 });
    book.grid.apply({ kind: 'insertRows', sheetId: tabId, row: 2, count: 1, inherit: 'after' });
    const zone = { row: 2, column: 2, rows: 1, columns: 1 };
    book.grid.apply({ kind: 'values', sheetId: tabId, zone, values: [['elections']] });
    pick(book, 'elections', 'Water', 'leads');
    check();
    expect(covered(book)).toEqual(['Elections: Water leads']);
    expect(boardOf(book).rowOf('Elections')).toBe(3);
  });

  it('keeps what somebody wrote over a formula for a moment only', () => {
    const { tabId, rowOf, headers } = boardOf(book);
    const zone = {
      row: rowOf('Elections') - 1,
      column: headers.indexOf('State of coverage'),
      rows: 1,
      columns: 1,
    };
    book.grid.apply({ kind: 'values', sheetId: tabId, zone, values: [['covered']] });
    check();
    expect(boardOf(book).cell('Elections', 'State of coverage')).toMatch(/^=IF/);
  });
});
