// What is there before the time of the soak begins, so that there is something to press each command for.
import type { SheetId } from '../../../src/core/workbook/schema/sheet-ids';
import type { Row } from './hands';
import { OVER, twins } from './recipes-people';
import { countryReportOf, reportOf } from './recipes-review';
import { TO_CORRECT } from './recipes-texts';

/** A command that a coordinator presses, with an input from the rows that are there by then. */
type Prepared = readonly [command: string, input: (rows: (sheet: SheetId) => readonly Row[]) => object];

/** On issues that workgroups of the sample lead, two and two alike. */
const ON_ISSUES = [
  'Ensure safe drinking water and sanitation for all households (Chile)',
  'Ensure safe drinking water and sanitation for every household (Malta)',
  'Abolish the death penalty (Kenya)',
  'Abolish the death penalty in all its states (Chile)',
  'Guarantee the right to housing of people without a home (Kenya)',
  'Guarantee the right to housing of everybody without a home (Malta)',
  'Protect women from violence at home (Chile)',
  'Pay teachers in schools on reservations of indigenous peoples (Kenya)',
];

const report = (): string =>
  `${reportOf('first', 40).replace(/\.$/, ';')}\n${ON_ISSUES.map((text, at) => `40.${at + 3} ${text}`).join(';\n')}.`;

/** They are over, and there to be closed. */
const meetings = [1, 2, 3].map((at): Prepared => {
  const values = { title: `${OVER} ${at}`, workgroup: 'Housing and Water', start: `2026-11-2${at}T18:00` };
  return ['add-row', () => ({ sheet: 'MTG', values: { ...values, length: 60 } })];
});

/** While one of the coalition is in Geneva, what was told that day goes home in a digest. */
const inGeneva = {
  person: 'Ngozi Adeyemi',
  event: 'Pre-session',
  arrives: '2026-11-20',
  leaves: '2027-12-01',
};

const text = (ending: string): string =>
  `Introduction\nFamilies by the river drink from wells that nobody has tested since the flood, ${ending}.`;

/** Signed in one wording and corrected since. */
const corrected: readonly Prepared[] = [
  ['register-submission', () => ({ title: TO_CORRECT, kind: 'joint', workgroup: 'Housing and Water' })],
  ['take-in-text', () => ({ submission: TO_CORRECT, text: text('and no office answers their letters') })],
  ['endorse', () => ({ submission: TO_CORRECT, role: 'co-submitter' })],
  ['take-in-text', () => ({ submission: TO_CORRECT, text: text('and no office answers the letters') })],
];

/** Some are accepted, so that they have workgroups; the others wait. */
const divided: readonly Prepared[] = [
  ['suggest-for-recommendations', () => ({})],
  [
    'accept-suggestions',
    (rows) => ({
      ids: rows('REC')
        .filter(({ suggested }) => suggested !== '')
        .slice(0, 5)
        .map(({ id }) => id),
    }),
  ],
  ['share-out', () => ({ cycle: 4 })],
];

/** Rated as nothing done, while the country says that it is. */
const contradicted: readonly Prepared[] = [
  ['set-progress-scale', () => ({ words: ['done', 'partly', 'nothing'] })],
  ['record-progress', () => ({ recommendations: ['40.1'], rating: 'nothing', source: 'Our own visits' })],
  ['import-country-report', () => ({ text: countryReportOf('first') })],
];

/** A number that nobody decided about holds it back, so that mail waits. */
const held = {
  ...{ groups: ['Housing and Water'], levels: ['write'], way: 'each' },
  ...{ subject: 'Call', text: 'Call Ana Ruiz at +47 22 12 34 56 about the wells.' },
};

/** `day` is today's, as 2026-12-01. */
export const prepared = (day: string): readonly Prepared[] => [
  ['import-recommendations', () => ({ text: report(), cycle: 4 })],
  ...meetings,
  ['add-row', () => ({ sheet: 'DEL', values: inGeneva })],
  ['add-row', () => ({ sheet: 'OUT', values: { date: day, title: 'What Chile said', channel: 'post' } })],
  ['import-rows', () => ({ sheet: 'ORG', rows: [1, 2, 3].flatMap(twins) })],
  ['write-to-group', () => held],
  ...corrected,
  ...divided,
  ...contradicted,
];
