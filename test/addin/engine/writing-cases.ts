// What people say about a text, its endorsements, and the summary for the UN, each where it has something to write.
import { COORDINATOR, mustDo, type BookState, type OpenBook } from '../../support/workbook';
import { CO_CHAIR, MEMBER } from '../../support/coalition';
import { after, once, type Case } from './matrix';

const SUBMISSION = { submission: 'Safe water on the river' };
const TEXT = Array.from({ length: 30 }, (_, at) => `Well ${String(at)} was seen by forty families.`).join(
  '\n',
);

function signed(book: OpenBook): void {
  mustDo(book.as(CO_CHAIR).call('take-in-text', { ...SUBMISSION, text: TEXT }));
  mustDo(book.as(MEMBER).call('endorse', { ...SUBMISSION, role: 'co-submitter' }));
}

const corrected = (book: OpenBook): void =>
  void mustDo(
    book.as(CO_CHAIR).call('take-in-text', { ...SUBMISSION, text: TEXT.replace('seen by', 'shown to') }),
  );

const REVIEWERS = ['Ana Ruiz', 'Dee Park'];

function asked(book: OpenBook): void {
  const submission = book.rowsOf('SUB').find(({ title }) => title === SUBMISSION.submission)?.['id'];
  mustDo(book.as(CO_CHAIR).call('ask-reviewers', { submission, reviewers: REVIEWERS }));
}

function withoutSummary(book: OpenBook): void {
  for (const { title, rowNumber } of book.rowsOf('SUB'))
    if (title === 'Clean wells') book.type('SUB', rowNumber, 'summary', '');
}

const idOf = (book: OpenBook, name: string): string =>
  String(book.rowsOf('WG').find((row) => row['name'] === name)?.['id'] ?? '');

export function writingCases(code: string, base: BookState): Case[] {
  const then = (from: () => BookState, act: (book: OpenBook) => void) => once(() => after(code, from(), act));
  const start = () => base;
  const endorsed = then(start, signed);
  return [
    {
      command: 'give-review',
      as: MEMBER,
      start: then(start, asked),
      input: (book) => ({
        submission: book.rowsOf('SUB').find(({ title }) => title === SUBMISSION.submission)?.['id'],
        ...{ decision: 'changes', comment: '=1+1' },
      }),
    },
    { command: 'withdraw-endorsement', as: MEMBER, start: endorsed, input: () => SUBMISSION },
    {
      command: 'mark-correction',
      as: CO_CHAIR,
      start: then(endorsed, corrected),
      input: () => ({ ...SUBMISSION, correction: 'Who showed the well.' }),
    },
    { command: 'start-un-summary', as: COORDINATOR, start, input: () => ({}) },
    {
      command: 'save-un-summary',
      as: CO_CHAIR,
      start,
      input: (book) => ({ workgroup: idOf(book, 'Water'), text: '=1+1\nWells are poisoned.', budget: 120 }),
    },
    {
      command: 'choose-first-asks',
      as: COORDINATOR,
      start,
      input: (book) => ({
        asks: book
          .rowsOf('ASK')
          .filter(({ workgroup }) => workgroup === 'Water')
          .map(({ id }) => id),
      }),
    },
    { command: 'remind-summaries', as: COORDINATOR, start: then(start, withoutSummary), input: () => ({}) },
  ];
}
