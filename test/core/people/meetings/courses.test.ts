import type { InviteToMeetingInput } from '../../../../src/core/people/meetings/read-invitation';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Tables } from '../../../support/book';
import { base, coChair, planned, after, sentAll, first } from './fixture';

describe('any course of changes', () => {
  type Step = InviteToMeetingInput | 'the mails go out' | 'Hal joins';
  const step = fc.constantFrom<Step[]>(
    { place: 'Room 4' },
    { place: '' },
    { start: '2027-02-02T15:00' },
    { cancel: true },
    { includeInformed: true },
    { withWorkgroups: ['Water'] },
    'the mails go out',
    'Hal joins',
  );

  const take = (tables: Tables, one: Step): Tables => {
    if (one === 'the mails go out') return sentAll(tables);
    if (one === 'Hal joins')
      return {
        ...tables,
        PAR: [...(base.PAR ?? []), { id: 'PAR-10', person: 'MEM-8', workgroup: 'WG-1', level: 'write' }],
      };
    return after(tables, planned(tables, { ...one, id: 'MTG-n1' }, context).edits);
  };
  let count = 0;
  const context = { ...coChair(), newId: (sheet: string) => `${sheet}-c${(count += 1)}` };

  it('never makes two mails of one key or two invitations of a person, and the last run changes nothing', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const end = steps.reduce(take, after(base, first.edits));
        const keys = (end.OBX ?? []).map(({ key }) => key);
        const people = (end.INV ?? []).map(({ person }) => person);
        expect(new Set(keys).size).toBe(keys.length);
        expect(new Set(people).size).toBe(people.length);
        const repeated = { id: 'MTG-n1', cancel: end.MTG?.[0]?.status === 'cancelled' };
        const settled = after(end, planned(end, repeated, context).edits);
        expect(planned(settled, repeated, context).edits).toEqual([]);
      }),
      { seed: 11, numRuns: 60 },
    );
  });
});
