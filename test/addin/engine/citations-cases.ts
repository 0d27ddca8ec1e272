// Bringing in a summary of submissions where rows come, change and go, and a name and a code are learned.
import { COORDINATOR, mustDo, openWorkbook, type BookState, type OpenBook } from '../../support/workbook';
import { ENGLISH } from '../../core/un-documents/summaries/english';
import { once, type Case } from './matrix';

/** Two submissions by the same organization, a name that is nearly one of ours, and paragraphs that say more by now. */
function listed(code: string, base: BookState): BookState {
  const book = openWorkbook(code, base);
  for (const name of ['Fishers of the Delta', 'River Watch', 'Institute of Delta Law and Society'])
    book.typeRow('ORG', { name });
  for (const title of ['Clean wells', 'Safe water on the river']) {
    const row = book.rowsOf('SUB').find((one) => one['title'] === title)?.rowNumber ?? 0;
    book.type('SUB', row, 'leadOrganization', 'Fishers of the Delta');
    book.type('SUB', row, 'coSubmitters', 'River Watch');
  }
  const earlier = ENGLISH.replace('14 HN, p. 1.', '14 RAF, p. 1.').replace('no tap', 'no tub');
  mustDo(
    book.as(COORDINATOR).call('import-citations', { text: earlier.replace('8 RAF, p. 2.', '8 HN, p. 2.') }),
  );
  return book.state();
}

const idOf = (book: OpenBook, sheet: 'SUB' | 'ORG', column: string, value: string): string =>
  String(book.rowsOf(sheet).find((row) => row[column] === value)?.['id'] ?? '');

export function citationsCases(code: string, base: BookState): Case[] {
  const start = once(() => listed(code, base));
  return [
    {
      command: 'import-citations',
      how: 'with answers',
      as: COORDINATOR,
      start,
      input: (book) => ({
        text: ENGLISH,
        answers: [
          { code: 'JS4', printed: '', is: idOf(book, 'SUB', 'title', 'Clean wells') },
          {
            ...{ code: 'Delta Institute', printed: 'Delta Institute for Law' },
            is: idOf(book, 'ORG', 'name', 'Institute of Delta Law and Society'),
          },
        ],
      }),
    },
  ];
}
