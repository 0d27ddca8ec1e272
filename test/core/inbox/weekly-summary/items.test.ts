// What a summary tells, from the records alone.
import { describe, expect, it } from '@jest/globals';
import { digestReader, isSummaryEmpty } from '../../../../src/core/inbox/weekly-summary/items';
import { isoWeek } from '../../../../src/core/base/dates/weeks';
import type { Tables } from '../../../support/book';
import { inThree } from '../../../support/in-three';
import { bookWith, CLASH, context, lead, MEETING } from './fixture';

const itemsOf = (person: string, more: Tables = {}) => digestReader(bookWith(more), context)(person);

describe('the week of a day', () => {
  it.each([
    ['2027-01-04', '2027-W01'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-10', '2027-W01'],
    ['2027-01-11', '2027-W02'],
    ['2024-12-30', '2025-W01'],
    ['2026-12-31', '2026-W53'],
  ])('%s lies in %s', (day, week) => {
    expect(isoWeek(day)).toBe(week);
  });
});

describe('an issue that two workgroups lead', () => {
  it('is told to the co-chairs of both, whoever wrote it', () => {
    expect(itemsOf('MEM-BO', CLASH).clashes).toMatchObject([
      { issue: 'ISS-W', own: { workgroup: 'WG-W' }, others: [{ workgroup: 'WG-P' }] },
    ]);
    expect(itemsOf('MEM-FAY', CLASH).clashes).toMatchObject([{ own: { workgroup: 'WG-P' } }]);
  });

  it.each<[string, string, Tables]>([
    ['a coordinator', 'MEM-CORA', CLASH],
    ['a member', 'MEM-HAL', CLASH],
    [
      'anybody once one contributes',
      'MEM-BO',
      { COV: [lead('COV-1', 'WG-W'), lead('COV-2', 'WG-P', { part: 'contributes' })] },
    ],
    ['anybody when the other is closed', 'MEM-BO', { COV: [lead('COV-1', 'WG-W'), lead('COV-2', 'WG-X')] }],
    ['co-chairs of a closed workgroup', 'MEM-IDA', { COV: [lead('COV-1', 'WG-X'), lead('COV-2', 'WG-P')] }],
  ])('is no news for %s', (_, person, more) => {
    expect(itemsOf(person, more).clashes).toEqual([]);
  });

  const divided = (updated: string): Tables['COV'] => [
    lead('COV-1', 'WG-W', { angle: 'rivers', updated: '2027-01-02T10:00:00.000Z' }),
    lead('COV-2', 'WG-P', { angle: 'in cells', updated }),
  ];
  const told = [
    {
      id: 'OBX-1',
      key: 'digest:MEM-BO:2027-W01',
      to: 'MEM-BO',
      template: 'digest',
      state: 'sent',
      sentAt: '2027-01-05T10:00:00.000Z',
    },
  ];
  it.each<[string, Tables, number]>([
    ['at first', { COV: divided('2027-01-04T10:00:00.000Z') }, 1],
    ['not after it was told', { COV: divided('2027-01-04T10:00:00.000Z'), OBX: told }, 0],
    ['again when it changed since', { COV: divided('2027-01-06T10:00:00.000Z'), OBX: told }, 1],
    ['in each summary while no angle parts them', { ...CLASH, OBX: told }, 1],
  ])('is told %s', (_, more, count) => {
    expect(itemsOf('MEM-BO', more).clashes).toHaveLength(count);
  });
});

type Pair = NonNullable<Tables['OVL']>[number];
const pair = (more: Partial<Pair> = {}): Tables => ({
  OVL: [{ id: 'OVL-1', first: 'SUB-1', second: 'SUB-2', level: 'copied', ...more }],
});

describe('a pair of overlaps', () => {
  it.each<[string, string, Partial<Pair>, number]>([
    ['both sides while nobody spoke', 'MEM-BO', {}, 1],
    ['the other side too', 'MEM-DEE', {}, 1],
    ['nobody whose side has spoken', 'MEM-BO', { decidedByFirst: 'MEM-BO', reason: 'merge: one river' }, 0],
    ['the side that is missing', 'MEM-DEE', { decidedByFirst: 'MEM-BO', reason: 'merge: one river' }, 1],
    ['nobody once it is settled', 'MEM-BO', { decision: 'keep' }, 0],
    ['those whose settled text changed', 'MEM-BO', { decision: 'keep', priority: 'changed' }, 1],
    ['nobody before its turn', 'MEM-BO', { priority: 'later' }, 0],
    ['those to whom something is proposed', 'MEM-DEE', { priority: 'later', reason: 'merge: one river' }, 1],
    ['nobody when one was withdrawn', 'MEM-BO', { first: 'SUB-3' }, 0],
    ['nobody when one is gone', 'MEM-BO', { first: 'SUB-9' }, 0],
    ['no member', 'MEM-HAL', {}, 0],
  ])('is told to %s', (_, person, row, count) => {
    expect(itemsOf(person, pair(row)).pairs).toHaveLength(count);
  });

  it.each([
    ['for coordinators', 'MEM-CORA', '2027-01-09', 1],
    ['for nobody else', 'MEM-HAL', '2027-01-09', 0],
    ['not before that date', 'MEM-CORA', '2027-01-10', 0],
  ])('past the date in Settings is %s', (_, person, due, count) => {
    const settings = { ...context, setting: (key: string) => (key === 'due.overlaps' ? due : '') };
    expect(digestReader(bookWith(pair()), settings)(person).overdue).toHaveLength(count);
  });

  it('comes first where the other side has spoken', () => {
    const rows = [
      ...(pair().OVL ?? []),
      {
        id: 'OVL-2',
        first: 'SUB-1',
        second: 'SUB-2',
        level: 'related',
        reason: 'keep both: two rivers',
      },
    ];
    expect(itemsOf('MEM-BO', { OVL: rows }).pairs.map(({ row, proposed }) => [row.id, proposed])).toEqual([
      ['OVL-2', 'keep'],
      ['OVL-1', ''],
    ]);
  });
});

describe('a task', () => {
  it.each<[string, string, Partial<NonNullable<Tables['ACT']>[number]>, number]>([
    ['of one’s own that is late', 'MEM-HAL', { owner: 'MEM-HAL', due: '2027-01-02' }, 1],
    ['that falls due in two weeks', 'MEM-HAL', { owner: 'MEM-HAL', due: '2027-01-24' }, 1],
    ['that falls due later', 'MEM-HAL', { owner: 'MEM-HAL', due: '2027-01-25' }, 0],
    ['without a day', 'MEM-HAL', { owner: 'MEM-HAL' }, 0],
    ['that is done', 'MEM-HAL', { owner: 'MEM-HAL', due: '2027-01-02', status: 'done' }, 0],
    [
      'of a workgroup that nobody took, to its co-chair',
      'MEM-BO',
      { workgroup: 'WG-W', due: '2027-01-12' },
      1,
    ],
    ['that somebody else took', 'MEM-BO', { workgroup: 'WG-W', owner: 'MEM-HAL', due: '2027-01-12' }, 0],
  ])('%s', (_, person, task, count) => {
    const ACT = [{ id: 'ACT-1', what: 'Write the chapter', ...task }];
    expect(itemsOf(person, { ACT }).toDos).toHaveLength(count);
  });

  it('that is due sooner comes first', () => {
    const ACT = ['2027-01-20', '2027-01-05'].map((due, at) => ({
      id: `ACT-${at}`,
      what: 'Write',
      owner: 'MEM-HAL',
      due,
    }));
    expect(itemsOf('MEM-HAL', { ACT }).toDos.map(({ id }) => id)).toEqual(['ACT-1', 'ACT-0']);
  });
});

describe('meetings', () => {
  it('are those ahead to which the person is invited', () => {
    expect(itemsOf('MEM-HAL', MEETING).meetings.map(({ row }) => row.id)).toEqual(['MTG-1']);
    expect(itemsOf('MEM-BO', MEETING).meetings).toEqual([]);
  });
});

it('is empty when there is nothing', () => {
  expect(isSummaryEmpty(itemsOf('MEM-HAL'))).toBe(true);
});

describe('a next step on a recommendation', () => {
  const step = (id: string, due: string, more: object = {}) => ({
    id,
    cycle: 4,
    number: '40.1',
    due,
    workgroup: 'WG-W',
    nextStep: 'Ask the ministry',
    ...more,
  });
  const numbersFor = (person: string, ...rows: ReturnType<typeof step>[]) =>
    itemsOf(person, { REC: rows }).nextSteps.map(({ id }) => id);

  it('is told to the co-chairs who follow it when it is late or due within two weeks, the soonest first', () => {
    const rows = [
      step('REC-1', '2027-01-24'),
      step('REC-2', '2026-12-01'),
      step('REC-3', '2027-01-25'),
      step('REC-4', ''),
      step('REC-5', '2027-01-12', { workgroup: 'WG-P' }),
      step('REC-6', '2027-01-13', { workgroup: 'WG-P', withWorkgroups: ['WG-W'] }),
      step('REC-7', '2027-01-14', { withdrawn: true }),
    ];
    expect(numbersFor('MEM-BO', ...rows)).toEqual(['REC-2', 'REC-6', 'REC-1']);
    expect(numbersFor('MEM-DEE', ...rows)).toEqual(['REC-5', 'REC-6']);
    expect(numbersFor('MEM-HAL', ...rows)).toEqual([]);
  });

  it('is worth a summary', () =>
    expect(isSummaryEmpty(itemsOf('MEM-BO', { REC: [step('REC-1', '2027-01-12')] }))).toBe(false));
});

it('tells what may be late because its day cannot be read', () => {
  const more: Tables = { ACT: [{ id: 'ACT-1', what: 'Call', owner: 'MEM-BO', due: '', status: 'open' }] };
  const unread = {
    ...{ sheet: 'ACT' as const, rowNumber: 3, id: 'ACT-1', column: 'due' },
    message: { text: inThree('', '', '') },
  };
  const book = bookWith(more);
  expect(digestReader(book, context)('MEM-BO').toDos).toEqual([]);
  const items = digestReader({ ...book, problems: [unread] }, context)('MEM-BO');
  expect(items.toDos).toMatchObject([{ id: 'ACT-1' }]);
});
