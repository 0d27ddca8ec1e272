// Dates to choose from on My page: for who has not answered, and for who may fix the date; and what a break-out makes of
// somebody.
import { describe, expect, it } from '@jest/globals';
import { linesOf, pageOf, titlesOf } from './fixture';

const option = (id: string, day: string) => ({
  ...{ id, title: 'Where to test', workgroup: 'WG-W', status: 'proposed', series: 'MTG-1 poll' },
  ...{ start: `2027-02-${day}T10:00`, timeZone: 'UTC' },
});
const MTG = [option('MTG-1', '03'), option('MTG-2', '04')];
const asked = (answer: string) => ({
  MTG,
  INV: ['MTG-1', 'MTG-2'].map((meeting, index) => ({
    ...{ id: `INV-${String(index)}`, meeting, person: 'MEM-ANA', answer },
  })),
});

describe('dates to choose from', () => {
  it('wait for who did not answer, and open the panel', () => {
    expect(linesOf(pageOf('ana', asked('none')), 'date-polls')).toMatchObject([
      { title: 'Where to test', panel: 'find-date', input: { poll: 'MTG-1' } },
    ]);
    expect(titlesOf(pageOf('ana', asked('yes')), 'date-polls')).toEqual([]);
    expect(titlesOf(pageOf('ana', asked('none')), 'meetings')).toEqual([]);
  });

  it('tell a co-chair how many answered', () => {
    expect(linesOf(pageOf('bo', asked('yes')), 'date-polls')).toMatchObject([
      { detail: 'Water · 1 of 1 answered' },
    ]);
  });
});

describe('a break-out', () => {
  it('is told as what one facilitates, not as a workgroup that one co-chairs', () => {
    const WG = [
      { id: 'WG-W', name: 'Water', coChair1: 'MEM-BO' },
      { id: 'WG-D', name: 'Deep wells', parent: 'WG-W', coChair1: 'MEM-ANA' },
    ];
    expect(pageOf('ana', { WG }).roles[0]).toBe('Facilitates Water: Deep wells');
    expect(pageOf('bo', { WG }).roles).toEqual(['Co-chair of Water']);
  });
});
