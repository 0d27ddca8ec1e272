// The deadlines of texts: worst first, hours by both clocks, what blocks, who must act; workgroups that have nothing.
import { describe, expect, it } from '@jest/globals';
import { render } from '../../../../src/core/base/messages/text';
import { textsOnBoard } from '../../../../src/core/submissions/deadline-board/groups';
import { boardLine, timeLeft, worstFirst } from '../../../../src/core/submissions/deadline-board/lines';
import { boardReading } from '../../../../src/core/submissions/deadline-board/reading';
import {
  submissionPage,
  submissionsPlace,
} from '../../../../src/core/submissions/submissions-place/plan-submissions-place';
import { bookOf, coalition, contextOf, type Wanted } from '../documents/fixture';

const base = {
  kind: 'individual',
  workgroup: 'WG-HOME',
  leadOrganization: 'ORG-HNA1',
  mainIssue: 'ISS-HOUS',
};
const sub = (id: string, more: object) => ({
  id,
  title: id,
  ...base,
  officialDue: '2026-04-02T12:30',
  ...more,
});

const rows = {
  ...coalition,
  WG: [
    { id: 'WG-HOME', name: 'Housing workgroup', coChair1: 'MEM-CO1', status: 'active' },
    { id: 'WG-VOID', name: 'Empty workgroup', coChair1: 'MEM-CO1', status: 'active' },
    { id: 'WG-SHUT', name: 'Closed workgroup', status: 'closed' },
  ],
  MEM: [
    { id: 'MEM-ANA1', name: 'Ana Ruiz', timeZone: 'America/New_York', listed: true },
    { id: 'MEM-CO1', name: 'Cora Co', listed: true },
    { id: 'MEM-UPL', name: 'Uma Upload', listed: true },
  ],
  SUB: [
    sub('SUB-DONE', {
      status: 'received',
      uploadedAt: '2026-03-30T10:00',
      receipt: 'No. 1',
      uploader: 'MEM-UPL',
    }),
    sub('SUB-NOREC', {
      status: 'uploaded',
      uploadedAt: '2026-03-30T10:00',
      uploadReason: 'By mail',
      uploader: 'MEM-UPL',
    }),
    sub('SUB-READY', { status: 'final', words: 10, uploader: 'MEM-UPL' }),
    sub('SUB-DRAFT', { status: 'draft', words: 10, authors: ['MEM-ANA1'] }),
    sub('SUB-IDEA', { status: 'idea' }),
    sub('SUB-LATE', { status: 'draft', words: 10, officialDue: '2026-03-31T20:00' }),
    sub('SUB-TYPED', { status: 'uploaded', words: 10 }),
    sub('SUB-PAGER', { kind: 'one-pager', officialDue: '' }),
    sub('SUB-GONE', { status: 'withdrawn' }),
  ],
};

/** Only what the board itself says is looked at. */
const RULES = ['prompts', 'file', 'contact', 'submitters', 'language', 'country', 'people', 'notes'];
const settings = Object.fromEntries(RULES.map((rule) => [`upload.${rule}`, 'off']));

const linesOf = (tables: Parameters<typeof bookOf>[0], wanted: Wanted = {}) => {
  const reading = boardReading(bookOf(tables), contextOf(wanted));
  return textsOnBoard(reading.book)
    .map((row) => boardLine(row, reading))
    .sort(worstFirst);
};

const board = (wanted: Wanted = {}) => linesOf(rows, { settings, ...wanted });
const line = (id: string, wanted?: Wanted) => board(wanted).find((one) => one.id === id);

/** What the place of submissions says of workgroups. */
function groups(wanted: Wanted = {}) {
  const outcome = submissionsPlace.plan(bookOf(rows), {}, contextOf({ settings, ...wanted }));
  if (!outcome.ok) throw new Error(render(outcome.problem, 'en'));
  return outcome.value.result.lines.filter(({ sheet }) => sheet === 'WG');
}

function facts(id: string) {
  const outcome = submissionPage.plan(bookOf(rows), { id }, contextOf({ settings }));
  if (!outcome.ok) throw new Error(render(outcome.problem, 'en'));
  return outcome.value.result.thing?.facts ?? [];
}

describe('what the UN took before the cycle was started here', () => {
  const begun = { settings: { ...settings, 'cycle.started': '2026-04-01T09:00' } };

  it('is not late: it passed', () => {
    expect(line('SUB-LATE')?.isLate).toBe(true);
    expect(line('SUB-LATE', begun)).toMatchObject({ isLate: false, left: 'passed before you began' });
  });

  it('asks no workgroup for a text any more', () => {
    expect(groups()).toHaveLength(1);
    const over = { settings: { ...begun.settings, 'due.submission': '2026-03-01T12:00' } };
    expect(groups(over)).toEqual([]);
  });
});

