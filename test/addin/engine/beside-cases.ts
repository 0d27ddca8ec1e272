// Bringing in the government's own report where one of its paragraphs is there and says something else by now, and
// confirming that it contradicts a rating.
import { COORDINATOR, mustDo, openWorkbook, type BookState, type OpenBook } from '../../support/workbook';
import { CO_CHAIR, MEMBER } from '../../support/coalition';
import { once, type Case } from './matrix';

const BEFORE = `40. The following recommendations enjoy the support of Norway:
40.1 Test wells along rivers (Chile);
40.10 House two people in a cell (Chile).`;
const COVER = `A/HRC/WG.6/55/NOR/1
National report submitted pursuant to Human Rights Council resolutions 5/1 and 16/21
Norway`;
const FIRST = '1. A law on tests of all wells along rivers was adopted (40.1).';
const SECOND = '2. Each cell houses two people, as recommendation 40.10 asked.';

function reported(code: string, base: BookState): BookState {
  const book = openWorkbook(code, base);
  mustDo(book.as(COORDINATOR).call('import-recommendations', { text: BEFORE, cycle: 4 }));
  const rating = { rating: 'nothing', source: 'Our own visits', recommendations: ['40.1'] };
  mustDo(book.as(MEMBER).call('record-progress', rating));
  const text = [COVER, FIRST, '3. Owls were counted.'].join('\n');
  mustDo(book.as(COORDINATOR).call('import-country-report', { text }));
  return book.state();
}

const recommendation = (book: OpenBook): string =>
  String(book.rowsOf('REC').find((row) => row['number'] === '40.1')?.['id'] ?? '');

export function besideCases(code: string, base: BookState): Case[] {
  const start = once(() => reported(code, base));
  const text = [COVER, FIRST, SECOND, '3. Owls were counted twice.'].join('\n');
  return [
    { command: 'import-country-report', as: COORDINATOR, start, input: () => ({ text }) },
    {
      command: 'decide-contradiction',
      as: CO_CHAIR,
      start,
      input: (book) => ({ recommendation: recommendation(book), decision: 'confirmed' }),
    },
  ];
}
