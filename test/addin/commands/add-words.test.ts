// A coordinator adds a word to a list: cells are read, drop-downs and forms offer it, and one undo takes it back.
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { CheckResult } from '../../../src/core/workbook/check/workbook-commands';
import type { JoinFormResult } from '../../../src/core/people/joining/plan-join-form';
import type { OutreachResult } from '../../../src/core/advocacy/outreach/plan-outreach-list';
import { MEMBER, testWorkbook } from '../../support/coalition';
import { COORDINATOR, mustDo, type TestWorkbook } from '../../support/workbook';

let book: TestWorkbook;
beforeEach(async () => {
  book = await testWorkbook();
}, 60_000);

const cora = () => book.as(COORDINATOR);
const add = (list: string, ...words: string[]) => mustDo(cora().call('add-words', { list, words }));
const offered = (sheet: 'LIB' | 'CON' | 'CTY', column: string): readonly string[] => {
  const at = book.columnOf(sheet, column);
  return book.grid.rule(book.tabOf(sheet), 2, at)?.values ?? [];
};
const report = () =>
  (mustDo(cora().call('check-workbook', {}, { request: { dryRun: true } })).result as CheckResult).report;

describe('a word of one’s own', () => {
  it('is offered by drop-downs and forms of all columns of the list, until it is taken back', () => {
    const before = offered('LIB', 'language');
    const { change } = add('languages', 'Slovenian');
    for (const [sheet, column] of [
      ['LIB', 'language'],
      ['CTY', 'writeIn'],
    ] as const)
      expect(offered(sheet, column)).toContain('Slovenian');
    const join = mustDo(book.as(MEMBER).call('join-form', {})).result as JoinFormResult;
    expect(join.languages).toContainEqual({ id: 'Slovenian', name: 'Slovenian' });
    const outreach = mustDo(book.as(MEMBER).call('outreach', {})).result as OutreachResult;
    expect(outreach.languages).toContainEqual({ id: 'Slovenian', name: 'Slovenian' });
    mustDo(cora().call('undo', { change }));
    expect(offered('LIB', 'language')).toEqual(before);
  });

  it('is what a check offers to add where cells have it, and is no finding from then on', () => {
    book.typeRow('MEM', { name: 'Bo', languages: 'English; Slovenian' });
    const found = report().find(({ value }) => value === 'Slovenian');
    expect(found).toMatchObject({ list: 'languages', at: { column: 'languages' } });
    add('languages', 'Slovenian');
    expect(report().filter(({ value }) => value === 'Slovenian')).toEqual([]);
    expect(book.rowsOf('MEM').at(-1)?.['languages']).toBe('English; Slovenian');
  });

  it('that somebody types in Settings is in the drop-downs after a check', () => {
    add('contacts', 'Visit');
    const row = book.rowsOf('SET').find(({ key }) => key === 'words.contacts')?.rowNumber ?? 0;
    book.type('SET', row, 'value', 'Visit; Fax');
    mustDo(cora().call('check-workbook', {}));
    expect(offered('CON', 'kind').slice(-2)).toEqual(['Visit', 'Fax']);
  });

  it('is written by a form', () => {
    add('languages', 'Slovenian');
    const shared = {
      kind: 'resource',
      title: 'Vodnik',
      link: 'https://example.org/vodnik',
      language: 'Slovenian',
    };
    mustDo(book.as(MEMBER).call('share', shared));
    expect(book.rowsOf('LIB').at(-1)?.['language']).toBe('Slovenian');
  });

  it('is for coordinators to add, short, and for open lists only', () => {
    const input = { list: 'languages', words: ['Slovenian'] };
    expect(book.as(MEMBER).call('add-words', input)).toMatchObject({ ok: false });
    expect(cora().call('add-words', { ...input, list: 'statuses' })).toMatchObject({ ok: false });
    expect(cora().call('add-words', { ...input, words: ['one; two'] })).toMatchObject({ ok: false });
    expect(cora().call('add-words', { ...input, words: ['Español'] })).toMatchObject({ ok: true });
    expect(book.rowsOf('SET').find(({ key }) => key === 'words.languages')?.['value']).toBe('');
  });
});
