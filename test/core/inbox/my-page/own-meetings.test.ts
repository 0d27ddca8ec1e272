// What My page tells of invitations, and of the meetings that somebody calls.
import { describe, expect, it } from '@jest/globals';
import type { Tables } from '../../../support/book';
import { linesOf, pageOf, titlesOf } from './fixture';

const MTG = [
  { id: 'MTG-1', title: 'Ahead', workgroup: 'WG-W', start: '2027-01-15T18:00' },
  { id: 'MTG-2', title: 'Much later', workgroup: 'WG-W', start: '2027-04-15T18:00' },
  { id: 'MTG-3', title: 'Last week', workgroup: 'WG-W', start: '2027-01-08T18:00' },
  { id: 'MTG-4', title: 'In December', workgroup: 'WG-W', start: '2026-12-08T18:00' },
  { id: 'MTG-5', title: 'Closed', workgroup: 'WG-W', start: '2027-01-07T18:00', status: 'held' },
  { id: 'MTG-6', title: 'Long ago', workgroup: 'WG-W', start: '2026-08-07T18:00' },
];
const invitation = (id: string, person: string, answer = 'none', meeting = 'MTG-1') => ({
  ...{ id, person, answer, meeting },
});
const asked: Tables = {
  MTG,
  INV: [
    invitation('INV-1', 'MEM-ANA'),
    invitation('INV-2', 'MEM-BO', 'yes'),
    invitation('INV-3', 'MEM-DEE', 'yes'),
    invitation('INV-4', 'MEM-ANA', 'none', 'MTG-2'),
  ],
};

describe('an invitation', () => {
  it('is answered right here, with who else comes', () => {
    expect(linesOf(pageOf('ana', asked), 'invitations')[0]).toMatchObject({
      title: 'Ahead',
      answering: { invitations: ['INV-1'], answer: 'none', others: 'Also there: Bo, Dee' },
    });
  });

  it('of a series is one line, and one answer holds for all of its open dates', () => {
    const dates = ['2027-01-15', '2027-01-22', '2027-01-29'].map((day, at) => ({
      ...{ id: `MTG-S${at}`, title: 'Weekly', workgroup: 'WG-W', start: `${day}T18:00` },
      series: 'MTG-S0 weekly',
    }));
    const INV = dates.map(({ id }, at) => invitation(`INV-${at}`, 'MEM-ANA', at === 2 ? 'yes' : 'none', id));
    const lines = linesOf(pageOf('ana', { MTG: dates, INV }), 'invitations');
    expect(lines).toMatchObject([
      { title: 'Weekly', answering: { invitations: ['INV-0', 'INV-1'], answer: 'none' } },
    ]);
    expect(lines[0]?.detail).toMatch(/^2 dates: .*16 January.* · .*23 January/);
  });

  it('names nobody who is reached through the coordinator only', () => {
    const MEM = [
      { id: 'MEM-BO', name: 'Bo', email: 'bo@example.org' },
      { id: 'MEM-ANA', name: 'Ana', email: 'ana@example.org' },
      { id: 'MEM-DEE', name: 'Heron', mail: 'coordinator' },
    ];
    const [line] = linesOf(pageOf('ana', { ...asked, MEM }), 'invitations');
    expect(line?.answering?.others).toBe('Also there: Bo and 1 more');
  });

  it('stays among the meetings ahead once answered, also with a no, to be changed', () => {
    const said = (answer: string) =>
      linesOf(pageOf('ana', { MTG, INV: [invitation('INV-1', 'MEM-ANA', answer)] }), 'meetings');
    expect(said('maybe')[0]?.answering).toMatchObject({ answer: 'maybe', others: '' });
    expect(said('no')[0]).toMatchObject({ state: 'none', link: '', answering: { answer: 'no' } });
  });
});

describe('to who calls them', () => {
  it('meetings that are near and not answered are told, until everybody was reminded', () => {
    expect(linesOf(pageOf('bo', asked), 'unanswered')).toMatchObject([
      { title: 'Ahead', detail: '1 has not answered', panel: 'invitations', input: { id: 'MTG-1' } },
    ]);
    const OBX = [
      {
        ...{ id: 'OBX-1', template: 'reminder', record: 'MTG-1', to: 'MEM-ANA', state: 'sent' },
        key: 'MTG-1:MEM-ANA:reminder:2027-01-10T08:00:00.000Z',
      },
    ];
    expect(titlesOf(pageOf('bo', { ...asked, OBX }), 'unanswered')).toEqual([]);
    expect(titlesOf(pageOf('ana', asked), 'unanswered')).toEqual([]);
  });

  it('meetings that are over and not closed are told for two months, after a week as late', () => {
    expect(
      linesOf(pageOf('bo', asked), 'to-close').map(({ title, state, panel }) => [title, state, panel]),
    ).toEqual([
      ['In December', 'late', 'close-meeting'],
      ['Last week', 'soon', 'close-meeting'],
    ]);
    expect(titlesOf(pageOf('dee', asked), 'to-close')).toEqual([]);
  });
});

it('how a workgroup does tells how many came to its last meetings', () => {
  const INV = ['MEM-ANA', 'MEM-BO', 'MEM-DEE'].map((person, at) => ({
    ...invitation(`INV-${at}`, person, 'yes', 'MTG-5'),
    attended: at < 2,
  }));
  expect(titlesOf(pageOf('bo', { MTG, INV }), 'health')).toContain('At the last meeting: 2 of 3 were there');
});
