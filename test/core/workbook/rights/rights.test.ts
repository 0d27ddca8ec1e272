// The table of rights fits the sheets, and its page says what it says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { RIGHTS_PAGE, withRights } from '../../../../scripts/docs/rights-table';
import {
  groupsWhereMay,
  mayAct,
  mayActIn,
  mayAdminister,
  mayChangeField,
  mayChangeRow,
  mayRun,
  mightAct,
} from '../../../../src/core/workbook/rights/rights';
import { ACTS, RIGHTS, type Act } from '../../../../src/core/workbook/rights/table';
import { makeBook } from '../../../../src/core/workbook/records/make-book';
import type { SheetId } from '../../../../src/core/workbook/schema/sheet-ids';
import { sheetSpec } from '../../../../src/core/workbook/schema/sheets';
import { snapshotOfTables } from '../../../support/book';

const ROOT = join(__dirname, '../../../..');

/** The steps of a path that lead along no column of their sheet. */
function strayIn(sheet: SheetId, path: string): readonly string[] {
  const [step = '', ...rest] = path.split('.');
  const [from = '', column = step] = step.split(':');
  const start = step.includes(':') ? (from as SheetId) : sheet;
  if (!sheetSpec(start).columns[column]) return [`${sheet}.${path}`];
  const next = step.includes(':') ? start : sheetSpec(sheet).columns[step]?.to?.[0];
  return rest.length === 0 || next === undefined ? [] : strayIn(next, rest.join('.'));
}

describe('the table of rights', () => {
  it('names columns that there are', () => {
    const stray = Object.entries(RIGHTS).flatMap(([sheet, { people, groups, fields = {} }]) =>
      [...people, ...groups, ...Object.keys(fields)].flatMap((path) => strayIn(sheet as SheetId, path)),
    );
    expect(stray).toEqual([]);
  });

  it('stands in the page on security (if not: run npm run docs)', () => {
    const { text } = withRights(ROOT);
    if (readFileSync(join(ROOT, RIGHTS_PAGE), 'utf8') !== text)
      throw new Error(`${RIGHTS_PAGE} is stale: run npm run docs.`);
    expect(text).toContain('_May be listed_: the person');
  });
});

describe('whose a row is', () => {
  const book = makeBook(
    snapshotOfTables({
      MEM: [{ id: 'MEM-A', name: 'Ana' }],
      WG: [
        { id: 'WG-W', name: 'Water', coChair1: 'MEM-A' },
        { id: 'WG-P', name: 'Prisons' },
      ],
      MTG: [{ id: 'MTG-1', title: 'Plan', workgroup: 'WG-W' }],
      PAR: [{ id: 'PAR-1', person: 'MEM-B', workgroup: 'WG-W', status: 'left' }],
      REC: [{ id: 'REC-1', workgroup: 'WG-P', withWorkgroups: ['WG-W'] }],
    }),
  );
  const ana = { email: 'ana@example.org', person: 'MEM-A', isCoordinator: false, coChairs: ['WG-W'] };

  it('is found along its links', () => {
    expect(mayChangeRow(book, 'INV', { meeting: 'MTG-1', person: 'MEM-B' }, ana)).toBe(true);
    expect(mayChangeRow(book, 'INV', { meeting: 'MTG-9', person: 'MEM-B' }, ana)).toBe(false);
    expect(mayChangeRow(book, 'ACT', { workgroup: 'WG-P', owner: 'MEM-B' }, ana)).toBe(false);
  });

  it('is handed over by those who have it, not by those who help', () => {
    const rec = book.find('REC', 'REC-1') ?? {};
    expect(mayChangeRow(book, 'REC', rec, ana)).toBe(true);
    expect(mayChangeField(book, 'REC', 'workgroup', rec, ana)).toBe(false);
  });

  it('a seat is given by who has it, and an empty one filled by the other co-chair', () => {
    const water = book.find('WG', 'WG-W') ?? {};
    const may = (column: string, actor = ana): boolean => mayChangeField(book, 'WG', column, water, actor);
    expect([may('coChair1'), may('coChair2')]).toEqual([true, true]);
    const both = { ...water, coChair2: 'MEM-B' };
    expect(mayChangeField(book, 'WG', 'coChair2', both, ana)).toBe(false);
    const other = { ...ana, person: 'MEM-C', coChairs: [] };
    expect([may('coChair1', other), may('coChair2', other)]).toEqual([false, false]);
  });

  it('is nobody’s for a newcomer, whatever the account says', () => {
    expect(mayActIn('CTY', [], { ...ana, person: '' })).toBe(false);
    expect(mayActIn('MTG', [], ana)).toBe(false);
    expect(mayActIn('MTG', ['WG-W'], ana)).toBe(true);
  });
});

describe('what is more than a row', () => {
  const member = { email: 'm@example.org', person: 'MEM-M', isCoordinator: false, coChairs: [] };
  const coChair = { ...member, coChairs: ['WG-W'] };
  const coordinator = { ...member, isCoordinator: true };
  const newcomer = { ...member, person: '' };

  it('is for coordinators in every case', () => {
    expect(Object.keys(ACTS).filter((act) => !mayAct(act as Act, coordinator))).toEqual([]);
    expect(Object.keys(ACTS).filter((act) => mightAct(act as Act, newcomer))).toEqual([]);
  });

  it('is for co-chairs where it is about their workgroup', () => {
    const decides = (groups: readonly string[]) => mayAct('decide on an overlap', coChair, { groups });
    expect([decides(['WG-W']), decides(['WG-P']), decides([])]).toEqual([true, false, false]);
    expect(groupsWhereMay('decide on an overlap', coChair)).toEqual(['WG-W']);
    expect(groupsWhereMay('pass on an endorsement', coChair)).toEqual([]);
    expect([mightAct('act for a person', coChair), mightAct('act for a person', member)]).toEqual([
      true,
      false,
    ]);
  });

  it('is for the person whom it is about', () => {
    expect(mayAct('read reviews of a text', member, { people: ['MEM-M'] })).toBe(true);
    expect(mayAct('read reviews of a text', member, { people: ['MEM-B'] })).toBe(false);
    expect(mayAct('read reviews of a text', newcomer, { people: [''] })).toBe(false);
  });

  it('is for anybody while nobody coordinates, where the workbook is set up', () => {
    const rows = (coordinates: boolean) =>
      makeBook(snapshotOfTables({ MEM: [{ id: 'MEM-C', name: 'Cleo', coordinator: coordinates }] }));
    expect(mayAdminister(rows(false), newcomer)).toBe(true);
    expect(mayAdminister(rows(true), member)).toBe(false);
    expect(mayAdminister(rows(true), coordinator)).toBe(true);
  });

  it('commands are for whom they say', () => {
    const audiences = ['anyone', 'member', 'co-chair', 'coordinator'] as const;
    const runs = [newcomer, member, coChair, coordinator].map((one) =>
      audiences.filter((audience) => mayRun(one, audience)),
    );
    expect(runs.map((all) => all.length)).toEqual([1, 2, 3, 4]);
  });
});
