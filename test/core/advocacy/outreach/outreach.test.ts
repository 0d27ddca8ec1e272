// Sharing resources and logging outreach: once each, with what is wrong said in words, and nothing told before its hour.
import { describe, expect, it } from '@jest/globals';
import { outreach } from '../../../../src/core/advocacy/outreach/plan-outreach-list';
import { share, type ShareInput } from '../../../../src/core/advocacy/outreach/plan-share';
import type { Tables } from '../../../support/book';
import { bookReading, contextFor, planned, refused } from '../fixture';

const shared: Tables = {
  LIB: [
    { id: 'LIB-1', title: 'How to film a well', link: 'https://example.org/wells', workgroups: ['WG-W'] },
  ],
  OUT: [
    { id: 'OUT-1', title: 'Our report is out', date: '2027-11-01', channel: 'press', link: '' },
    { id: 'OUT-2', title: 'What we heard', date: '2027-11-09', channel: 'post', embargo: '2027-11-09T10:00' },
    { id: 'OUT-3', title: 'A lesson', date: '2027-11-02', channel: 'school', embargo: 'when we say so' },
  ],
};
const run = (input: ShareInput, who: 'ana' | 'bo' = 'ana') =>
  share.plan(bookReading(share.reads, shared), input, contextFor(who));

describe('sharing', () => {
  it('adds a resource with who shared it', () => {
    const { edits, said } = planned(
      run({ kind: 'resource', title: 'Map', link: 'https://example.org/map', workgroups: ['Water'] }),
    );
    expect(edits).toMatchObject([
      { sheet: 'LIB', values: { title: 'Map', workgroups: ['WG-W'], addedBy: 'MEM-ANA' } },
    ]);
    expect(said).toBe('Shared with all workgroups: Map.');
  });

  it('adds no link twice, whatever it is called', () => {
    const again = planned(run({ kind: 'resource', title: 'Wells', link: 'https://example.org/wells' }));
    expect([again.edits, again.result]).toEqual([[], { row: 'LIB-1', isNew: false }]);
    const told = planned(run({ kind: 'told', title: 'our report is OUT', date: '2027-11-01' }));
    expect(told.result).toEqual({ row: 'OUT-1', isNew: false });
  });

  it('logs what is told, and says what an hour before it means', () => {
    const { edits, said } = planned(
      run({
        kind: 'told',
        title: 'Watch party',
        date: '2027-11-08',
        channel: 'event',
        embargo: '2027-11-08T09:00',
      }),
    );
    expect(edits).toMatchObject([
      {
        sheet: 'OUT',
        values: { channel: 'event', place: 'home', by: 'MEM-ANA', embargo: '2027-11-08T09:00' },
      },
    ]);
    expect(said).toContain('before its hour');
  });

  it.each<[ShareInput, string]>([
    [{ kind: 'resource', title: 'Map' }, 'A resource needs its link'],
    [{ kind: 'resource', title: 'Map', link: 'www.example.org' }, '“www.example.org” is not a whole link'],
    [{ kind: 'told', title: 'Post', date: '31 June' }, '“31 June” is not a day of the calendar'],
    [{ kind: 'told', title: 'Post', embargo: 'noon' }, '“noon” is not a day with its time'],
    [{ kind: 'told', title: 'Post', workgroups: ['Owls'] }, 'Owls'],
  ])('says what is wrong with %j', (input, words) => {
    expect(refused(run(input))).toContain(words);
  });
});

describe('the list', () => {
  const list = (now: string) =>
    planned(
      outreach.plan(bookReading(outreach.reads, shared), {}, contextFor('bo', { now, timeZone: 'UTC' })),
    ).result;

  it('has the newest first, the reader’s workgroups, and what may not be told yet', () => {
    const { told, resources, own } = list('2027-11-09T08:00:00.000Z');
    expect(told.map(({ id, isHeldBack }) => [id, isHeldBack])).toEqual([
      ['OUT-2', true],
      ['OUT-3', true],
      ['OUT-1', false],
    ]);
    expect(told[1]?.freeFrom).toBe('');
    expect([resources.length, own]).toEqual([1, ['WG-W']]);
  });

  it('lets go of it from its minute on', () => {
    const { told } = list('2027-11-09T10:00:00.000Z');
    expect(told.find(({ id }) => id === 'OUT-2')?.isHeldBack).toBe(false);
  });
});
