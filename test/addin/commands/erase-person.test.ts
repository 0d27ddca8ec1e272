// A person taken out of the whole workbook: a marker stands in every column that takes text, in notes, in a tab that people
// made and in the journal, and none is left where it should not be.
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { ErasureResult } from '../../../src/core/people/erasing/erase-person';
import { sheetSpec } from '../../../src/core/workbook/schema/sheets';
import { SHEET_IDS, type SheetId } from '../../../src/core/workbook/schema/sheet-ids';
import {
  builtCode,
  COORDINATOR,
  KillSignal,
  mustDo,
  openWorkbook,
  type Row,
  type TestWorkbook,
} from '../../support/workbook';
import { MEMBER, addOwnColumn, testWorkbook } from '../../support/coalition';

const NAME = 'Ana Ruiz';
const PHONE = '+507 6123 4567';

let book: TestWorkbook;
beforeEach(async () => {
  book = await testWorkbook();
}, 60_000);

const cora = () => book.as(COORDINATOR);
const ana = (): Row => {
  const row = book.rowsOf('MEM').find(({ email }) => email === MEMBER);
  if (!row) throw new Error('Ana is not there.');
  return row;
};
const look = (input: object) =>
  mustDo(cora().call('erase-person', input, { request: { dryRun: true } })).result as ErasureResult;
const erase = (more: object = {}) =>
  cora().call('erase-person', { person: ana()['id'], also: [PHONE], typed: NAME, ...more });

/** All that stands anywhere, cell by cell. */
const everything = (): readonly (readonly [string, string])[] =>
  book.grid.sheets().flatMap(({ id, name }) => {
    const { rows, columns } = book.grid.extent(id);
    if (rows === 0 || columns === 0) return [];
    const cells = book.grid.read(id, { row: 0, column: 0, rows, columns });
    const keys = cells[0]?.map(({ value }) => String(value)) ?? [];
    return cells.flatMap((line, row) =>
      line.flatMap(({ value }, column): (readonly [string, string])[] => [
        [`${name} ${keys[column] ?? ''} ${row + 1}`, String(value)],
        [`${name} note ${row + 1}`, book.grid.note(id, row, column)],
      ]),
    );
  });

const ANYWHERE = /ana\W*ruiz|ana@example|6123\W*4567/i;
const left = () => everything().filter(([, text]) => ANYWHERE.test(text));

const TEXTUAL = ['text', 'longText', 'email', 'url', 'texts', 'link', 'links', 'word', 'words', 'label'];
const SPARED: readonly SheetId[] = ['CHG', 'TPL', 'SET'];

/** A row in each sheet whose columns all name the person. */
function plant(): void {
  for (const sheet of SHEET_IDS.filter((id) => !SPARED.includes(id))) {
    const columns = Object.entries(sheetSpec(sheet).columns).filter(
      ([key, { type }]) => TEXTUAL.includes(type) && key !== 'label',
    );
    const said = (type: string): string =>
      type === 'email'
        ? MEMBER
        : ['link', 'links'].includes(type)
          ? `${NAME} of nowhere`
          : `With ${NAME}, ${PHONE}`;
    book.typeRow(sheet, Object.fromEntries(columns.map(([key, { type }]) => [key, said(type)])));
  }
}

/** A tab that people made. */
function ownTab(): void {
  const sheetId = 9_001;
  book.grid.apply({ kind: 'insertSheet', sheetId, name: 'Our own', index: 1, rows: 5, columns: 3 });
  const zone = { row: 1, column: 0, rows: 2, columns: 2 };
  const values = [
    ['Keys', `Ruiz, Ana has them; call ${PHONE}`],
    ['Car', 'Bo Lind'],
  ];
  book.grid.apply({ kind: 'values', sheetId, zone, values });
}

