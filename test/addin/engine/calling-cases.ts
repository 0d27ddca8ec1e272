// Cases of meetings before they happen: series, dates to choose from, break-outs.
import { mustDo, type BookState, type OpenBook } from '../../support/workbook';
import { CO_CHAIR } from '../../support/coalition';
import { after, once, type Case } from './matrix';

const HOUR = { workgroup: 'Water', title: 'Wells', start: '2027-02-03T18:00', length: 60 };
const CHOOSE = { ...HOUR, title: 'Which day', chooseFrom: ['2027-02-04T18:00', '2027-02-05T18:00'] };

const offered = (book: OpenBook) => book.rowsOf('MTG').filter(({ title }) => title === CHOOSE.title);
/** The code of the poll is the id of its first date, which loses it once it is fixed. */
const pollOf = (book: OpenBook): string => {
  const series = offered(book).map((row) => String(row['series'] ?? ''));
  return series.find((one) => one !== '')?.split(' ')[0] ?? '';
};

const whenAsked = (code: string, base: BookState) =>
  once(() => after(code, base, (book) => mustDo(book.as(CO_CHAIR).call('invite-to-meeting', CHOOSE))));

/** More dates of a question that is open. */
export const addingCases = (code: string, base: BookState): Case[] => [
  {
    command: 'add-dates',
    as: CO_CHAIR,
    start: whenAsked(code, base),
    input: (book) => ({ poll: pollOf(book), dates: ['2027-02-06T18:00', '2027-02-07T18:00'] }),
  },
];

export function callingCases(code: string, base: BookState): Case[] {
  const asked = whenAsked(code, base);
  return [
    {
      command: 'invite-to-meeting',
      how: 'for a series',
      as: CO_CHAIR,
      start: () => base,
      input: () => ({ ...HOUR, repeat: 'weekly', times: 4 }),
    },
    {
      command: 'answer-dates',
      as: CO_CHAIR,
      start: asked,
      input: (book) => ({
        poll: pollOf(book),
        answers: Object.fromEntries(offered(book).map(({ id }) => [id, 'yes'])),
      }),
    },
    {
      command: 'fix-date',
      as: CO_CHAIR,
      start: asked,
      input: (book) => ({ poll: pollOf(book), date: pollOf(book) }),
    },
    {
      command: 'make-break-out',
      as: CO_CHAIR,
      start: () => base,
      input: () => ({ of: 'Water', name: 'Deep wells', facilitators: ['Bo Lind'], members: ['Ana Ruiz'] }),
    },
  ];
}
