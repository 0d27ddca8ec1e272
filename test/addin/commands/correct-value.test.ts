// A value that is typed wrong in many rows is put right in all of them by one press, and taken back by one.
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { CheckResult } from '../../../src/core/workbook/check/workbook-commands';
import { testWorkbook } from '../../support/coalition';
import { COORDINATOR, mustDo, type TestWorkbook } from '../../support/workbook';

let book: TestWorkbook;
beforeEach(async () => {
  book = await testWorkbook();
  for (const name of ['Bo', 'Cy', 'Di']) {
    book.typeRow('MEM', { name, organization: 'Housing Nwo', languages: 'English; Slovenian' });
  }
  mustDo(book.as(COORDINATOR).call('check-workbook', {}));
}, 60_000);

const cora = () => book.as(COORDINATOR);
const typed = (column: string) =>
  book
    .rowsOf('MEM')
    .filter(({ name }) => ['Bo', 'Cy', 'Di'].includes(String(name)))
    .map((row) => row[column]);
const unread = (column: string) => {
  const { report } = mustDo(cora().call('check-workbook', {}, { request: { dryRun: true } }))
    .result as CheckResult;
  return report.filter(({ at, value }) => at?.column === column && value !== undefined);
};

describe('a value that cannot be read', () => {
  it('is told with its place and what stands there, and has one cause in all rows', () => {
    const found = unread('organization');
    expect(found.map(({ value }) => value)).toEqual(['Housing Nwo', 'Housing Nwo', 'Housing Nwo']);
    expect(new Set(found.map(({ cause }) => cause)).size).toBe(1);
    expect(found.every(({ at }) => at?.id.startsWith('MEM-'))).toBe(true);
  });

  it('is put right in all rows at once, as a link', () => {
    const input = { sheet: 'MEM', column: 'organization', value: 'Housing Nwo', to: 'Housing Now' };
    expect(mustDo(cora().call('correct-value', input)).summary.join(' ')).toContain('3 rows');
    expect(typed('organization')).toEqual(['Housing Now', 'Housing Now', 'Housing Now']);
    expect(unread('organization')).toEqual([]);
  });

  it('is put right or taken out as one of several, and the others stay', () => {
    const input = { sheet: 'MEM', column: 'languages', value: 'Slovenian', to: 'fr' };
    mustDo(cora().call('correct-value', input));
    expect(typed('languages')).toEqual(Array(3).fill('English; French'));
    book.typeRow('MEM', { name: 'Ed', languages: 'Slovenian; Spanish' });
    mustDo(cora().call('correct-value', { ...input, to: '' }));
    expect(book.rowsOf('MEM').at(-1)?.['languages']).toBe('Spanish');
  });

  it('comes back by one undo', () => {
    const input = { sheet: 'MEM', column: 'organization', value: 'Housing Nwo', to: 'Housing Now' };
    const { change } = mustDo(cora().call('correct-value', input));
    mustDo(cora().call('undo', { change }));
    expect(typed('organization')).toEqual(Array(3).fill('Housing Nwo'));
  });

  it('is left alone where the new one cannot be read either, or it is gone', () => {
    const input = { sheet: 'MEM', column: 'organization', value: 'Housing Nwo', to: 'Nobody Knows Us' };
    expect(cora().call('correct-value', input)).toMatchObject({ ok: false });
    expect(typed('organization')).toEqual(Array(3).fill('Housing Nwo'));
    expect(cora().call('correct-value', { ...input, value: 'Housing' })).toMatchObject({ ok: false });
  });
});
