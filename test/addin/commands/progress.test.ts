// Keeping score by the built script: from a report to ratings side by side, each as the least that may do it.
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { ListProgressResult } from '../../../src/core/follow-up/progress/plan-progress-list';
import type { ProgressFormResult } from '../../../src/core/follow-up/progress/plan-progress-form';
import type { ListedChange } from '../../../src/core/workbook/changes/undo-commands';
import { CO_CHAIR, CYCLE, MEMBER, NEWCOMER, testWorkbook } from '../../support/coalition';
import { COORDINATOR, KillSignal, mustDo, type TestWorkbook } from '../../support/workbook';

const OTHER = 'dee@example.org';
const REPORT = `40. The following recommendations enjoy the support of Norway:
40.1 Test wells along rivers (Chile, Kenya);
40.2 Ratify the first treaty (Malta); Ratify the second treaty (Kenya);
40.10 House two people in a cell (Chile).`;

let book: TestWorkbook;
beforeEach(async () => {
  book = await testWorkbook();
  mustDo(book.as(COORDINATOR).call('import-recommendations', { text: REPORT, cycle: 4 }));
}, 60_000);

const record = (as: string, input: object = {}) =>
  book.as(as).call('record-progress', {
    recommendations: ['40.1'],
    rating: 'partly',
    source: 'https://laws.example.org/4',
    ...input,
  });
const list = (as = MEMBER, input: object = {}) =>
  mustDo(book.as(as).call('list-progress', input)).result as ListProgressResult;
const follow = (number: string, workgroup: string) => {
  const row = book.rowsOf('REC').find((one) => one['number'] === number);
  book.type('REC', row?.rowNumber ?? 0, 'workgroup', workgroup);
};

describe('a rating', () => {
  it('stands on the tab as people read it, and the tab is shown', () => {
    const isHidden = (): boolean =>
      book.grid.sheets().find(({ id }) => id === book.tabOf('PRG'))?.hidden ?? true;
    expect(isHidden()).toBe(true);
    mustDo(record(MEMBER, { recommendations: ['40.1', '40.2'], note: 'Two regions of nine.' }));
    expect(book.rowsOf('PRG')).toMatchObject([
      {
        recommendations: '4: 40.1; 4: 40.2; 4: 40.2 (2)',
        level: 'national',
        rating: 'partly',
        saidBy: 'the coalition',
        organization: 'Housing Now',
        source: 'https://laws.example.org/4',
        note: 'Two regions of nine.',
        recordedBy: 'Ana Ruiz',
      },
    ]);
    expect(isHidden()).toBe(false);
  });

  it('keeps text as text, whatever it looks like', () => {
    mustDo(record(MEMBER, { note: '=HYPERLINK("x")', source: '+1 is their phone' }));
    expect(book.rowsOf('PRG')).toMatchObject([{ note: '=HYPERLINK("x")', source: '+1 is their phone' }]);
  });

  it('stands beside what others say, and the newer of one voice counts', () => {
    mustDo(record(MEMBER, { rating: 'nothing yet', date: '2026-03-01' }));
    mustDo(record(MEMBER));
    const { summary } = mustDo(record(OTHER, { rating: 'done', saidBy: 'government', workgroup: 'Prisons' }));
    expect(summary.join(' ')).toContain('Others say something else about 40.1');
    const [one] = list(CO_CHAIR, { recommendations: ['40.1'] }).recommendations;
    expect(one?.current.map(({ voice, gradeText }) => `${voice}: ${gradeText}`)).toEqual([
      'The government: done',
      'Housing Now: partly',
    ]);
    expect(one?.earlier).toHaveLength(1);
    expect(one?.differs).toBe(true);
  });

  it('is one row also when it is sent twice, or again after a run that was cut off', () => {
    mustDo(record(MEMBER));
    mustDo(record(MEMBER));
    const calls = book.log().length;
    expect(() =>
      book
        .as(MEMBER)
        .call(
          'record-progress',
          { recommendations: ['40.10'], rating: 'done', source: 'Law 5' },
          { faults: [{ at: calls + 4, kind: 'kill', applied: 1 }] },
        ),
    ).toThrow(KillSignal);
    mustDo(record(MEMBER, { recommendations: ['40.10'], rating: 'done', source: 'Law 5' }));
    expect(book.rowsOf('PRG').map(({ rating }) => rating)).toEqual(['partly', 'done']);
  });

  it('is counted when somebody typed it, in any language', () => {
    book.typeRow('PRG', { recommendations: '40.10', rating: 'hecho', date: '2026-05-01', source: 'x' });
    book.typeRow('PRG', { recommendations: '40.10', rating: 'cumplida', date: '2026-06-01', source: 'x' });
    const [one] = list(MEMBER, { recommendations: ['40.10'] }).recommendations;
    expect(one?.current.map(({ voice, gradeText }) => [voice, gradeText])).toEqual([
      ['The coalition', 'done'],
    ]);
    expect(list().notes[0]).toContain('hecho');
  });

  it('can be taken back', () => {
    mustDo(record(MEMBER));
    mustDo(book.as(MEMBER).call('undo', {}));
    expect(book.rowsOf('PRG')).toEqual([]);
  });

  it('of others is changed by nobody else, not even in This row', () => {
    mustDo(record(MEMBER));
    const id = book.rowsOf('PRG')[0]?.['id'];
    const edit = { sheet: 'PRG', id, values: { rating: 'done' } };
    expect(book.as(OTHER).call('edit-row', edit)).toMatchObject({ ok: false, code: 'refused' });
    expect(book.rowsOf('PRG')[0]?.['rating']).toBe('partly');
    mustDo(book.as(MEMBER).call('edit-row', edit));
  });

  it('is shown in a dry run without being written', () => {
    const input = { recommendations: ['40.1'], rating: 'done', source: 'Law 5' };
    mustDo(book.as(MEMBER).call('record-progress', input, { request: { dryRun: true } }));
    expect(book.rowsOf('PRG')).toEqual([]);
  });
});

