// What waits for whom, kind by kind, with its day in plain words.
import { describe, expect, it } from '@jest/globals';
import type { Tables } from '../../../support/book';
import { linesOf, pageOf, titlesOf } from './fixture';

describe('what was over before the cycle was started here', () => {
  const settings = {
    'cycle.started': '2027-01-09T15:00',
    'due.internal': '2026-12-20T18:00',
    'due.submission': '2027-01-05T12:00',
  };
  const TIM = [
    { id: 'TIM-1', milestone: 'Kick-off', due: '2026-11-01T09:00', status: 'passed' },
    { id: 'TIM-2', milestone: 'Drafts', due: '2026-12-01T09:00', status: 'passed' },
  ];
  const SUB = [
    { id: 'SUB-1', title: 'Clean wells', workgroup: 'WG-W', kind: 'joint', internalDue: '2026-12-20' },
  ];

  it('is not late, and told once to coordinators', () => {
    const page = pageOf('cora', { TIM, SUB }, { settings });
    expect(page.late).toBe(0);
    expect(linesOf(page, 'passed')).toMatchObject([
      { title: '2 milestones passed before you began', panel: 'cycle', state: 'none' },
    ]);
    expect(linesOf(pageOf('bo', { TIM }, { settings }), 'passed')).toEqual([]);
  });

  it('does not make a text late', () => {
    expect(linesOf(pageOf('bo', { SUB }, { settings }), 'submissions')).toMatchObject([
      { state: 'none', when: 'passed before you began' },
    ]);
    expect(pageOf('bo', { SUB }, { settings: { ...settings, 'cycle.started': '' } }).late).toBe(1);
  });
});

describe('what a workgroup was given to follow up', () => {
  const REC = [
    { id: 'REC-1', cycle: 4, number: '40.1', text: 'Protect the wells', workgroup: 'WG-W' },
    { id: 'REC-2', cycle: 4, number: '40.2', text: 'Test the wells', workgroup: 'WG-W' },
    { id: 'REC-3', cycle: 3, number: '7.1', text: 'Of before', workgroup: 'WG-W' },
  ];

  it('is told to its co-chairs, with the way to it', () => {
    expect(linesOf(pageOf('bo', { REC }), 'given')).toMatchObject([
      {
        title: '2 recommendations were given to Water',
        dialog: 'division',
        input: { cycle: '4', step: 'mine' },
      },
    ]);
    expect(linesOf(pageOf('dee', { REC }), 'given')).toEqual([]);
  });

  it('until something is noted on it', () => {
    const [first, ...others] = REC;
    const begun = [{ ...first, id: 'REC-1', nextStep: 'Write to the ministry' }, ...others];
    expect(linesOf(pageOf('bo', { REC: begun }), 'given')).toEqual([]);
    const PRG = [{ id: 'PRG-1', recommendations: ['REC-2'], rating: 'partly', date: '2027-01-01' }];
    expect(linesOf(pageOf('bo', { REC, PRG }), 'given')).toEqual([]);
  });
});

