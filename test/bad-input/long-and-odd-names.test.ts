// Names that are pages long, or that every object of the language has: plain messages, short ones, and nothing breaks.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { COORDINATOR, mustDo, type TestWorkbook } from '../support/workbook';
import { testWorkbook } from '../support/coalition';

let book: TestWorkbook;
beforeAll(async () => {
  book = await testWorkbook();
}, 60_000);

const LONG = 'x'.repeat(60_000);
const call = (command: string, input: object) => book.as(COORDINATOR).call(command, input);

describe('a pasted list', () => {
  it.each(['constructor', 'toString', 'hasOwnProperty', '__proto__'])('with a column %s', (name) => {
    const rows = [
      { name: 'Oceans' },
      JSON.parse(`{"name":"Forests","${name}":"x"}`) as Record<string, string>,
    ];
    const done = mustDo(call('import-rows', { sheet: 'WG', rows }));
    expect(done.result).toMatchObject({ leftOut: 0 });
  });
});

describe('a message about a text of 60,000 characters', () => {
  it.each<[string, object]>([
    ['register-submission', { id: LONG, summary: 'x' }],
    ['register-submission', { title: 'Nets', kind: 'joint', workgroup: LONG }],
    ['build-document', { submission: LONG }],
    ['invite-to-meeting', { id: LONG, title: 'x' }],
    ['my-page', { for: LONG }],
    ['join', { [LONG]: 1 }],
    ['edit-row', { sheet: 'SUB', id: 'Clean wells', values: { workgroup: LONG } }],
    ['edit-row', { sheet: 'SUB', id: 'Clean wells', values: { [LONG]: 'x' } }],
    ['claim-issue', { issue: LONG, workgroup: LONG, part: 'leads' }],
    ['record-progress', { recommendations: [LONG], rating: LONG }],
  ])('%s repeats its beginning', (command, input) => {
    const answer = call(command, input);
    expect(answer.ok).toBe(false);
    expect(JSON.stringify(answer).length).toBeLessThan(4000);
  });

  it('check-workbook repeats its beginning', () => {
    const row = book.rowsOf('SUB')[0]?.rowNumber ?? 0;
    book.type('SUB', row, 'workgroup', LONG.slice(0, 49_000));
    const { result } = mustDo(call('check-workbook', {}));
    const { report } = result as { readonly report: readonly { readonly message: string }[] };
    expect(Math.max(...report.map(({ message }) => message.length))).toBeLessThan(2000);
  });
});
