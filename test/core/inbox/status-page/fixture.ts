// A coalition in which everything that no one may read bears the mark `leak`: all fields of people, notes, addresses, links
// to documents, and what was said to missions.
import type { Language } from '../../../../src/core/base/messages/text';
import { SHEETS } from '../../../../src/core/workbook/schema/sheets';
import { SHEET_IDS } from '../../../../src/core/workbook/schema/sheet-ids';
import { bookOf, contextOf, type Tables } from '../../../support/book';

export const MARK = /leak/i;

const people = Array.from({ length: 9 }, (_, at) => ({
  id: `MEM-${at + 1}`,
  name: `Zora Leakson ${'ABCDEFGHI'[at] ?? ''}`,
}));

const takesPart = (workgroup: string, count: number, start: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: `PAR-${workgroup}-${at}`,
    person: `MEM-${at + 1 + start}`,
    workgroup,
    level: at === 0 ? 'lead' : 'write',
    main: true,
    status: 'active',
  }));

/** What may be read, and what links the rows. */
export const open: Tables = {
  MEM: people,
  ORG: [
    { id: 'ORG-1', name: 'Housing Now', acronym: 'HN', listed: true },
    { id: 'ORG-2', name: 'Leaking Roofs Network', acronym: 'LEAKNET' },
    { id: 'ORG-3', name: 'Friends of Zora Leakson A', acronym: '', listed: true },
  ],
  WG: [
    { id: 'WG-1', name: 'Water', coChair1: 'MEM-1', coChair2: 'MEM-2', status: 'active' },
    { id: 'WG-2', name: 'Small group', coChair1: 'MEM-7', coChair2: '', status: 'active' },
    { id: 'WG-3', name: 'Circle of Zora Leakson B', status: 'active' },
  ],
  PAR: [...takesPart('WG-1', 6, 0), ...takesPart('WG-2', 3, 6)],
  ISS: [
    { id: 'ISS-1', name: 'Safe water', nameEs: 'Agua', nameFr: 'Eau', theme: 'livelihood' },
    { id: 'ISS-2', name: 'Prisons', nameEs: 'Prisiones', nameFr: 'Prisons', theme: 'justice' },
    { id: 'ISS-3', name: 'Case of Zora Leakson C', nameEs: '', nameFr: '', theme: 'justice' },
  ],
  COV: [
    { id: 'COV-1', issue: 'ISS-1', workgroup: 'WG-1', part: 'leads' },
    { id: 'COV-2', issue: 'ISS-3', workgroup: 'WG-1', part: 'leads' },
  ],
  SUB: [
    {
      ...{ id: 'SUB-1', title: 'Clean wells', kind: 'joint', status: 'received', workgroup: 'WG-1' },
      ...{ leadOrganization: 'ORG-1', ohchrCode: 'JS4', citedIn: 'A/HRC/WG.6/55/NOR/3, para. 12' },
      ...{ cycle: '', mergedInto: '', translationOf: '' },
    },
    ...(
      [
        ['SUB-2', 'Leaking roofs', 'individual', 'received', 'ORG-2'],
        ['SUB-3', 'Leak of a draft', 'joint', 'draft', 'ORG-1'],
        ['SUB-4', 'Leak for one mission', 'one-pager', 'received', 'ORG-1'],
        ['SUB-5', 'A letter by Zora Leakson D', 'joint', 'received', 'ORG-1'],
        ['SUB-6', 'With the Leaking Roofs Network', 'joint', 'received', 'ORG-1'],
        ['SUB-7', 'Leak of nobody', 'individual', 'received', ''],
      ] as const
    ).map(([id, title, kind, status, leadOrganization]) => ({
      ...{ id, title, kind, status, leadOrganization, workgroup: 'WG-1' },
      ...{ ohchrCode: '', citedIn: '', cycle: '', mergedInto: '', translationOf: '' },
    })),
  ],
  OUT: [
    {
      id: 'OUT-1',
      date: '2027-01-02',
      title: 'Our first film',
      link: 'https://example.org/film',
      embargo: '',
    },
    {
      id: 'OUT-2',
      date: '2027-01-03',
      title: 'Leak held back',
      link: 'https://example.org/leak',
      embargo: '2027-03-01T10:00',
    },
    {
      id: 'OUT-3',
      date: '2027-01-04',
      title: 'Leak without address',
      link: 'mailto:leak@example.org',
      embargo: '',
    },
    {
      id: 'OUT-4',
      date: '2027-01-05',
      title: 'Talk with Zora Leakson E',
      link: 'https://example.org/talk',
      embargo: '',
    },
  ],
  REC: [
    {
      id: 'REC-1',
      cycle: 4,
      number: '1.1',
      text: 'Leak of a text',
      answer: 'supported',
      workgroup: 'WG-1',
      withdrawn: false,
    },
    { id: 'REC-2', cycle: 4, number: '1.2', text: 'Leak of another', answer: 'noted', withdrawn: false },
  ],
  ASK: [{ id: 'ASK-1', text: 'Leak of an ask', submission: 'SUB-1', workgroup: 'WG-1' }],
  MAT: [{ id: 'MAT-1', ask: 'ASK-1', recommendation: 'REC-1', decision: 'taken-up' }],
  PRG: [
    {
      ...{ id: 'PRG-1', recommendations: ['REC-1'], rating: 'partly', saidBy: 'us', level: 'national' },
      ...{ date: '2026-12-01', internal: true },
    },
  ],
  TIM: [
    {
      id: 'TIM-1',
      milestone: 'Final texts',
      due: '2027-02-01T10:00',
      rule: 'submission:review-6m',
      status: 'open',
    },
    {
      id: 'TIM-2',
      milestone: 'Lunch with Zora Leakson F',
      due: '2027-02-03T10:00',
      rule: '',
      status: 'open',
    },
  ],
  CTY: [{ id: 'CTY-1', iso3: 'NOR', name: 'Norway', formalName: '', aliases: [] }],
  ATC: [{ id: 'ATC-1', country: 'CTY-1', ask: 'ASK-1', status: 'promised' }],
  CON: [{ id: 'CON-1', date: '2026-12-02', country: 'CTY-1', asks: ['ASK-1'], who: ['MEM-1'] }],
  HRD: [{ id: 'HRD-1', country: 'CTY-1', ask: 'ASK-1', heard: 'yes' }],
  SET: [],
  TPL: [{ id: 'TPL-1', name: 'sections', part: 1, bytes: 'UEsDBA==' }],
};

