import { renewals } from '../../../../src/core/submissions/texts/capability';
import { describe, expect, it } from '@jest/globals';
import { planWrites, mergeWrites } from '../../../../src/core/workbook/changes/plan-writes';
import { render } from '../../../../src/core/base/messages/text';
import { makeBook } from '../../../../src/core/workbook/records/make-book';
import type { RawCell, SheetSnapshot, Snapshot } from '../../../../src/core/workbook/records/snapshot';
import type { SheetId } from '../../../../src/core/workbook/schema/sheet-ids';
import { checkIntegrity } from '../../../../src/core/workbook/check/integrity';
import { nameKey } from '../../../../src/core/base/text/name-key';
import { snapshotOfTables, type Tables } from '../../../support/book';

const TABLES: Tables = {
  // Who writes that a seat is vacant knows it.
  WG: [{ id: 'WG-1', name: 'Water', coChair1: 'vacant', coChair2: 'vacant' }],
  SUB: [{ id: 'SUB-1', title: 'Clean wells', kind: 'joint', workgroup: 'WG-1', status: 'idea' }],
  ORG: [{ id: 'ORG-1', name: 'Housing Now' }],
  MEM: [],
};

function typed(snapshot: Snapshot, sheet: SheetId, id: string, column: string, cell: RawCell): Snapshot {
  const before = snapshot[sheet];
  if (!before) throw new Error(`There is no ${sheet}.`);
  const at = before.columns.indexOf(column);
  const rows = before.rows.map((row) =>
    row.id === id ? { ...row, cells: row.cells.map((old, index) => (index === at ? cell : old)) } : row,
  );
  return { ...snapshot, [sheet]: { ...before, rows } as SheetSnapshot };
}

const check = (snapshot: Snapshot) => {
  const book = makeBook(snapshot);
  const found = checkIntegrity(snapshot, book, {
    formulas: {},
    language: 'en',
    renewals,
    today: '2027-03-01',
  });
  const writes = mergeWrites(
    planWrites(snapshot, book, found.edits, { language: 'en', now: 'now', renewals }),
    found.writes,
  );
  return {
    said: found.findings.map(({ message, column }) => `${column}: ${render(message, 'en')}`),
    changes: writes.flatMap(({ sheet, changes }) =>
      changes
        .filter(({ column }) => column !== 'updated')
        .map(({ column, value }) => `${sheet}.${column}=${String(value)}`),
    ),
  };
};

const start = snapshotOfTables(TABLES);

describe('the check of the rows', () => {
  it('finds nothing in rows that are right', () => {
    expect(check(start)).toEqual({ said: [], changes: [] });
  });

  it.each([
    ['a link by id', 'SUB', 'SUB-1', 'workgroup', 'WG-1', ['SUB.workgroup=Water']],
    ['a link in other letters', 'SUB', 'SUB-1', 'workgroup', 'WATER', ['SUB.workgroup=Water']],
    [
      'a name that was changed by hand',
      'WG',
      'WG-1',
      'name',
      'Rivers',
      ['WG.label=Rivers', 'SUB.workgroup=Rivers'],
    ],
    ['a number in a text', 'ORG', 'ORG-1', 'acronym', 92.1, ['ORG.acronym=92.1']],
  ] as const)('mends %s', (_, sheet, id, column, cell, changes) => {
    const found = check(typed(start, sheet, id, column, cell));
    expect([...found.changes].sort()).toEqual([...changes].sort());
  });

  it.each([
    ['a link that matches nothing', 'SUB', 'SUB-1', 'workgroup', 'Volcanoes', /matches no row/],
    ['a required cell that is empty', 'SUB', 'SUB-1', 'title', '', /is empty here/],
    ['an unknown word', 'SUB', 'SUB-1', 'status', 'asleep', /not one of the words/],
    ['a text that is too long', 'SUB', 'SUB-1', 'summary', 'x'.repeat(45_001), /45001 characters/],
  ] as const)('reports %s and leaves it', (_, sheet, id, column, cell, words) => {
    const found = check(typed(start, sheet, id, column, cell));
    expect(found.said.filter((one) => one.startsWith(`${column}: `) && words.test(one))).toHaveLength(1);
    expect(found.changes.filter((one) => one.startsWith(`${sheet}.${column}=`))).toEqual([]);
  });

  it('reports formulas where a value is expected', () => {
    const at = start.SUB?.columns.indexOf('title') ?? 0;
    const formulas = [[], [], Array.from({ length: at + 1 }, (_, index) => (index === at ? '=A1' : ''))];
    const { findings } = checkIntegrity(start, makeBook(start), {
      formulas: { SUB: formulas },
      language: 'en',
      today: '2027-03-01',
      renewals,
    });
    expect(findings.map(({ column, mended }) => [column, mended])).toEqual([['title', false]]);
  });

  it('reports two people with one address, and a time zone that nobody knows', () => {
    const people = [
      { id: 'MEM-1', name: 'Ana', email: 'ana@example.org', timeZone: 'Nairobi' },
      { id: 'MEM-2', name: 'Bo', email: 'ANA@example.org', timeZone: 'Africa/Nairobi' },
    ];
    const { said } = check(snapshotOfTables({ ...TABLES, MEM: people }));
    expect(said.filter((one) => one.startsWith('email: Rows 3, 4 have the same email address'))).toHaveLength(
      1,
    );
    expect(said.filter((one) => one.startsWith('timeZone: '))).toEqual([
      expect.stringContaining('“Nairobi” is not a time zone'),
    ]);
  });

  it('reports rows that look like one, once, unless people said they are not', () => {
    const rows = [
      { id: 'ORG-1', name: 'Coral Coast' },
      { id: 'ORG-2', name: 'The Coral-Coast' },
      { id: 'ORG-3', name: 'CORAL COAST' },
    ];
    const alike = (tables: Tables) =>
      check(snapshotOfTables({ ...TABLES, ...tables })).said.filter((one) => /same name/.test(one)).length;
    expect(alike({ ORG: rows })).toBe(1);
    expect(
      alike({
        ORG: rows.slice(0, 2).map((row, index) => (index === 0 ? { ...row, notSameAs: ['ORG-2'] } : row)),
      }),
    ).toBe(0);
  });
});

