// Mail that is marked by hand, letters that ask for something, digests of the session, and what may leave the workbook.
import { COORDINATOR, mustDo, type BookState, type OpenBook } from '../../support/workbook';
import { CO_CHAIR, MEMBER } from '../../support/coalition';
import { after, once, type Case } from './matrix';

const MEETING = { workgroup: 'Water', title: 'Plan the testing', start: '2027-02-03T18:00', length: 60 };
/** The day of the review: the digest for home goes out on days of the session. */
const REVIEW = Date.UTC(2027, 10, 8, 15);

const waiting = (book: OpenBook): void =>
  void mustDo(book.as(CO_CHAIR).call('invite-to-meeting', MEETING, { mailQuota: 0 }));

function onReviewDay(book: OpenBook): void {
  book.clock = REVIEW;
  const link = 'https://example.org/said';
  book.typeRow('OUT', { title: 'What Chile said', date: '2027-11-08', channel: 'post', link });
}

function withTelephone(book: OpenBook): void {
  const [wells] = book.rowsOf('SUB').filter(({ title }) => title === 'Clean wells');
  book.type('SUB', wells?.rowNumber ?? 0, 'summary', 'Call Ana Ruiz at +47 22 12 34 56 about the wells.');
}

const leaving = (book: OpenBook): readonly { readonly key: string }[] => {
  const submission = book.rowsOf('SUB').find(({ title }) => title === 'Clean wells')?.['id'];
  return book.as(MEMBER).call('build-document', { submission }).leaving ?? [];
};

export function mailCases(code: string, base: BookState): Case[] {
  const then = (act: (book: OpenBook) => void) => once(() => after(code, base, act));
  const telling = then(withTelephone);
  const keys = once(() => {
    let found: readonly string[] = [];
    after(code, telling(), (book) => void (found = leaving(book).map(({ key }) => key)));
    return found;
  });
  return [
    {
      command: 'mark-mail',
      as: COORDINATOR,
      start: then(waiting),
      input: (book) => ({ ids: book.rowsOf('OBX').map(({ id }) => id), as: 'by-hand' }),
    },
    {
      command: 'ask-for-role',
      as: COORDINATOR,
      start: () => base,
      input: () => ({ workgroup: 'Prisons', people: ['Dee Park', 'Ana Ruiz'], text: '=1+1' }),
    },
    { command: 'queue-home-digests', as: COORDINATOR, start: then(onReviewDay), input: () => ({}) },
    {
      command: 'settle-leaving',
      as: MEMBER,
      start: telling,
      input: () => ({ decisions: keys().map((key) => ({ key, how: 'leave', words: 'They agreed.' })) }),
    },
  ];
}
