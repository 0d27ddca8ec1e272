// Answers of an add-in that is not there, for trying the panels: invented people, groups and texts.
import type { JoinFormResult } from '../../src/core/people/joining/plan-join-form';
import type { RowFormResult } from '../../src/core/workbook/this-row/plan-row-form';
import type { CallResponse } from '../../src/core/workbook/command/types';
import type { AccountResult } from '../../src/core/workbook/account/report';
import type { CheckResult } from '../../src/core/workbook/check/workbook-commands';
import type { ListedChange } from '../../src/core/workbook/changes/undo-commands';
import type { AskHintsResult } from '../../src/core/submissions/ask-hints/plan-hints';
import type { SimilarSubmissionsResult } from '../../src/core/coverage/overlaps/plan-similar';
import type { TemplatesResult } from '../../src/core/submissions/templates/plan-templates';
import type { SubmissionFormResult } from '../../src/core/submissions/registering/plan-registering-form';
import { handOver, vacancies, writeForm } from './people/group-answers';
import { cycleForm, nextCycle, nextStarted, started } from './cycle-answers';

export const answered = (result: unknown, summary: readonly string[] = []): CallResponse => ({
  ok: true,
  result,
  summary,
  problems: [],
});

const named = (prefix: string, names: readonly string[]) =>
  names.map((name, index) => ({ id: `${prefix}-${index + 1}`, name }));

const workgroups = named('WG', [
  'Housing',
  'Health and food',
  'Rights of Indigenous peoples',
  'Justice and policing',
]);
const organizations = named('ORG', [
  'River Tenants Union',
  'Clinics for All',
  'Northern Legal Aid',
  'Médicas Unidas',
]);
const issues = named('ISS', [
  'Adequate housing',
  'Evictions',
  'Right to health',
  'Police violence',
  'Education',
  'Water',
]);
const people = named('MEM', ['Ana Ruiz', 'Benoît Lacroix', 'Chipo Moyo', 'Dana Levi']);

const joinForm: JoinFormResult = {
  email: 'ana@example.org',
  workgroups: workgroups.map((one, index) => ({
    ...one,
    scope: 'What it works on.',
    rhythm: index === 0 ? 'every second Tuesday' : '',
    coChairs: index === 0 ? ['Chipo Moyo'] : [],
    members: index * 3 + 1,
    parent: index === 1 ? 'WG-1' : '',
  })),
  organizations: organizations.map((one) => ({ ...one, acronym: one.name.slice(0, 2).toUpperCase() })),
  levels: named('', ['leads a submission', 'writes', 'joins meetings', 'keep me informed']).map(
    ({ name }, index) => ({
      id: ['lead', 'write', 'meetings', 'informed'][index] ?? '',
      name,
      gets:
        index < 3
          ? 'Gets invitations to meetings, letters to the workgroup.'
          : 'Gets letters to the workgroup.',
    }),
  ),
  help: named('help', ['one-pagers', 'lobbying at home', 'Geneva', 'translation']),
  languages: named('language', ['English', 'Spanish', 'French', 'Arabic']),
  experiences: named('experience', ['new to it', 'some', 'much']),
  mail: [
    { id: 'each', name: 'each message' },
    { id: 'digest', name: 'one summary' },
  ],
  answers: null,
  mayActForOthers: true,
  actsIn: ['WG-1'],
  people,
  whoCanRead: [
    'Everybody who has access to this workbook can read what you enter here.',
    'If being named could put you at risk, ask a coordinator to enter you under a code name.',
  ],
};

