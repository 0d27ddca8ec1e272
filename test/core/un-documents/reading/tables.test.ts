// Large exports cut down to one country before they are sent.
import { describe, expect, it } from '@jest/globals';
import { cutToCountry } from '../../../../src/core/un-documents/reading/tables';

const NAMES = ['Chile', 'Republic of Chile', 'Chili'];
const HEADER = ['Text', 'Countries Concerned', 'UPR Position'];
const row = (text: string, country: string) => [text, country, 'Noted'];
const ABOVE = ['Made on a day', '', ''];

describe('an export of many countries', () => {
  it('keeps its headers, what stands above them, and the rows of the country by any name', () => {
    const ours = [row('a', '- Chile'), row('b', 'CHILI'), row('c', '- Peru\n- Republic of Chile')];
    const table = [ABOVE, HEADER, row('d', '- Peru'), ...ours, row('e', '- Chilecito')];
    expect(cutToCountry(table, NAMES)).toEqual({ table: [ABOVE, HEADER, ...ours], leftOut: 2 });
  });

  it.each([
    ['without names', [HEADER, row('a', 'Peru')], []],
    [
      'without a column of countries under review',
      [
        ['Text', 'From', 'Position'],
        ['a', 'Chile', ''],
      ],
      NAMES,
    ],
    ['without a row about the country', [HEADER, row('a', 'Peru')], NAMES],
    ['without rows', [], NAMES],
  ])('stays whole %s', (_, table, names) => {
    expect(cutToCountry(table, names)).toEqual({ table, leftOut: 0 });
  });

  it.each(['Country concerned', 'State under Review', 'País examinado', 'État examiné', 'To'])(
    'is known by its header %s',
    (header) => {
      const table = [['Text', header, 'x'], row('a', 'Peru'), row('b', 'Chile')];
      expect(cutToCountry(table, NAMES).leftOut).toBe(1);
    },
  );
});
