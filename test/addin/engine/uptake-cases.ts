// Matching asks with recommendations and deciding on a match, each where it has something to write.
import { COORDINATOR, mustDo, openWorkbook, type BookState, type OpenBook } from '../../support/workbook';
import { CO_CHAIR } from '../../support/coalition';
import { once, type Case } from './matrix';

const REPORT = `40. The following recommendations enjoy the support of Norway:
40.1 Test wells along rivers (Chile);
40.10 House two people in a cell (Chile).`;
const ASK = 'Test the wells along all rivers';

/** A match that stays, one whose ask now asks for something else, and one that is still to be found. */
function matched(code: string, base: BookState): BookState {
  const book = openWorkbook(code, base);
  mustDo(book.as(COORDINATOR).call('import-recommendations', { text: REPORT, cycle: 4 }));
  book.typeRow('ASK', { workgroup: 'Water', text: ASK });
  book.typeRow('ASK', { workgroup: 'Water', text: 'House two people in each cell' });
  mustDo(book.as(CO_CHAIR).call('match-asks', {}));
  const rowOf = (text: string): number =>
    book.rowsOf('ASK').find((row) => row['text'] === text)?.rowNumber ?? 0;
  book.type('ASK', rowOf('House two people in each cell'), 'text', 'Count all owls');
  book.typeRow('ASK', { workgroup: 'Water', text: 'Let two people live in a cell in their house' });
  return book.state();
}

const matchOf = (book: OpenBook, ask: string): string =>
  String(book.rowsOf('MAT').find((row) => row['ask'] === ask)?.['id'] ?? '');

export function uptakeCases(code: string, base: BookState): Case[] {
  const start = once(() => matched(code, base));
  return [
    { command: 'match-asks', as: CO_CHAIR, start, input: () => ({}) },
    {
      command: 'decide-match',
      as: CO_CHAIR,
      start,
      input: (book) => ({ ids: [matchOf(book, ASK)], decision: 'taken-up' }),
    },
  ];
}
