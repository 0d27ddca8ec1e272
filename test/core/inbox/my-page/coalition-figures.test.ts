// The whole coalition for its coordinators, and each workgroup for its co-chairs, in numbers.
import { describe, expect, it } from '@jest/globals';
import { linesOf, pageOf, titlesOf } from './fixture';

const REC = [
  { id: 'REC-1', cycle: 4, number: '1', text: 'Ratify', answer: 'supported', workgroup: '' },
  { id: 'REC-2', cycle: 4, number: '2', text: 'Protect', workgroup: 'WG-W' },
];
const MAT = [
  { id: 'MAT-1', ask: 'ASK-1', recommendation: 'REC-1', decision: '', stance: 'same' },
  { id: 'MAT-2', ask: 'ASK-1', recommendation: 'REC-2', decision: 'open', stance: 'far' },
  { id: 'MAT-3', ask: 'ASK-1', recommendation: 'REC-2', decision: 'taken-up', stance: 'same' },
];

describe('the whole coalition', () => {
  it('is told to coordinators by the figures of the tab Numbers, each with where it is worked on', () => {
    const page = pageOf('cora', { REC, MAT, ASK: [{ id: 'ASK-1', text: 'Ratify' }] });
    expect(linesOf(page, 'whole').map(({ title, panel, dialog }) => [title, dialog ?? panel])).toEqual([
      ['1 recommendation without a workgroup', 'division'],
      ['2 matches of asks and recommendations to decide', 'uptake'],
      ['1 issue that nobody leads', 'divide-issues'],
    ]);
  });

  it('is nothing to others, and nothing where all is done', () => {
    expect(titlesOf(pageOf('bo', { REC, MAT }), 'whole')).toEqual([]);
    expect(titlesOf(pageOf('cora', { ISS: [] }), 'whole')).toEqual([]);
  });
});

describe('a workgroup', () => {
  const now = '2027-01-10T12:00:00Z';
  const meeting = {
    id: 'MTG-1',
    title: 'Plan',
    workgroup: 'WG-W',
    start: '2027-01-20T15:00',
    status: 'planned',
  };

  it('is shown to its co-chairs: people, meeting, texts, tasks', () => {
    const page = pageOf(
      'bo',
      {
        MTG: [meeting],
        SUB: [
          { id: 'SUB-1', title: 'Wells', workgroup: 'WG-W', kind: 'joint', status: 'final' },
          { id: 'SUB-2', title: 'Pipes', workgroup: 'WG-W', kind: 'joint', status: 'draft' },
        ],
        ACT: [
          { id: 'ACT-1', what: 'Call', workgroup: 'WG-W', due: '2027-01-01' },
          { id: 'ACT-2', what: 'Write', workgroup: 'WG-W' },
        ],
      },
      { now },
    );
    const health = page.sections.filter(({ kind }) => kind === 'health');
    expect(health.map(({ title }) => title)).toEqual(['Water']);
    expect(health[0]?.lines.map(({ title, panel, id }) => [title, panel, id])).toEqual([
      ['writes: 1', 'this-row', 'WG-W'],
      [expect.stringContaining('Next meeting: '), 'meetings', ''],
      ['Texts ready: 1 of 2', 'deadline-board', ''],
      ['2 to do, 1 late', 'this-row', 'ACT-1'],
    ]);
  });

  it('says what is missing, and is not shown to others', () => {
    const titles = (who: string) => titlesOf(pageOf(who, { PAR: [], SUB: [] }), 'health');
    expect(titles('bo')).toEqual([
      'Nobody takes part yet',
      'No meeting is planned',
      'No text for the UN yet',
    ]);
    expect(titles('ana')).toEqual([]);
  });
});
