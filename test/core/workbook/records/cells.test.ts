import { describe, expect, it } from '@jest/globals';
import { render } from '../../../../src/core/base/messages/text';
import { emptyValue, readCell, splitValues, writeCell } from '../../../../src/core/workbook/records/cells';
import { inThree } from '../../../support/in-three';
import type { ColumnSpec, ColumnType } from '../../../../src/core/workbook/schema/types';

const words = [
  { key: 'yes', text: inThree('Agreed', 'Acordado', 'Convenu') },
  { key: 'no', text: inThree('Refused', 'Rechazado', 'Refusé') },
] as const;

const column = (type: ColumnType): ColumnSpec => ({ type, label: inThree('A', 'A', 'A'), words });

describe('reading a cell', () => {
  it.each([
    ['text', ' kept as is ', ' kept as is '],
    ['number', 12.5, 12.5],
    ['number', '1 250', 1250],
    ['number', '12,5', 12.5],
    ['number', '1,250', 1250],
    ['checkbox', true, true],
    ['checkbox', 'sí', true],
    ['checkbox', 'faux', false],
    ['date', { date: '2027-03-31' }, '2027-03-31'],
    ['date', '2027-03-31 18:00', '2027-03-31'],
    ['dateTime', { date: '2027-03-31T18:00' }, '2027-03-31T18:00'],
    ['dateTime', '2027-03-31 18:00', '2027-03-31T18:00'],
    ['dateTime', '2027-03-31', '2027-03-31T00:00'],
    ['date', '31/12/2026 18:00', '2026-12-31'],
    ['date', '4 de abril de 2027', '2027-04-04'],
    ['dateTime', '31/12/2026 9:05', '2026-12-31T09:05'],
    ['dateTime', '1er août 2027', '2027-08-01T00:00'],
    ['word', 'yes', 'yes'],
    ['word', 'REFUSE', 'no'],
    ['word', ' acordado ', 'yes'],
    ['words', 'Agreed; Refusé', ['yes', 'no']],
    ['words', 'Agreed, Refused', ['yes', 'no']],
    ['words', 'Agreed\nAgreed', ['yes']],
    ['texts', 'one; two\nthree, four', ['one', 'two', 'three, four']],
    ['email', 'ana@example.org', 'ana@example.org'],
  ] as const)('of type %s: %j is %j', (type, cell, value) => {
    expect(readCell(column(type), cell)).toEqual({ value, problems: [], unread: [] });
  });

  it.each([
    ['number', 'many', null],
    ['checkbox', 'perhaps', false],
    ['date', 'last spring', ''],
    ['date', '2027-02-30', ''],
    ['dateTime', 'noon', ''],
    ['word', 'Maybe', ''],
    ['words', 'Agreed; Maybe', ['yes']],
    ['email', 'ana at example', 'ana at example'],
    ['date', 1_000_000_000, ''],
    ['date', { date: '1899-12-31T01:30' }, ''],
    ['date', { odd: 'day' }, ''],
    ['number', { odd: 'image' }, null],
    ['text', { odd: '#REF!' }, ''],
    ['words', { odd: 'image' }, []],
    ['text', { date: '2027-03-01' }, '2027-03-01'],
    ['text', 92.1, '92.1'],
  ] as const)('of type %s tells what is wrong with %j', (type, cell, value) => {
    const reading = readCell(column(type), cell);
    expect(reading.value).toEqual(value);
    expect(reading.problems).toHaveLength(1);
  });

  it.each([
    ['date', '3/4/2027', ['2027-04-03', '2027-03-04']],
    ['date', '3.4.27', ['2027-04-03', '2027-03-04']],
    ['date', '46387', ['2026-12-31']],
    ['date', '3/4/2027 18:00', ['2027-04-03', '2027-03-04']],
    ['dateTime', '3/4/2027 9:05', ['2027-04-03T09:05', '2027-03-04T09:05']],
    ['dateTime', '31/12/26', ['2026-12-31T00:00']],
    ['date', '4 de abril', undefined],
    ['date', 'next Tuesday', undefined],
    ['date', '32/13/2026', undefined],
    ['dateTime', '31/12/2026 25:00', undefined],
  ] as const)('of type %s offers the days that %j may mean', (type, cell, readings) => {
    const reading = readCell(column(type), cell);
    expect([reading.value, reading.readings]).toEqual(['', readings]);
    expect(reading.problems).toHaveLength(1);
  });

  it.each([
    [92.1, '92.10'],
    [7, '07'],
  ])('offers what the number %d may have been: %s', (cell, other) => {
    const [problem] = readCell(column('text'), cell).problems;
    expect(problem && render(problem, 'en')).toContain(other);
  });

  it.each(['text', 'number', 'checkbox', 'date', 'dateTime', 'word', 'words', 'texts', 'email'] as const)(
    'of type %s: an empty one is the empty value, without a problem',
    (type) => {
      for (const cell of ['', '   '])
        expect(readCell(column(type), cell)).toEqual({
          value: emptyValue(column(type)),
          problems: [],
          unread: [],
        });
    },
  );
});

describe('several values in one cell', () => {
  const known = (part: string) => ['Lagos', 'Water', 'Wells, rivers', 'rivers'].includes(part);
  it.each([
    ['Lagos; Water', ['Lagos', 'Water']],
    ['Lagos, Water', ['Lagos', 'Water']],
    ['Wells, rivers', ['Wells, rivers']],
    ['Lagos, Nowhere', ['Lagos, Nowhere']],
    ['Lagos;\n ; Water;', ['Lagos', 'Water']],
    ['', []],
  ])('%j', (typed, parts) => {
    expect(splitValues(typed, known)).toEqual(parts);
  });
});

describe('writing a cell', () => {
  const writer = { language: 'es', labelOf: (id: string) => `label of ${id}` } as const;
  it.each([
    ['word', 'yes', 'Acordado'],
    ['word', 'unknown', 'unknown'],
    ['words', ['yes', 'no'], 'Acordado; Rechazado'],
    ['link', 'WG-1', 'label of WG-1'],
    ['links', ['a', '', 'b'], 'label of a; label of b'],
    ['texts', ['one; two', 'three'], 'one, two; three'],
    ['dateTime', '2027-03-31T18:00', '2027-03-31 18:00'],
    ['number', 4, 4],
    ['number', null, ''],
    ['checkbox', false, false],
    ['text', '=1+1', '=1+1'],
  ] as const)('of type %s: %j is %j', (type, value, cell) => {
    expect(writeCell(column(type), value, writer)).toBe(cell);
  });
});
