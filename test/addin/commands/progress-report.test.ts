// Reports on progress by the built script: a Word file and a table, once for the same content, and nothing else changes.
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { BuiltProgressReport } from '../../../src/core/follow-up/report/plan-build';
import { CO_CHAIR, MEMBER, testWorkbook } from '../../support/coalition';
import { COORDINATOR, KillSignal, mustDo, type TestWorkbook } from '../../support/workbook';

const REPORT = `40. The following recommendations enjoy the support of Norway:
40.1 Test wells along rivers (Chile, Kenya);
40.10 House two people in a cell (Chile).`;

let book: TestWorkbook;
beforeEach(async () => {
  book = await testWorkbook();
  mustDo(book.as(COORDINATOR).call('import-recommendations', { text: REPORT, cycle: 4 }));
  const said = {
    recommendations: ['40.1'],
    rating: 'partly',
    source: 'Law 4',
    note: '=1+1',
    internal: false,
  };
  mustDo(book.as(MEMBER).call('record-progress', said));
}, 60_000);

const build = (kind: string, as = CO_CHAIR, input: object = {}) =>
  mustDo(book.as(as).call('build-progress-report', { kind, ...input }));

describe('a report on progress', () => {
  it.each(['matrix', 'scorecard', 'follow-up', 'midterm'])('as %s is a Word file and a table', (kind) => {
    const changes = book.rowsOf('CHG').length;
    const { documents = [], result } = build(kind);
    const { fileName, csv } = result as BuiltProgressReport;
    expect(documents.map(({ name }) => name)).toEqual([fileName]);
    expect([...book.files.values()].map(({ appProperties }) => appProperties['kind'])).toEqual([
      'docx',
      'doc',
    ]);
    expect(csv.text.startsWith('\ufeff')).toBe(true);
    expect(book.rowsOf('CHG').length).toBe(changes);
  });

  it('is made once for the same content, anew after another rating', () => {
    expect(build('matrix').documents).toEqual(build('matrix').documents);
    expect(book.files.size).toBe(2);
    mustDo(
      book
        .as(MEMBER)
        .call('record-progress', { recommendations: ['40.10'], rating: 'done', source: 'Law 5' }),
    );
    build('matrix');
    expect(book.files.size).toBe(4);
  });

  it('lets nothing in its table run as a formula', () => {
    const { csv } = build('midterm').result as BuiltProgressReport;
    expect(csv.text).toContain(",'=1+1,");
  });

  it('makes nothing in a dry run', () => {
    const input = { kind: 'matrix' };
    mustDo(book.as(CO_CHAIR).call('build-progress-report', input, { request: { dryRun: true } }));
    expect(book.files.size).toBe(0);
  });

  it('is not for members', () => {
    const answer = book.as(MEMBER).call('build-progress-report', { kind: 'matrix' });
    expect(answer).toMatchObject({ ok: false, code: 'refused' });
  });

  it('is one file again after a run that was cut off', () => {
    build('matrix');
    const calls = book.log().length;
    book.files.clear();
    for (const left of [1, 2, 3]) {
      const faults = [{ at: calls - left, kind: 'kill', applied: left }] as const;
      const run = () => book.as(CO_CHAIR).call('build-progress-report', { kind: 'matrix' }, { faults });
      expect(run).toThrow(KillSignal);
    }
    build('matrix');
    expect(book.files.size).toBe(2);
  });
});
