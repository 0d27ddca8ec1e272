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

it('one press on Build is one entry, and taking it back takes the version and both addresses back', async () => {
  const book = await testWorkbook();
  const cora = book.as(COORDINATOR);
  const [own] = book.rowsOf('SUB');
  const submission = String(own?.['id']);
  const listed = () =>
    (mustDo(cora.call('list-changes')).result as { changes: { id: string; title: string }[] }).changes;
  const before = listed().length;
  const { change } = mustDo(cora.call('build-document', { submission }));
  expect(book.rowsOf('VER')).toMatchObject([{ document: expect.stringContaining('https://') }]);

  expect(listed().slice(0, listed().length - before)).toMatchObject([
    { id: change, title: 'Build the document' },
  ]);
  const undone = mustDo(cora.call('undo', { change }));
  expect(undone.problems).toEqual([]);
  expect(undone.summary.join(' ')).toMatch(/^Undone: Build the document/);
  expect(book.rowsOf('VER')).toEqual([]);
  expect(book.rowsOf('SUB')[0]).toMatchObject({ document: '', textVersion: '' });
  expect(listed().map(({ title }) => title)).toHaveLength(before + 2);

  // Taking that back brings all of it again.
  mustDo(cora.call('undo', { change: listed()[0]?.id }));
  expect(book.rowsOf('VER')).toMatchObject([{ document: expect.stringContaining('https://') }]);
}, 60_000);
