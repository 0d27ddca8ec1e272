import { expect, it } from '@jest/globals';
import { changeSubject, sheetAbout, shorten } from '../../../../src/core/workbook/changes/change-subject';
import { inverseOf, type Inverse } from '../../../../src/core/workbook/changes/journal';
import type { SheetWrites } from '../../../../src/core/workbook/changes/types';
import { emptySnapshot, type SheetSnapshot } from '../../../../src/core/workbook/records/snapshot';

const writes = (over: Partial<SheetWrites> & Pick<SheetWrites, 'sheet'>): SheetWrites => ({
  inserts: [],
  changes: [],
  deletes: [],
  ...over,
});

const withRow = (
  sheet: 'SUB' | 'PAR' | 'OBX',
  id: string,
  values: Readonly<Record<string, string>>,
): SheetSnapshot => {
  const empty = emptySnapshot(sheet);
  const cells = empty.columns.map((column) => (column === 'id' ? id : (values[column] ?? '')));
  return { ...empty, rows: [{ rowNumber: 3, id, cells }] };
};

const joined: Inverse = inverseOf([
  writes({ sheet: 'MEM', changes: [{ id: 'MEM-1', column: 'status', old: '', value: 'active' }] }),
  writes({ sheet: 'PAR', inserts: [{ id: 'PAR-1', cells: {} }] }),
  writes({ sheet: 'OBX', inserts: [{ id: 'OBX-1', cells: {} }] }),
]);

it('is told by the new row first, and counts rows of people only', () => {
  const PAR = withRow('PAR', 'PAR-1', { person: 'Ana Ruiz', workgroup: 'Water' });
  expect(sheetAbout(joined)).toBe('PAR');
  expect(changeSubject(joined, { PAR })).toEqual({ first: 'Ana Ruiz, Water', rows: 2 });
});

it('is told by the label, which long ones are cut from', () => {
  const label = 'Clean wells along the river '.repeat(5).trim();
  const change = { column: 'title', old: '', value: 'x' };
  const inverse = inverseOf([
    writes({ sheet: 'SUB', changes: ['SUB-1', 'SUB-2', 'SUB-1'].map((id) => ({ id, ...change })) }),
  ]);
  const { first, rows } = changeSubject(inverse, { SUB: withRow('SUB', 'SUB-1', { label }) });
  expect(rows).toBe(2);
  expect(first).toBe('Clean wells along the river Clean wells along the river Clean wells along the …');
});

it('is told by the row that was renamed, not by one that names it', () => {
  const change = (id: string, column: string) => ({ id, column, old: 'Ana', value: 'Ana Ruiz' });
  const renamed = inverseOf([
    writes({ sheet: 'PAR', changes: [change('PAR-1', 'person')] }),
    writes({ sheet: 'SUB', changes: [change('SUB-0', 'mergedInto'), change('SUB-1', 'label')] }),
  ]);
  expect(sheetAbout(renamed)).toBe('SUB');
  const SUB = withRow('SUB', 'SUB-1', { label: 'Clean wells' });
  expect(changeSubject(renamed, { SUB })).toEqual({ first: 'Clean wells', rows: 3 });
});

it('is told by what a deleted row held, and not at all when the row is gone', () => {
  const deleted = inverseOf([
    writes({ sheet: 'SUB', deletes: [{ id: 'SUB-1', cells: { label: 'Clean wells' } }] }),
  ]);
  expect(changeSubject(deleted, {})).toEqual({ first: 'Clean wells', rows: 1 });
  expect(changeSubject(joined, {})).toEqual({ first: '', rows: 2 });
  expect(changeSubject([], {})).toEqual({ first: '', rows: 0 });
});

it('counts rows that the workbook fills in when an action touched nothing else', () => {
  const mail = inverseOf([writes({ sheet: 'OBX', inserts: [{ id: 'OBX-1', cells: {} }] })]);
  expect(sheetAbout(mail)).toBe('OBX');
  expect(changeSubject(mail, {}).rows).toBe(1);
});

it('is cut once, also where what it names was cut before', () => {
  const cut = 'México, Provide every person in immigration detention with a lawyer and …, Lucía Fernández';
  expect(shorten(cut).match(/…/g)).toHaveLength(1);
});

it('says of a mail to whom it goes, and not the key by which it is known', () => {
  const OBX = withRow('OBX', 'OBX-1', { key: 'letter:33255e:MEM-1', to: 'Ana Ruiz', record: 'OBX-1' });
  const inverse = inverseOf([writes({ sheet: 'OBX', inserts: [{ id: 'OBX-1', cells: {} }] })]);
  expect(changeSubject(inverse, { OBX }).first).toBe('Ana Ruiz');
});
