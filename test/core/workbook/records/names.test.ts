import { renewals } from '../../../../src/core/submissions/texts/capability';
import { describe, expect, it } from '@jest/globals';
import { labelFor } from '../../../../src/core/workbook/records/labels';
import { isBlankRow, snapshotOf } from '../../../../src/core/workbook/records/snapshot';
import { actorOf } from '../../../../src/core/workbook/records/people-roles';
import { mayRun } from '../../../../src/core/workbook/rights/rights';
import { planWrites } from '../../../../src/core/workbook/changes/plan-writes';
import { updateRow } from '../../../../src/core/workbook/records/edits';
import { makeBook } from '../../../../src/core/workbook/records/make-book';
import { bookOf, snapshotOfTables } from '../../../support/book';

const book = bookOf({
  WG: [
    { id: 'WG-1', name: 'Water', coChair1: 'MEM-1' },
    { id: 'WG-2', name: 'Prisons' },
  ],
  ORG: [
    { id: 'ORG-1', name: 'Housing Now', acronym: 'HN', aliases: ['Vivienda ya'] },
    { id: 'ORG-2', name: 'HN' },
    { id: 'ORG-3', name: 'Coast', aliases: ['Vivienda ya'] },
  ],
  MEM: [
    { id: 'MEM-1', name: 'Ana Ruiz', email: 'Ana@Example.org' },
    {
      id: 'MEM-2',
      name: 'Ana Ruiz',
      label: 'Ana Ruiz (Coast)',
      email: 'cora@example.org',
      coordinator: true,
    },
    { id: 'MEM-3', name: 'Gone', email: 'gone@example.org', coordinator: true, status: 'left' },
  ],
});

describe('what a typed name means', () => {
  it.each([
    ['WG', 'water', 'WG-1'],
    ['WG', '  WATER ', 'WG-1'],
    ['WG', 'WG-2', 'WG-2'],
    ['ORG', 'Housing Now', 'ORG-1'],
    ['MEM', 'Ana Ruiz (Coast)', 'MEM-2'],
    ['MEM', 'ana@example.org', 'MEM-1'],
    ['ORG', 'HN', 'ORG-2'],
  ] as const)('in %s: “%s” is %s', (sheet, typed, id) => {
    expect(book.resolve([sheet], typed)).toEqual({ kind: 'one', id });
  });

  it.each([
    ['WG', 'Volcanoes', 'none'],
    ['WG', '', 'none'],
    ['ORG', 'vivienda ya', 'several'],
  ] as const)('in %s: “%s” is %s', (sheet, typed, kind) => {
    expect(book.resolve([sheet], typed).kind).toBe(kind);
  });
});

describe('what a row is called', () => {
  const label = (
    sheet: Parameters<typeof labelFor>[0],
    values: Parameters<typeof labelFor>[2],
    taken: string[] = [],
    detail = '',
  ) => labelFor(sheet, 'X-1', values, { language: 'es', detail, taken: (folded) => taken.includes(folded) });
  it.each([
    ['its name', label('WG', { name: ' Water ' }), 'Water'],
    ['nothing that divides values', label('WG', { name: 'Wells;\nrivers' }), 'Wells, rivers'],
    ['its organization beside it when taken', label('MEM', { name: 'Ana' }, ['ana'], 'Coast'), 'Ana (Coast)'],
    [
      'its id when that is taken too',
      label('MEM', { name: 'Ana' }, ['ana', 'ana (coast)'], 'Coast'),
      'Ana (X-1)',
    ],
    ['its id without a name', label('WG', { name: '' }), 'X-1'],
    ['an issue in the language', label('ISS', { name: 'Water', nameEs: 'Agua' }), 'Agua'],
    [
      'a meeting with its day',
      label('MTG', { title: 'Plan', start: '2027-02-03T18:00' }),
      'Plan, 2027-02-03',
    ],
    ['the part of a recommendation', label('REC', { cycle: 4, number: '92.10', part: 2 }), '4: 92.10 (2)'],
    ['ten words of an ask', label('ASK', { text: 'a b c d e f g h i j k' }), 'a b c d e f g h i j …'],
  ])('is %s', (_, made, wanted) => {
    expect(made).toBe(wanted);
  });

  it('changes in every link of the workbook in one step', () => {
    const snapshot = snapshotOfTables({
      WG: [{ id: 'WG-1', name: 'Water' }],
      SUB: [{ id: 'SUB-1', title: 'One', workgroup: 'WG-1' }],
      PAR: [{ id: 'PAR-1', workgroup: 'WG-1' }],
    });
    const writes = planWrites(snapshot, makeBook(snapshot), [updateRow('WG', 'WG-1', { name: 'Rivers' })], {
      language: 'en',
      now: 'now',
      renewals,
    });
    const changed = writes.flatMap(({ sheet, changes }) =>
      changes.map(({ column, value }) => `${sheet}.${column}=${String(value)}`),
    );
    expect(changed).toEqual(
      expect.arrayContaining([
        'WG.name=Rivers',
        'WG.label=Rivers',
        'SUB.workgroup=Rivers',
        'PAR.workgroup=Rivers',
      ]),
    );
  });
});

describe('rows that say nothing', () => {
  const columns = ['id', 'person', 'main', 'level', ''];
  it.each([
    ['empty', ['', '', '', '', ''], true],
    ['a box left open', ['', '', false, '', ''], true],
    ['an initial word in any language', ['', '', false, 'recibe información', ''], true],
    ['only a column of people', ['', '', '', '', 'theirs'], true],
    ['blanks', ['', '  ', '', '', ''], true],
    ['a ticked box', ['', '', true, '', ''], false],
    ['a name', ['', 'Ana', '', '', ''], false],
    ['only an id', ['PAR-1', '', '', '', ''], false],
  ])('%s: %j', (_, cells, blank) => {
    expect(isBlankRow('PAR', columns, cells)).toBe(blank);
  });

  it('are left out, with the others where they stood, and a key that stands twice counts once', () => {
    const keys = ['WG.id', 'WG.name', 'SUB.title', 'WG.name', ''];
    const snapshot = snapshotOf('WG', 'Ours', [
      keys,
      ['Id', 'Name', 'x', 'Name', 'Mine'],
      ['', '', '', '', ''],
      ['WG-1', 'Water', '', '', 7],
    ]);
    expect(snapshot.columns).toEqual(['id', 'name', '', '', '']);
    expect(snapshot.rows.map(({ rowNumber, id }) => [rowNumber, id])).toEqual([[4, 'WG-1']]);
  });
});

describe('who one is', () => {
  it.each([
    ['ANA@example.org', 'MEM-1', false, ['WG-1']],
    ['cora@example.org', 'MEM-2', true, []],
    ['gone@example.org', '', false, []],
    ['new@example.org', '', false, []],
    ['', '', false, []],
  ])('with the address “%s”', (email, person, isCoordinator, coChairs) => {
    expect(actorOf(book, email)).toEqual({ email, person, isCoordinator, coChairs });
  });

  it.each([
    ['new@example.org', [true, false, false, false]],
    ['ana@example.org', [true, true, true, false]],
    ['cora@example.org', [true, true, true, true]],
  ])('decides what %s may run', (email, wanted) => {
    const actor = actorOf(book, email);
    expect(
      (['anyone', 'member', 'co-chair', 'coordinator'] as const).map((audience) => mayRun(actor, audience)),
    ).toEqual(wanted);
  });
});
