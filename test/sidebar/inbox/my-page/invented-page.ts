// Pages of an invented coalition, as the rule makes them in each language: a full one, a newcomer's, a quiet one.
import type { MyPageResult } from '../../../../src/core/inbox/my-page/page';
import type { Language } from '../../../../src/core/base/messages/text';
import { pageOf } from '../../../core/inbox/my-page/fixture';
import type { Tables } from '../../../support/book';

const recommendation = (number: number, due: string, nextStep: string, agency = '') => ({
  id: `REC-${number}`,
  cycle: 4,
  number: `40.${number}`,
  text: 'Test the water of all wells along rivers twice a year and publish the results in the languages spoken there',
  workgroup: 'WG-W',
  due,
  nextStep,
  agency,
});

const WAITS: Tables = {
  SUB: [
    {
      id: 'SUB-1',
      title: 'Clean wells and healthy rivers: the right to water of communities downstream of the mines',
      workgroup: 'WG-W',
      kind: 'joint',
      status: 'draft',
      words: 6120,
      internalDue: '2027-01-20',
    },
    { id: 'SUB-2', title: 'Crowded cells', workgroup: 'WG-P', kind: 'individual' },
    { id: 'SUB-3', title: 'Safe fishing', workgroup: 'WG-W', kind: 'individual', internalDue: '2027-02-20' },
  ],
  OVL: [{ id: 'OVL-1', first: 'SUB-1', second: 'SUB-2', level: 'same-asks', since: '2026-12-20' }],
  COV: ['WG-W', 'WG-P'].map((workgroup) => ({
    id: `COV-${workgroup}`,
    issue: 'ISS-W',
    workgroup,
    part: 'leads',
  })),
  REC: [
    recommendation(
      1,
      '2027-01-04',
      'Ask the ministry for the figures of last year',
      'Ministry of Water and Mines',
    ),
    recommendation(2, '2027-01-11', 'Visit the wells at San Mateo'),
    recommendation(3, '2027-03-01', 'Write to the parliament’s committee on health'),
    recommendation(9, '', ''),
  ],
  PRG: [
    {
      id: 'PRG-1',
      recommendations: ['REC-9'],
      rating: 'partly',
      organization: 'ORG-1',
      date: '2025-03-03',
      source: 'Law 4',
    },
  ],
  ACT: ['2027-01-09', '2027-01-12', '2027-01-13', '2027-02-01', '2027-02-02', '2027-02-03', ''].map(
    (due, index) => ({ id: `ACT-${index}`, what: `Call partner number ${index + 1}`, owner: 'MEM-BO', due }),
  ),
  MTG: [
    {
      id: 'MTG-1',
      title: 'Planning the drafts',
      workgroup: 'WG-W',
      start: '2027-01-12T18:00',
      place: 'Town hall',
    },
    {
      id: 'MTG-2',
      title: 'Training for new members',
      workgroup: 'WG-W',
      start: '2027-01-28T18:00',
      link: 'https://meet.example.org/abc',
    },
  ],
  INV: [
    { id: 'INV-1', meeting: 'MTG-1', person: 'MEM-BO' },
    { id: 'INV-2', meeting: 'MTG-2', person: 'MEM-BO', answer: 'yes' },
  ],
  TIM: [
    {
      id: 'TIM-1',
      milestone: 'Texts open for endorsement',
      phase: 'before',
      owner: 'MEM-BO',
      due: '2027-02-15T12:00',
      timeZone: 'Europe/Zurich',
    },
    { id: 'TIM-2', milestone: 'The UN publishes its documents', phase: 'before', due: '2027-08-15T18:00' },
  ],
};

export const fullPage = (language: Language): MyPageResult =>
  pageOf('bo', WAITS, { language, settings: { 'due.overlaps': '2027-01-05' } });

export const newcomersPage = (language: Language): MyPageResult => pageOf('new', WAITS, { language });

export const quietPage = (language: Language): MyPageResult =>
  pageOf('cora', { TIM: WAITS.TIM ?? [] }, { language, input: { listPeople: true } });

export const anothersPage = (language: Language): MyPageResult =>
  pageOf('cora', WAITS, { language, input: { for: 'Bo' } });
