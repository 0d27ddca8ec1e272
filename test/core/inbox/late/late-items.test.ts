import { describe, expect, it } from '@jest/globals';
import { lateItems } from '../../../../src/core/inbox/late/late-items';
import { bookOf, contextOf, type Tables } from '../../../support/book';

const EMPTY: Tables = { ACT: [], SUB: [], TIM: [], REC: [], CON: [], WG: [], MEM: [] };
const SETTINGS = { 'due.internal': '2027-01-05', 'due.submission': '2027-01-08T12:00' };
const NOW = { now: '2027-01-10T12:00:00.000Z' };

const late = (tables: Tables, settings: Readonly<Record<string, string>> = SETTINGS) =>
  lateItems(bookOf({ ...EMPTY, ...tables }), contextOf({ ...NOW, settings })).map(({ id, due }) => [id, due]);

describe('what is late', () => {
  it('is open and was due before today, the longest first', () => {
    const rows = [
      { id: 'ACT-1', what: 'Call', due: '2027-01-09' },
      { id: 'ACT-2', what: 'Write', due: '2026-12-31', status: 'open' },
      { id: 'ACT-3', what: 'Today', due: '2027-01-10' },
      { id: 'ACT-4', what: 'Done', due: '2026-12-31', status: 'done' },
      { id: 'ACT-5', what: 'Whenever' },
    ];
    expect(late({ ACT: rows })).toEqual([
      ['ACT-2', '2026-12-31'],
      ['ACT-1', '2027-01-09'],
    ]);
  });

  it('are texts past their own day, else the coalition’s, until nobody writes on them', () => {
    const rows = [
      { id: 'SUB-1', title: 'A', kind: 'joint', status: 'draft' },
      { id: 'SUB-2', title: 'B', kind: 'joint', status: 'draft', internalDue: '2027-02-01' },
      { id: 'SUB-3', title: 'C', kind: 'statement', status: 'draft' },
      { id: 'SUB-4', title: 'D', kind: 'joint', status: 'withdrawn' },
      { id: 'SUB-5', title: 'E', kind: 'joint', status: 'draft', cycle: '3' },
      { id: 'SUB-6', title: 'F', kind: 'of-others', status: 'draft' },
    ];
    expect(late({ SUB: rows })).toEqual([['SUB-1', '2027-01-05']]);
  });

  it('are final texts that the UN takes no more, and none that is handed in', () => {
    const rows = [
      { id: 'SUB-1', title: 'A', kind: 'joint', status: 'final' },
      { id: 'SUB-2', title: 'B', kind: 'joint', status: 'uploaded' },
      { id: 'SUB-3', title: 'C', kind: 'local', status: 'final' },
    ];
    expect(late({ SUB: rows })).toEqual([['SUB-1', '2027-01-08']]);
  });

  it('is nothing that was over before the cycle was started here', () => {
    const rows = [{ id: 'SUB-1', title: 'A', kind: 'joint', status: 'draft' }];
    expect(late({ SUB: rows }, { ...SETTINGS, 'cycle.started': '2027-01-07T09:00' })).toEqual([]);
  });

  it('are milestones, next steps and missions to come back to', () => {
    expect(
      late({
        TIM: [
          { id: 'TIM-1', milestone: 'Kick-off', due: '2027-01-02T09:00' },
          { id: 'TIM-2', milestone: 'Before us', due: '2026-01-02T09:00', status: 'passed' },
        ],
        REC: [
          { id: 'REC-1', text: 'Ratify', due: '2027-01-03' },
          { id: 'REC-2', text: 'Gone', due: '2027-01-03', withdrawn: true },
        ],
        CON: [
          { id: 'CON-1', followUp: '2027-01-04' },
          { id: 'CON-2', followUp: '2027-01-04', followedUp: true },
        ],
      }),
    ).toEqual([
      ['TIM-1', '2027-01-02'],
      ['REC-1', '2027-01-03'],
      ['CON-1', '2027-01-04'],
    ]);
  });

  it('names who sees to it: its owner, else the co-chairs of its workgroup', () => {
    const tables: Tables = {
      ...EMPTY,
      WG: [{ id: 'WG-1', name: 'Water', coChair1: 'MEM-1', coChair2: 'Vacant' }],
      ACT: [
        { id: 'ACT-1', what: 'Call', due: '2027-01-01', workgroup: 'WG-1' },
        { id: 'ACT-2', what: 'Call', due: '2027-01-02', workgroup: 'WG-1', owner: 'MEM-2' },
        { id: 'ACT-3', what: 'Call', due: '2027-01-03' },
      ],
      MEM: [
        { id: 'MEM-1', name: 'Ana' },
        { id: 'MEM-2', name: 'Bo' },
      ],
    };
    expect(lateItems(bookOf(tables), contextOf(NOW)).map(({ owners }) => owners)).toEqual([
      ['MEM-1'],
      ['MEM-2'],
      [],
    ]);
  });
});
