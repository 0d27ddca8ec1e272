// Putting a finished cycle away in a copy of the workbook that has something to delete on most of its sheets.
import { CO_CHAIR, MEMBER } from '../../support/coalition';
import { COORDINATOR, mustDo, openWorkbook, type BookState } from '../../support/workbook';
import { once, type Case } from './matrix';

const REPORT = `40. The following recommendations enjoy the support of Norway:
40.1 Test wells along rivers (Chile);
40.10 House two people in a cell (Chile).`;
const MEETING = { workgroup: 'Water', title: 'Look back', start: '2027-02-03T18:00', length: 60 };

/** What a coalition has at the end of a cycle: recommendations that were rated, mail that waits. */
function finished(code: string, base: BookState): BookState {
  const book = openWorkbook(code, base);
  mustDo(book.as(COORDINATOR).call('import-recommendations', { text: REPORT, cycle: 4 }));
  for (const [number, rating] of [
    ['40.1', 'done'],
    ['40.10', 'partly'],
  ])
    mustDo(
      book
        .as(MEMBER)
        .call('record-progress', { recommendations: [number], rating, saidBy: 'us', source: 'Law 4/2026' }),
    );
  mustDo(
    book.as(MEMBER).call('take-in-text', { submission: 'Clean wells', text: 'We asked forty families.' }),
  );
  mustDo(book.as(MEMBER).call('find-overlaps', {}));
  mustDo(book.as(CO_CHAIR).call('match-asks', {}));
  mustDo(book.as(CO_CHAIR).call('invite-to-meeting', MEETING, { mailQuota: 0 }));
  return book.state();
}

export function nextCycleCases(code: string, base: BookState): Case[] {
  // A copy of a file comes without its properties and has another id.
  const copy = once(() => {
    const { shared, ...state } = finished(code, base);
    return { ...state, mails: [], shared: { ...shared, properties: {}, spreadsheetId: 'the-copy' } };
  });
  return [
    {
      command: 'start-next-cycle',
      as: COORDINATOR,
      start: copy,
      input: () => ({ isCopy: true }),
      takesWhatWasTyped: true,
    },
  ];
}
