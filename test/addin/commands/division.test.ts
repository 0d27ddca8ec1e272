// Dividing recommendations as people do it: from the UN's text to who follows each of them up.
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { SheetId } from '../../../src/core/workbook/schema/sheet-ids';
import type { WordSuggestions } from '../../../src/core/follow-up/tagging/word-suggestions';
import type { MyPageResult } from '../../../src/core/inbox/my-page/page';
import { addOwnColumn, CO_CHAIR, testWorkbook } from '../../support/coalition';
import { COORDINATOR, mustDo, type TestWorkbook } from '../../support/workbook';

const REPORT = `A/HRC/99/7
II. Conclusions and/or recommendations
40. The following recommendations enjoy the support of Norway:
40.1 Ensure asylum for refugees (Chile);
40.2 Ensure asylum for refugees who flee floods (Malta);
40.3 Ensure asylum for refugees. (Kenya);
40.10 Count the owls (Chile).`;

const ASYLUM = 'Asylum seekers and refugees';

let book: TestWorkbook;
beforeEach(async () => {
  book = await testWorkbook();
  const prisons = book.rowsOf('WG').find(({ name }) => name === 'Prisons');
  book.type('WG', prisons?.rowNumber ?? 0, 'coChair1', 'Dee Park');
  mustDo(book.as(COORDINATOR).call('import-recommendations', { text: REPORT, cycle: 4 }));
}, 60_000);

const rec = (number: string) =>
  book.rowsOf('REC').find((row) => row['number'] === number) ?? { rowNumber: 0 };
const cells = (column: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    book
      .rowsOf('REC')
      .filter(({ cycle }) => cycle === 4)
      .map((row) => [String(row['number']), row[column]]),
  );
const run = (who: string, command: string, input: object = {}) => mustDo(book.as(who).call(command, input));
const last = (sheet: SheetId) => book.rowsOf(sheet).slice(-1)[0];
const id = (number: string): string => String((rec(number) as Record<string, unknown>)['id']);

describe('suggestions in a whole workbook', () => {
  it('stand in their own column until somebody accepts them', () => {
    run(CO_CHAIR, 'suggest-for-recommendations');
    expect(cells('suggested')['40.1']).toContain(`Issue: ${ASYLUM} (“asylum”, “refugees”)`);
    expect(cells('issues')).toMatchObject({ '40.1': '', '40.10': '' });
    run(CO_CHAIR, 'accept-suggestions', { ids: [id('40.1')], what: ['issue', 'action'] });
    expect(cells('issues')).toMatchObject({ '40.1': ASYLUM, '40.2': '' });
    expect(cells('suggested')['40.1']).not.toContain('Issue');
    expect(cells('suggested')['40.1']).toContain('People: Refugees & asylum seekers');
  });

  it('move with their rows and keep what people added', () => {
    addOwnColumn(book, 'REC', 'Our shelf');
    const before = cells('notes');
    book.type('REC', rec('40.2').rowNumber, 'notes', 'Ours.');
    run(CO_CHAIR, 'suggest-for-recommendations');
    expect(cells('notes')).toEqual({ ...before, '40.2': 'Ours.' });
  });

  it('are taken back by undo', () => {
    run(CO_CHAIR, 'suggest-for-recommendations');
    run(CO_CHAIR, 'undo');
    expect(new Set(Object.values(cells('suggested')))).toEqual(new Set(['']));
  });

  it('count as accepted where a person types the issue, and can be learned from', () => {
    run(CO_CHAIR, 'suggest-for-recommendations');
    book.type('REC', rec('40.10').rowNumber, 'issues', ASYLUM);
    run(CO_CHAIR, 'accept-suggestions', { ids: [id('40.1'), id('40.2')] });
    const changed = run(CO_CHAIR, 'accept-suggestions', { ids: [id('40.10')], instead: [ASYLUM] });
    expect((changed.result as { offers: WordSuggestions[] }).offers).toEqual([]);
    run(CO_CHAIR, 'teach-issue-words', { words: [{ issue: ASYLUM, word: 'owls' }] });
    book.typeRow('REC', { cycle: 4, number: '40.11', text: 'Feed the owls' });
    run(CO_CHAIR, 'suggest-for-recommendations');
    expect(cells('suggested')['40.11']).toContain(`Issue: ${ASYLUM} (“owls”)`);
  });
});

