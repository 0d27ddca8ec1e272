// Who gets a summary this week, who has one, and who has to be told in another way.
import { describe, expect, it } from '@jest/globals';
import { queueDigests } from '../../../../src/core/inbox/weekly-summary/plan-queue';
import type { Tables } from '../../../support/book';
import { planned } from '../../coverage/who-covers-what/fixture';
import { bookWith, CLASH, context, lead, MEETING, people, WEEK } from './fixture';
import { render } from '../../../../src/core/base/messages/text';

const queue = (more: Tables = {}, over: Partial<typeof context> = {}) =>
  planned(queueDigests.plan(bookWith(more), {}, { ...context, ...over }));

const ids = (list: readonly { readonly person: string }[]) => list.map(({ person }) => person);

describe('who gets a summary', () => {
  it('is asked by coordinators', () => {
    expect([queueDigests.audience, queueDigests.pace]).toEqual(['coordinator', 'short']);
  });

  it('is everybody who chose summaries, when there is something, and nobody else for meetings alone', () => {
    expect(ids(queue(MEETING).result.mails)).toEqual(['MEM-HAL']);
  });

  it('is each co-chair of a clash, also those who get each mail', () => {
    const { result } = queue(CLASH);
    expect(ids(result.mails)).toEqual(['MEM-BO', 'MEM-DEE']);
    expect(result.mails[0]?.news).toEqual(['1 issue that two workgroups lead']);
  });

  it.each([
    ['of the workgroup that nobody took', { workgroup: 'WG-W' }, ['MEM-BO']],
    ['of their own', { workgroup: 'WG-W', owner: 'MEM-BO' }, []],
    ['of their own, when they chose summaries', { owner: 'MEM-DEE' }, ['MEM-DEE']],
  ])('is who has a task %s', (_, task, wanted) => {
    const ACT = [{ id: 'ACT-1', what: 'Decide', due: '2027-01-12', ...task }];
    expect(ids(queue({ ACT }).result.mails)).toEqual(wanted);
  });

  it('gets all news in one mail', () => {
    const ACT = [{ id: 'ACT-1', what: 'Write', owner: 'MEM-BO', due: '2027-01-12' }];
    const { edits, result } = queue({ ...CLASH, ACT });
    expect(result.mails[0]?.news).toEqual(['1 issue that two workgroups lead', '1 task due']);
    expect(edits.filter((edit) => edit.kind === 'insert' && edit.values['to'] === 'MEM-BO')).toHaveLength(1);
  });

  it('is queued once a person and week, without a text of its own', () => {
    const { edits, effects, said } = queue(CLASH);
    expect(edits[0]).toEqual({
      kind: 'insert',
      sheet: 'OBX',
      id: expect.stringMatching(/^OBX-/),
      values: {
        key: `digest:MEM-BO:${WEEK}`,
        to: 'MEM-BO',
        address: 'bo@example.org',
        template: 'digest',
        state: 'waiting',
        attempts: 0,
        notes: 'by: MEM-1',
      },
    });
    expect(effects).toEqual([]);
    expect(said).toContain('2 summaries wait to be sent.');
  });

  it('is nobody who wants each mail for a task that is due, and that is said', () => {
    const ACT = [{ id: 'ACT-1', what: 'Write', owner: 'MEM-BO', due: '2027-01-12' }];
    const { edits, said } = queue({ ACT });
    expect(edits).toEqual([]);
    expect(said).toBe(
      'Nobody needs a summary now. For 1 person there is nothing to decide this week, so no summary goes to them. They get each invitation by itself.',
    );
  });

  it('is also who wants each mail, once a task of theirs is late', () => {
    const ACT = [{ id: 'ACT-1', what: 'Write', owner: 'MEM-BO', due: '2027-01-09' }];
    expect(queue({ ACT }).said).toContain('1 summary waits to be sent.');
  });

  it('is nobody when nothing is to be told', () => {
    const { edits, said } = queue();
    expect(edits).toEqual([]);
    expect(said).toBe('Nobody needs a summary now.');
  });
});

