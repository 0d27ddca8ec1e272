import { expect, it } from '@jest/globals';
import type {
  ListChangesResult,
  ListedChange,
  UndoFormResult,
} from '../../../src/core/workbook/changes/undo-commands';
import { MEMBER, testWorkbook } from '../../support/coalition';
import { builtCode, COORDINATOR, mustDo, openWorkbook, type TestWorkbook } from '../../support/workbook';

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

it('a row that others name by now stays, and the reader is told where that is', async () => {
  const book = await testWorkbook();
  const cora = book.as(COORDINATOR);
  const noor = { name: 'Noor Quiet', listed: false, workgroups: [{ workgroup: 'Water', level: 'meetings' }] };
  const joined = mustDo(book.as('noor@example.org').call('join', noor));
  const { person } = joined.result as { person: string };
  const meeting = { title: 'Plan the testing', start: '2027-02-03T18:00', length: 60 };
  mustDo(cora.call('invite-to-meeting', { ...meeting, workgroup: 'Water', timeZone: 'America/New_York' }));

  const undone = mustDo(cora.call('undo', { change: joined.change }));
  expect(undone.summary.join(' ')).toMatch(/^Undone in part: .* 1 row stays/);
  expect(undone.problems).toMatchObject([
    {
      sheet: 'People',
      message: expect.stringMatching(
        /^“Noor Quiet” was kept, because row \d+ of the tab Invitations names it\./,
      ),
    },
  ]);
  expect(book.rowsOf('MEM').some(({ id }) => id === person)).toBe(true);
  expect(book.rowsOf('PAR').some((row) => row['person'] === person)).toBe(false);
}, 60_000);

it('setting up is not taken back from under what was built on it', async () => {
  const book = openWorkbook(await builtCode());
  const cora = book.as(COORDINATOR);
  mustDo(cora.call('check-workbook'));
  book.typeRow('WG', { name: 'Water' });
  mustDo(cora.call('check-workbook'));
  book.typeRow('COV', { issue: 'Water and sanitation', workgroup: 'Water', part: 'leads' });
  mustDo(cora.call('check-workbook'));
  const { changes } = mustDo(cora.call('list-changes')).result as {
    changes: { id: string; command: string }[];
  };
  const first = changes.find(({ command }) => command === 'set-up-workbook');
  const undone = mustDo(cora.call('undo', { change: first?.id }));
  const said = undone.problems.map(({ message }) => message).join(' ');
  expect(said).toMatch(/“Water and sanitation” was kept, because row 3 of the tab Who covers what names it/);
  expect(book.rowsOf('ISS').map(({ label }) => label)).toEqual(['Water and sanitation']);
}, 60_000);

const formOf = (book: TestWorkbook, change: unknown, as = COORDINATOR): UndoFormResult =>
  mustDo(book.as(as).call('undo-form', { change })).result as UndoFormResult;

it('what builds on an action is told before, and comes with it by one press', async () => {
  const book = await testWorkbook();
  const cora = book.as(COORDINATOR);
  const before = [book.rowsOf('SUB').length, book.rowsOf('ASK').length, book.rowsOf('TXT').length];
  const input = { title: 'Open doors', kind: 'joint', workgroup: 'Prisons', asks: ['Open the doors.'] };
  const { change } = mustDo(cora.call('register-submission', input));
  expect(formOf(book, change)).toEqual({ later: [], others: [], byHand: 0 });
  mustDo(cora.call('take-in-text', { submission: 'Open doors', text: 'Nobody may leave.' }));
  mustDo(cora.call('register-submission', { ...input, title: 'Another', asks: ['Open the gates.'] }));
  const id = book.rowsOf('SUB').find(({ title }) => title === 'Open doors')?.['id'];
  mustDo(cora.call('edit-row', { sheet: 'SUB', id, values: { notes: 'To be read' } }));

  const form = mustDo(cora.call('undo-form', { change }, { request: { language: 'es' } }))
    .result as UndoFormResult;
  expect(form.later.map(({ title, about }) => [title, about.first])).toEqual([
    ['Cambiar una fila', expect.stringContaining('Open doors')],
    ['Incorporar el texto escrito', expect.anything()],
  ]);
  const later = form.later.map((one) => one.id);
  const undone = mustDo(cora.call('undo', { change, later }));
  expect(undone.problems).toEqual([]);
  expect(undone.summary.join(' ')).toMatch(/^Undone: .* Undone: .* Undone: Register a submission/);
  expect([book.rowsOf('SUB').length, book.rowsOf('ASK').length, book.rowsOf('TXT').length]).toEqual(
    before.map((count, at) => (at < 2 ? count + 1 : count)),
  );
}, 60_000);

