// A review that does not go as planned, by the built script: put off, without the country, without recommendations.
import { beforeEach, describe, expect, it } from '@jest/globals';
import { COORDINATOR, mustDo, type TestWorkbook } from '../../support/workbook';
import { CYCLE, MEMBER, testWorkbook } from '../../support/coalition';

/** 20 January 2028, 14:00, as cells hold it. */
const BY_HAND = (Date.UTC(2028, 0, 20, 14) - Date.UTC(1899, 11, 30)) / 86_400_000;

let book: TestWorkbook;
beforeEach(async () => {
  book = await testWorkbook();
}, 60_000);

const move = (changes: object, dryRun = false) =>
  mustDo(
    book.as(COORDINATOR).call('start-cycle', { ...CYCLE, ...changes, move: true }, { request: { dryRun } }),
  );
const milestone = (key: string) => book.rowsOf('TIM').find(({ rule }) => String(rule).startsWith(`${key}:`));

describe('a review that is put off', () => {
  it('keeps what somebody typed, twice in a row and without a day in between', () => {
    book.type('TIM', milestone('answers')?.rowNumber ?? 0, 'notes', 'Ask Geneva');
    book.type('TIM', milestone('divide')?.rowNumber ?? 0, 'due', BY_HAND);
    move({ reviewDate: '2028-05-09', session: 56 });
    const waits = move({ reviewDate: '2028-05-09', session: 56, state: 'no-date' });
    expect(waits.summary.join(' ')).toMatch(/\d+ milestones wait for a new date of the review/);
    expect(milestone('review')).toMatchObject({ due: '', status: 'waiting for a new date' });
    expect(milestone('answers')).toMatchObject({ due: '', notes: 'Ask Geneva' });
    expect(mustDo(book.as(MEMBER).call('who-am-i', {})).result).toMatchObject({ reviewDate: '' });
    move({ reviewDate: '2028-11-07', session: 57 });
    expect(milestone('review')).toMatchObject({ status: 'open' });
    expect(String(milestone('review')?.['due'])).not.toBe('');
    expect(mustDo(book.as(MEMBER).call('who-am-i', {})).result).toMatchObject({ reviewDate: '2028-11-07' });
    expect(milestone('divide')).toMatchObject({ due: BY_HAND, status: 'open' });
  });

  it('shows beforehand what would wait', () => {
    const before = book.rowsOf('TIM');
    const { result } = move({ state: 'no-date' }, true) as { result: { waiting: readonly unknown[] } };
    expect(result.waiting.length).toBeGreaterThan(5);
    expect(book.rowsOf('TIM')).toEqual(before);
  });
});

describe('a country that does not come', () => {
  it('leaves the coalition its work, and a word on what to do next', () => {
    const submissions = book.rowsOf('SUB');
    book.clock = Date.parse('2027-11-12T12:00:00.000Z');
    const { summary } = move({ state: 'absent' });
    expect(summary.join(' ')).toContain('Human Rights Council decides');
    expect(milestone('recommendations')).toMatchObject({ due: '' });
    expect(book.rowsOf('SUB')).toEqual(submissions);
    const form = mustDo(book.as(COORDINATOR).call('cycle-form', {}, { request: { language: 'es' } }));
    expect(JSON.stringify(form.result)).toContain('Conserve los informes');
  });
});

describe('no recommendations', () => {
  it.each([
    ['match-asks', {}],
    ['find-clusters', {}],
    ['share-out', {}],
    ['suggest-for-recommendations', {}],
    ['record-progress', { recommendations: ['40.1'], rating: 'done', source: 'https://example.org/x' }],
    // Its panel shows that before anything is asked for: no refusal.
    ['build-progress-report', { kind: 'matrix' }, true],
  ])('%s says how they come, and where to look if none do', (name, input, ok = false) => {
    for (const { rowNumber } of book.rowsOf('REC').reverse())
      for (const key of ['cycle', 'number', 'text']) book.type('REC', rowNumber, key, '');
    const answer = book.as(COORDINATOR).call(name, input);
    expect(answer).toMatchObject(ok ? { ok } : { ok, code: 'refused' });
    expect(JSON.stringify(answer)).toMatch(
      /Bring in UN text.*the country did not come.*Start or move a cycle/,
    );
  });
});
