// An erasure that was cut off: what is noted of it, and what is still to be done on the rows as somebody left them meanwhile.
import { describe, expect, it } from '@jest/globals';
import {
  isAsNoted,
  notedSheets,
  readWhatIsLeft,
  writesLeft,
} from '../../../../src/core/people/erasing/what-is-left';
import { cellHash } from '../../../../src/core/workbook/changes/same-cell';
import type { WriteSet } from '../../../../src/core/workbook/changes/types';
import { snapshotOfTables, type Tables } from '../../../support/book';

const ANA = { id: 'MEM-1', name: 'Ana', email: 'ana@example.org' };
const BO = { id: 'MEM-2', name: 'Bo', email: 'bo@example.org' };

/** Ana becomes nobody, her part goes. */
const ERASURE: WriteSet = [
  {
    ...{ sheet: 'MEM', inserts: [], deletes: [] },
    changes: [
      { id: 'MEM-1', column: 'name', old: 'Ana', value: 'Somebody' },
      { id: 'MEM-1', column: 'email', old: 'ana@example.org', value: '' },
    ],
  },
  { sheet: 'PAR', inserts: [], changes: [], deletes: [{ id: 'PAR-1', cells: { person: 'Ana' } }] },
];
const NOTED = { sheets: notedSheets(ERASURE), cells: [], notes: [], kept: [] };

const leftIn = (tables: Tables) => writesLeft(NOTED, snapshotOfTables({ MEM: [], PAR: [], ...tables }));
const done = (tables: Tables): readonly string[] =>
  leftIn(tables).writes.flatMap(({ sheet, changes, deletes }) => [
    ...changes.map(({ id, column, value }) => `${sheet} ${id} ${column}=${String(value)}`),
    ...deletes.map(({ id }) => `${sheet} ${id} goes`),
  ]);

describe('what is noted', () => {
  it('names nobody', () => {
    const written = JSON.stringify(NOTED);
    expect(written).toContain('MEM-1');
    expect(written).not.toMatch(/Ana|ana@/);
  });

  it('is read as it was written', () => {
    expect(readWhatIsLeft(JSON.stringify(NOTED))).toEqual(NOTED);
  });

  it.each([
    ['an erasure that has ended', '[]', { sheets: [], cells: [], notes: [], kept: [] }],
    ['what somebody edited', '{"sheets":[]}', undefined],
    ['another list', '[1]', undefined],
    ['what is no JSON', 'Ana', undefined],
    ['an empty note', '', undefined],
  ])('%s is told apart', (_what, written, read) => {
    expect(readWhatIsLeft(written)).toEqual(read);
  });

  it('knows a cell that is as it was', () => {
    expect([isAsNoted('Ana', cellHash('Ana')), isAsNoted('Bo', cellHash('Ana'))]).toEqual([true, false]);
    expect(isAsNoted(undefined, cellHash(''))).toBe(true);
  });
});

describe('what is still to be done', () => {
  const PAR = [{ id: 'PAR-1', person: 'MEM-1' }];

  it('is all where nothing was', () => {
    expect(done({ MEM: [ANA, BO], PAR })).toEqual([
      'MEM MEM-1 name=Somebody',
      'MEM MEM-1 email=',
      'PAR PAR-1 goes',
    ]);
  });

  it('is the rest where some was', () => {
    expect(done({ MEM: [{ ...ANA, name: 'Somebody' }, BO], PAR: [] })).toEqual(['MEM MEM-1 email=']);
  });

  it('is nothing once all was, so that going on twice does no harm', () => {
    expect(done({ MEM: [{ ...ANA, name: 'Somebody', email: '' }, BO] })).toEqual([]);
  });

  it('leaves a cell that somebody changed meanwhile, and says which', () => {
    const given = { MEM: [{ ...ANA, name: 'Ana Ruiz' }, BO], PAR };
    expect(done(given)).toEqual(['MEM MEM-1 email=', 'PAR PAR-1 goes']);
    expect(leftIn(given).since).toEqual([{ sheet: 'MEM', id: 'MEM-1', column: 'name' }]);
  });

  it('takes a row away whatever was typed in it meanwhile', () => {
    expect(done({ MEM: [], PAR: [{ ...PAR[0], id: 'PAR-1', since: '2027-01-01' }] })).toEqual([
      'PAR PAR-1 goes',
    ]);
  });

  it('asks nothing of a row that somebody deleted', () => {
    expect([done({ MEM: [BO] }), leftIn({ MEM: [BO] }).since]).toEqual([[], []]);
  });
});