describe('submissions', () => {
  it('that were set to uploaded in the cell are told, with the way to the check', () => {
    const SUB = [{ id: 'SUB-1', title: 'Clean wells', workgroup: 'WG-W', kind: 'joint', status: 'uploaded' }];
    expect(linesOf(pageOf('bo', { SUB }), 'submissions')).toMatchObject([
      {
        state: 'soon',
        detail: 'set to uploaded by hand: check it, and add the receipt',
        panel: 'check-before-upload',
        input: { submission: 'SUB-1' },
      },
    ]);
  });

  it('are missed: a workgroup without any text, until the UN takes no more', () => {
    const settings = { 'due.internal': '2027-01-17', 'due.submission': '2027-02-01T12:00' };
    const at = (more: object, who = 'bo') =>
      linesOf(pageOf(who, { SUB: [] }, { settings: { ...settings, ...more } }), 'submissions');
    expect(at({})).toMatchObject([
      { title: 'Water has no text yet', state: 'soon', panel: 'register-submission' },
    ]);
    expect(at({ 'due.submission': '2027-01-09T12:00' })).toEqual([]);
    expect(at({}, 'ana')).toEqual([]);
  });

  const text = (more: Partial<NonNullable<Tables['SUB']>[number]>): Tables => ({
    SUB: [
      { id: 'SUB-1', title: 'Clean wells', workgroup: 'WG-W', kind: 'joint', ...more },
      { id: 'SUB-9', title: 'Of others', workgroup: 'WG-P' },
    ],
  });

  it.each<[string, string, Partial<NonNullable<Tables['SUB']>[number]>, boolean]>([
    ['an author', 'ana', { authors: ['MEM-ANA'] }, true],
    ['who uploads it', 'ana', { uploader: 'MEM-ANA', authors: ['MEM-DEE'] }, true],
    ['a co-chair of its workgroup', 'bo', { authors: ['MEM-DEE'] }, true],
    ['a reader while it is in review', 'ana', { reviewers: ['MEM-ANA'], status: 'review' }, true],
    ['no reader before', 'ana', { reviewers: ['MEM-ANA'], status: 'draft' }, false],
    ['nobody else', 'ana', { authors: ['MEM-DEE'] }, false],
    [
      'nobody once it is with the UN',
      'bo',
      { status: 'uploaded', uploadedAt: '2027-01-02T10:00', receipt: 'No. 1' },
      false,
    ],
    ['a co-chair where the receipt is missing', 'bo', { status: 'received', uploadReason: 'By mail' }, true],
    ['nobody once it is withdrawn', 'bo', { status: 'withdrawn' }, false],
    ['nobody once it is merged', 'bo', { mergedInto: 'SUB-9' }, false],
    ['nobody when it is of an earlier cycle', 'bo', { cycle: '2021' }, false],
  ])('wait for %s', (_, who, more, waits) => {
    expect(titlesOf(pageOf(who, text(more)), 'submissions')).toEqual(waits ? ['Clean wells'] : []);
  });

  it.each<[string, Partial<NonNullable<Tables['SUB']>[number]>, string, string]>([
    [
      'the coalition’s own day first',
      { internalDue: '2027-01-20', officialDue: '2027-02-01T12:00' },
      'by Wednesday 20 January 2027',
      'soon',
    ],
    [
      'as late when it is over',
      { internalDue: '2027-01-08', officialDue: '2027-02-01T12:00' },
      'late: Friday 8 January 2027',
      'late',
    ],
    [
      'the UN’s minute once it is final, by one’s own clock',
      { status: 'final', internalDue: '2027-01-08', officialDue: '2027-02-01T12:00' },
      'by Monday 1 February 2027, 06:00',
      'later',
    ],
    ['from Settings where the row has none', {}, 'by Sunday 17 January 2027', 'soon'],
  ])('tell %s', (_, more, when, state) => {
    const page = pageOf('bo', text(more), { settings: { 'due.internal': '2027-01-17' } });
    expect(linesOf(page, 'submissions')).toMatchObject([{ when, state }]);
  });

  it.each<[string, Partial<NonNullable<Tables['SUB']>[number]>, string]>([
    ['words against the limit of their kind', { words: 1200, status: 'draft' }, 'draft · 1200 of 5630 words'],
    [
      'words against their own limit',
      { words: 1200, limit: 1000, status: 'draft' },
      'draft · 1200 of 1000 words: 200 too many',
    ],
    ['that nothing was counted yet', {}, 'idea · no text taken in or built yet, limit 5630 words'],
    ['no limit where there is none', { kind: 'local', words: 300 }, 'idea · 300 words'],
  ])('tell %s', (_, more, detail) => {
    expect(linesOf(pageOf('bo', text(more)), 'submissions')).toMatchObject([{ detail }]);
  });

  it('open the form while they are an idea, then the place of their text, and the document once that is known', () => {
    expect(linesOf(pageOf('bo', text({})), 'submissions')).toMatchObject([
      { panel: 'register-submission', input: { id: 'SUB-1' } },
    ]);
    expect(linesOf(pageOf('bo', text({ status: 'draft' })), 'submissions')).toMatchObject([
      { panel: 'take-in-text', input: { submission: 'SUB-1' } },
    ]);
    expect(linesOf(pageOf('bo', text({ status: 'draft', words: 12 })), 'submissions')).toMatchObject([
      { panel: 'build-document', input: { submission: 'SUB-1' } },
    ]);
  });
});

