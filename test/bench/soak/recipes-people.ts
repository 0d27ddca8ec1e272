// What is pressed around people, meetings, mail, the cycle, and the workbook itself.
import type { Row } from './hands';
import { idsOf, needs, oneOf, plain, some, type Press, type Recipe } from './recipe';

const workgroup = (press: Press): string => oneOf(press, 'WG', 'name');
const person = (press: Press): string => oneOf(press, 'MEM', 'label');

/** Two organizations that are nearly called the same, to be made one or kept apart. */
const TWINS = 'Soak twins';
export const twins = (number: number) => ['', 's'].map((end) => ({ name: `${TWINS} ${number}${end}` }));
const pair = (press: Press): object | undefined => {
  const other = some(press, 'ORG', ({ name = '' }) => name.startsWith(TWINS) && name.endsWith('s'));
  const one = some(press, 'ORG', ({ name }) => `${name ?? ''}s` === other?.['name']);
  return one && other ? { sheet: 'ORG', one: one['id'], other: other['id'], choices: {} } : undefined;
};

/** How meetings are called that are over by now, and are there to be closed. */
export const OVER = 'Soak over';

/** Typed where a word of the list belongs: each is there to be corrected. */
export const misspelled = (at: number): string => `plenty ${at}`;
const hasFreeSeat = ({ coChair1, coChair2 }: Row): boolean => coChair1 === '' || coChair2 === '';
const isMisspelled = (text = ''): boolean => text.startsWith('plenty ');

/** Somebody who is there to be erased. */
const GOES = 'Soak Goesaway';

const isOver = (title = ''): boolean => title.startsWith(OVER);

const meeting = (press: Press): object => ({
  ...{ workgroup: workgroup(press), title: press.word, start: '2027-02-03T18:00', length: 60 },
});
const dateOfPoll = (press: Press) => some(press, 'MTG', ({ series }) => /^MTG-/.test(series ?? ''));

const MEETINGS: readonly Recipe[] = [
  { command: 'invite-to-meeting', weight: 3, column: 'MTG.title', input: (press) => needs(meeting(press)) },
  {
    command: 'invite-to-meeting',
    input: (press) => needs({ ...meeting(press), chooseFrom: ['2027-02-04T18:00', '2027-02-05T18:00'] }),
  },
  {
    command: 'add-dates',
    input: (press) =>
      needs({ poll: dateOfPoll(press)?.['series']?.split(' ')[0], dates: ['2027-02-06T18:00'] }),
  },
  {
    command: 'answer-dates',
    input: (press) => {
      const date = dateOfPoll(press);
      return date && { poll: date['series']?.split(' ')[0], answers: { [date['id'] ?? '']: 'yes' } };
    },
  },
  {
    command: 'fix-date',
    input: (press) => {
      const date = dateOfPoll(press);
      return date && { poll: date['series']?.split(' ')[0], date: date['id'] };
    },
  },
  {
    command: 'remind-of-meeting',
    input: (press) => needs({ id: oneOf(press, 'MTG', 'id', ({ title = '' }) => title.startsWith('soak')) }),
  },
  {
    command: 'answer-invitations',
    isForAll: true,
    input: (press) =>
      needs({
        answers: idsOf(press, 'INV', (row) => row['person'] === press.person.label).map((invitation) => ({
          ...{ invitation, answer: 'yes' },
        })),
      }),
  },
  {
    command: 'close-meeting',
    input: (press) =>
      needs({
        ...{
          id: oneOf(press, 'MTG', 'id', ({ status, title }) => status !== 'held' && isOver(title)),
          attended: [person(press)],
        },
        ...{
          decisions: press.word,
          minutes: '=1+1',
          tasks: [{ what: 'Count the wells', owner: person(press) }],
        },
        send: 'invited',
      }),
  },
  {
    command: 'make-break-out',
    column: 'WG.name',
    input: (press) =>
      needs({
        of: workgroup(press),
        name: press.word,
        facilitators: [person(press)],
        members: [person(press)],
      }),
  },
];

/** 16 hexadecimal digits, as the key of a detail has. */
const someHex = (random: Press['random']): string =>
  Math.floor(random() * 2 ** 48)
    .toString(16)
    .padStart(16, '0');

