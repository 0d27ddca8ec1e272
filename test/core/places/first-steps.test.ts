// The first steps, what keeps each, and the lists of Geneva and of what is shared.
import { describe, expect, it } from '@jest/globals';
import { genevaPlace } from '../../../src/core/advocacy/geneva-place/plan-geneva-place';
import { setUpPlace } from '../../../src/core/inbox/first-steps/plan-set-up-place';
import { sharedPage, sharingPlace } from '../../../src/core/inbox/sharing-place/plan-sharing-place';
import type { Tables } from '../../support/book';
import { bookReading, contextFor, planned, SETTINGS, type Who } from '../advocacy/fixture';

const empty: Tables = { WG: [], MEM: [], ISS: [], COV: [], MTG: [] };

const setUp = (rows: Tables, settings = SETTINGS) =>
  planned(
    setUpPlace.plan(
      bookReading(setUpPlace.reads, { ...empty, ...rows }),
      {},
      contextFor('cora', { settings }),
    ),
  ).result;

const people = ['MEM-CORA', 'MEM-BO', 'MEM-ANA'].map((id) => ({ id, name: id }));

describe('the first steps', () => {
  it('offer one, and lead from each that cannot be done yet to the one before', () => {
    const { first, lines, headline } = setUp({}, { ...SETTINGS, 'review.date': '' });
    expect(first).toMatchObject({ label: 'Start the cycle', opens: { panel: 'cycle' } });
    expect(headline).toBe('0 of 5 first steps done.');
    expect(lines.map(({ quiet, step }) => [quiet, step?.opens])).toEqual([
      [expect.stringContaining('review'), { panel: 'cycle' }],
      ['First: Start the cycle', { panel: 'cycle' }],
      ['First: Bring in people', { dialog: 'bring-in-list' }],
      ['First: Bring in people', { dialog: 'bring-in-list' }],
      ['First: Bring in people', { dialog: 'bring-in-list' }],
    ]);
  });

  it('open the list once there is a cycle, then co-chairs once there are people and groups', () => {
    expect(setUp({}).first?.opens).toEqual({ dialog: 'bring-in-list' });
    expect(setUp({ MEM: people, WG: [{ id: 'WG-W', name: 'Water' }] }).first?.opens).toEqual({
      panel: 'vacancies',
    });
  });

  it('are no blue button any more once a meeting was called, though one is open', () => {
    const WG = [{ id: 'WG-W', name: 'Water' }];
    const MTG = [{ id: 'MTG-1', title: 'Kick-off', workgroup: 'WG-W' }];
    const called = setUp({ MEM: people, WG, MTG });
    expect(called.first).toBeNull();
    expect(called.lines).toHaveLength(5);
  });

  it('say what true names are until somebody at risk is in the list', () => {
    expect(setUp({ MEM: people }).word).toMatch(/code name/);
    const atRisk = { id: 'MEM-X', name: 'Heron', mail: 'coordinator' };
    expect(setUp({ MEM: [...people, atRisk] }).word).toBeUndefined();
  });

  it('are out of the way once all are done', () => {
    const done = setUp({
      MEM: people,
      WG: [{ id: 'WG-W', name: 'Water', coChair1: 'MEM-BO', coChair2: 'MEM-ANA' }],
      MTG: [{ id: 'MTG-1', title: 'Kick-off', workgroup: 'WG-W' }],
    });
    expect(done).toMatchObject({ lines: [], first: null, empty: 'All first steps are done.' });
  });
});

const DEL = [
  {
    id: 'DEL-1',
    person: 'MEM-BO',
    event: 'Review',
    arrives: '2027-11-06',
    leaves: '2027-11-10',
    visa: 'confirmed',
  },
];
const TIM = [{ id: 'TIM-1', milestone: 'Review', due: '2027-11-08T10:00', timeZone: 'Etc/GMT' }];

const geneva = (rows: Tables, now: string) =>
  planned(
    genevaPlace.plan(
      bookReading(genevaPlace.reads, { MTG: [], INV: [], ...rows }),
      {},
      contextFor('bo', { now }),
    ),
  ).result;

describe('the place of Geneva', () => {
  it('lists what is missing and what is on by its day', () => {
    const { lines, headline, first } = geneva({ DEL, TIM }, '2027-11-01T12:00:00.000Z');
    expect(lines.map(({ id, filters }) => [id, filters[0]])).toEqual([
      ['DEL-1', 'missing'],
      ['DEL-1', 'missing'],
      ['TIM-1', 'deadlines'],
    ]);
    expect(headline).toBe('One travels, 2 things are missing.');
    expect(first?.opens).toEqual({ panel: 'geneva' });
  });

  it('offers a row for the first who travels, and on the day of the review the notes', () => {
    expect(geneva({ DEL: [] }, '2027-06-01T12:00:00.000Z').first).toMatchObject({
      opens: { panel: 'this-row' },
      input: { sheet: 'DEL', new: 'yes' },
    });
    expect(geneva({ DEL }, '2027-11-08T12:00:00.000Z').first?.opens).toEqual({ panel: 'what-was-said' });
  });
});

const shared: Tables = {
  OUT: [
    {
      id: 'OUT-1',
      date: '2027-01-02',
      title: 'March',
      link: 'https://example.org/march',
      workgroups: ['WG-W'],
    },
    { id: 'OUT-2', date: '2027-03-02', title: 'Press', embargo: '2027-09-01T10:00' },
  ],
  LIB: [{ id: 'LIB-1', title: 'How to write', link: 'https://example.org/how' }],
  OBX: [{ id: 'OBX-1', state: 'waiting' }],
  PAR: [],
};
const NOW = '2027-03-03T12:00:00.000Z';

const sharing = (as: Who) =>
  planned(sharingPlace.plan(bookReading(sharingPlace.reads, shared), {}, contextFor(as, { now: NOW })))
    .result;

describe('the place of sharing', () => {
  it('has the newest first, and tells a coordinator of mail that waits', () => {
    expect(sharing('cora').lines.map(({ id }) => id)).toEqual(['OUT-2', 'OUT-1', 'LIB-1']);
    expect(sharing('cora')).toMatchObject({
      headline: 'One mail waits to go out.',
      first: { opens: { panel: 'mail' } },
    });
    expect(sharing('ana').first?.opens).toEqual({ panel: 'outreach' });
  });

  it('says what may not be told of yet', () => {
    expect(sharing('ana').lines[0]?.late).toContain('Not before');
  });

  it('shows one with its link, and says so where it is gone', () => {
    const page = (id: string) =>
      planned(sharedPage.plan(bookReading(sharedPage.reads, shared), { id }, contextFor('bo', { now: NOW })))
        .result.thing;
    expect(page('LIB-1')?.facts[0]).toEqual({ label: 'Link', value: 'https://example.org/how' });
    expect(page('OUT-1')?.kind).toBe('Told in public');
    expect(page('OUT-9')).toBeNull();
  });
});