describe('sharing out in a whole workbook', () => {
  beforeEach(() => {
    run(CO_CHAIR, 'suggest-for-recommendations');
    run(CO_CHAIR, 'accept-suggestions', { ids: [id('40.1')] });
    run(CO_CHAIR, 'find-clusters');
    run(CO_CHAIR, 'claim-issue', { issue: ASYLUM, part: 'leads' });
  });

  it('keeps clusters together and says who is left', () => {
    expect(cells('cluster')['40.1']).not.toBe('');
    expect(cells('cluster')['40.3']).toBe(cells('cluster')['40.1']);
    const dry = mustDo(book.as(COORDINATOR).call('share-out', {}, { request: { dryRun: true } }));
    expect(cells('workgroup')).toMatchObject({ '40.1': '', '40.3': '' });
    const { summary } = run(COORDINATOR, 'share-out');
    expect(summary).toEqual(dry.summary);
    expect(cells('workgroup')).toMatchObject({ '40.1': 'Water', '40.3': 'Water', '40.10': '' });
    expect(summary.join(' ')).toContain('No issue is accepted: 1');
  });

  it('is handed over and back, with one task that ends', () => {
    run(COORDINATOR, 'share-out');
    run(CO_CHAIR, 'hand-over-recommendation', { ids: [id('40.1')], to: 'Prisons', wholeCluster: true });
    expect(cells('workgroup')).toMatchObject({ '40.1': 'Prisons', '40.3': 'Prisons' });
    expect(cells('withWorkgroups')['40.1']).toBe('Water');
    expect(last('ACT')).toMatchObject({ workgroup: 'Prisons', status: 'open' });
    expect(last('ACT')?.['what']).toContain('Water had them: “Ensure asylum for refugees”');
    run('dee@example.org', 'hand-over-recommendation', {
      ids: [id('40.1')],
      to: 'Water',
      wholeCluster: true,
    });
    expect(cells('workgroup')).toMatchObject({ '40.1': 'Water', '40.3': 'Water' });
    expect(last('ACT')).toMatchObject({ status: 'done' });
    expect(book.rowsOf('ACT')).toHaveLength(1);
  });

  it('is confirmed or handed back where the task is opened, also to nobody', () => {
    const DEE = 'dee@example.org';
    const give = (...numbers: string[]): string => {
      run(COORDINATOR, 'hand-over-recommendation', { ids: numbers.map(id), to: 'Prisons' });
      return String(last('ACT')?.['id']);
    };
    const first = give('40.1', '40.2');
    const page = mustDo(book.as(DEE).call('my-page', {})).result as MyPageResult;
    const lines = page.sections.flatMap(({ lines }) => lines).filter((line) => line.id === first);
    expect(lines[0]).toMatchObject({ dialog: 'division', input: { task: first } });
    const { summary } = run(DEE, 'answer-hand-over', { task: first, takes: false });
    expect(summary.join(' ')).toContain('40.1, 40.2 are with no workgroup again');
    expect(cells('workgroup')).toMatchObject({ '40.1': '', '40.2': '' });
    expect(last('ACT')).toMatchObject({ status: 'done' });
    const second = give('40.1', '40.2', '40.3');
    run(DEE, 'answer-hand-over', { task: second, takes: true });
    expect(cells('workgroup')).toMatchObject({ '40.1': 'Prisons', '40.3': 'Prisons' });
    expect(book.rowsOf('ACT').map(({ status }) => status)).toEqual(['done', 'done']);
    expect(book.as(DEE).call('answer-hand-over', { task: second, takes: false })).toMatchObject({
      ok: false,
    });
  });
});
