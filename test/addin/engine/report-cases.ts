// What is made of all rows as a file or page: reports, one-pagers, the status page, and the templates they are made by.
import { readFileSync } from 'node:fs';
import { COORDINATOR, mustDo, type BookState, type OpenBook } from '../../support/workbook';
import { CO_CHAIR, MEMBER } from '../../support/coalition';
import { after, once, type Case } from './matrix';

const REPORT = `40. The following recommendations enjoy the support of Norway:
40.1 Test wells along rivers (Chile);
40.10 House two people in a cell (Chile).`;
const ASK = 'Test the wells along all rivers';
const TEMPLATE = () => ({
  form: 'submission',
  file: 'Letterhead.docx',
  content: readFileSync('sheets-templates/submission.docx').toString('base64'),
});

/** Asks that were matched and planned, and a rating. */
function followed(book: OpenBook): void {
  mustDo(book.as(COORDINATOR).call('import-recommendations', { text: REPORT, cycle: 4 }));
  book.typeRow('CTY', { iso3: 'CHL', name: 'Chile' });
  book.typeRow('ASK', { workgroup: 'Water', text: ASK, issues: String(book.rowsOf('ISS')[0]?.['name']) });
  mustDo(book.as(CO_CHAIR).call('match-asks', {}));
  mustDo(book.as(CO_CHAIR).call('plan-asks', { plan: [{ country: 'Chile', ask: ASK }] }));
  const rating = { recommendations: ['40.1'], rating: 'partly', source: 'Law 4/2026' };
  mustDo(book.as(MEMBER).call('record-progress', rating));
}

export function reportCases(code: string, base: BookState): Case[] {
  const followedUp = once(() => after(code, base, followed));
  const withTemplate = once(() =>
    after(code, base, (book) => mustDo(book.as(COORDINATOR).call('bring-in-template', TEMPLATE()))),
  );
  const making = (command: string, input: object = {}): Case => ({
    ...{ command, as: COORDINATOR, start: followedUp },
    input: () => input,
  });
  return [
    making('build-coverage-report'),
    making('build-progress-report', { kind: 'matrix' }),
    making('build-uptake-report'),
    making('build-ask-to-change-report'),
    making('build-status-page'),
    {
      command: 'build-one-pager',
      as: CO_CHAIR,
      start: followedUp,
      input: (book) => ({ country: 'Chile', issue: book.rowsOf('ISS')[0]?.['name'], language: 'en' }),
    },
    { command: 'bring-in-template', as: COORDINATOR, start: () => base, input: TEMPLATE },
    {
      command: 'use-template',
      as: COORDINATOR,
      start: withTemplate,
      input: () => ({ form: 'submission', template: '' }),
    },
  ];
}
