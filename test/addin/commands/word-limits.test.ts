// The word limit of a text: the column holds the one of its kind, or its own, and panels say the same.
import { beforeEach, expect, it } from '@jest/globals';
import type { DocumentPreview } from '../../../src/core/submissions/documents/document-queries';
import type { CheckResult } from '../../../src/core/workbook/check/workbook-commands';
import { testWorkbook } from '../../support/coalition';
import { COORDINATOR, mustDo, type TestWorkbook } from '../../support/workbook';

let book: TestWorkbook;
beforeEach(async () => {
  book = await testWorkbook();
}, 60_000);

const check = (dryRun: boolean): readonly string[] =>
  (
    mustDo(book.as(COORDINATOR).call('check-workbook', {}, { request: { dryRun } })).result as CheckResult
  ).report.flatMap(({ at, message }) => (at?.column === 'limit' ? [message] : []));
const limitOf = (row: number): unknown =>
  book.rowsOf('SUB').find(({ rowNumber }) => rowNumber === row)?.['limit'];
const inPanel = (title: string): unknown =>
  (mustDo(book.as(COORDINATOR).call('document-preview', { submission: title })).result as DocumentPreview)
    .words.limit;

it('is filled in where it stands empty, by the kind, and stays where somebody set it', () => {
  const joint = book.typeRow('SUB', { title: 'Typed jointly', kind: 'joint submission' });
  const own = book.typeRow('SUB', { title: 'With its own', kind: 'joint submission', limit: 1000 });
  const spoken = book.typeRow('SUB', { title: 'Spoken', kind: 'statement' });
  expect(inPanel('Typed jointly')).toBe(5630);
  expect(check(true)).toEqual([expect.stringContaining('3 texts have no word limit')]);
  check(false);
  expect([limitOf(joint), limitOf(own), limitOf(spoken)]).toEqual([5630, 1000, '']);
  expect([inPanel('Typed jointly'), inPanel('With its own')]).toEqual([5630, 1000]);
  expect(check(true)).toEqual([]);
});

const setLimit = (value: string): void => {
  const row = book.rowsOf('SET').find(({ key }) => key === 'limit.joint');
  book.type('SET', row?.rowNumber ?? 0, 'value', value);
};

it('follows Settings where it was filled in, each time that they change, and is named once where somebody set it', () => {
  const filled = book.typeRow('SUB', { title: 'Filled in', kind: 'joint submission' });
  const own = book.typeRow('SUB', { title: 'With its own', kind: 'joint submission', limit: 1000 });
  const gone = book.typeRow('SUB', {
    title: 'With the UN',
    kind: 'joint submission',
    status: 'uploaded',
    limit: 5630,
  });
  check(false);
  for (const [before, now] of [
    [5630, 5000],
    [5000, 4800],
  ] as const) {
    setLimit(String(now));
    const told = [
      expect.stringContaining(`Settings say ${now} words now, ${before} before: the word limit of 4 texts`),
      expect.stringContaining('The word limit of 1000 stays, because somebody set it; Settings says'),
    ];
    expect(check(true)).toEqual(told);
    expect([limitOf(filled), inPanel('Filled in')]).toEqual([before, before]);
    expect(check(false)).toEqual(told);
    expect([limitOf(filled), limitOf(own), limitOf(gone)]).toEqual([now, 1000, 5630]);
    expect(inPanel('Filled in')).toBe(now);
    expect(check(true)).toEqual([]);
  }
  mustDo(book.as(COORDINATOR).call('undo', {}));
  expect(limitOf(filled)).toBe(5000);
});