it('what others did later stays with them, and what was typed by hand is told', async () => {
  const book = await testWorkbook();
  const input = { title: 'Open doors', kind: 'joint', workgroup: 'Water', asks: ['Open the doors.'] };
  const { change } = mustDo(book.as(MEMBER).call('register-submission', input));
  const row = book.rowsOf('SUB').find(({ title }) => title === 'Open doors');
  const values = { notes: 'To be read' };
  mustDo(book.as(COORDINATOR).call('edit-row', { sheet: 'SUB', id: row?.['id'], values }));
  book.type('SUB', row?.rowNumber ?? 0, 'title', 'Open all doors');
  const form = formOf(book, change, MEMBER);
  expect(form.later).toEqual([]);
  expect(form.others).toMatchObject([{ title: 'Change a row', actor: COORDINATOR }]);
  expect(form.byHand).toBe(1);
  const later = form.others.map(({ id }) => id);
  mustDo(book.as(MEMBER).call('undo', { change, later }));
  expect(book.rowsOf('SUB').find(({ id }) => id === row?.['id'])).toMatchObject({ notes: 'To be read' });
}, 60_000);

const changesIn = (book: TestWorkbook): readonly ListedChange[] =>
  (mustDo(book.as(COORDINATOR).call('list-changes')).result as ListChangesResult).changes;

it('an action of which a row stays is told as undone in part, and is taken back once that row is free', async () => {
  const book = await testWorkbook();
  const cora = book.as(COORDINATOR);
  const before = [book.rowsOf('SUB').length, book.rowsOf('ASK').length];
  const input = { title: 'Open doors', kind: 'joint', workgroup: 'Prisons', asks: ['Open the doors.'] };
  const { change } = mustDo(cora.call('register-submission', input));
  const text = mustDo(cora.call('take-in-text', { submission: 'Open doors', text: 'Nobody may leave.' }));

  const first = mustDo(cora.call('undo', { change }));
  expect(first.summary.join(' ')).toMatch(
    /^Undone in part: Register a submission, .* 1 row stays, because it /,
  );
  expect(first.problems).toMatchObject([{ sheet: 'Submissions' }]);
  expect(changesIn(book).find(({ id }) => id === change)).toMatchObject({ state: 'done', mayUndo: true });

  mustDo(cora.call('undo', { change: text.change }));
  const second = mustDo(cora.call('undo', { change }, { request: { language: 'fr' } }));
  expect([second.summary.join(' '), second.problems]).toEqual([expect.stringMatching(/^Annulé : /), []]);
  expect([book.rowsOf('SUB').length, book.rowsOf('ASK').length]).toEqual(before);
}, 60_000);

it('a person whom a submission names by now stays, with the organization, until that is taken back', async () => {
  const book = await testWorkbook();
  const cora = book.as(COORDINATOR);
  const counts = () => (['MEM', 'ORG', 'PAR'] as const).map((sheet) => book.rowsOf(sheet).length);
  const before = counts();
  const workgroups = [{ workgroup: 'Water', level: 'write', main: true }];
  const joined = mustDo(
    cora.call('join', {
      name: 'Noor Example',
      organization: 'A New House',
      email: 'noor@example.org',
      workgroups,
      listed: true,
    }),
  );
  const id = book.rowsOf('SUB').find(({ title }) => title === 'Clean wells')?.['id'];
  const named = mustDo(cora.call('edit-row', { sheet: 'SUB', id, values: { reviewers: ['Noor Example'] } }));

  const first = mustDo(cora.call('undo', { change: joined.change }));
  expect(first.problems.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^“Noor Example.*” was kept, because row \d+ of the tab Submissions names it\./),
    expect.stringMatching(/^“A New House” was kept, because row \d+ of the tab People names it\./),
  ]);
  expect(counts()).toEqual(before.map((count, at) => (at === 2 ? count : count + 1)));

  mustDo(cora.call('undo', { change: named.change }));
  expect(mustDo(cora.call('undo', { change: joined.change })).problems).toEqual([]);
  expect(counts()).toEqual(before);
}, 60_000);