describe('erasing a person', () => {
  it('leaves no word of them in any column of any sheet, in notes, tabs of people, or the journal', () => {
    plant();
    addOwnColumn(book, 'WG', `Asked ${PHONE.replace(/ /g, '')} by`);
    const wells = book.rowsOf('SUB').find(({ title }) => title === 'Clean wells');
    book.grid.apply({
      ...{ kind: 'note', sheetId: book.tabOf('SUB'), row: (wells?.rowNumber ?? 1) - 1, column: 3 },
      note: `Ask ${NAME} (${MEMBER})`,
    });
    ownTab();
    mustDo(
      cora().call('edit-row', { sheet: 'MEM', id: ana()['id'], values: { timeZone: 'America/Panama' } }),
    );
    expect(left().length).toBeGreaterThan(100);
    const answer = mustDo(erase({ alsoPublic: true }));
    const places = left().filter(([place]) => !/Asked/.test(place));
    // The heading that people made stays, and is told.
    expect(places.filter(([place]) => !/WG\.|Workgroups/.test(place))).toEqual([]);
    expect(answer.problems.map(({ message }) => message)).toContain(
      'Still named here: a formula or a heading says so. Change it by hand.',
    );
  });

  it('says before what goes, what is rewritten and what is beyond reach, and changes nothing by it', () => {
    ownTab();
    const before = everything();
    const found = look({ person: ana()['id'] });
    expect(everything()).toEqual(before);
    expect(found).toMatchObject({ name: NAME, lookedFor: [NAME, MEMBER] });
    expect(found.goes.map(({ tab, count }) => `${tab} ${count}`)).toEqual(['People 1', 'Participation 1']);
    expect(found.rewritten.map(({ tab }) => tab)).toEqual(expect.arrayContaining(['Submissions', 'Our own']));
    expect(found.journal).toBeGreaterThan(0);
    expect(found.beyond.map(({ words }) => words).join(' ')).toMatch(
      /Older versions.*Share.*Drive.*Backups/s,
    );
  });

  it('needs the name typed, another person than oneself, and a coordinator', () => {
    const before = everything();
    const refusal = (answer: ReturnType<typeof erase>) => (answer.ok ? '' : answer.message);
    expect(refusal(erase({ typed: 'Ana' }))).toContain('Type “Ana Ruiz” to confirm');
    const me = book.rowsOf('MEM').find(({ email }) => email === COORDINATOR)?.['id'];
    expect(refusal(erase({ person: me, typed: 'Cora' }))).toContain('Nobody erases themselves');
    expect(refusal(cora().call('erase-person', { typed: '' }))).toContain('Choose a person');
    expect(book.as(MEMBER).call('erase-person', { person: ana()['id'], typed: NAME }).ok).toBe(false);
    // Rows get their ids under any lock.
    const said = (all: typeof before) => all.filter(([place]) => !/note|\.id /.test(place));
    expect(said(everything())).toEqual(said(before));
  });

  it('leaves what is public with the UN unless told otherwise', () => {
    const sent = book.rowsOf('SUB').find(({ title }) => title === 'Clean wells');
    book.type('SUB', sent?.rowNumber ?? 0, 'title', `Wells of ${NAME}`);
    book.type('SUB', sent?.rowNumber ?? 0, 'status', 'Uploaded');
    book.type('SUB', sent?.rowNumber ?? 0, 'notes', `${NAME} drove`);
    const title = () => book.rowsOf('SUB').find(({ id }) => id === sent?.['id']);
    const { stays } = look({ person: ana()['id'] });
    expect(stays.map(({ tab }) => tab)).toEqual(['Submissions']);
    const id = ana()['id'];
    mustDo(erase());
    expect(title()).toMatchObject({ title: `Wells of ${NAME}`, notes: 'A former member drove' });
    mustDo(cora().call('erase-person', { also: [NAME], typed: NAME, alsoPublic: true }));
    expect(title()).toMatchObject({ title: 'Wells of A former member', label: 'Wells of A former member' });
    expect(look({ also: [NAME, MEMBER] })).toMatchObject({ goes: [], rewritten: [], stays: [], journal: 0 });
    expect(cora().call('erase-person', { person: id, typed: NAME }).ok).toBe(false);
  });

  it('gives their work free and says that somebody was there, once for all who left', () => {
    const who = ana()['id'];
    book.typeRow('ACT', { what: 'Ask the mayor', owner: NAME });
    book.typeRow('CON', { date: '2027-01-08', kind: 'Meeting', who: `${NAME}; Bo Lind` });
    mustDo(erase());
    expect(book.rowsOf('ACT').map(({ owner }) => owner)).toEqual(['']);
    expect(book.rowsOf('CON').map(({ who: names }) => names)).toEqual(['A former member; Bo Lind']);
    expect(book.rowsOf('MEM').find(({ name }) => name === 'A former member')).toMatchObject({
      status: 'left',
      email: '',
    });
    expect(book.rowsOf('MEM').some(({ id }) => id === who)).toBe(false);
    book.type('CON', book.rowsOf('CON')[0]?.rowNumber ?? 0, 'notes', 'Dee Park came too');
    const dee = book.rowsOf('MEM').find(({ name }) => name === 'Dee Park')?.['id'];
    mustDo(cora().call('erase-person', { person: dee, typed: 'dee park' }));
    expect(book.rowsOf('MEM').filter(({ name }) => name === 'A former member')).toHaveLength(1);
    const check = mustDo(cora().call('check-workbook', {})).result as { report: { message: string }[] };
    expect(check.report.filter(({ message }) => /former/i.test(message))).toEqual([]);
  });

  it('keeps words that may be somebody else, until they are named', () => {
    const [row] = book.rowsOf('SUB');
    book.type('SUB', row?.rowNumber ?? 0, 'notes', 'Ruiz said so');
    expect(look({ person: ana()['id'] }).maybe).toMatchObject([{ written: 'Ruiz', count: 1 }]);
    mustDo(erase({ also: ['Ruiz'] }));
    expect(book.rowsOf('SUB')[0]).toMatchObject({ notes: 'A former member said so' });
  });

  it('is finished by doing it again where it was cut off', async () => {
    plant();
    const id = ana()['id'];
    const input = { person: id, also: [PHONE], typed: NAME };
    const trial = openWorkbook(await builtCode(), book.state());
    mustDo(trial.as(COORDINATOR).call('erase-person', input));
    const writes = trial.log().flatMap((call, at) => (call === 'Range.setValues' ? [at + 1] : []));
    const faults = [{ kind: 'kill', at: writes[Math.floor(writes.length / 2)] ?? 0, applied: 3 }] as const;
    expect(() => cora().call('erase-person', input, { faults })).toThrow(KillSignal);
    expect(left().length).toBeGreaterThan(0);
    const person = book.rowsOf('MEM').some((row) => row['id'] === id)
      ? { person: id }
      : { also: [NAME, MEMBER, PHONE] };
    mustDo(cora().call('erase-person', { also: [PHONE], alsoPublic: true, ...person, typed: NAME }));
    expect(left()).toEqual([]);
  });

  it('is listed for nobody to undo, and says nothing of whom it was about', () => {
    mustDo(erase());
    const entry = book.rowsOf('CHG').find(({ command }) => command === 'erase-person');
    expect(entry).toMatchObject({ inverse: '[]', for: '', state: 'done' });
    const { changes } = mustDo(cora().call('list-changes', {})).result as { changes: { command: string }[] };
    expect(changes.map(({ command }) => command)).not.toContain('erase-person');
  });
});

it('a workbook without any sheets is said to have none', async () => {
  const bare = openWorkbook(await builtCode());
  const answer = bare.as(COORDINATOR).call('erase-person', {}, { request: { dryRun: true } });
  const words = expect.stringContaining('no sheets of the UPR yet');
  expect(answer).toMatchObject({ ok: false, code: 'not-set-up', message: words });
}, 60_000);
