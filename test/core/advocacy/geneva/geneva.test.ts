import { describe, expect, it } from '@jest/globals';
import { whoIsInGeneva } from '../../../../src/core/advocacy/geneva/plan-geneva';
import type { Tables } from '../../../support/book';
import { bookReading, contextFor, planned } from '../fixture';

const DEL = [
  {
    id: 'DEL-1',
    person: 'MEM-BO',
    event: 'Review',
    arrives: '2027-02-01',
    leaves: '2027-02-02',
    accreditation: 'confirmed',
    visa: 'not-needed',
    homeContact: 'MEM-ANA',
  },
  {
    id: 'DEL-2',
    person: 'MEM-DEE',
    event: 'Review',
    arrives: '2027-02-04',
    leaves: '2027-02-04',
    visa: 'requested',
  },
  { id: 'DEL-3', person: 'MEM-ANA', event: 'Review', accreditation: 'refused', visa: 'confirmed' },
];
const run = (over: Tables = {}) =>
  planned(
    whoIsInGeneva.plan(bookReading(whoIsInGeneva.reads, { DEL, MTG: [], ...over }), {}, contextFor('bo')),
  ).result;

describe('who-is-in-geneva', () => {
  it('says what is missing, and before which day', () => {
    expect(run().missing.map(({ what, person, before }) => [what, person, before])).toEqual([
      ['days', 'Ana', ''],
      ['accreditation', 'Ana', ''],
      ['homeContact', 'Ana', ''],
      ['accreditation', 'Dee', 'Thursday 21 January 2027'],
      ['visa', 'Dee', 'Thursday 28 January 2027'],
      ['homeContact', 'Dee', 'Wednesday 3 February 2027'],
    ]);
  });

  it('lists who is there, and the days on which nobody is, over months', () => {
    const long = { ...DEL[1], id: 'DEL-4', person: 'Rosa', arrives: '2027-04-20', leaves: '2027-04-20' };
    const DELS = [...DEL, long];
    expect(run({ DEL: DELS }).stays.map(({ first, last, people }) => [first, last, people])).toEqual([
      ['Monday 1 February 2027', 'Tuesday 2 February 2027', ['Bo']],
      ['Wednesday 3 February 2027', 'Wednesday 3 February 2027', []],
      ['Thursday 4 February 2027', 'Thursday 4 February 2027', ['Dee']],
      ['Friday 5 February 2027', 'Monday 19 April 2027', []],
      ['Tuesday 20 April 2027', 'Tuesday 20 April 2027', ['Rosa']],
    ]);
    expect(run({ DEL: DELS }).missing).toContainEqual(
      expect.objectContaining({ what: 'unknown', person: 'Rosa' }),
    );
  });

  it('asks for a visa weeks ahead', () => {
    const DELS = [{ ...DEL[1], id: 'DEL-2', visa: 'to-request' }];
    expect(run({ DEL: DELS }).missing.find(({ what }) => what === 'visa')).toMatchObject({
      ...{ before: 'Monday 21 December 2026', isOverdue: true },
    });
  });

  it('gives instants of meetings and deadlines, for each reader’s own clock', () => {
    const MTG = [
      {
        id: 'MTG-1',
        title: 'Side event',
        start: '2027-02-02T13:00',
        timeZone: 'Europe/Zurich',
        place: 'Room XX',
      },
      { id: 'MTG-2', title: 'Long ago', start: '2026-02-02T13:00', timeZone: 'Europe/Zurich' },
    ];
    const TIM = [
      { id: 'TIM-1', milestone: 'Questions', due: '2027-02-01T18:00', timeZone: 'Europe/Zurich' },
      { id: 'TIM-2', milestone: 'Done', due: '2027-02-01T18:00', status: 'done' },
    ];
    expect(run({ MTG, TIM }).timetable.map(({ at, title, detail }) => [at, title, detail])).toEqual([
      ['2027-02-01T17:00:00.000Z', 'Questions', ''],
      ['2027-02-02T12:00:00.000Z', 'Side event', 'Room XX'],
    ]);
  });

  it('lists days that cannot be, and says nothing of a delegation that is none', () => {
    const late = [{ ...DEL[0], id: 'DEL-1', arrives: '2027-02-03', leaves: '2027-02-02' }];
    expect(run({ DEL: late })).toMatchObject({ missing: [{ what: 'late' }], stays: [] });
    expect(run({ DEL: [] })).toMatchObject({ delegates: [], missing: [], stays: [] });
  });
});

it('has a side event with host and room, and the hour of its guest list', () => {
  const MTG = [
    {
      ...{
        id: 'MTG-1',
        title: 'Homes',
        kind: 'side-event',
        start: '2027-02-03T13:00',
        timeZone: 'Europe/Zurich',
      },
      ...{ place: 'Room XXV', accreditedHost: 'ORG-1', guests: ['Mina Lo'], status: 'planned' },
    },
  ];
  const ORG = [{ id: 'ORG-1', name: 'World Rights' }];
  const { timetable } = run({ MTG, ORG, INV: [] });
  expect(timetable.map(({ title, detail }) => [title, detail])).toEqual(
    expect.arrayContaining([
      ['Guest list for “Homes”: 1 name to hand in', ''],
      ['Homes', 'Room XXV · Hosted by: World Rights'],
    ]),
  );
});
