// A workgroup that stands in two rows becomes one, with all that names either, and is two again when that is undone.
import { beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { CheckResult } from '../../../src/core/workbook/check/workbook-commands';
import type { ListDuplicatesResult } from '../../../src/core/workbook/duplicates/plan-duplicates-list';
import type { MergeFormResult } from '../../../src/core/workbook/duplicates/plan-duplicates-form';
import type { SheetId } from '../../../src/core/workbook/schema/sheet-ids';
import { boardState } from '../board/scene';
import { COORDINATOR, mustDo, openWorkbook, type BookState, type TestWorkbook } from '../../support/workbook';

let made: { code: string; start: BookState };
let book: TestWorkbook;
beforeAll(async () => {
  made = await boardState();
}, 60_000);
beforeEach(() => {
  book = openWorkbook(made.code, made.start);
});

const cora = () => book.as(COORDINATOR);
const groups = () => book.rowsOf('WG').filter(({ name }) => name === 'Water');
const check = (dryRun = false): CheckResult =>
  mustDo(cora().call('check-workbook', {}, { request: { dryRun } })).result as CheckResult;
const told = () => check(true).report.filter(({ at, panel }) => at?.sheet === 'WG' && panel === 'duplicates');
const pairs = () =>
  (mustDo(cora().call('list-duplicates', {})).result as ListDuplicatesResult).pairs.filter(
    ({ sheet }) => sheet === 'WG',
  );

const NAMING: readonly SheetId[] = ['WG', 'PAR', 'COV', 'SUB', 'REC', 'ACT', 'MTG'];
const standing = () =>
  NAMING.map((sheet) =>
    book
      .rowsOf(sheet)
      .map(({ rowNumber: _, ...row }) => JSON.stringify({ ...row, updated: '' }))
      .sort(),
  );

function merge() {
  const [found] = pairs();
  const pair = { sheet: 'WG', one: found?.one.id, other: found?.other.id };
  const form = mustDo(cora().call('merge-form', pair)).result as MergeFormResult;
  return { form, answer: mustDo(cora().call('merge-rows', { ...pair, seen: form.seen, choices: {} })) };
}

/** A second row of Water, named by rows of each tab that names workgroups. */
function twice(id = ''): void {
  book.typeRow('WG', { name: 'Water', scope: 'Wells', ...(id && { id }) });
  check();
  const second = String(groups()[1]?.['id']);
  const issue = String(book.rowsOf('ISS').find(({ id: one }) => String(one) !== '')?.['id']);
  book.typeRow('PAR', { person: 'Ana Ruiz', workgroup: second });
  book.typeRow('COV', { issue, workgroup: second, part: 'contributes' });
  book.typeRow('SUB', { title: 'On wells', workgroup: second });
  book.typeRow('ACT', { what: 'Ask the mayor', workgroup: second });
  book.typeRow('REC', { number: '1', text: 'Test the wells', workgroup: second, cycle: 4 });
  check();
}

it.each(['a new id', 'the same id'])(
  'with %s is told, shown and made one, and is two again by undo',
  (way) => {
    twice(way === 'the same id' ? String(groups()[0]?.['id']) : '');
    expect(groups()).toHaveLength(2);
    expect(told().map(({ message }) => message)).toEqual([expect.stringContaining('have the same name')]);
    const before = standing();
    const { form, answer } = merge();
    const moved = Object.fromEntries(form.moves.kept.map(({ tab, count }) => [tab, count]));
    expect(Object.keys(moved).length).toBeGreaterThanOrEqual(4);
    const [one, ...more] = groups();
    expect([more, one?.['scope']]).toEqual([[], 'Rivers and wells']);
    for (const [sheet, title] of [
      ['SUB', 'On wells'],
      ['ACT', 'Ask the mayor'],
      ['REC', 'Test the wells'],
    ] as const)
      expect(book.rowsOf(sheet).find((row) => Object.values(row).includes(title))?.['workgroup']).toBe(
        'Water',
      );
    expect(told()).toEqual([]);
    expect(pairs()).toEqual([]);
    mustDo(cora().call('undo', { change: answer.change }));
    expect(standing()).toEqual(before);
  },
);

it('is not said to be two: each is given a name of its own', () => {
  twice();
  const [found] = pairs();
  const pair = { sheet: 'WG', one: found?.one.id, other: found?.other.id };
  expect(cora().call('keep-apart', pair).ok).toBe(false);
  book.type('WG', groups()[1]?.rowNumber ?? 0, 'name', 'Wells');
  expect(pairs()).toEqual([]);
});
