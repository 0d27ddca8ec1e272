// The small coalition after its review: what was promised, heard, recommended, answered and done.
import type { Tables } from '../../support/book';
import { tables } from './fixture';

const rec = (id: string, number: string, country: string, more: object = {}) => ({
  id,
  cycle: 4,
  number,
  text: 'Dig wells',
  countries: [country],
  ...more,
});

export const reviewed: Tables = {
  ATC: [
    {
      id: 'ATC-1',
      country: 'CTY-C',
      ask: 'ASK-W',
      status: 'promised',
      promise: 'Wells',
      askedOn: '2026-10-01',
    },
    { id: 'ATC-2', country: 'CTY-K', ask: 'ASK-W', status: 'promised', askedOn: '2026-10-01' },
    { id: 'ATC-3', country: 'CTY-U', ask: 'ASK-D', status: 'planned' },
  ],
  HRD: [
    { id: 'HRD-1', country: 'CTY-C', ask: 'ASK-W', heard: 'partly', words: 'Clean water' },
    { id: 'HRD-2', country: 'CTY-K', ask: 'ASK-W', heard: 'no' },
  ],
  REC: [
    ...(tables.REC ?? []),
    rec('REC-8', '26.1', 'CTY-C', {
      answer: 'supported',
      issues: ['ISS-W'],
      workgroup: 'WG-W',
      agency: 'Ministry of Water',
    }),
    rec('REC-9', '26.2', 'CTY-T', { answer: 'noted', issues: ['ISS-W', 'ISS-D'] }),
  ],
  MAT: [
    { id: 'MAT-8', ask: 'ASK-W', recommendation: 'REC-8', decision: 'taken-up' },
    { id: 'MAT-9', ask: 'ASK-W', recommendation: 'REC-9', decision: 'open' },
  ],
  PRG: [
    { id: 'PRG-1', recommendations: ['REC-8'], rating: 'done', saidBy: 'government', date: '2027-01-01' },
    {
      id: 'PRG-2',
      recommendations: ['REC-8'],
      rating: 'partly',
      saidBy: 'us',
      workgroup: 'WG-W',
      date: '2027-01-01',
    },
  ],
};
