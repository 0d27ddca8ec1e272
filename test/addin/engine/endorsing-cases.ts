// Signing a text for the first time as a co-submitter, and telling those who signed of a change, by mail.
import { CO_CHAIR, MEMBER } from '../../support/coalition';
import { mustDo, openWorkbook, type BookState } from '../../support/workbook';
import { once, type Case } from './matrix';

const SUBMISSION = { submission: 'Safe water on the river' };
const TEXT =
  'Introduction\nWe asked forty families about their wells, and most of them had seen nobody test one.';

export function endorsingCases(code: string, base: BookState): Case[] {
  const written = once(() => {
    const book = openWorkbook(code, base);
    mustDo(book.as(CO_CHAIR).call('take-in-text', { ...SUBMISSION, text: TEXT }));
    return book.state();
  });
  const changed = once(() => {
    const book = openWorkbook(code, written());
    mustDo(book.as(MEMBER).call('endorse', { ...SUBMISSION, role: 'co-submitter' }));
    const text = `${TEXT}\nSince then the mine has begun to dig on the other side of the river as well.`;
    mustDo(book.as(CO_CHAIR).call('take-in-text', { ...SUBMISSION, text }));
    return book.state();
  });
  return [
    {
      command: 'endorse',
      how: 'as a co-submitter',
      as: MEMBER,
      start: written,
      input: () => ({ ...SUBMISSION, role: 'co-submitter', signatory: '=1+1' }),
    },
    {
      command: 'ask-endorsers',
      how: 'after a change',
      as: CO_CHAIR,
      start: changed,
      input: () => ({ ...SUBMISSION, about: 'change', silence: 'ends' }),
    },
  ];
}