const asks = ['Stop forced evictions without an offer of another home.'];
const submissionForm: SubmissionFormResult = {
  workgroups,
  ownWorkgroup: '',
  issues,
  organizations,
  people,
  kinds: [
    { id: 'individual', name: 'individual submission', limit: 2815, minutes: null },
    { id: 'joint', name: 'joint submission', limit: 5630, minutes: null },
    { id: 'one-pager', name: 'one-pager', limit: null, minutes: null },
    { id: 'statement', name: 'statement', limit: 240, minutes: 2 },
  ],
  speakers: people,
  statuses: [
    { id: 'idea', name: 'idea' },
    { id: 'draft', name: 'draft' },
    { id: 'received', name: 'received by the UN' },
  ],
  languages: [
    { id: 'en', name: 'English' },
    { id: 'es', name: 'Spanish' },
    { id: 'fr', name: 'French' },
  ],
  usualLanguage: 'English',
  originals: [{ id: 'SUB-8', name: 'Agua para el valle' }],
  mine: [
    {
      id: 'SUB-1',
      title: 'Evictions along the river and the right to housing',
      kind: 'joint',
      workgroup: 'WG-1',
      issues: ['ISS-2', 'ISS-1'],
      mainIssue: 'ISS-1',
      language: '',
      translationOf: '',
      leadOrganization: 'ORG-1',
      coSubmitters: ['ORG-2', 'ORG-3'],
      summary: 'Families lose their homes for a harbour.',
      ...{ speaker: '', minutes: null, registerBy: '', registered: false, officialDue: '' },
      uploadReason: '',
      status: 'draft',
      asks,
    },
  ],
  joint: [],
};

const similar: SimilarSubmissionsResult = {
  similar: [
    {
      id: 'SUB-1',
      title: 'Evictions along the river and the right to housing',
      workgroup: 'Housing',
      score: 0.5,
      near: true,
      line: 'Same issue: Evictions · 1 ask in common',
      sentences: undefined,
      opposed: [],
    },
    {
      id: 'SUB-2',
      title: 'Clinics in the north',
      workgroup: 'Health and food',
      score: 0.1,
      near: false,
      line: '',
      sentences: {
        first: { text: 'Families lose their homes for a harbour.', marks: [{ start: 0, end: 8 }] },
        second: { text: 'No clinic is near the families of the north.', marks: [{ start: 22, end: 30 }] },
      },
      opposed: [],
    },
  ],
};

const account: AccountResult = {
  lines: ['callsRunAsMe: yes', 'formulaSemicolons: #ERROR!', 'timeRead: 310 ms'],
  differing: [
    {
      title: 'A formula with semicolons works here',
      found: '#ERROR!',
      remedy: 'The issue board may show errors. Send this report.',
    },
  ],
  byEye: ['Did Google show “Google hasn’t verified this app”?'],
};

const checked: CheckResult = {
  report: [
    {
      sheet: 'People',
      row: 7,
      column: 'Organization',
      message: '“Clinics for Al” is not on the list of organizations.',
      cause: 'MEM organization',
      at: { sheet: 'MEM', id: 'MEM-1', column: 'organization' },
      value: 'Clinics for Al',
      mended: false,
    },
    {
      ...{ sheet: 'People', row: 9, column: 'Id', message: 'The row had no id.', cause: 'MEM id' },
      mended: true,
    },
    {
      ...{ sheet: 'Submissions', row: 4, column: '', message: 'The row stands twice.', cause: 'SUB' },
      mended: false,
    },
  ],
  done: [],
};

const changes: readonly ListedChange[] = [
  {
    id: 'CHG-1',
    at: '2026-11-24T10:00:00.000Z',
    actor: 'ana@example.org',
    command: 'join',
    title: 'Join workgroups',
    about: { first: 'Ana Ruiz, Water, Writes', rows: 2 },
    state: 'done',
    mayUndo: true,
  },
  {
    id: 'CHG-2',
    at: '2026-11-23T09:30:00.000Z',
    actor: 'chipo@example.org',
    command: 'register-submission',
    title: 'Register a submission',
    about: { first: '', rows: 3 },
    state: 'undone',
    mayUndo: false,
  },
];