describe('recommendations', () => {
  const rec = (id: string, more: Partial<NonNullable<Tables['REC']>[number]>) => ({
    id,
    cycle: 4,
    number: `40.${id.slice(-1)}`,
    text: 'Test wells',
    workgroup: 'WG-W',
    ...more,
  });

  it('come with next step, agency and day, overdue first and those without a day last', () => {
    const REC = [
      rec('REC-1', { nextStep: 'Ask for figures' }),
      rec('REC-2', { nextStep: 'Visit the wells', due: '2027-02-20' }),
      rec('REC-3', { due: '2027-01-05', agency: 'Ministry of Water' }),
      rec('REC-4', { nextStep: 'Not ours', due: '2027-01-05', workgroup: 'WG-P' }),
      rec('REC-5', { nextStep: 'Gone', due: '2027-01-05', withdrawn: true }),
      rec('REC-6', {}),
    ];
    expect(
      linesOf(pageOf('ana', { REC }), 'next-steps').map(({ title, when, detail }) => [title, when, detail]),
    ).toEqual([
      ['40.3: say what comes next', 'late: Tuesday 5 January 2027', 'Agency in charge: Ministry of Water'],
      ['40.2: Visit the wells', 'by Saturday 20 February 2027', ''],
      ['40.1: Ask for figures', '', ''],
    ]);
    expect(linesOf(pageOf('ana', { REC }), 'next-steps')[0]).toMatchObject({
      panel: 'progress',
      input: { id: 'REC-3', cycle: '4' },
    });
  });

  it('of which all ratings are old wait for a new one', () => {
    const said = (id: string, date: string, organization: string) => ({
      id,
      recommendations: ['REC-1'],
      rating: 'partly',
      organization,
      date,
      source: 'Law',
    });
    const REC = [rec('REC-1', {})];
    const old = said('PRG-1', '2025-03-03', 'ORG-1');
    expect(linesOf(pageOf('bo', { REC, PRG: [old] }), 'stale')).toMatchObject([
      {
        title: '40.1: Test wells',
        when: 'last rated for 3 March 2025',
        panel: 'record-progress',
        input: { id: 'REC-1', cycle: '4' },
      },
    ]);
    const fresh = { ...said('PRG-2', '2026-12-01', ''), workgroup: 'WG-P' };
    expect(linesOf(pageOf('bo', { REC, PRG: [old, fresh] }), 'stale')).toEqual([]);
    expect(linesOf(pageOf('dee', { REC, PRG: [old] }), 'stale')).toEqual([]);
  });
});

