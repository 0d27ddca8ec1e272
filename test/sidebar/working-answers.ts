// Answers of an add-in that is not there, for the panels of overlaps, UN text, meetings, documents and mail.
import type { WhoAmIResult } from '../../src/core/people/joining/plan-who-am-i';
import type { CallResponse } from '../../src/core/workbook/command/types';
import type { BuiltDocument } from '../../src/core/submissions/documents/build-document';
import type { DocumentPreview } from '../../src/core/submissions/documents/document-queries';
import type { ListedMail, ListMailResult } from '../../src/core/inbox/mail/plan-mail-list';
import type { MeetingFormResult } from '../../src/core/people/meetings/plan-meetings-form';
import type { InviteToMeetingResult } from '../../src/core/people/meetings/plan-invite';
import { annotated, answersFound, imported, importForm } from './un-documents/bring-in-un-text/imported';
import { placeHolding } from './place-list';
import { details, finding, housing, overlaps, water } from './coverage/overlaps/answers';

export { overlaps };

export const answered = (result: unknown, summary: readonly string[] = []): CallResponse => ({
  ok: true,
  result,
  summary,
  problems: [],
});

export const refused = (message: string): CallResponse => ({
  ok: false,
  code: 'refused',
  message,
  fields: {},
});

const me: WhoAmIResult = {
  email: 'ana@example.org',
  person: 'MEM-1',
  name: 'Ana Ruiz',
  isCoordinator: true,
  coChairs: ['Housing'],
  language: 'en',
  speaks: [],
  bookLanguage: 'en',
  coalition: 'River Coalition',
  country: '',
  reviewDate: '2027-11-10',
  menu: 'coordinator',
};

const people = ['Benoît Lacroix', 'Chipo Moyo', 'Dana Levi', 'Élodie Sow', 'Farid Nour'];
export const meetings: MeetingFormResult = {
  workgroups: [housing, water],
  people: [...people, 'Gael Ito'].map((name, index) => ({ id: `MEM-${String(index)}`, name })),
  rhythms: [
    { id: 'weekly', name: 'every week' },
    { id: 'monthly', name: 'every month' },
  ],
  otherWorkgroups: [housing, water, { id: 'WG-3', name: 'Justice and policing' }],
  kinds: [
    { id: 'meeting', name: 'meeting' },
    { id: 'training', name: 'training' },
  ],
  organizations: [{ id: 'ORG-1', name: 'River Coalition', hostProblem: '' }],
  upcoming: [
    {
      id: 'MTG-1',
      name: 'First reading of the draft',
      workgroup: housing,
      withWorkgroups: [water],
      kind: 'meeting',
      start: '2027-02-03T18:00',
      length: 90,
      timeZone: 'Africa/Harare',
      place: '',
      link: 'https://meet.example.org/abc',
      following: 3,
      agenda: '1. The draft\n2. Who asks whom',
      ...{ accreditedHost: '', coSponsors: [], speakers: [], guests: [], guestList: null },
      when: 'Wednesday, 3 February 2027, 18:00 (Africa/Harare)',
      answers: { none: 4, yes: 3, no: 1, maybe: 0 },
    },
  ],
  timeZone: 'Africa/Harare',
  perDay: 100,
};

export const invited: InviteToMeetingResult = {
  id: 'MTG-2',
  created: true,
  changed: false,
  sequence: 0,
  when: 'Thursday, 4 March 2027, 10:00 (Africa/Harare)',
  dates: [
    {
      start: '2027-03-04T10:00',
      when: 'Thursday, 4 March 2027, 10:00 (Africa/Harare)',
      notes: ['this week: Send the reports'],
      isDayOff: false,
    },
  ],
  choice: {
    people: people.map((name, index) => ({
      ...{ person: `MEM-${String(index)}`, name, groups: 'Housing', level: 'writes', languages: ['English'] },
      ...{ reason: '', ticked: true, belongs: true, invited: index === 4 },
    })),
    lastTime: null,
  },
  changes: [],
  mails: people
    .slice(0, 4)
    .map((name, index) => ({ person: `MEM-${String(index)}`, name, kind: 'invitation' })),
  tellOtherwise: [{ person: 'MEM-9', name: 'Farid Nour', reason: 'has no mail address' }],
  overLimit: 2,
  perDay: 100,
};
const calledOff: InviteToMeetingResult = {
  ...invited,
  id: 'MTG-1',
  created: false,
  changed: true,
  overLimit: 0,
};

const TITLES = [
  'Families evicted from homes along the river',
  'Wells of the valley',
  'Dams, displacement and the right to adequate housing',
];

/** What the place of submissions holds. */
export const texts = placeHolding(
  'SUB',
  TITLES.map((name, index) => ({ id: `SUB-${String(index + 1)}`, name })),
  'register-submission',
);