const noField = {
  note: '',
  words: [],
  to: [],
  required: false,
  readOnly: false,
  rare: false,
  links: [],
} as const;
const rowForm: RowFormResult = {
  sheet: 'SUB',
  title: 'Submissions',
  id: 'SUB-1',
  rowNumber: 4,
  label: 'Evictions along the river',
  fields: [
    {
      ...noField,
      key: 'title',
      label: 'Title',
      note: 'The title on the cover.',
      type: 'text',
      required: true,
      value: 'Evictions along the river',
    },
    {
      ...noField,
      key: 'status',
      label: 'Status',
      type: 'word',
      words: [
        { key: 'idea', text: 'idea' },
        { key: 'draft', text: 'draft' },
      ],
      initial: 'idea',
      value: 'draft',
    },
    {
      ...noField,
      key: 'issues',
      label: 'Issues',
      type: 'links',
      to: ['ISS'],
      value: ['ISS-1'],
      links: [{ id: 'ISS-1', label: 'Adequate housing' }],
    },
    {
      ...noField,
      key: 'internalDue',
      label: 'Internal deadline',
      type: 'dateTime',
      rare: true,
      value: '2027-02-01T18:00',
    },
    {
      ...noField,
      key: 'updated',
      label: 'Last changed',
      type: 'text',
      readOnly: true,
      value: '2026-11-24T10:00:00Z',
    },
  ],
  problems: [
    {
      column: 'issues',
      label: 'Issues',
      message: '“Evicions” is not on the list of issues.',
      readings: [],
    },
  ],
  related: [
    {
      sheet: 'ASK',
      title: 'What we ask for',
      rows: [{ id: 'ASK-1', label: 'Stop forced evictions' }],
      more: 2,
    },
  ],
  readOnly: '',
  options: { ISS: issues.map(({ id, name }) => ({ id, label: name })) },
};

const hints: AskHintsResult = {
  hints: [{ ask: 'Help families', language: 'en', hint: 'Clearer with: who acts (a ministry, parliament)' }],
};

const templates: TemplatesResult = {
  forms: [
    {
      form: 'submission',
      title: 'Submissions and local reports',
      templates: [
        { name: 'own-1', file: 'river-union.docx', since: 'Monday 4 January 2027', isActive: true },
        { name: '', file: '', since: '', isActive: false },
      ],
    },
  ],
  fields: [{ written: '{#paragraphs}\n{number} {text}\n{/paragraphs}', meaning: 'The text' }],
};

/** By command. */
export const fakeAnswers: Readonly<Record<string, CallResponse>> = {
  'write-form': answered(writeForm),
  vacancies: answered(vacancies),
  'hand-over-form': answered(handOver),
  'who-am-i': answered({
    email: 'ana@example.org',
    person: 'MEM-1',
    name: 'Ana Ruiz',
    language: 'en',
    speaks: [],
  }),
  'set-language': answered({}),
  'join-form': answered(joinForm),
  join: answered({ person: 'MEM-0', possibleSame: [] }, [
    'Ana Ruiz is now on the list of people.',
    'Joined: Housing.',
  ]),
  'find-form-answers': answered({ tables: [{ name: 'Form Responses 1', text: 'Timestamp\tYour name' }] }),
  'submission-form': answered(submissionForm),
  'similar-submissions': answered(similar),
  'ask-hints': answered(hints),
  'register-submission': answered({}, ['“Water for the valley” is registered.']),
  'word-templates': answered(templates),
  'cycle-form': answered(cycleForm),
  'start-cycle': answered(started, ['1 date will move.', '1 date stays as typed.']),
  'next-cycle-overview': answered(nextCycle),
  'start-next-cycle': answered(nextStarted, ['The workbook is ready for cycle 5.']),
  'check-workbook': answered(checked, ['One row was mended.']),
  'set-up-workbook': answered({ report: [], done: ['The workbook is set up.'] }, ['The workbook is set up.']),
  'check-account': answered(account, ['38 points as expected, 1 otherwise.']),
  'erase-person': answered({
    people: named('MEM', ['Ana Ruiz', 'Bo Lind', 'Dee Park']),
    ...{ isUnfinished: false, name: '', lookedFor: [], goes: [], rewritten: [], maybe: [], stays: [] },
    ...{ journal: 0, notes: 0, kept: 0, beyond: [] },
  }),
  'list-changes': answered({ changes, timeZone: 'America/New_York', clock: 'New York time' }),
  'undo-form': answered({ later: changes.slice(0, 1), others: [], byHand: 1 }),
  undo: answered({}, ['“Join workgroups” was taken back: 3 cells.']),
  'selected-row': answered({ sheet: 'END', row: 4 }),
  'row-form': answered(rowForm),
  'edit-row': answered({ id: 'SUB-1', label: 'Evictions along the river', changed: ['title'] }, [
    'Changed: Title.',
  ]),
};
