import { expect, it } from '@jest/globals';
import { testWorkbook } from '../../support/coalition';
import { COORDINATOR, mustDo } from '../../support/workbook';

const REPORT = [
  'Conclusions and/or recommendations',
  ...Array.from(
    { length: 8 },
    (_, at) => `26.${at + 1} Test the wells of district number ${at + 1} every spring (Chile);`,
  ),
].join('\n');

it('an action that later ones have built on is taken back once they are, and says so in few lines', async () => {
  const book = await testWorkbook();
  const cora = book.as(COORDINATOR);
  const before = book.rowsOf('REC').length;
  mustDo(cora.call('import-recommendations', { text: REPORT, cycle: 6 }));
  const [brought] = (mustDo(cora.call('list-changes')).result as { changes: { id: string }[] }).changes;
  const added = book.rowsOf('REC').slice(before);
  expect(added).toHaveLength(8);
  for (const { rowNumber } of added) book.type('REC', rowNumber, 'nextStep', 'Write to the ministry');

  const refused = mustDo(cora.call('undo', { change: brought?.id }));
  expect(refused.summary.join(' ')).toMatch(/^Most of “Bring in UN text”.* stays/);
  expect(refused.problems).toMatchObject([
    { message: expect.stringContaining('From this row on, 8 rows were kept') },
  ]);

  for (const { rowNumber } of added) book.type('REC', rowNumber, 'nextStep', '');
  const undone = mustDo(cora.call('undo', { change: brought?.id }, { request: { language: 'fr' } }));
  expect(undone.summary.join(' ')).toMatch(/^Annulé : .*, aujourd’hui, \d\d:\d\d\./);
  expect(book.rowsOf('REC')).toHaveLength(before);
}, 60_000);