describe('tasks and milestones', () => {
  it('that ask whether to lead open the issue, others their row', () => {
    const task = (id: string, what: string) => ({ id, what, workgroup: 'WG-W' });
    const ACT = [
      task('ACT-1', 'Decidir si dirigir «Agua»: Prisons lo deja y se lo propone.'),
      task('ACT-2', 'Decide whether to lead on “Another thing”: ask first.'),
      task('ACT-3', 'Decide whether to lead on “Water”: Prisons steps back and proposes it to you.'),
    ];
    expect(
      linesOf(pageOf('bo', { ACT }), 'to-dos').map(({ id, panel, input }) => [id, panel, input]),
    ).toEqual([
      ['ACT-1', 'who-covers-what', { issue: 'ISS-W' }],
      ['ACT-2', 'this-row', { sheet: 'ACT', id: 'ACT-2' }],
      ['ACT-3', 'who-covers-what', { issue: 'ISS-W' }],
    ]);
  });

  it('are one’s own, and for co-chairs those that nobody took', () => {
    const ACT = [
      { id: 'ACT-1', what: 'Later', owner: 'MEM-BO' },
      { id: 'ACT-2', what: 'Call the mine', owner: 'MEM-BO', due: '2027-01-11' },
      { id: 'ACT-3', what: 'Nobody’s', workgroup: 'WG-W', due: '2027-03-11' },
      { id: 'ACT-4', what: 'Done', owner: 'MEM-BO', status: 'done' },
      { id: 'ACT-5', what: 'Of others', workgroup: 'WG-P' },
    ];
    const page = pageOf('bo', { ACT });
    expect(linesOf(page, 'to-dos').map(({ title, when }) => [title, when])).toEqual([
      ['Call the mine', 'tomorrow, Monday 11 January 2027'],
      ['Nobody’s', 'by Thursday 11 March 2027'],
      ['Later', ''],
    ]);
    expect(titlesOf(pageOf('ana', { ACT }), 'to-dos')).toEqual([]);
  });

  it.each([
    [
      'by the person’s own clock',
      { due: '2027-02-01T12:00', timeZone: 'Europe/Zurich' },
      'by Monday 1 February 2027, 20:00',
      'later',
    ],
    [
      'as late from its minute on',
      { due: '2027-01-10T12:59', timeZone: 'Europe/Zurich' },
      'late: Sunday 10 January 2027, 20:59',
      'late',
    ],
    ['not as late before', { due: '2027-01-10T13:01', timeZone: 'Europe/Zurich' }, 'today, 21:01', 'soon'],
    ['for the whole day where no hour is given', { due: '2027-01-10T00:00' }, 'today', 'soon'],
    [
      'by the workbook’s clock where the zone cannot be read',
      { due: '2027-02-01T12:00', timeZone: 'Moon' },
      'by Tuesday 2 February 2027, 02:00',
      'later',
    ],
    ['without a day where there is none', {}, '', 'none'],
  ])('tell a milestone %s', (_, more, when, state) => {
    const TIM = [
      { id: 'TIM-1', milestone: 'Drafts', owner: 'MEM-ANA', phase: 'before', ...more },
      { id: 'TIM-2', milestone: 'Of others', owner: 'MEM-BO', phase: 'before' },
      { id: 'TIM-3', milestone: 'Done', owner: 'MEM-ANA', status: 'done', phase: 'before' },
    ];
    expect(linesOf(pageOf('ana', { TIM }), 'milestones')).toMatchObject([{ title: 'Drafts', when, state }]);
  });

  it('that nobody owns wait for coordinators once they are late or due soon', () => {
    const TIM = [
      { id: 'TIM-1', milestone: 'Name co-chairs', due: '2026-12-01T09:00', phase: 'before' },
      { id: 'TIM-2', milestone: 'Divide the issues', due: '2027-01-15T09:00', phase: 'before' },
      { id: 'TIM-3', milestone: 'Drafts', due: '2027-06-01T09:00', phase: 'before' },
      { id: 'TIM-4', milestone: 'Of others', owner: 'MEM-BO', due: '2026-12-01T09:00', phase: 'before' },
      { id: 'TIM-5', milestone: 'Done', status: 'done', due: '2026-12-01T09:00', phase: 'before' },
    ];
    expect(titlesOf(pageOf('cora', { TIM }), 'milestones')).toEqual(['Name co-chairs', 'Divide the issues']);
    expect(titlesOf(pageOf('ana', { TIM }), 'milestones')).toEqual([]);
  });
});
