// A list of people, taken in by the built script: each once, with organizations and workgroups, taken back by one undo.
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { BringInPeopleResult } from '../../../src/core/people/bring-in-people/plan-bring-in-people';
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

const send = (input: object, dryRun = false) =>
  mustDo(book.as(COORDINATOR).call('bring-in-people', input, { request: { dryRun } }));
const look = (text = LIST) => send({ text }, true).result as BringInPeopleResult;
const rows = (sheet: 'MEM' | 'ORG' | 'PAR' | 'WG') => book.rowsOf(sheet).length;

describe('a list of people', () => {
  it('is shown before it is taken in: who is new, who is known, what is asked', () => {
    const shown = look();
    expect(shown.listed.map(({ name, state }) => [name, state])).toEqual([
      ['Noor Haddad', 'new'],
      ['Sam Osei', 'new'],
      ['Sam Osei', 'again'],
      ['Ana Ruiz', 'known'],
    ]);
    expect(shown.organizations).toEqual(['Lake Clinics']);
    const misspelt = shown.asked.find(({ typed }) => typed === 'Housing Nwo');
    expect(misspelt?.proposals[0]?.name).toBe('Housing Now');
    expect(misspelt?.usual).toBe(misspelt?.proposals[0]?.id);
    expect(shown.asked.find(({ typed }) => typed === 'Housing')).toMatchObject({ sheet: 'WG', usual: 'new' });
  });

  it('makes people, organizations and memberships, and nothing twice', () => {
    const before = { people: rows('MEM'), organizations: rows('ORG'), groups: rows('WG') };
    send({ text: LIST });
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
    const again = send({ text: LIST, decisions: {} }).result as BringInPeopleResult;
    expect([again.people, again.memberships, again.organizations]).toEqual([0, 0, []]);
  });

  it('keeps languages and levels that it has no word for as notes, and tells them once', () => {
    const list =
      'Name\tWorking group\tLanguages\tRole\nZoran Kos\tWater\tEnglish, Slovenian\tchief\nJana Kos\tWater\tSlovenian\t';
    expect(look(list).unknown).toEqual([
      { typed: 'Slovenian', count: 2, column: 'Languages', list: 'languages' },
    ]);
    expect(look(list).unknownLevels).toEqual([
      { typed: 'chief', count: 1, column: 'Takes part as', list: '' },
    ]);
    expect(send({ text: list }).summary.join(' ')).toContain('How one takes part was in other words');
    const zoran = book.rowsOf('MEM').find(({ name }) => name === 'Zoran Kos');
    expect([zoran?.['languages'], zoran?.['notes']]).toEqual(['English; other', 'Languages: Slovenian']);
    const part = book.rowsOf('PAR').find(({ person }) => person === 'Zoran Kos');
    expect([part?.['notes'], part?.['level']]).toEqual(['Takes part as: chief', '']);
  });

  it('asks what a level means that it has no word for, and takes the answer', () => {
    const list =
      'Name\tWorking group\tRole\nZoran Kos\tWater\tLidera\nJana Kos\tWater\tsigue\nPia Kos\tWater\tlidera';
    expect(look(list).unknownLevels.map(({ typed, count }) => [typed, count])).toEqual([
      ['Lidera', 2],
      ['sigue', 1],
    ]);
    expect(look(list).levels.map(({ id }) => id)).toContain('lead');
    send({ text: list, levels: { Lidera: 'lead', sigue: 'informed' } });
    const parts = book.rowsOf('PAR').filter(({ person }) => String(person).endsWith(' Kos'));
    expect(parts.map(({ person, level, notes }) => [person, level, notes])).toEqual([
      ['Zoran Kos', 'leads a submission', ''],
      ['Jana Kos', 'keep me informed', ''],
      ['Pia Kos', 'leads a submission', ''],
    ]);
  });

  it('tells addresses that are none by line and keeps them as notes, once', () => {
    const list = [
      'Name\tEmail\tOrganization',
      'Dejan Ilic\tdejan@example,org\tLake Clinics',
      'Igor Kos\tigor(at)example.org\t',
      'Jana Kos\tjana@example.org; kos@example.org\t',
      'Mira Kos\t-\t',
      'Ana Ruiz\tana(at)example.org\tHousing Now',
    ].join('\n');
    expect(look(list).noAddresses).toEqual([
      { row: 2, text: 'dejan@example,org' },
      { row: 3, text: 'igor(at)example.org' },
      { row: 4, text: 'kos@example.org' },
      { row: 6, text: 'ana(at)example.org' },
    ]);
    expect(send({ text: list }).summary.join(' ')).toContain('4 addresses could not be read');
    const notes = (of: string) => book.rowsOf('MEM').find(({ name }) => name === of)?.['notes'];
    expect(notes('Dejan Ilic')).toBe('Email: dejan@example,org');
    expect([notes('Mira Kos'), notes('Ana Ruiz')]).toEqual(['', '']);
    expect(send({ text: list }).change).toBeUndefined();
  });

  it('keeps the level in the note of a person whose workgroup is left out, and says what is left out', () => {
    const { summary } = send({
      text: 'Name\tWorking group\tRole\nZoran Kos\tLakes\tchief',
      decisions: { 'WG lakes': '' },
    });
    expect(summary.join(' ')).toContain('Left out: Lakes.');
    const zoran = book.rowsOf('MEM').find(({ name }) => name === 'Zoran Kos');
    expect(zoran?.['notes']).toBe('Takes part as: chief');
  });

  it('proposes co-chairs, in any language, and seats those who are chosen', () => {
    const list = 'Name\tWorking group\tRole\nZoran Kos\tLakes\tCo-chair\nJana Kos\tLakes\tcopresidencia';
    expect(look(list).coChairs.map(({ name, workgroup }) => [name, workgroup])).toEqual([
      ['Zoran Kos', 'Lakes'],
      ['Jana Kos', 'Lakes'],
    ]);
    const [zoran] = look(list).coChairs;
    const { summary } = send({ text: list, coChairs: [zoran?.key] });
    expect(summary.join(' ')).toContain('Co-chairs now: Zoran Kos (Lakes).');
    const lakes = book.rowsOf('WG').find(({ name }) => name === 'Lakes');
    expect([lakes?.['coChair1'], lakes?.['coChair2']]).toEqual(['Zoran Kos', '']);
    const part = (of: string) => book.rowsOf('PAR').find(({ person }) => person === of);
    expect(part('Zoran Kos')).toMatchObject({ level: 'joins meetings', notes: '' });
    expect(part('Jana Kos')).toMatchObject({
      level: '',
      notes: 'Takes part as: copresidencia',
    });
    expect(look(list).coChairs.map(({ name }) => name)).toEqual(['Jana Kos']);
  });

  it('adds a language to the list at a press, with its people, and takes both back by one undo', () => {
    const list = 'Name\tLanguages\nZoran Kos\tEnglish, slovenian\nJana Kos\tSlovenian, Romani\n';
    const { change, summary } = send({ text: list, addWords: { languages: ['Slovenian', 'a, b'] } });
    expect(summary.join(' ')).toContain('Slovenian');
    const said = (name: string) => book.rowsOf('MEM').find((row) => row['name'] === name);
    expect([said('Zoran Kos')?.['languages'], said('Zoran Kos')?.['notes']]).toEqual([
      'English; Slovenian',
      '',
    ]);
    expect([said('Jana Kos')?.['languages'], said('Jana Kos')?.['notes']]).toEqual([
      'Slovenian; other',
      'Languages: Romani',
    ]);
    expect(look(list).unknown).toEqual([
      { typed: 'Romani', count: 1, column: 'Languages', list: 'languages' },
    ]);
    mustDo(book.as(COORDINATOR).call('undo', { change }));
    expect(look(list).unknown).toHaveLength(2);
  });

  it('does not change what stands there', () => {
    const ana = () => book.rowsOf('MEM').find(({ name }) => name === 'Ana Ruiz');
    const before = ana();
    send({ text: 'Name\tEmail\tOrganization\nAna Ruiz\tother@example.org\tLake Clinics' });
    expect(ana()).toEqual(before);
  });

  it('comes back by one undo', () => {
    const before = [rows('MEM'), rows('ORG'), rows('PAR')];
    const { change } = send({ text: LIST });
    mustDo(book.as(COORDINATOR).call('undo', { change }));
    expect([rows('MEM'), rows('ORG'), rows('PAR')]).toEqual(before);
  });

  it('is for coordinators, and says what it cannot use', () => {
    expect(book.as('nobody@example.org').call('bring-in-people', { text: LIST })).toMatchObject({
      ok: false,
    });
    expect(book.as(COORDINATOR).call('bring-in-people', { text: '12\t13' })).toMatchObject({ ok: false });
  });
});
