// The small coalition of ../fixture with texts, ratings and questions, as one-pagers need it.
import type { Tables } from '../../../support/book';
import { tables as usual } from '../fixture';

const TEXT = [
  'Water and sanitation',
  'In 2026 wells ran dry in 40 villages.[[Well Watch, Report on Wells. Second edition, 2026, p. 4.]] Art. 11 of the Covenant is breached.',
  'Women walk five kilometres a day for water. Nobody measures what is in it.',
  'Recommendations',
  'Dig wells',
].join('\n');

export const lobby: Tables = {
  ...usual,
  SUB: [
    { id: 'SUB-1', title: 'Wells', workgroup: 'WG-W', mainIssue: 'ISS-W', issues: ['ISS-W'] },
    {
      id: 'SUB-2',
      title: 'Owls',
      workgroup: 'WG-W',
      status: 'withdrawn',
      mainIssue: 'ISS-W',
      issues: ['ISS-W'],
    },
  ],
  TXT: [
    { id: 'TXT-1', submission: 'SUB-1', part: 1, text: TEXT },
    { id: 'TXT-2', submission: 'SUB-2', part: 1, text: 'Water and sanitation\nOwls are secret.' },
  ],
  QUE: [
    { id: 'QUE-1', text: 'Why are wells not tested?', issues: ['ISS-W'], status: 'ready' },
    { id: 'QUE-2', text: 'Published by somebody', issues: ['ISS-W'], status: 'published' },
  ],
  PRG: [
    {
      id: 'PRG-1',
      recommendations: ['REC-1'],
      rating: 'partly',
      date: '2026-05-01',
      workgroup: 'WG-W',
      source: 'visit',
      note: 'Ten wells were dug.',
    },
    {
      id: 'PRG-2',
      recommendations: ['REC-1'],
      rating: 'none',
      date: '2026-06-01',
      organization: 'ORG-1',
      source: 'x',
      note: 'A secret note',
      internal: true,
    },
  ],
  ORG: [{ id: 'ORG-1', name: 'Hidden House' }],
  MEM: (usual.MEM ?? []).map((row) =>
    row.id === 'MEM-BO'
      ? { ...row, email: 'bo@example.org', listed: true }
      : { ...row, email: 'x@example.org' },
  ),
  ATC: [{ id: 'ATC-1', country: 'CTY-C', ask: 'ASK-W', status: 'planned' }],
};
