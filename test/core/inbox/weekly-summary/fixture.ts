// A coalition for summaries: a clash, pairs of overlaps, tasks and a meeting, each for somebody else.
import { digestReads } from '../../../../src/core/inbox/weekly-summary/items';
import type { Book } from '../../../../src/core/workbook/records/book';
import { bookOf, contextOf, type Tables } from '../../../support/book';

/** A Sunday: the last day of the first week by ISO 8601. */
export const NOW = '2027-01-10T12:00:00.000Z';
export const WEEK = '2027-W01';

export const people: NonNullable<Tables['MEM']> = [
  { id: 'MEM-CORA', name: 'Cora', email: 'cora@example.org', coordinator: true },
  { id: 'MEM-BO', name: 'Bo', email: 'bo@example.org', listed: true },
  { id: 'MEM-DEE', name: 'Dee', email: 'dee@example.org', mail: 'digest', listed: false },
  { id: 'MEM-FAY', name: 'Fay', email: '', mail: 'coordinator' },
  { id: 'MEM-GIL', name: 'Gil', email: 'gil@example.org', status: 'left' },
  { id: 'MEM-HAL', name: 'Hal', email: 'hal@example.org', mail: 'digest' },
  { id: 'MEM-IDA', name: 'Ida', email: 'ida@example.org' },
  { id: 'MEM-JON', name: 'Jon', email: 'jon@example.org', mail: 'none' },
];

const base: Tables = {
  WG: [
    { id: 'WG-W', name: 'Water', coChair1: 'MEM-BO' },
    { id: 'WG-P', name: 'Prisons', coChair1: 'MEM-DEE', coChair2: 'MEM-FAY' },
    { id: 'WG-X', name: 'Old group', status: 'closed', coChair1: 'MEM-IDA' },
  ],
  MEM: people,
  ISS: [
    { id: 'ISS-W', name: 'Water', nameEs: 'Agua', nameFr: 'Eau' },
    { id: 'ISS-D', name: 'Detention', nameEs: 'Detención', nameFr: 'Détention' },
  ],
  SUB: [
    { id: 'SUB-1', title: 'Clean wells', workgroup: 'WG-W' },
    { id: 'SUB-2', title: 'Cells', workgroup: 'WG-P' },
    { id: 'SUB-3', title: 'Old wells', workgroup: 'WG-W', status: 'withdrawn' },
  ],
  COV: [],
  OVL: [],
  ACT: [],
  MTG: [],
  INV: [],
  OBX: [],
};

export const bookWith = (more: Tables = {}): Book =>
  bookOf(Object.fromEntries(digestReads.map((sheet) => [sheet, more[sheet] ?? base[sheet] ?? []])));

export const context = contextOf({ now: NOW, settings: { coalition: 'River and Rights' } });

export const lead = (
  id: string,
  workgroup: string,
  more: Partial<NonNullable<Tables['COV']>[number]> = {},
): NonNullable<Tables['COV']>[number] => ({ id, issue: 'ISS-W', workgroup, part: 'leads', ...more });

/** Water and Prisons lead on the same issue. */
export const CLASH: Tables = {
  COV: [lead('COV-1', 'WG-W', { person: 'MEM-BO' }), lead('COV-2', 'WG-P', { person: 'MEM-DEE' })],
};

export const MEETING: Tables = {
  MTG: [
    { id: 'MTG-1', title: 'Drafts', workgroup: 'WG-W', start: '2027-02-01T15:00', length: 60 },
    { id: 'MTG-2', title: 'Past', workgroup: 'WG-W', start: '2027-01-02T15:00', length: 60 },
    { id: 'MTG-3', title: 'Off', workgroup: 'WG-W', start: '2027-02-02T15:00', status: 'cancelled' },
  ],
  INV: ['MTG-1', 'MTG-2', 'MTG-3'].flatMap((meeting) =>
    ['MEM-HAL', 'MEM-IDA'].map((person) => ({ id: `INV-${meeting}-${person}`, meeting, person })),
  ),
};
