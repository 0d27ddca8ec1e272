// A workbook at the end of a cycle: each row stands for one way in which rows stay or go.
import { nextCycleReads } from '../../../../src/core/follow-up/next-cycle/retention-rules';
import type { Tables } from '../../../support/book';

const NO_ROWS = Object.fromEntries(nextCycleReads.map((sheet) => [sheet, []])) as Tables;

export const SETTINGS = {
  coalition: 'Rivers',
  country: 'SVN',
  session: '57',
  cycle: '5',
  'review.date': '2026-02-04',
  timeZone: 'Europe/Ljubljana',
  'due.submission': '2025-07-09T12:00',
  'workbook.code': 'old',
  'workbook.file': 'old-file',
  'limit.joint': '5630',
};

export const rec = (id: string, values: object = {}) => ({
  id,
  cycle: 5,
  number: id.replace('REC-', '26.'),
  text: `Text ${id}`,
  answer: 'supported',
  ...values,
});
export const says = (
  id: string,
  recommendations: readonly string[],
  rating: string,
  values: object = {},
) => ({
  id,
  recommendations,
  rating,
  saidBy: 'us',
  level: 'national',
  organization: 'ORG-1',
  date: '2026-06-01',
  source: 'https://example.org/a',
  ...values,
});

export const TABLES: Tables = {
  ...NO_ROWS,
  SET: Object.entries(SETTINGS).map(([key, value], index) => ({ id: `SET-${index}`, key, value })),
  WG: [{ id: 'WG-1', name: 'Water' }],
  ORG: [{ id: 'ORG-1', name: 'Wells' }],
  MEM: [{ id: 'MEM-1', name: 'Ana', coordinator: true }],
  ISS: [{ id: 'ISS-1', name: 'Water' }],
  CTY: [{ id: 'CTY-1', iso3: 'NOR', name: 'Norway' }],
  COV: [{ id: 'COV-1', issue: 'ISS-1', workgroup: 'WG-1', part: 'leads' }],
  SUB: [
    { id: 'SUB-1', title: 'Sent', status: 'uploaded', workgroup: 'WG-1' },
    { id: 'SUB-2', title: 'Only an idea', status: 'idea', workgroup: 'WG-1' },
    { id: 'SUB-3', title: 'Merged', status: 'final', mergedInto: 'SUB-1' },
    { id: 'SUB-4', title: 'Long ago', status: 'received', cycle: '4' },
  ],
  TXT: [
    { id: 'TXT-1', submission: 'SUB-1', part: 1, text: 'Wells are dry.' },
    { id: 'TXT-2', submission: 'SUB-2', part: 1, text: 'Perhaps.' },
  ],
  ASK: [{ id: 'ASK-1', submission: 'SUB-1', text: 'Dig wells' }],
  CIT: [{ id: 'CIT-1', source: 'A/HRC/WG.6/57/SVN/3', paragraph: 3, submissions: ['SUB-1'] }],
  MAT: [{ id: 'MAT-1', ask: 'ASK-1', recommendation: 'REC-1' }],
  OBX: [
    { id: 'OBX-1', key: 'a', state: 'sent' },
    { id: 'OBX-2', key: 'b', state: 'waiting' },
  ],
  REC: [
    rec('REC-1'),
    rec('REC-2'),
    rec('REC-3', { answer: 'noted' }),
    rec('REC-4', { withdrawn: true }),
    rec('REC-5'),
    rec('REC-6'),
    rec('REC-7'),
  ],
  PRG: [
    says('PRG-1', ['REC-1'], 'partly'),
    says('PRG-2', ['REC-2'], 'done'),
    says('PRG-3', ['REC-3'], 'done'),
    says('PRG-5', ['REC-5'], 'done', { saidBy: 'government', organization: '' }),
    says('PRG-6', ['REC-1', 'REC-6'], 'done', { workgroup: 'WG-1', organization: '' }),
    says('PRG-7', ['REC-7'], 'done', { level: 'local' }),
    says('PRG-8', ['REC-7'], 'partly', { level: 'national', date: '2025-01-01' }),
  ],
  TIM: [
    {
      id: 'TIM-1',
      milestone: 'Submit',
      rule: 'submission: review-210d 12:00',
      due: '2025-07-09T12:00',
      status: 'done',
    },
    { id: 'TIM-2', milestone: 'Our party', due: '2026-02-10T12:00' },
  ],
};