const count = { body: 2101, everything: 2398, limit: 2815, kind: 'individual', spoken: '' } as const;
const preview: DocumentPreview = {
  submission: 'SUB-1',
  title: 'Families evicted from homes along the river',
  fileName: 'River-Coalition-Housing.docx',
  words: count,
  state: 'within',
  prompts: 1,
  openers: ['Ana Diaz', 'Bo Berg'],
  ...{ version: 2, unfinished: 3, document: 'https://docs.google.com/document/d/invented/edit' },
  help: 'Put a source between double square brackets. It becomes an endnote.',
  lines: [
    { style: 'cover', number: '', text: 'Universal Periodic Review', isPrompt: false },
    { style: 'section', number: '1.', text: 'Summary', isPrompt: false },
    {
      style: 'paragraph',
      number: '1.',
      text: 'Families lost their homes along the river.[1]',
      isPrompt: false,
    },
    { style: 'paragraph', number: '2.', text: '[What has changed since the last review]', isPrompt: true },
    { style: 'item', number: 'a)', text: 'Stop evictions without another home.', isPrompt: false },
    { style: 'section', number: '', text: 'Endnotes', isPrompt: false },
    { style: 'endnote', number: '1', text: 'Survey of 2026, page 4.', isPrompt: false },
  ],
};
const built: BuiltDocument = {
  submission: 'SUB-1',
  version: 3,
  fileName: 'River-Coalition-Housing.docx',
  words: count,
  prompts: 1,
  unchanged: false,
};

const waiting: ListedMail = {
  id: 'OBX-1',
  person: { id: 'MEM-2', name: 'Benoît Lacroix' },
  kind: 'invitation',
  kindText: 'invitation',
  about: 'First reading of the draft',
  record: 'MTG-1',
  version: 0,
  state: 'waiting',
  stateText: 'waiting',
  sentAt: '',
  attempts: 0,
  problem: '',
  mayMark: ['by-hand'],
};
const mailInState = (index: number, state: string): ListedMail => ({
  ...waiting,
  id: `OBX-${String(index + 2)}`,
  person: { id: `MEM-${String(index)}`, name: people[index % people.length] ?? '' },
  state,
  stateText: state,
  sentAt: state === 'sent' ? '2026-11-24T10:00:00.000Z' : '',
  problem: state === 'failed' ? 'The address was refused.' : '',
  mayMark: state === 'sent' ? [] : ['waiting', 'by-hand'],
});
const mails: ListMailResult = {
  mails: [
    waiting,
    ...['failed', 'uncertain', 'sent', 'sent', 'sent', 'sent', 'sent', 'sent'].map((state, index) =>
      mailInState(index, state),
    ),
  ],
  counts: { waiting: 1, sending: 0, sent: 6, uncertain: 1, failed: 1, 'by-hand': 0 },
};

/** By command; what a dry run answers stands under the name with `(dry run)`. */
export const workingAnswers: Readonly<Record<string, CallResponse>> = {
  'who-am-i': answered(me),
  'set-language': answered({}),
  'cycle-form': answered({
    facts: { session: 49 },
    hasCycle: true,
    passed: [],
    mayStart: true,
    needsSetUp: false,
    countries: [],
  }),
  undo: answered({}, ['Taken back.']),
  'list-overlaps': answered(overlaps),
  'overlap-details': answered(details),
  'allow-shared-text': {
    ...answered({ key: 'shared.text.1' }, ['From the next comparison on it no longer counts.']),
    change: 'CHG-7M2R',
  } as CallResponse,
  'find-overlaps': answered(finding(10, 0), ['12 submissions compared: 10 pairs have something in common.']),
  'decide-overlap': {
    ...answered({ settled: true, waitingFor: '' }, ['Settled: merge.']),
    change: 'CHG-4K7Q',
  } as CallResponse,
  'import-form': answered(importForm),
  'recognize-document': answered({ kind: 'report', symbol: 'A/HRC/00/0', found: 212 }),
  'import-answers (dry run)': answered(answersFound),
  'import-answers': answered(answersFound, ['188 answers found.']),
  'annotated-answers (dry run)': answered(annotated),
  'annotated-answers': {
    ...answered(annotated, ['2 answers with the text of the recommendation.']),
    documents: [
      {
        name: 'Answers.docx',
        docLink: 'https://docs.google.com/document/d/invented/edit',
        docxLink: 'https://drive.google.com/file/d/invented/view',
      },
    ],
  } as CallResponse,
  'import-recommendations (dry run)': answered(imported),
  'import-recommendations': answered(imported, ['208 numbers found, 212 recommendations.']),
  'meeting-form': answered(meetings),
  'invite-to-meeting (dry run)': answered(invited),
  'invite-to-meeting': answered(invited, ['“Second reading” is planned.', '4 people get a mail.']),
  'call off': answered(calledOff),
  'submissions-place': answered(texts),
  'document-preview': answered(preview, [
    '2101 of at most 2815 words.',
    '1 place in square brackets still has to be written.',
  ]),
  'build-document': answered(built, ['Version 3 is ready: 2101 words.']),
  'list-mail': answered(mails),
  'show-mail': answered({
    mail: {
      to: 'benoit@example.org',
      subject: 'Invitation: First reading of the draft',
      body: 'Dear Benoît,\n\nyou are invited to “First reading of the draft”.',
      htmlBody: '',
      replyTo: 'chipo@example.org',
      attachments: [
        { name: 'meeting.ics', type: 'text/calendar; charset=utf-8', content: 'BEGIN:VCALENDAR' },
      ],
    },
    problem: '',
  }),
  'mark-mail': answered({ marked: ['OBX-2'], left: [] }, ['1 mail is marked as “sent by hand”.']),
  'send-waiting-mail': answered({ sent: 1, failed: 0, uncertain: 0, left: 0, quota: 99 }),
};