it('is told apart in the list of changes by what it was about and how many rows it touched', () => {
  mustDo(record(MEMBER));
  mustDo(record(MEMBER, { recommendations: ['40.10'], rating: 'done' }));
  const changes = () =>
    (mustDo(book.as(MEMBER).call('list-changes')).result as { changes: ListedChange[] }).changes
      .filter(({ command }) => command === 'record-progress')
      .map(({ about }) => about);
  expect(changes()).toEqual([
    { first: '4: 40.10, national, done', rows: 1 },
    { first: '4: 40.1, national, partly', rows: 1 },
  ]);
  mustDo(book.as(MEMBER).call('undo', {}));
  expect(changes()[0]).toEqual({ first: '', rows: 1 });
});

describe('the scale', () => {
  const change = (words: readonly string[]) => book.as(COORDINATOR).call('set-progress-scale', { words });
  const scaleRow = () => book.rowsOf('SET').find(({ key }) => key === 'progress.scale');

  it('is set in Settings before the first rating, and offered then', () => {
    mustDo(change(['A', 'B', 'C']));
    expect(scaleRow()?.['value']).toBe('A; B; C');
    const { scale } = mustDo(book.as(MEMBER).call('progress-form', {})).result as ProgressFormResult;
    expect(scale.map(({ name }) => name)).toEqual(['A', 'B', 'C']);
    mustDo(record(MEMBER, { rating: 'b' }));
    expect(book.rowsOf('PRG')[0]?.['rating']).toBe('B');
  });

  it('stays as it is after that, by command and in This row, and says why', () => {
    mustDo(record(MEMBER));
    const edit = { sheet: 'SET', id: scaleRow()?.['id'], values: { value: 'A; B' } };
    for (const answer of [change(['A', 'B']), book.as(COORDINATOR).call('edit-row', edit)])
      expect(answer.ok ? '' : answer.message).toContain('1 record was rated by it');
    expect(scaleRow()?.['value']).toBe('');
  });

  it('that somebody types over stops new ratings until it is put right', () => {
    mustDo(record(MEMBER));
    book.type('SET', scaleRow()?.rowNumber ?? 0, 'value', 'A; B');
    const answer = record(MEMBER, { rating: 'A' });
    expect(answer.ok ? '' : answer.message).toContain('1 record says partly');
    expect(list().notes).toEqual([
      '1 record has ratings that the scale does not have: partly. They are shown as they are written.',
    ]);
  });

  it('comes with a new cycle, and a month’s limit too', () => {
    const keys = book.rowsOf('SET').map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(['progress.scale', 'progress.staleMonths']));
    mustDo(change(['A', 'B']));
    mustDo(book.as(COORDINATOR).call('start-cycle', CYCLE));
    expect(scaleRow()?.['value']).toBe('A; B');
  });
});

describe('the next step', () => {
  it('stands on the recommendation and is listed when it is due', () => {
    follow('40.1', 'Water');
    mustDo(
      book.as(CO_CHAIR).call('set-next-step', {
        recommendations: ['40.1'],
        agency: 'Ministry of Water',
        nextStep: 'Ask for the figures',
        due: '2027-01-15',
      }),
    );
    const { recommendations, dueNext } = list(MEMBER, { show: 'due' });
    expect(recommendations.map(({ id }) => id)).toEqual(dueNext);
    expect(recommendations).toMatchObject([{ nextStep: 'Ask for the figures', dueState: 'soon' }]);
  });
});

describe('who may not', () => {
  it.each([
    [NEWCOMER, 'record-progress', { recommendations: ['40.1'], rating: 'done', source: 'x' }],
    [NEWCOMER, 'list-progress', {}],
    [NEWCOMER, 'progress-form', {}],
    [MEMBER, 'set-next-step', { recommendations: ['40.1'], due: '2027-03-01' }],
    [CO_CHAIR, 'set-progress-scale', { words: ['A', 'B'] }],
  ])('%s %s', (who, command, input) => {
    expect(book.as(who).call(command, input)).toMatchObject({ ok: false, code: 'refused' });
  });

  it('plan for another workgroup', () => {
    follow('40.10', 'Prisons');
    const answer = book.as(CO_CHAIR).call('set-next-step', { recommendations: ['40.10'], due: '2027-03-01' });
    expect(answer.ok ? '' : answer.message).toContain('followed by Prisons');
  });
});
