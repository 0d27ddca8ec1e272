import { describe, expect, it } from '@jest/globals';
import type { Tables } from '../../../support/book';
import { linesOf, pageOf } from './fixture';

const groups: NonNullable<Tables['WG']> = [
  { id: 'WG-W', name: 'Water', coChair1: 'MEM-BO', coChair2: 'Denise Holoway' },
  { id: 'WG-P', name: 'Prisons', coChair1: 'MEM-DEE', coChair2: 'MEM-SOL' },
];

/** Denise Holoway was deleted by hand from the list of people. */
const DELETED: Tables = {
  WG: groups,
  SUB: [
    { id: 'SUB-1', title: 'Clean wells', workgroup: 'WG-P', authors: ['Denise Holoway'] },
    { id: 'SUB-2', title: 'Old', workgroup: 'WG-P', reviewers: ['Denise Holoway'], cycle: '3' },
  ],
  ACT: [
    { id: 'ACT-1', what: 'Write', workgroup: 'WG-P', owner: 'Denise Holoway' },
    { id: 'ACT-2', what: 'Done', workgroup: 'WG-P', owner: 'Denise Holoway', status: 'done' },
  ],
  MTG: [{ id: 'MTG-1', title: 'Drafts', workgroup: 'WG-P', start: '2027-02-01T15:00' }],
  INV: [{ id: 'INV-1', meeting: 'MTG-1', person: 'Denise Holoway' }],
  PAR: [{ id: 'PAR-1', person: 'Denise Holoway', workgroup: 'WG-W', level: 'write' }],
};

describe('somebody who was deleted and is named somewhere', () => {
  it('is told to coordinators, once, with all that they were', () => {
    const page = pageOf('cora', DELETED);
    expect(linesOf(page, 'people')).toEqual([
      expect.objectContaining({
        title: '“Denise Holoway” is not in the list of people',
        input: { sheet: 'WG', id: 'WG-W' },
        state: 'soon',
      }),
    ]);
    expect(linesOf(page, 'people')[0]?.detail).toBe(
      'co-chair of Water; author of “Clean wells”; to do: Write; invited to “Drafts”; 1 more',
    );
    expect(page.headline).toContain('1 to see to');
  });

  it('is told to the co-chairs of the workgroup, and to nobody else', () => {
    expect(linesOf(pageOf('bo', DELETED), 'people')).toMatchObject([
      { detail: 'co-chair of Water; takes part in Water' },
    ]);
    expect(linesOf(pageOf('ana', DELETED), 'people')).toEqual([]);
  });

  it('is told no longer once the cells are mended', () => {
    expect(linesOf(pageOf('cora'), 'people')).toEqual([]);
  });
});

describe('a workgroup', () => {
  const gap = (coChairs: object, who: string, more: object = {}) =>
    linesOf(
      pageOf(who, {
        WG: [{ id: 'WG-W', name: 'Water', ...coChairs, ...more }],
        PAR: [{ id: 'PAR-1', person: 'MEM-ANA', workgroup: 'WG-W', level: 'write' }],
      }),
      'co-chairs',
    ).map(({ title, detail }) => `${title}: ${detail}`);

  it.each([
    ['without a co-chair', {}, 'No co-chair', ['cora', 'ana']],
    ['with one', { coChair2: 'MEM-BO' }, 'Only one co-chair', ['cora', 'bo']],
    [
      'with the same person twice',
      { coChair1: 'MEM-BO', coChair2: 'MEM-BO' },
      'The same co-chair twice',
      ['cora', 'bo', 'ana'],
    ],
  ])('%s is told to coordinators and to its people', (_, coChairs, detail, told) => {
    for (const who of told) expect(gap(coChairs, who)).toEqual([`Water: ${detail}`]);
    expect(gap(coChairs, 'dee')).toEqual([]);
  });

  it('with two, or at rest, is not', () => {
    expect(gap({ coChair1: 'MEM-BO', coChair2: 'MEM-DEE' }, 'cora')).toEqual([]);
    expect(gap({}, 'cora', { status: 'closed' })).toEqual([]);
  });
});