const TEXTS = new Set(['text', 'longText', 'email', 'url', 'texts']);
const planted = (sheet: string, column: string, type: string): string | readonly string[] => {
  const mark = `leak-${sheet}-${column}`;
  if (type === 'email') return `${mark}@example.org`.toLowerCase();
  if (type === 'url') return `https://${mark}.example.org/`.toLowerCase();
  return type === 'texts' ? [mark] : mark;
};

/** The same rows, and one of each other sheet, with a mark in each field of text that says nothing yet. */
export const marked = Object.fromEntries(
  SHEET_IDS.map((sheet) => {
    const rows: readonly object[] = open[sheet] ?? [{ id: `${sheet}-1` }];
    if (sheet === 'TPL' || sheet === 'SET') return [sheet, rows];
    const columns = Object.entries(SHEETS[sheet].columns) as [string, { type: string }][];
    const texts = columns.filter(([, { type }]) => TEXTS.has(type));
    const marks = Object.fromEntries(texts.map(([key, { type }]) => [key, planted(sheet, key, type)]));
    return [sheet, rows.map((row) => ({ ...marks, ...row }))];
  }),
) as Tables;

export const settings = {
  coalition: 'River and Rights',
  country: 'NOR',
  cycle: '4',
  'review.date': '2027-11-08',
};
export const coordinator = { email: 'leak@example.org', person: 'MEM-1', isCoordinator: true, coChairs: [] };
export const markedBook = () => bookOf(marked);
export const contextFor = (language: Language = 'en') =>
  contextOf({ actor: coordinator, language, settings });
