// Lists taken in by the built script: each line once, what is there stays, one undo takes all of it back.
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { BringInListResult } from '../../../src/core/inbox/bring-in-list/plan-bring-in-list';
import { CO_CHAIR, testWorkbook } from '../../support/coalition';
import { COORDINATOR, mustDo, type TestWorkbook } from '../../support/workbook';

let book: TestWorkbook;
beforeEach(async () => {
  book = await testWorkbook();
}, 60_000);

const send = (input: object, dryRun = false) =>
  mustDo(book.as(COORDINATOR).call('bring-in-list', input, { request: { dryRun } }));
const readingOf = (input: object, dryRun = false) =>
  (send(input, dryRun).result as BringInListResult).reading;
const statesOf = (input: object, dryRun = false) => readingOf(input, dryRun).rows.map(({ state }) => state);
const rows = (sheet: 'WG' | 'COV' | 'SUB' | 'MEM') => book.rowsOf(sheet).length;

const GROUPS = 'Grupo de trabajo;Mandato;Copresidencia\nPuertos;Pesca;Ana Ruiz / Iva Novak\nWater;Ríos;';
const PARTS = 'Issue\tWorking group\tRole\nPuertos\tWatr\tLead';

describe('a list', () => {
  it('of workgroups is taken in once and taken back whole', () => {
    const before = [rows('WG'), rows('MEM')];
    expect(statesOf({ text: GROUPS }, true)).toEqual(['new', 'known']);
    expect([rows('WG'), rows('MEM')]).toEqual(before);
    const { change } = send({ text: GROUPS });
    const ports = book.rowsOf('WG').at(-1);
    expect([ports?.['name'], ports?.['scope'], ports?.['coChair1'], ports?.['coChair2']]).toEqual([
      'Puertos',
      'Pesca',
      'Ana Ruiz',
      'Iva Novak',
    ]);
    expect(statesOf({ text: GROUPS })).toEqual(['known', 'known']);
    mustDo(book.as(COORDINATOR).call('undo', { change }));
    expect([rows('WG'), rows('MEM')]).toEqual(before);
  });

  it('of who covers what asks about what it does not know, and makes what is wanted', () => {
    const { questions } = readingOf({ text: PARTS }, true);
    expect(questions.map(({ of, written }) => [of, written])).toEqual([
      ['ISS', 'Puertos'],
      ['WG', 'Watr'],
    ]);
    const before = rows('COV');
    send({ text: PARTS, table: { answers: { 'ISS puertos': 'new' } } });
    expect(rows('COV')).toBe(before + 1);
    const part = book.rowsOf('COV').at(-1);
    expect([part?.['issue'], part?.['workgroup'], part?.['part']]).toEqual(['Puertos', 'Water', 'leads']);
  });

  it('that is another one can be said to be', () => {
    const text = 'Name\tWorkgroup\nNoor Haddad\tWater';
    expect(readingOf({ text }, true).kind).toBe('people');
    expect(readingOf({ text, table: { kind: 'organizations' } }, true).kind).toBe('organizations');
  });

  it('is for coordinators', () => {
    expect(book.as(CO_CHAIR).call('bring-in-list', { text: GROUPS })).toMatchObject({ ok: false });
  });
});
