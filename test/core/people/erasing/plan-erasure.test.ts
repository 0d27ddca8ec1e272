// Which cells an erasure writes, and no other: cells of text, links, columns of people's own, and the journal.
import { describe, expect, it } from '@jest/globals';
import { identityOf } from '../../../../src/core/people/erasing/identity';
import { planErasure, type Erasure, type Place } from '../../../../src/core/people/erasing/plan-erasure';
import { makeBook } from '../../../../src/core/workbook/records/make-book';
import type { Snapshot } from '../../../../src/core/workbook/records/snapshot';
import { allSheets, snapshotOfTables, type Tables } from '../../../support/book';
import { BASE } from './fixture';

const NOW = '2027-01-10T12:00:00.000Z';

interface Wanted {
  readonly also?: readonly string[];
  readonly alsoPublic?: boolean;
}

function planOf(snapshot: Snapshot, { also = [], alsoPublic = false }: Wanted = {}): Erasure {
  const book = makeBook(snapshot);
  return planErasure({
    ...{ snapshot, book, alsoPublic, language: 'en', now: NOW, newId: () => 'MEM-F' },
    identity: identityOf(book, 'MEM-1', also),
    standing: { name: 'A former member', detail: '(removed)' },
  });
}

const snapshotWith = (tables: Tables): Snapshot => snapshotOfTables(allSheets({ ...BASE, ...tables }));
const erased = (tables: Tables, wanted?: Wanted): Erasure => planOf(snapshotWith(tables), wanted);

/** Each cell written, as `SUB SUB-1 title: before > after`; the column of the last change left out. */
const cellsOf = ({ writes }: Erasure): readonly string[] =>
  writes
    .flatMap(({ sheet, changes }) =>
      changes
        .filter(({ column }) => column !== 'updated')
        .map(({ id, column, old, value }) => `${sheet} ${id} ${column}: ${String(old)} > ${String(value)}`),
    )
    .sort();
const placesIn = (places: readonly Place[]): readonly string[] =>
  places.map(({ sheet, id, rowNumber, column, words }) => [sheet, id, rowNumber, column, words].join('|'));

describe('cells', () => {
  it('that name the person are rewritten, and no other', () => {
    const plan = erased({
      ACT: [
        { id: 'ACT-1', what: 'Ring Ana Ruiz', notes: 'or write to ana@example.org' },
        { id: 'ACT-2', what: 'Ring Bo Lind', notes: 'Bo, then Ana' },
      ],
    });
    expect(cellsOf(plan)).toEqual([
      'ACT ACT-1 notes: or write to ana@example.org > or write to (removed)',
      'ACT ACT-1 what: Ring Ana Ruiz > Ring A former member',
    ]);
    expect(placesIn(plan.rewritten)).toEqual([
      'ACT|ACT-1|3|what|Ring Ana Ruiz',
      'ACT|ACT-1|3|notes|or write to ana@example.org',
    ]);
    expect(placesIn(plan.goes)).toEqual(['MEM|MEM-1|3||']);
  });

  it('of rows that go are not written as well', () => {
    const plan = erased({ PAR: [{ id: 'PAR-1', person: 'MEM-1', workgroup: 'WG-1', notes: 'Ana Ruiz' }] });
    expect(cellsOf(plan)).toEqual([]);
    expect(placesIn(plan.goes)).toEqual(['MEM|MEM-1|3||', 'PAR|PAR-1|3||']);
  });

  it('of links keep the others and a name that is on no list', () => {
    const who = ['MEM-2', 'MEM-1', 'Eva of the mayor'];
    const plan = erased({ CON: [{ id: 'CON-1', date: '2027-01-05', who }] });
    expect(cellsOf(plan)).toEqual([
      'CON CON-1 who: Bo Lind; Ana Ruiz; Eva of the mayor > Bo Lind; A former member; Eva of the mayor',
    ]);
    expect(placesIn(plan.rewritten)).toEqual(['CON|CON-1|3|who|Bo Lind; Ana Ruiz; Eva of the mayor']);
  });

  it('of links lose a name of the person that is on no list', () => {
    const who = ['MEM-2', 'Anita Ruiz'];
    const plan = erased({ CON: [{ id: 'CON-1', date: '2027-01-05', who }] }, { also: ['Anita Ruiz'] });
    expect(cellsOf(plan)).toEqual(['CON CON-1 who: Bo Lind; Anita Ruiz > Bo Lind; A former member']);
  });

  it('of links to a row that is called after the person show its new name', () => {
    const plan = erased({
      ORG: [{ id: 'ORG-1', name: 'Friends of Ana Ruiz' }],
      SUB: [{ id: 'SUB-1', title: 'Wells', leadOrganization: 'ORG-1' }],
    });
    const change = 'Friends of Ana Ruiz > Friends of A former member';
    expect(cellsOf(plan)).toEqual([
      `ORG ORG-1 label: ${change}`,
      `ORG ORG-1 name: ${change}`,
      `SUB SUB-1 leadOrganization: ${change}`,
    ]);
  });

  it('that may mean somebody else are told and stay', () => {
    const plan = erased({ ACT: [{ id: 'ACT-1', what: 'Ruiz drives', notes: 'Ana Ruiz, or another Ruiz' }] });
    expect(cellsOf(plan)).toEqual([
      'ACT ACT-1 notes: Ana Ruiz, or another Ruiz > A former member, or another Ruiz',
    ]);
    expect(plan.maybe.map(({ column, written }) => `${column} ${written}`)).toEqual([
      'what Ruiz',
      'notes Ruiz',
    ]);
  });

  it('in columns that people added are rewritten, under the heading they have', () => {
    const snapshot = snapshotWith({ ACT: [{ id: 'ACT-1', what: 'Drive' }] });
    const sheet = snapshot.ACT;
    if (!sheet) throw new Error('no actions');
    const plan = planOf({
      ...snapshot,
      ACT: {
        ...sheet,
        columns: [...sheet.columns, ''],
        headers: [...sheet.headers, 'Car of'],
        rows: sheet.rows.map((row) => ({ ...row, cells: [...row.cells, 'Ana Ruiz'] })),
      },
    });
    expect(cellsOf(plan)).toEqual(['ACT ACT-1 ~Car of: Ana Ruiz > A former member']);
  });

  it('of templates are not read', () => {
    const TPL = [{ id: 'TPL-1', name: 'submission', part: 1, bytes: 'Ana Ruiz' }] as const;
    expect(cellsOf(erased({ TPL }))).toEqual([]);
  });
});

