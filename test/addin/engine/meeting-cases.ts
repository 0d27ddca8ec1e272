// What comes after an invitation: answers, a reminder to who did not answer, and closing the meeting.
import { CO_CHAIR } from '../../support/coalition';
import { mustDo, type BookState, type OpenBook } from '../../support/workbook';
import { after, once, type Case } from './matrix';

const AHEAD = { workgroup: 'Water', title: 'Wells to test', start: '2027-02-10T18:00', length: 60 };
const PAST = { workgroup: 'Water', title: 'Wells that were tested', start: '2026-12-01T18:00', length: 60 };

const idOf = (book: OpenBook, title: string): string =>
  String(book.rowsOf('MTG').find((row) => row['title'] === title)?.['id'] ?? '');

export function meetingCases(code: string, base: BookState): Case[] {
  const invited = once(() =>
    after(code, base, (book) => mustDo(book.as(CO_CHAIR).call('invite-to-meeting', AHEAD))),
  );
  const held = once(() =>
    after(code, base, (book) => {
      const add = (sheet: string, values: object) =>
        mustDo(book.as(CO_CHAIR).call('add-row', { sheet, values }));
      add('MTG', PAST);
      for (const person of ['Bo Lind', 'Ana Ruiz'])
        add('INV', { meeting: idOf(book, PAST.title), person, answer: 'yes' });
      add('ACT', { meeting: idOf(book, PAST.title), workgroup: 'Water', what: 'Count the wells' });
    }),
  );
  return [
    {
      command: 'answer-invitations',
      as: CO_CHAIR,
      start: invited,
      input: (book) => ({
        answers: book.rowsOf('INV').map(({ id }) => ({ invitation: String(id), answer: 'yes' })),
      }),
    },
    {
      command: 'remind-of-meeting',
      as: CO_CHAIR,
      start: invited,
      input: (book) => ({ id: idOf(book, AHEAD.title) }),
    },
    {
      command: 'close-meeting',
      as: CO_CHAIR,
      start: held,
      input: (book) => ({
        id: idOf(book, PAST.title),
        attended: ['Bo Lind', 'Cora'],
        decisions: 'Test twice a year',
        minutes: '=1+1',
        tasks: [
          { what: 'Count the wells', owner: 'Bo Lind', due: '2027-03-01' },
          { what: 'Write to the mayor', owner: 'Ana Ruiz' },
        ],
        next: '2027-03-03T18:00',
        send: 'invited',
      }),
    },
  ];
}
