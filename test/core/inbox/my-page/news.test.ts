// What others did in the last two weeks on what one works on.
import { describe, expect, it } from '@jest/globals';
import type { Tables } from '../../../support/book';
import { linesOf, pageOf } from './fixture';

const SUB = [
  { id: 'SUB-1', title: 'Wells', workgroup: 'WG-W', kind: 'joint', status: 'review', authors: ['MEM-BO'] },
  { id: 'SUB-2', title: 'Cells', workgroup: 'WG-P', kind: 'joint', authors: ['MEM-DEE'] },
];
const news = (who: string, more: Tables) =>
  linesOf(pageOf(who, { SUB, ...more }), 'news').map(({ title, detail, panel, when }) => [
    title,
    detail,
    panel,
    when,
  ]);

describe('news', () => {
  it('are reviews, signatures, versions, decisions and meetings of one’s own, the latest first', () => {
    const more: Tables = {
      REV: [
        {
          id: 'REV-1',
          submission: 'SUB-1',
          reviewer: 'MEM-ANA',
          decision: 'changes',
          at: '2027-01-05T09:00',
        },
      ],
      END: ['END-1', 'END-2'].map((id) => ({ id, submission: 'SUB-1', status: 'signed', at: '2027-01-08' })),
      VER: [
        { id: 'VER-1', submission: 'SUB-1', version: 3, builtBy: 'MEM-ANA', updated: '2027-01-07T10:00:00Z' },
      ],
      OVL: [
        {
          ...{ id: 'OVL-1', first: 'SUB-1', second: 'SUB-2', decision: 'merge', priority: 'settled' },
          updated: '2027-01-06T10:00:00Z',
        },
      ],
      MTG: [
        {
          ...{ id: 'MTG-1', title: 'Plan', workgroup: 'WG-W', status: 'held', start: '2027-01-03T15:00' },
          ...{ decisions: 'Two texts', updated: '2027-01-04T10:00:00Z' },
        },
      ],
    };
    expect(news('bo', more)).toEqual([
      ['Wells', '2 signatures', 'endorse', '8 January 2027'],
      ['Wells', 'Version 3, by Ana', 'build-document', '7 January 2027'],
      ['Wells · Cells', 'merge', 'overlaps', '6 January 2027'],
      ['Wells', 'Ana: needs changes', 'review', '5 January 2027'],
      ['Plan', 'Two texts', 'this-row', '4 January 2027'],
    ]);
  });

  it('are not what one did oneself, what is old, or what is others’', () => {
    const own = {
      id: 'VER-1',
      submission: 'SUB-1',
      version: 3,
      builtBy: 'MEM-BO',
      updated: '2027-01-07T10:00:00Z',
    };
    const old = { ...own, id: 'VER-2', builtBy: 'MEM-ANA', updated: '2026-12-01T10:00:00Z' };
    const others = { ...own, id: 'VER-3', submission: 'SUB-2', builtBy: 'MEM-ANA' };
    expect(news('bo', { VER: [own, old, others] })).toEqual([]);
  });
});
