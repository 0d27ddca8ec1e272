// Made-up recommendations and ratings, as the add-in answers.
import type {
  ListProgressResult,
  ShownProgress,
} from '../../../../src/core/follow-up/progress/plan-progress-list';
import type { ProgressFormResult } from '../../../../src/core/follow-up/progress/plan-progress-form';
import type { ShownRecommendation, ShownRating } from '../../../../src/core/follow-up/progress/show';

const TEXTS = [
  'Test all wells along rivers twice a year and publish the results in the languages that people there speak.',
  'House no more than two people in a cell and let families visit at weekends.',
  'Count the owls.',
  'Ratify the Optional Protocol on a communications procedure, and make sure that those who live far from the capital can use it without a lawyer.',
];
const none = { id: '', name: '' };

const recommendation = (index: number): ShownRecommendation => ({
  id: `REC-${index + 1}`,
  name: `4: 40.${index + 1}`,
  number: `40.${index + 1}`,
  text: TEXTS[index % TEXTS.length] ?? '',
  countries: index % 3 === 0 ? ['Chile', 'Iran (Islamic Republic of)', 'Timor-Leste'] : ['Kenya'],
  answer: index % 4 === 1 ? 'noted' : 'supported',
  answerText: index % 4 === 1 ? 'noted (not accepted)' : 'supported',
  workgroup: index % 2 === 0 ? { id: 'WG-1', name: 'Indigenous Peoples and Environment' } : none,
  issues: [{ id: 'ISS-1', name: 'Right to water' }],
});

const standing = (row: string, more: Partial<ShownRating>): ShownRating => ({
  row,
  voice: 'Housing Now',
  saidBy: 'us',
  level: 'national',
  levelText: 'national',
  grade: 'partly',
  gradeText: 'partly',
  date: '2026-06-01',
  source: 'https://laws.example.org/2026/a-very-long-address-that-does-not-break-anywhere-by-itself/law-4',
  note: 'Wells are tested in two of nine regions.',
  isInternal: false,
  isStale: false,
  recordedBy: 'Ana Ruiz',
  ...more,
});

const progress = (index: number): ShownProgress => ({
  ...recommendation(index),
  current: [],
  earlier: [],
  differs: false,
  isStale: false,
  agency: '',
  nextStep: '',
  due: '',
  dueState: 'none',
  mayPlan: true,
  mine: index % 2 === 0,
});

const rated: ShownProgress = {
  ...progress(0),
  current: [
    standing('PRG-1', {
      voice: 'The government',
      saidBy: 'government',
      grade: 'done',
      gradeText: 'done',
      source: 'Midterm report of the Government, paragraph 14',
      note: 'All wells are tested.',
      date: '2026-09-01',
    }),
    standing('PRG-2', {}),
    standing('PRG-3', {
      voice: 'Cell Watch',
      level: 'local',
      levelText: 'local',
      isStale: true,
      date: '2025-01-10',
    }),
  ],
  earlier: [standing('PRG-4', { gradeText: 'nothing yet', grade: 'nothing', date: '2025-03-01' })],
  differs: true,
  agency: 'Ministry of Water and Mines',
  nextStep: 'Ask for the results of the third region',
  due: '2027-01-05',
  dueState: 'late',
};

export const inventedList: ListProgressResult = {
  cycles: [4, 3],
  cycle: 4,
  recommendations: [
    rated,
    { ...progress(1), due: '2027-01-20', dueState: 'soon', nextStep: 'Visit the prison' },
    ...Array.from({ length: 28 }, (_, index) => progress(index + 2)),
  ],
  counts: { all: 30, rated: 1, unrated: 29, differ: 1, stale: 0, due: 2, mine: 15 },
  dueNext: ['REC-1', 'REC-2'],
  staleMonths: 12,
  notes: ['1 row of the tab “Progress” has no source: add where it can be checked.'],
};

export const inventedForm: ProgressFormResult = {
  cycles: [4, 3],
  cycle: 4,
  selected: '',
  recommendations: Array.from({ length: 30 }, (_, index) => recommendation(index)),
  clusters: [{ name: '40.1 Test the wells', numbers: '40.1, 40.4', count: 2 }],
  scale: ['done', 'partly', 'nothing yet', 'went backwards', 'not known'].map((name) => ({
    key: name,
    name,
  })),
  levels: ['national', 'state or province', 'local'].map((name) => ({ key: name.split(' ')[0] ?? '', name })),
  voices: [
    { key: 'us', name: 'the coalition' },
    { key: 'government', name: 'the government' },
  ],
  organizations: [{ id: 'ORG-1', name: 'Housing Now' }],
  workgroups: [{ id: 'WG-1', name: 'Indigenous Peoples and Environment' }],
  usual: 'ORG-1',
  today: '2027-01-10',
  problem: '',
};
