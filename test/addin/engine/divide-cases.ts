// Dividing recommendations: suggested, accepted, clustered, shared out and handed over.
import { COORDINATOR, mustDo, type BookState, type OpenBook } from '../../support/workbook';
import { CO_CHAIR } from '../../support/coalition';
import { after, once, type Case } from './matrix';

const REPORT = `40. The following recommendations enjoy the support of Norway:
40.1 Test wells along rivers (Chile);
40.2 Ratify the first treaty (Malta, Chile); Ratify the second treaty (Kenya);
40.10 House two people in a cell (Chile).
41. The following recommendations will be examined by Norway:
41.1 Count the owls (Malta).`;

export function divideCases(code: string, base: BookState): Case[] {
  const recs = (book: OpenBook) => book.rowsOf('REC').filter(({ cycle }) => Number(cycle) === 4);
  const ids = (book: OpenBook) => recs(book).map(({ id }) => id);
  const reported = once(() =>
    after(code, base, (book) => {
      mustDo(book.as(COORDINATOR).call('import-recommendations', { text: REPORT, cycle: 4 }));
      book.typeRow('REC', { cycle: 4, number: '40.11', text: 'Ensure asylum for refugees' });
      book.typeRow('REC', { cycle: 4, number: '40.12', text: 'Ensure asylum for refugees.' });
    }),
  );
  const suggested = once(() =>
    after(code, reported(), (book) => mustDo(book.as(CO_CHAIR).call('suggest-for-recommendations', {}))),
  );
  const led = once(() =>
    after(code, suggested(), (book) => {
      mustDo(book.as(CO_CHAIR).call('accept-suggestions', { ids: ids(book) }));
      for (const { name } of book.rowsOf('ISS'))
        book.typeRow('COV', { issue: String(name), workgroup: 'Water', part: 'leads' });
    }),
  );
  const shared = once(() => after(code, led(), (book) => mustDo(book.as(COORDINATOR).call('share-out', {}))));
  const handed = (book: OpenBook) =>
    recs(book)
      .filter(({ number }) => number === '40.11' || number === '40.12')
      .map(({ id }) => id);
  return [
    { command: 'suggest-for-recommendations', as: CO_CHAIR, start: reported, input: () => ({}) },
    { command: 'accept-suggestions', as: CO_CHAIR, start: suggested, input: (book) => ({ ids: ids(book) }) },
    { command: 'leave-suggestions', as: CO_CHAIR, start: suggested, input: (book) => ({ ids: ids(book) }) },
    {
      command: 'teach-issue-words',
      as: CO_CHAIR,
      start: () => base,
      input: (book) => ({ words: [{ issue: String(book.rowsOf('ISS')[0]?.['name']), word: 'gangplank' }] }),
    },
    { command: 'find-clusters', as: CO_CHAIR, start: reported, input: () => ({}) },
    {
      command: 'set-cluster',
      as: CO_CHAIR,
      start: suggested,
      input: (book) => ({ ids: ids(book), to: { cluster: 'Held together' } }),
    },
    { command: 'share-out', as: COORDINATOR, start: led, input: () => ({}) },
    {
      command: 'hand-over-recommendation',
      as: CO_CHAIR,
      start: shared,
      input: (book) => ({ ids: handed(book), to: 'Prisons' }),
    },
  ];
}