describe('who has one already', () => {
  const mail = (state: string, week = WEEK) => ({
    id: `OBX-${state}`,
    key: `digest:MEM-BO:${week}`,
    to: 'MEM-BO',
    template: 'digest',
    state,
  });
  it.each<[string, NonNullable<Tables['OBX']>[number], string[]]>([
    ['was sent this week', mail('sent'), ['MEM-DEE']],
    ['waits', mail('waiting'), ['MEM-DEE']],
    ['waits since last week', mail('waiting', '2026-W53'), ['MEM-DEE']],
    ['was sent last week', mail('sent', '2026-W53'), ['MEM-BO', 'MEM-DEE']],
  ])('whose summary %s', (_, row, wanted) => {
    const { result } = queue({ ...CLASH, OBX: [row] });
    expect(ids(result.mails)).toEqual(wanted);
    expect(result.before).toHaveLength(2 - wanted.length);
  });

  it('is not whose summary failed: it is taken up again', () => {
    const again = { address: 'bo@example.org', state: 'waiting', run: '', problem: '' };
    const { edits, result } = queue({
      ...CLASH,
      OBX: [{ ...mail('failed'), problem: 'no address', notes: 'by: Ida\nAna: call' }],
    });
    expect(ids(result.mails)).toEqual(['MEM-BO', 'MEM-DEE']);
    expect(edits[0]).toEqual({
      kind: 'update',
      sheet: 'OBX',
      id: 'OBX-failed',
      values: { ...again, notes: 'by: MEM-1\nAna: call' },
    });
  });

  it('is everybody in the next week again', () => {
    const { result } = queue({ ...CLASH, OBX: [mail('sent')] }, { now: '2027-01-12T12:00:00.000Z' });
    expect([result.week, ids(result.mails)]).toEqual(['2027-W02', ['MEM-BO', 'MEM-DEE']]);
  });
});

describe('who has to be told in another way', () => {
  it('is a co-chair who is told through the coordinator', () => {
    const { result, said } = queue(CLASH);
    expect(result.tellOtherwise).toEqual([
      {
        person: 'MEM-FAY',
        name: 'Fay',
        news: ['1 issue that two workgroups lead'],
        reason: 'wants to be told through the coordinator',
      },
    ]);
    expect(said).toContain('Tell 1 person in another way: Fay (wants to be told through the coordinator).');
  });

  it.each<[string, Partial<(typeof people)[number]>, string]>([
    ['wants none', { mail: 'none' }, 'wants no mail'],
    ['has no address', { mail: 'each', email: 'bo' }, 'has no mail address'],
    ['wants summaries and has no address', { mail: 'digest', email: '' }, 'has no mail address'],
  ])('is who %s', (_, values, reason) => {
    const MEM = people.map((one) => (one.id === 'MEM-BO' ? { ...one, ...values } : one));
    const { result } = queue({ ...CLASH, MEM });
    expect(result.tellOtherwise.find(({ person }) => person === 'MEM-BO')?.reason).toBe(reason);
    expect(ids(result.mails)).not.toContain('MEM-BO');
  });

  it('is nobody who left', () => {
    const MEM = people.map((one) => (one.id === 'MEM-BO' ? { ...one, status: 'left' } : one));
    const { result } = queue({ ...CLASH, MEM });
    expect([...ids(result.mails), ...ids(result.tellOtherwise)]).toEqual(['MEM-DEE', 'MEM-FAY']);
  });
});

it('says how many go out a day later', () => {
  const { result, said } = queue(CLASH, { setting: (key) => (key === 'mail.perDay' ? '1' : '') });
  expect(result).toMatchObject({ overLimit: 1, perDay: 1 });
  expect(said).toContain('1 summary goes a day later');
});

describe('who may be missing', () => {
  const told = (more: Tables): readonly string[] => {
    const outcome = queueDigests.plan(bookWith(more), {}, context);
    if (!outcome.ok) throw new Error('The summaries were refused.');
    const { problems = [] } = outcome.value;
    return problems.map(({ sheet, rowNumber, message }) => `${sheet} ${rowNumber}: ${render(message, 'en')}`);
  };
  it('is said with sheet and row', () => {
    const ACT = [
      { id: 'ACT-1', what: 'Write', owner: 'Bob', due: '2027-01-12' },
      { id: 'ACT-2', what: 'Old', owner: 'Bob', due: '2027-01-12', status: 'done' },
    ];
    const INV = [
      { id: 'INV-1', meeting: 'MTG-1', person: 'Deedee' },
      { id: 'INV-2', meeting: 'MTG-2', person: 'Deedee' },
    ];
    const COV = [lead('COV-1', 'Watter')];
    expect(told({ ...MEETING, INV, ACT, COV })).toEqual([
      expect.stringMatching(/^INV 3: “Deedee” .* Deedee may be missing because of it\.$/),
      expect.stringMatching(/^COV 3: “Watter” .* Somebody may be missing because of it\.$/),
      expect.stringMatching(/^ACT 3: “Bob” .* Bob may be missing because of it\.$/),
    ]);
  });
  it('is nobody where all can be read', () => {
    expect(told({ ...CLASH, ...MEETING })).toEqual([]);
  });
});
