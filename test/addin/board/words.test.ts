// What is said about cells of the issue board: words that are no part, and picks that make a second workgroup lead.
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CheckResult } from '../../../src/core/workbook/check/workbook-commands';
import { CO_CHAIR, testStates } from '../../support/coalition';
import { COORDINATOR, mustDo, openWorkbook, type BookState, type TestWorkbook } from '../../support/workbook';
import { boardOf, covered, pick } from './board-tab';

let code: string;
let start: BookState;
let book: TestWorkbook;

/** What a check reports. */
const check = (dryRun: boolean) =>
  (mustDo(book.as(COORDINATOR).call('check-workbook', {}, { request: { dryRun } })).result as CheckResult)
    .report;
const cover = (issue: string, workgroup: string, part: string) =>
  mustDo(book.as(COORDINATOR).call('import-rows', { sheet: 'COV', rows: [{ issue, workgroup, part }] }));

beforeAll(async () => {
  const made = await testStates();
  code = made.code;
  const filled = openWorkbook(code, made.coalition);
  mustDo(filled.as(COORDINATOR).call('check-workbook', {}));
  start = filled.state();
}, 60_000);

beforeEach(() => {
  book = openWorkbook(code, start);
});

describe('a cell of the board', () => {
  it('with another word is reported by a check with its place and left', () => {
    cover('Detention', 'Prisons', 'contributes');
    pick(book, 'Detention', 'Prisons', 'maybe');
    const place = { sheet: 'Issue board', row: boardOf(book).rowOf('Detention'), column: 'Prisons' };
    const words =
      '“maybe” is not one of the words used there, so it was left. Choose one of: leads, contributes, follows.';
    expect(check(true)).toContainEqual(expect.objectContaining({ ...place, message: words, mended: false }));
    expect(check(false)).toContainEqual(expect.objectContaining({ ...place, message: words, mended: false }));
    expect(covered(book)).toEqual(['Detention: Prisons contributes']);
    expect(boardOf(book).parts()).toEqual(['Detention: Prisons maybe']);
  });

  it('with another word is told once to those who can put it right, apart from what they did', () => {
    const told = (email: string) => {
      const input = { issue: 'Corruption', workgroup: 'Water', part: 'follows' };
      const { summary, problems } = mustDo(book.as(email).call('claim-issue', input));
      expect(summary.join(' ')).not.toContain('maybe');
      return problems.map(({ column, message }) => `${column}: ${message.slice(0, 7)}`);
    };
    pick(book, 'Detention', 'Prisons', 'maybe');
    expect(told(CO_CHAIR)).toEqual([]);
    expect(told(COORDINATOR)).toEqual(['Prisons: “maybe”']);
    expect(told(COORDINATOR)).toEqual([]);
    pick(book, 'Elections', 'Water', 'maybe not');
    expect(told(CO_CHAIR)).toEqual(['Water: “maybe ']);
    expect(told(COORDINATOR)).toEqual(['Prisons: “maybe”', 'Water: “maybe ']);
  });

  it('picked so that a second workgroup leads is told, each clash once', () => {
    cover('Detention', 'Prisons', 'leads');
    pick(book, 'Detention', 'Water', 'leads');
    const clash =
      '“Detention”: Water, Prisons lead now. Agree who leads, or have each say its angle (UPR > Issues > Who covers what).';
    expect(mustDo(book.as(CO_CHAIR).call('find-overlaps', {})).summary).toContain(clash);
    pick(book, 'Elections', 'Water', 'leads');
    expect(mustDo(book.as(CO_CHAIR).call('find-overlaps', {})).summary).not.toContain(clash);
  });
});
