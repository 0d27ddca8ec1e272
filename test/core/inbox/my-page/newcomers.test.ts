// People who are new: told to their co-chairs, and shown what to do first.
import { describe, expect, it } from '@jest/globals';
import { base, linesOf, pageOf } from './fixture';

const part = (since: string, more = {}) => ({
  ...{ id: 'PAR-N', person: 'MEM-ANA', workgroup: 'WG-W', level: 'write', status: 'active', since },
  ...more,
});

describe('somebody who joined', () => {
  it('is told to the co-chairs of the workgroup for two weeks', () => {
    const [line] = linesOf(pageOf('bo', { PAR: [part('2027-01-08')] }), 'joined');
    expect(line).toMatchObject({ id: 'PAR-N', panel: 'this-row', detail: 'Water · writes · 8 January 2027' });
    expect(linesOf(pageOf('bo', { PAR: [part('2026-12-01')] }), 'joined')).toEqual([]);
    expect(linesOf(pageOf('bo', { PAR: [part('2027-01-08', { status: 'left' })] }), 'joined')).toEqual([]);
    expect(linesOf(pageOf('ana', { PAR: [part('2027-01-08')] }), 'joined')).toEqual([]);
  });

  it('is told to their mentor, who guides them', () => {
    const MEM = (base.MEM ?? []).map((one) => (one.id === 'MEM-ANA' ? { ...one, mentor: 'MEM-DEE' } : one));
    const [line] = linesOf(pageOf('dee', { MEM, PAR: [part('2027-01-08')] }), 'joined');
    expect(line?.detail).toBe('Water · writes · 8 January 2027 · you are the mentor');
  });

  it('sees first steps and whom to ask for a month', () => {
    const lines = linesOf(pageOf('ana', { PAR: [part('2027-01-08')] }), 'first-steps');
    expect(lines.map(({ panel }) => panel).slice(0, 2)).toEqual(['who-covers-what', 'already-covered']);
    expect(lines.map(({ title }) => title)).toContain('Your co-chairs');
    expect(linesOf(pageOf('ana', { PAR: [part('2026-11-01')] }), 'first-steps')).toEqual([]);
    expect(linesOf(pageOf('bo', { PAR: [part('2027-01-08', { person: 'MEM-BO' })] }), 'first-steps')).toEqual(
      [],
    );
  });
});
