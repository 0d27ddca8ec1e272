// A small coalition whose texts overlap, and the list of its overlaps after each run.
import { findOverlapsReads, planFindOverlaps } from '../../../../src/core/coverage/overlaps/plan-find';
import { listOverlaps } from '../../../../src/core/coverage/overlaps/plan-overlaps-list';
import type { SomeValues } from '../../../../src/core/workbook/records/rows';
import { applied, bookReading, contextOf, prose, sharedMemory, type Rows, type Wanted } from './fixture';

export const quoted = prose('quoted', 60);
export const rows: Rows = {
  WG: [
    { id: 'WG-1', name: 'Water' },
    { id: 'WG-2', name: 'Prisons' },
  ],
  ISS: [{ id: 'ISS-1', name: 'Rural life', nameEs: 'Vida rural' }],
  MEM: [
    { id: 'MEM-ANA', name: 'Ana' },
    { id: 'MEM-BO', name: 'Bo' },
  ],
  SUB: [
    { id: 'SUB-9', title: 'Wells', workgroup: 'WG-1' },
    { id: 'SUB-1', title: 'Rivers', workgroup: 'WG-2' },
    { id: 'SUB-2', title: 'Harvest wages', workgroup: 'WG-1', issues: ['ISS-1'] },
    { id: 'SUB-3', title: 'Roads', workgroup: 'WG-2', mainIssue: 'ISS-1' },
    { id: 'SUB-4', title: 'Old wells', workgroup: 'WG-2', status: 'withdrawn' },
  ],
  TXT: [
    { id: 'TXT-2', submission: 'SUB-9', part: 2, text: quoted },
    { id: 'TXT-1', submission: 'SUB-9', part: 1, text: prose('w', 100) },
    { id: 'TXT-3', submission: 'SUB-1', part: 1, text: `${quoted} ${prose('r', 60)}` },
    { id: 'TXT-4', submission: 'SUB-4', part: 1, text: quoted },
  ],
  ASK: [
    { id: 'ASK-1', submission: 'SUB-2', text: 'Pay harvest workers by the day.' },
    { id: 'ASK-2', submission: 'SUB-3', text: 'Pay harvest workers by the day.' },
  ],
  OVL: [],
  COV: [],
  REC: [],
  ORG: [],
  SET: [],
};

export function find(given: Rows, wanted: Wanted & { most?: number } = {}, memory = sharedMemory()) {
  const { most } = wanted;
  const book = bookReading(findOverlapsReads, given);
  const plan = planFindOverlaps(book, { ...(most && { most }) }, contextOf(wanted, given), memory);
  if (!plan.ok) throw new Error('The plan was refused.');
  return plan.value;
}
export const afterFind = (given: Rows): Rows => applied(given, find(given).edits);
export const overlaps = (given: Rows) => bookReading(listOverlaps.reads, given).rows('OVL');
export const withOverlap = (given: Rows, id: string, values: SomeValues<'OVL'>): Rows =>
  applied(given, [{ kind: 'update', sheet: 'OVL', id, values: values as Record<string, string> }]);
export const withText = (given: Rows, text: string): Rows =>
  applied(given, [{ kind: 'update', sheet: 'TXT', id: 'TXT-3', values: { text } }]);