it('reports days in Settings that cannot be read', () => {
  const SET = ['2027-03-06', '2027-03-06T18:00', '', '20.11.2026'].map((value, at) => ({
    id: `SET-${at}`,
    key: ['review.date', 'due.internal', 'due.submission', 'due.overlaps'][at] ?? '',
    value,
  }));
  const { said } = check(snapshotOfTables({ ...TABLES, SET }));
  expect(said.filter((one) => /not a day/.test(one))).toEqual([
    expect.stringContaining('“20.11.2026” is not a day that can be read here'),
  ]);
});

it('reports issues and workgroups that stand twice under one name', () => {
  const tables = {
    ...TABLES,
    ISS: [
      { id: 'ISS-1', name: 'Detention' },
      { id: 'ISS-2', name: 'Food' },
      { id: 'ISS-3', name: 'detention' },
    ],
    WG: [
      { id: 'WG-8', name: 'Farms' },
      { id: 'WG-9', name: 'Farms' },
    ],
  };
  const { said } = check(snapshotOfTables(tables));
  expect(said.filter((one) => /Rows 3, 5 of this sheet have the same name/.test(one))).toHaveLength(1);
  expect(
    said.filter((one) => /Rows 3, 4 have the same name\. If they are one workgroup/.test(one)),
  ).toHaveLength(1);
});

it('reports a workgroup that stands twice on an issue, with its rows', () => {
  const rows = ['leads', 'follows'].map((part, at) => ({
    id: `COV-${at}`,
    issue: 'ISS-1',
    workgroup: 'WG-9',
    part,
  }));
  const tables = {
    ...TABLES,
    ISS: [{ id: 'ISS-1', name: 'Food' }],
    WG: [{ id: 'WG-9', name: 'Farms' }],
    COV: rows,
  };
  const { said } = check(snapshotOfTables(tables));
  expect(
    said.filter((one) => one.includes('“Food” stands more than once for Farms: rows 3, 4')),
  ).toHaveLength(1);
});

describe('names that count as the same', () => {
  it.each([
    ['The Coral-Coast', 'coral coast', true],
    ['Élan', 'elan', true],
    ['La Ribera', 'Ribera', true],
    ['Theatre', 'atre', false],
    ['Coast 1', 'Coast 2', false],
  ])('%s and %s: %p', (a, b, same) => {
    expect(nameKey(a) === nameKey(b)).toBe(same);
  });
});

describe('workgroups without two co-chairs', () => {
  const said = (...pairs: readonly (readonly [string, string])[]) => {
    const MEM = ['Ana', 'Ben'].map((name, index) => ({ id: `MEM-${index}`, name }));
    const WG = pairs.map(([coChair1, coChair2], index) => ({
      id: `WG-${index}`,
      name: `Group ${index}`,
      coChair1,
      coChair2,
    }));
    return check(snapshotOfTables({ ...TABLES, WG, MEM })).said.filter((one) => /co-?chair/i.test(one));
  };

  it.each([
    [
      'no co-chair',
      [['', '']],
      'coChair1: This workgroup has no co-chair: Group 0. Choose one from the list, or write “vacant”.',
    ],
    [
      'one, in several',
      [
        ['MEM-0', ''],
        ['', 'MEM-1'],
      ],
      'coChair2: These workgroups have only one co-chair: Group 0; Group 1. Choose a second one, or write “vacant”.',
    ],
    [
      'the same person twice',
      [['MEM-0', 'MEM-0']],
      'coChair2: This workgroup has the same co-chair twice: Group 0. Choose another person in one of the two columns, or empty it.',
    ],
  ] as const)('are reported: %s', (_, pairs, words) => {
    expect(said(...pairs)).toEqual([words]);
  });

  it('are not, where both are there, where somebody wrote that a seat is vacant, or where a name cannot be read', () => {
    expect(said(['MEM-0', 'MEM-1'], ['MEM-0', 'vacant'], ['', 'vacant'])).toEqual([]);
    expect(said(['Denise', ''])).toEqual([expect.stringContaining('“Denise” matches no row')]);
  });
});
