// A list of people, taken in by the built script: each once, with organizations and workgroups, taken back by one undo.
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { BringInListResult } from '../../../src/core/inbox/bring-in-list/plan-bring-in-list';
import { testWorkbook } from '../../support/coalition';
import { COORDINATOR, mustDo, type TestWorkbook } from '../../support/workbook';

let book: TestWorkbook;
beforeEach(async () => {
  book = await testWorkbook();
}, 60_000);

const LIST = `Name\tEmail\tOrganisation\tWorking group\tRole
Noor Haddad\tnoor@example.org\tHousing Nwo\tWater\tWrites
Sam Osei\tsam@example.org\tLake Clinics\tWater; Prisons\t
Sam Osei\tSAM@example.org\t\tHousing\t
Ana Ruiz\t\tHousing Now\tPrisons\t`;

const send = (text: string, answers: Readonly<Record<string, string>> = {}, dryRun = false) =>
  mustDo(book.as(COORDINATOR).call('bring-in-list', { text, table: { answers } }, { request: { dryRun } }));
const look = (text: string) => (send(text, {}, true).result as BringInListResult).reading;
const rows = (sheet: 'MEM' | 'ORG' | 'PAR' | 'WG') => book.rowsOf(sheet).length;

describe('a list of people', () => {
  it('is shown before it is taken in: who is new, who is known, what is asked', () => {
    const shown = look(LIST);
    expect(shown.kind).toBe('people');
    expect(shown.rows.map(({ state }) => state)).toEqual(['new', 'new', 'again', 'known']);
    expect(shown.made).toContainEqual({ tab: 'Organizations', names: ['Lake Clinics'] });
    const misspelt = shown.questions.find(({ written }) => written === 'Housing Nwo');
    expect(misspelt?.proposals[0]?.name).toBe('Housing Now');
    expect(misspelt?.usual).toBe(misspelt?.proposals[0]?.value);
  });

  it('makes people, organizations and memberships, and nothing twice', () => {
    const before = { people: rows('MEM'), organizations: rows('ORG'), groups: rows('WG') };
    send(LIST);
    expect(rows('MEM')).toBe(before.people + 2);
    expect(rows('ORG')).toBe(before.organizations + 1);
    expect(rows('WG')).toBe(before.groups + 1);
    const noor = book.rowsOf('MEM').find(({ name }) => name === 'Noor Haddad');
    expect(noor?.['organization']).toBe('Housing Now');
    const parts = book.rowsOf('PAR').map(({ person, workgroup, level }) => [person, workgroup, level]);
    expect(parts).toEqual(
      expect.arrayContaining([
        ['Noor Haddad', 'Water', 'writes'],
        ['Sam Osei', 'Housing', expect.anything()],
        ['Sam Osei', 'Prisons', expect.anything()],
      ]),
    );
    expect(send(LIST).change).toBeUndefined();
  });

  it('asks what a level means that it has no word for, and takes the answer', () => {
    const list =
      'Name\tWorking group\tRole\nZoran Kos\tWater\tWrites\nJana Kos\tWater\tchief\nPia Kos\tWater\tChief';
    const questions = look(list).questions.filter(({ about }) => about === 'word');
    expect(questions.map(({ written, lines }) => [written, lines])).toEqual([['chief', [3, 4]]]);
    send(list, { [questions[0]?.key ?? '']: 'lead' });
    const parts = book.rowsOf('PAR').filter(({ person }) => String(person).endsWith(' Kos'));
    expect(parts.map(({ person, level }) => [person, level])).toEqual([
      ['Zoran Kos', 'writes'],
      ['Jana Kos', 'leads a submission'],
      ['Pia Kos', 'leads a submission'],
    ]);
  });

  it('says what is left out', () => {
    const { summary } = send('Name\tWorking group\tEmail\nZoran Kos\tLakes\tzoran@example.org', {
      'WG lakes': '',
    });
    expect(summary.join(' ')).toContain('Left out: Lakes.');
  });

  it('proposes the seats of co-chairs and fills them where that is chosen', () => {
    const list =
      'Name\tWorking group\tRole\tEmail\nZoran Kos\tLakes\tCo-chair\tz@example.org\nJana Kos\tLakes\t\tj@example.org';
    const seats = look(list).questions.find(({ of }) => of === 'coChair');
    expect(seats?.written).toBe('Zoran Kos (Lakes)');
    const { summary } = send(list, { [seats?.key ?? '']: seats?.proposals[0]?.value ?? '' });
    expect(summary.join(' ')).toContain('Co-chairs now: Zoran Kos (Lakes).');
    const lakes = book.rowsOf('WG').find(({ name }) => name === 'Lakes');
    expect([lakes?.['coChair1'], lakes?.['coChair2']]).toEqual(['Zoran Kos', '']);
    const part = book.rowsOf('PAR').find(({ person }) => person === 'Zoran Kos');
    expect(part).toMatchObject({ level: 'joins meetings', notes: '' });
  });

  it('does not change what stands there', () => {
    const ana = () => book.rowsOf('MEM').find(({ name }) => name === 'Ana Ruiz');
    const before = ana();
    send('Name\tEmail\tOrganization\nAna Ruiz\tother@example.org\tLake Clinics');
    expect(ana()).toEqual(before);
  });

  it('comes back by one undo', () => {
    const before = [rows('MEM'), rows('ORG'), rows('PAR')];
    const { change } = send(LIST);
    mustDo(book.as(COORDINATOR).call('undo', { change }));
    expect([rows('MEM'), rows('ORG'), rows('PAR')]).toEqual(before);
  });
});
