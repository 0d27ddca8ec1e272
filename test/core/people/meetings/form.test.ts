import { describe, expect, it } from '@jest/globals';
import { meetingForm } from '../../../../src/core/people/meetings/plan-meetings-form';
import { bookOf, contextOf } from '../../../support/book';

const book = bookOf({
  WG: [
    { id: 'WG-1', name: 'Housing', coChair1: 'MEM-1' },
    { id: 'WG-2', name: 'Water' },
    { id: 'WG-3', name: 'Roads', status: 'closed' },
  ],
  MEM: [
    { id: 'MEM-1', name: 'Ana', email: 'ana@example.org' },
    { id: 'MEM-2', name: 'Ben' },
    { id: 'MEM-3', name: 'Cleo', email: 'cleo@example.org' },
  ],
  PAR: [
    { id: 'PAR-1', person: 'MEM-2', workgroup: 'WG-1', level: 'write' },
    { id: 'PAR-2', person: 'MEM-3', workgroup: 'WG-1', level: 'informed' },
  ],
  MTG: [
    { id: 'MTG-1', workgroup: 'WG-1', title: 'Later', start: '2027-03-01T10:00', timeZone: 'UTC' },
    { id: 'MTG-2', workgroup: 'WG-1', title: 'Under way', start: '2027-01-10T06:30' },
    { id: 'MTG-3', workgroup: 'WG-1', title: 'Over', start: '2027-01-10T05:30' },
    { id: 'MTG-4', workgroup: 'WG-1', title: 'Off', start: '2027-03-01T10:00', status: 'cancelled' },
    { id: 'MTG-5', workgroup: 'WG-2', title: 'Of others', start: '2027-03-01T10:00' },
    { id: 'MTG-6', workgroup: 'WG-1', title: 'Unclear' },
  ],
  ORG: [],
  INV: [
    { id: 'INV-1', meeting: 'MTG-1', person: 'MEM-2', answer: 'yes' },
    { id: 'INV-2', meeting: 'MTG-1', person: 'MEM-3' },
  ],
});

const form = (actor: Partial<ReturnType<typeof contextOf>['actor']>) => {
  const outcome = meetingForm.plan(
    book,
    {},
    contextOf({ actor: { email: '', person: 'MEM-1', isCoordinator: false, coChairs: [], ...actor } }),
  );
  if (!outcome.ok) throw new Error('The form was refused.');
  return outcome.value.result;
};

describe('the form for meetings', () => {
  it('offers a co-chair the own workgroup, and everybody to add', () => {
    const { workgroups, people, timeZone, perDay } = form({ coChairs: ['WG-1'] });
    expect(workgroups.map(({ name }) => name)).toEqual(['Housing']);
    expect(people.map(({ name }) => name)).toEqual(['Ana', 'Ben', 'Cleo']);
    expect({ timeZone, perDay }).toEqual({ timeZone: 'America/New_York', perDay: 100 });
  });

  it('shows planned meetings that are not over, soonest first, with their answers', () => {
    const { upcoming } = form({ coChairs: ['WG-1'] });
    expect(upcoming.map(({ name }) => name)).toEqual(['Under way', 'Later']);
    expect(upcoming[1]?.answers).toEqual({ none: 1, yes: 1, no: 0, maybe: 0 });
    expect(upcoming[0]).toMatchObject({ timeZone: 'America/New_York', length: 60 });
  });

  it('offers a coordinator all workgroups that are open, and a member none', () => {
    expect(form({ isCoordinator: true }).workgroups.map(({ name }) => name)).toEqual(['Housing', 'Water']);
    expect(form({}).workgroups).toEqual([]);
    expect(form({}).otherWorkgroups.map(({ name }) => name)).toEqual(['Housing', 'Water']);
    expect(form({})).toMatchObject({ upcoming: [], people: [] });
  });
});
