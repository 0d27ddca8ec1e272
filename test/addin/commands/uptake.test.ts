// From asks to what was taken up by the built script: matched, decided by those who asked, and kept.
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { MatchAsksResult } from '../../../src/core/follow-up/uptake/plan-match';
import type { UptakeResult } from '../../../src/core/follow-up/uptake/plan-uptake';
import { CO_CHAIR, MEMBER, testWorkbook } from '../../support/coalition';
import { COORDINATOR, mustDo, type TestWorkbook } from '../../support/workbook';

const REPORT = `40. The following recommendations enjoy the support of Norway:
40.1 Have all wells tested twice a year (Chile, Kenya);
40.2 Ratify the first treaty (Malta);
40.10 House two people in a cell (Chile).`;

let book: TestWorkbook;
beforeEach(async () => {
  book = await testWorkbook();
  mustDo(book.as(COORDINATOR).call('import-recommendations', { text: REPORT, cycle: 4 }));
}, 60_000);

const match = (as = CO_CHAIR) => mustDo(book.as(as).call('match-asks', {})).result as MatchAsksResult;
const uptake = (as = MEMBER, input: object = {}) =>
  mustDo(book.as(as).call('uptake', input)).result as UptakeResult;
const wells = () =>
  book
    .rowsOf('MAT')
    .find(
      ({ ask, recommendation }) => String(ask).startsWith('Test every well') && recommendation === '4: 40.1',
    );

describe('matches', () => {
  it('stand on the tab as people read them, and the tab is shown', () => {
    const isHidden = (): boolean =>
      book.grid.sheets().find(({ id }) => id === book.tabOf('MAT'))?.hidden ?? true;
    expect(isHidden()).toBe(true);
    match();
    expect(wells()).toMatchObject({ rank: 1, decision: 'open', stance: 'asks for this' });
    expect(String(wells()?.['reasons'])).toContain('Words of both: ');
    expect(isHidden()).toBe(false);
  });

  it('are not written twice, and what was decided or typed stays', () => {
    match();
    book.type('MAT', wells()?.rowNumber ?? 0, 'decision', 'taken up');
    expect(match()).toMatchObject({ added: 0, removed: 0, written: 0 });
    expect(wells()).toMatchObject({ decision: 'taken up' });
    expect(uptake().takenUp).toBe(1);
  });

  it('go with the ask that they matched, unless somebody decided', () => {
    match();
    const before = book.rowsOf('MAT').length;
    const row = book.rowsOf('ASK').find(({ text }) => String(text).startsWith('Test every well'));
    book.type('ASK', row?.rowNumber ?? 0, 'text', 'Publish a map of owls.');
    const { removed } = match();
    expect(removed).toBeGreaterThan(0);
    expect(book.rowsOf('MAT').length).toBeLessThan(before);
  });

  it('are decided by a co-chair of the workgroup that asked, and say how many raised it', () => {
    match();
    const id = String(wells()?.['id']);
    mustDo(book.as(CO_CHAIR).call('decide-match', { ids: [id], decision: 'taken-up' }));
    expect(wells()).toMatchObject({ decision: 'taken up', decidedBy: 'Bo Lind' });
    const one = uptake(MEMBER).asks.find(({ takenUp }) => takenUp > 0);
    expect(one).toMatchObject({ raisedBy: ['Chile', 'Kenya'], takenUp: 1, supported: 1, mayDecide: false });
    mustDo(book.as(CO_CHAIR).call('undo', {}));
    expect(wells()).toMatchObject({ decision: 'open', decidedBy: '' });
  });

  it('are settled for an ask at once, with one undo, and what was refused is not asked again', () => {
    match();
    const found = uptake(COORDINATOR).asks.find(({ open }) => open > 0);
    const again = () => uptake(COORDINATOR, { ask: found?.ask.id ?? '' }).asks[0];
    const one = again();
    const open = () => again()?.open;
    const ids = (one?.matches ?? []).filter(({ decision }) => decision === 'open').map(({ id }) => id);
    mustDo(
      book.as(COORDINATOR).call('decide-match', { ids, decision: 'not-same', was: { decision: 'open' } }),
    );
    expect(match()).toMatchObject({ added: 0 });
    expect(open()).toBe(0);
    mustDo(book.as(COORDINATOR).call('undo', {}));
    expect(open()).toBe(ids.length);
  });

  it('say where nothing surely fits, keep that nothing fits, and open it again with one undo', () => {
    const ask = 'Pay wages of miners twice a month';
    book.typeRow('ASK', { workgroup: 'Water', text: ask });
    expect(match()).toMatchObject({ unsure: expect.any(Number) });
    const one = () => uptake(COORDINATOR, { ask }).asks[0];
    expect(one()).toMatchObject({ isUnsure: true, nothingFits: false });
    const ids = (one()?.matches ?? []).map(({ id }) => id);
    mustDo(
      book.as(COORDINATOR).call('decide-match', { ids, decision: 'not-same', was: { decision: 'open' } }),
    );
    match();
    expect(one()).toMatchObject({ isUnsure: false, nothingFits: true, open: 0 });
    mustDo(book.as(COORDINATOR).call('undo', {}));
    expect(one()).toMatchObject({ isUnsure: true, nothingFits: false });
  });

  it.each([
    ['match-asks', {}],
    ['decide-match', { ids: ['MAT-1'], decision: 'open' }],
  ])('%s is for co-chairs', (command, input) => {
    expect(book.as(MEMBER).call(command, input)).toMatchObject({ ok: false, code: 'refused' });
  });

  it('can be looked at without writing anything', () => {
    const answer = mustDo(book.as(CO_CHAIR).call('match-asks', {}, { request: { dryRun: true } }));
    expect((answer.result as MatchAsksResult).added).toBeGreaterThan(0);
    expect(book.rowsOf('MAT')).toEqual([]);
  });
});
