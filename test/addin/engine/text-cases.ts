// Taking in a text where a longer one, in more parts, was before: above the text of others, and at the sheet's end.
import { MEMBER } from '../../support/coalition';
import { mustDo, openWorkbook, type BookState } from '../../support/workbook';
import { once, type Case } from './matrix';

const SUBMISSION = { submission: 'Clean wells' };
/** More than one cell holds. */
const LONG = Array.from({ length: 1500 }, (_, at) => `Well ${String(at)} was tested by nobody.`).join('\n');

export function textCases(code: string, base: BookState): Case[] {
  const last = once(() => {
    const book = openWorkbook(code, base);
    mustDo(book.as(MEMBER).call('take-in-text', { ...SUBMISSION, text: LONG }));
    return book.state();
  });
  const above = once(() => {
    const book = openWorkbook(code, last());
    for (const part of [1, 2])
      book.typeRow('TXT', { submission: 'Crowded cells', part, text: `Five in a cell, ${String(part)}.` });
    return book.state();
  });
  return [
    { how: 'in fewer parts', start: above },
    { how: 'in fewer parts with nothing below', start: last },
  ].map(({ how, start }) => ({
    command: 'take-in-text',
    how,
    as: MEMBER,
    start,
    input: () => ({ ...SUBMISSION, text: 'Introduction\nWe asked forty families.' }),
  }));
}