describe('what the UN has', () => {
  const tables: Tables = {
    TXT: [
      { id: 'TXT-1', submission: 'SUB-1', part: 1, text: 'Ana Ruiz saw it' },
      { id: 'TXT-2', submission: 'SUB-2', part: 1, text: 'Ana Ruiz said it' },
    ],
  };
  it.each<[boolean, readonly string[], readonly string[]]>([
    [
      false,
      ['TXT TXT-1 text: Ana Ruiz saw it > A former member saw it'],
      ['TXT|TXT-2|4|text|Ana Ruiz said it'],
    ],
    [
      true,
      [
        'TXT TXT-1 text: Ana Ruiz saw it > A former member saw it',
        'TXT TXT-2 text: Ana Ruiz said it > A former member said it',
      ],
      [],
    ],
  ])('goes only where it was asked for: %s', (alsoPublic, cells, stays) => {
    const plan = erased(tables, { alsoPublic });
    expect(cellsOf(plan)).toEqual(cells);
    expect(placesIn(plan.stays)).toEqual(stays);
  });
});

describe('the journal', () => {
  const entry = (id: string, at: string, part: number, inverse: string) => ({ id, at, part, inverse });
  it('forgets what entries that name the person could put back, all parts of them, and only of these', () => {
    const plan = erased({
      CHG: [
        // The name stands where the parts meet; they are not in their order.
        entry('CHG-aa-2', '2027-01-01', 2, 'uiz"}]'),
        entry('CHG-aa', '2027-01-01', 1, '[{"notes":"Ana R'),
        entry('CHG-bb', '2027-01-02', 1, '[{"notes":"Bo Lind"}]'),
        entry('CHG-cc', '2027-01-03', 1, '[{"owner":"MEM-1"}]'),
        entry('CHG-dd', '2027-01-04', 1, '[{"owner":"MEM-12"}]'),
        entry('CHG-ee', '2027-01-05', 1, '[{"notes":"Ana R'),
        entry('CHG-ee-2', '2027-01-06', 1, 'uiz"}]'),
      ],
    });
    expect(plan.journal).toBe(2);
    expect(cellsOf(plan)).toEqual([
      'CHG CHG-aa inverse: [{"notes":"Ana R > []',
      'CHG CHG-aa-2 inverse: uiz"}] > ',
      'CHG CHG-cc inverse: [{"owner":"MEM-1"}] > []',
    ]);
  });

  it('no longer says who did it', () => {
    const CHG = [
      { id: 'CHG-aa', at: '2027-01-01', actor: 'ana@example.org', for: 'Ana Ruiz', inverse: '[]' },
    ];
    const plan = erased({ CHG });
    expect(plan.journal).toBe(0);
    expect(cellsOf(plan)).toEqual([
      'CHG CHG-aa actor: ana@example.org > ',
      'CHG CHG-aa for: Ana Ruiz > A former member',
    ]);
  });
});
