// Rows of one person made one by the built script, and taken back whole.
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { CheckResult } from '../../../src/core/workbook/check/workbook-commands';
import type { MergeChoice } from '../../../src/core/workbook/duplicates/merged-values';
import type { ListDuplicatesResult } from '../../../src/core/workbook/duplicates/plan-duplicates-list';
import type { MergeFormResult } from '../../../src/core/workbook/duplicates/plan-duplicates-form';
import type { SheetId } from '../../../src/core/workbook/schema/sheet-ids';
import { COORDINATOR, mustDo, type TestWorkbook } from '../../support/workbook';
import { testWorkbook } from '../../support/coalition';

let book: TestWorkbook;
beforeEach(async () => {
  book = await testWorkbook();
  book.typeRow('MEM', { name: 'Ana Ruis', organization: 'Housing Now', email: 'ana.r@example.org' });
  book.typeRow('PAR', { person: 'Ana Ruis', workgroup: 'Water', level: 'writes' });
  book.typeRow('PAR', { person: 'Ana Ruis', workgroup: 'Prisons' });
  book.typeRow('ACT', { what: 'Ask the mayor', owner: 'Ana Ruis' });
}, 60_000);

const cora = () => book.as(COORDINATOR);
const pairs = () => (mustDo(cora().call('list-duplicates', {})).result as ListDuplicatesResult).pairs;
const people = () => pairs().filter(({ sheet, reasons }) => sheet === 'MEM' && /spelling/.test(reasons));
const thePair = () => {
  const [found] = people();
  return { sheet: 'MEM', one: found?.one.id, other: found?.other.id };
};

const WATCHED: readonly SheetId[] = ['MEM', 'PAR', 'ACT', 'SUB', 'WG'];
/** What stands on the sheets, whatever the order of rows; when a cell was changed does not count. */
const standing = () =>
  WATCHED.map((sheet) =>
    book
      .rowsOf(sheet)
      .map(({ rowNumber: _, ...row }) => JSON.stringify({ ...row, updated: '' }))
      .sort(),
  );

function merge(name: MergeChoice) {
  const pair = thePair();
  const { seen } = mustDo(cora().call('merge-form', pair)).result as MergeFormResult;
  return mustDo(cora().call('merge-rows', { ...pair, seen, choices: { name } }));
}

describe('somebody who stands twice', () => {
  it('is found although one of the rows was only just typed, and becomes one', () => {
    expect(thePair().other).toMatch(/^MEM@/);
    const said = merge('other').summary.join(' ');
    expect(said).toContain('are one row now');
    expect(book.rowsOf('MEM').filter(({ name }) => /^Ana Rui/.test(String(name)))).toHaveLength(1);
    expect(book.rowsOf('ACT').map(({ owner }) => owner)).toEqual(['Ana Ruiz']);
    const parts = book.rowsOf('PAR').filter(({ person }) => person === 'Ana Ruiz');
    expect(parts.map(({ workgroup }) => workgroup)).toEqual(['Water', 'Prisons']);
    expect(people()).toEqual([]);
  });

  it.each(['kept', 'other'] as const)('is two again when that is undone, whichever name was %s', (name) => {
    mustDo(cora().call('check-workbook', {}));
    const before = standing();
    mustDo(cora().call('undo', { change: merge(name).change }));
    expect(standing()).toEqual(before);
  });

  it('is two again, too, where both have the same name', () => {
    const row = book.rowsOf('MEM').find(({ name }) => name === 'Ana Ruis');
    mustDo(cora().call('check-workbook', {}));
    const [id] = [row?.rowNumber].map(
      (at) => book.rowsOf('MEM').find(({ rowNumber }) => rowNumber === at)?.['id'],
    );
    mustDo(cora().call('edit-row', { sheet: 'MEM', id, values: { name: 'Ana Ruiz', organization: '' } }));
    const before = standing();
    const [pair] = pairs().filter(({ one }) => one.name === 'Ana Ruiz');
    const input = { sheet: 'MEM', one: pair?.one.id, other: pair?.other.id, choices: {} };
    mustDo(cora().call('undo', { change: mustDo(cora().call('merge-rows', input)).change }));
    expect(standing()).toEqual(before);
  });

  it('is told by Check and repair, until somebody says that they are two', () => {
    const told = () =>
      (
        mustDo(cora().call('check-workbook', {}, { request: { dryRun: true } })).result as CheckResult
      ).report.filter(({ panel }) => panel === 'duplicates');
    const earlier = told();
    expect(earlier.map(({ message }) => message).join()).toContain(
      'nearly the same spelling, same organization',
    );
    mustDo(cora().call('keep-apart', thePair()));
    expect(told()).toHaveLength(earlier.length - 1);
  });
});