describe('the board of deadlines', () => {
  it('has one line a text for the UN, worst first', () => {
    expect(board().map(({ id, state }) => [id, state])).toEqual([
      ['SUB-LATE', 'blocked'],
      ['SUB-TYPED', 'unchecked'],
      ['SUB-IDEA', 'no-text'],
      ['SUB-DRAFT', 'open'],
      ['SUB-READY', 'ready'],
      ['SUB-NOREC', 'unproven'],
      ['SUB-DONE', 'done'],
    ]);
  });

  it('tells hours by the clock of Geneva and of the reader', () => {
    // It is 00:30 in Geneva on 1 April 2026.
    expect(line('SUB-DRAFT')).toMatchObject({
      left: '36 hours left',
      inGeneva: 'Thursday 2 April 2026, 12:30 (Zurich time, UTC+2)',
      here: 'Thursday 2 April 2026, 06:30 (New York time, UTC-4)',
    });
    expect(line('SUB-LATE')).toMatchObject({ left: '4 hours late', isLate: true });
  });

  it.each([
    [0.5, 0, '0 hours left'],
    [95.9, 4, '95 hours left'],
    [239, 10, '10 days left'],
    [-1.5, -1, '1 hour late'],
    [-200, -9, '9 days late'],
  ])('tells %d hours, over %d nights, as %s', (hours, days, words) => {
    expect(render(timeLeft(hours, days), 'en')).toBe(words);
  });

  it('counts days as Home does, from the day of the workbook to the day of the deadline', () => {
    const left = (now: string): unknown => line('SUB-DRAFT', { now })?.left;
    expect(left('2026-01-31T15:00:00.000Z')).toBe('61 days left');
    expect(left('2026-01-31T22:59:00.000Z')).toBe('61 days left');
    expect(left('2026-01-31T23:01:00.000Z')).toBe('60 days left');
  });

  it('says what blocks and who must act', () => {
    expect(line('SUB-DRAFT')).toMatchObject({ act: ['Ana Ruiz'], blocks: ['Not final yet'] });
    expect(line('SUB-IDEA')).toMatchObject({ act: ['Cora Co'], blocks: ['No text yet'] });
    expect(line('SUB-READY')).toMatchObject({ act: ['Uma Upload'], blocks: [], uploader: 'Uma Upload' });
    expect(line('SUB-NOREC')?.blocks).toEqual([
      'No receipt yet',
      'Uploaded although the check failed: By mail',
    ]);
    expect(line('SUB-TYPED')?.blocks[0]).toContain('by hand');
    const checked = line('SUB-READY', { settings: { ...settings, 'upload.file': 'stop' } });
    expect(checked).toMatchObject({ state: 'blocked', blocks: ['A Word file, and the newest'] });
  });

  it('names workgroups at work without any text', () => {
    expect(groups()).toMatchObject([{ id: 'WG-VOID', title: 'Empty workgroup', quiet: 'Cora Co' }]);
  });

  it('is on the page of a text', () => {
    expect(facts('SUB-READY')).toContainEqual({ label: 'Uploads it', value: 'Uma Upload' });
    expect(facts('SUB-NOREC')).toContainEqual(
      expect.objectContaining({ value: 'No receipt yet; Uploaded although the check failed: By mail' }),
    );
  });
});

describe('a statement on the board', () => {
  const timeline = [
    {
      id: 'TIM-1',
      phase: 'after',
      milestone: 'Register',
      rule: 'speakers: council-adoption-14d 09:00',
      due: '2026-06-12T09:00',
      timeZone: 'Europe/Zurich',
    },
    {
      id: 'TIM-2',
      phase: 'after',
      milestone: 'Adoption',
      rule: 'council-adoption: review+133d 09:00',
      due: '2026-06-26T09:00',
      timeZone: 'Europe/Zurich',
    },
  ];
  const lineOf = (more: object) => {
    const SUB = [sub('SUB-SAY', { kind: 'statement', officialDue: '', status: 'draft', ...more })];
    return linesOf({ ...rows, TIM: timeline, SUB })[0];
  };

  it('has speaker, registration and due day, by the Timeline where nobody gave them', () => {
    const line = lineOf({});
    expect(line?.inGeneva).toContain('26 June 2026');
    expect(line?.speech).toMatchObject({ speaker: '', registration: expect.stringContaining('12 June') });
    expect(line?.blocks).toEqual(
      expect.arrayContaining(['Nobody is named who speaks', 'Not registered to speak yet']),
    );
    expect(line?.spoken).toMatch(/^\d:\d\d \/ 2:00$/);
  });

  it('is not asked again once somebody is on the list', () => {
    const line = lineOf({ speaker: 'MEM-ANA1', registered: true, officialDue: '2026-06-20T10:00' });
    expect(line?.speech).toEqual({ speaker: 'Ana Ruiz', registration: 'Registered to speak' });
    expect(line?.inGeneva).toContain('20 June 2026');
    expect(line?.blocks).not.toContain('Not registered to speak yet');
  });
});
