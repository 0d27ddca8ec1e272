// Rows that are added one by one, issues that are divided, questions, recommendations told and handed back, a new scale.
import { COORDINATOR, mustDo, type BookState, type OpenBook } from '../../support/workbook';
import { CO_CHAIR, CYCLE, MEMBER } from '../../support/coalition';
import { after, once, type Case } from './matrix';

const REPORT = `40. The following recommendations enjoy the support of Norway:
40.1 Test wells along rivers (Chile);
40.10 House two people in a cell (Chile).`;
const QUESTION = 'Why are the wells along rivers not tested?';

const nameOf = (book: OpenBook, place: number): string => String(book.rowsOf('ISS')[place]?.['name'] ?? '');
const idOf = (book: OpenBook, sheet: 'WG' | 'ISS' | 'QUE' | 'ACT', key: string, value: string): string =>
  String(book.rowsOf(sheet).find((row) => row[key] === value)?.['id'] ?? '');

function divided(book: OpenBook): void {
  mustDo(book.as(COORDINATOR).call('import-recommendations', { text: REPORT, cycle: 4 }));
  const water = book.rowsOf('REC').filter(({ cycle }) => cycle === 4);
  for (const { rowNumber } of water) book.type('REC', rowNumber, 'workgroup', 'Water');
}

function handed(book: OpenBook): void {
  const ids = book.rowsOf('REC').flatMap(({ cycle, id }) => (cycle === 4 ? [id] : []));
  mustDo(book.as(COORDINATOR).call('hand-over-recommendation', { ids, to: 'Prisons' }));
}

function asked(book: OpenBook): void {
  mustDo(book.as(CO_CHAIR).call('add-question', { text: QUESTION, issue: nameOf(book, 0) }));
  book.typeRow('CTY', { iso3: 'CHL', name: 'Chile' });
  book.typeRow('CTY', { iso3: 'KEN', name: 'Kenya' });
}

/** The review is another day than what was planned about it. */
function moved(book: OpenBook): void {
  book.typeRow('DEL', { person: 'Ana Ruiz', event: 'Review', arrives: '2027-11-07', leaves: '2027-11-12' });
  mustDo(book.as(COORDINATOR).call('start-cycle', { ...CYCLE, reviewDate: '2027-11-01', move: true }));
}

const MADE = {
  'add-row': {
    as: COORDINATOR,
    input: () => ({ sheet: 'ORG', values: { name: 'Lake Clinics', city: '=1+1' } }),
  },
  share: {
    as: MEMBER,
    input: () => ({ kind: 'resource', title: 'A guide', link: 'https://example.org/guide' }),
  },
  'set-progress-scale': { as: COORDINATOR, input: () => ({ words: ['Done', 'Begun', 'Nothing'] }) },
  'add-question': {
    as: CO_CHAIR,
    input: (book: OpenBook) => ({ text: '=1+1', issue: nameOf(book, 1) }),
  },
  'divide-issues': {
    as: COORDINATOR,
    input: (book: OpenBook) => ({
      leads: [
        { issue: idOf(book, 'ISS', 'name', nameOf(book, 0)), workgroup: idOf(book, 'WG', 'name', 'Water') },
        { issue: idOf(book, 'ISS', 'name', nameOf(book, 1)) },
      ],
    }),
  },
} as const;

export function followUpCases(code: string, base: BookState): Case[] {
  const then = (from: () => BookState, act: (book: OpenBook) => void) => once(() => after(code, from(), act));
  const start = () => base;
  const shared = then(start, divided);
  const late = then(start, moved);
  return [
    ...Object.entries(MADE).map(([command, one]): Case => ({ command, start, ...one })),
    { command: 'tell-division', as: COORDINATOR, start: shared, input: () => ({}) },
    {
      command: 'answer-hand-over',
      as: COORDINATOR,
      start: then(shared, handed),
      input: (book) => ({ task: idOf(book, 'ACT', 'workgroup', 'Prisons'), takes: false }),
    },
    {
      command: 'give-question',
      as: CO_CHAIR,
      start: then(start, asked),
      input: (book) => ({ question: idOf(book, 'QUE', 'text', QUESTION), countries: ['Chile', 'Kenya'] }),
    },
    { command: 'note-review-changes', as: COORDINATOR, start: late, input: () => ({}) },
    {
      command: 'tick-review-change',
      as: COORDINATOR,
      start: late,
      input: () => ({ thing: 'missions', isDone: true }),
    },
  ];
}