const MAIL: readonly Recipe[] = [
  {
    command: 'write-to-group',
    weight: 2,
    input: (press) =>
      needs({
        groups: [workgroup(press)],
        levels: ['write'],
        way: 'each',
        subject: press.word,
        text: 'Come.',
      }),
  },
  plain('send-waiting-mail', 2),
  {
    command: 'mark-mail',
    input: (press) => needs({ ids: idsOf(press, 'OBX', ({ state }) => state === 'waiting'), as: 'by-hand' }),
  },
  plain('queue-digests'),
  plain('queue-home-digests'),
  plain('send-summaries'),
  { command: 'summaries-timer', input: ({ random }) => ({ on: random() < 0.5 }) },
  { command: 'choose-mail', isForAll: true, input: () => ({ mail: 'digest' }) },
  {
    command: 'ask-for-role',
    input: (press) => needs({ workgroup: oneOf(press, 'WG', 'name', hasFreeSeat), people: [person(press)] }),
  },
  {
    command: 'hand-over-role',
    input: (press) => {
      const group = some(press, 'WG', ({ coChair1 }) => (coChair1 ?? '') !== '');
      const to = person(press);
      return (
        group && { workgroup: group['name'], from: group['coChair1'], to, tell: 'group', note: press.word }
      );
    },
  },
  {
    command: 'settle-leaving',
    input: ({ random }) => ({
      decisions: [{ key: `email.${someHex(random)}`, how: 'leave', words: 'They agreed.' }],
    }),
  },
];

const WORKBOOK: readonly Recipe[] = [
  { command: 'set-up-workbook', input: () => ({ most: 3 }) },
  plain('check-workbook', 2),
  {
    command: 'import-rows',
    column: 'ORG.name',
    input: ({ word }) => ({ sheet: 'ORG', rows: [{ name: word }] }),
  },
  {
    command: 'import-rows',
    input: ({ random }) => ({ sheet: 'ORG', rows: twins(Math.floor(random() * 1e6)) }),
  },
  { command: 'merge-rows', input: pair },
  { command: 'keep-apart', input: pair },
  { command: 'add-words', input: ({ word }) => ({ list: 'languages', words: [word] }) },
  {
    command: 'correct-value',
    input: (press) => {
      const value = oneOf(press, 'MEM', 'experience', ({ experience }) => isMisspelled(experience));
      return value === '' ? undefined : { sheet: 'MEM', column: 'experience', value, to: 'some' };
    },
  },
  {
    command: 'start-cycle',
    input: ({ random }) => ({
      ...{ coalition: 'Riverside Coalition for Human Rights', country: 'USA', session: 57 },
      ...{ reviewDate: `2027-11-1${Math.floor(random() * 5)}`, timeZone: 'America/New_York', move: true },
    }),
  },
  { command: 'mark-passed', input: () => ({ as: 'done' }) },
  plain('note-review-changes'),
  { command: 'tick-review-change', input: () => ({ thing: 'missions', isDone: true }) },
];

const PEOPLE: readonly Recipe[] = [
  {
    command: 'join',
    isForAll: true,
    input: (press) => {
      const workgroups = [{ workgroup: workgroup(press), level: 'write', main: true }];
      const organization = oneOf(press, 'ORG', 'name');
      return needs({ name: press.person.label, organization, listed: true, workgroups });
    },
  },
  {
    command: 'share',
    ...{ isForAll: true, weight: 6, column: 'LIB.title' },
    input: ({ word }) => ({ kind: 'resource', title: word, link: `https://example.org/${word}` }),
  },
  {
    command: 'add-row',
    weight: 2,
    input: () => ({ sheet: 'MEM', values: { name: GOES, email: 'goes.away@example.org' } }),
  },
  {
    command: 'erase-person',
    weight: 2,
    input: (press) => needs({ person: oneOf(press, 'MEM', 'id', ({ name }) => name === GOES), typed: GOES }),
  },
  {
    command: 'bring-in-list',
    input: ({ word }) => ({ text: `Name\tEmail\nNoor ${word}\t${word}@example.org` }),
  },
  { command: 'bring-in-list', input: ({ word }) => ({ text: `Workgroup;Scope\nGroup ${word};Fish` }) },
  {
    command: 'bring-in-form-answers',
    input: (press) => ({
      tables: [
        {
          name: 'Join',
          text: `Timestamp\tEmail Address\tYour name\tOrganization\tWhich workgroups?\tHow do you take part?\tMay you be named in lists that leave the workbook?\n11/20/2026 9:12:05\t${press.word}@example.org\tSam ${press.word}\tLake Clinics\t${workgroup(press)}\twrites\tYes`,
        },
      ],
    }),
  },
];

export const PEOPLE_AND_WORKBOOK: readonly Recipe[] = [...MEETINGS, ...MAIL, ...WORKBOOK, ...PEOPLE];
