// Tables of recommendations: thematic lists, matrices, exports, in the shapes in which they come.
import { describe, expect, it } from '@jest/globals';
import { createCountryResolver } from '../../../../src/core/language/country-names/resolver';
import {
  readCountryCell,
  readPosition,
  readThemeCell,
  readList,
} from '../../../../src/core/un-documents/reading/read-list';
import { sheetSpec } from '../../../../src/core/workbook/schema/sheets';
import type { UnDocument, Table } from '../../../../src/core/un-documents/reading/un-document';

const resolver = createCountryResolver();

function read(table: Table): UnDocument {
  const outcome = readList(table, resolver);
  if (!outcome.ok) throw new Error(outcome.problem.text.en);
  return outcome.value;
}

const MATRIX: Table = [
  ['Recommendation', 'Position', 'Full list of themes', 'Assessment/comments on level of implementation'],
  ['Theme: Right to water', '', '', ''],
  [
    '61.1 Mend the wells (Norway) (Iran (Islamic Republic of));\nSource of Position: A/HRC/99/7 - Para 61',
    'Supported',
    '- Right to water\n- Right to health\nSDGs:\n- 6 - CLEAN WATER AND SANITATION\nAffected persons:\n- rural women',
    '',
  ],
  [
    '61.2 Test the water (Chile); Publish the tests (Malta);',
    'Supported/Noted',
    '- Right to water',
    'Not yet',
  ],
  ['Theme: Right to health', '', '', ''],
  ['61.1 Mend the wells (Norway) (Iran (Islamic Republic of));', 'Supported', '- Right to health', ''],
];

describe('a thematic list or matrix', () => {
  it('has one item for each ask, with countries, position, themes, goals and persons', () => {
    const { kind, records: items, unread } = read(MATRIX);
    expect(kind).toBe('matrix');
    expect(items).toHaveLength(3);
    expect(items[0]).toMatchObject({
      number: '61.1',
      part: 1,
      text: 'Mend the wells',
      countries: ['NOR', 'IRN'],
      answer: 'supported',
      answerSource: 'A/HRC/99/7 - Para 61',
      themes: ['Right to water', 'Right to health'],
      concerns: ['rural women'],
      sdgs: ['6 - CLEAN WATER AND SANITATION'],
      lineNumber: 3,
    });
    expect(
      items.slice(1).map(({ number, part, countries, answer }) => [number, part, countries, answer]),
    ).toEqual([
      ['61.2', 1, ['CHL'], 'in-part'],
      ['61.2', 2, ['MLT'], 'in-part'],
    ]);
    expect(unread).toEqual([]);
  });

  it('reads the layout with persons beside themes and goals in a column of their own', () => {
    const { kind, records: items } = read([
      [
        'Recommendation and recommending State',
        'Position of the State under review',
        'Human rights themes and groups of persons',
        'Relevant SDGs',
      ],
      [
        '140.3 Mend the wells (Malta);',
        'Noted',
        'Right to water\nGroups of Persons:\n- children',
        '6 - CLEAN WATER AND SANITATION',
      ],
    ]);
    expect(kind).toBe('list');
    expect(items[0]).toMatchObject({
      number: '140.3',
      answer: 'noted',
      themes: ['Right to water'],
      concerns: ['children'],
      sdgs: ['6 - CLEAN WATER AND SANITATION'],
    });
  });

  it('takes countries from a column of their own', () => {
    const { records: items } = read([
      ['No.', 'Recommendation', 'Recommending state/s', 'Position'],
      ['7.1', 'Mend the wells.', 'Norway; Timor-Leste', 'Accepted'],
    ]);
    expect(items[0]).toMatchObject({ number: '7.1', text: 'Mend the wells', countries: ['NOR', 'TLS'] });
  });
});

describe('an export', () => {
  it('of UHRI: dashes before values, countries joined by hyphens, dirt of HTML', () => {
    const { kind, records: items } = read([
      [
        'OHCHR Annotation Id',
        'Text',
        'Countries Concerned',
        'Reccomending Body',
        'Document Symbol',
        'UPR Reccomending States',
        'UPR Position',
        'Themes',
        'Affected Persons',
        'Sdgs',
      ],
      [
        '- 77',
        '61.4 Mend&nbsp;the wells &amp; pumps;',
        '- Utopia',
        '- UPR',
        '- A/HRC/99/7',
        '- Guinea-Bissau-Norway',
        '- Supported',
        '- Right to water\n- Right to health',
        '- Rural women',
        '- 6 - CLEAN WATER AND SANITATION',
      ],
    ]);
    expect(kind).toBe('uhri');
    expect(items[0]).toMatchObject({
      number: '61.4',
      text: 'Mend the wells & pumps',
      countries: ['GNB', 'NOR'],
      answer: 'supported',
      reviewed: 'Utopia',
      themes: ['Right to water', 'Right to health'],
      concerns: ['Rural women'],
    });
  });

  it('of our own workbook, in any of its languages', () => {
    const columns = (['cycle', 'number', 'part', 'text', 'countries', 'answer'] as const).map(
      (key) => sheetSpec('REC').columns[key]?.label.es ?? '',
    );
    const { kind, records: items } = read([
      columns,
      ['4', '9.10', '2', 'Contar los búhos', 'Malta; Chile', 'anotada (no aceptada)'],
    ]);
    expect(kind).toBe('own');
    expect(items[0]).toMatchObject({ number: '9.10', part: 2, answer: 'noted', countries: ['MLT', 'CHL'] });
  });
});

describe('what does not fit', () => {
  it('names rows without a text and positions that are none, and repeats of the header are no rows', () => {
    const { records: items, unread } = read([
      ['Recommendation', 'Position', 'Themes'],
      ['9.1 Count the owls (Norway)', 'Perhaps', ''],
      ['Recommendation', 'Position', 'Themes'],
      ['', 'Supported', 'Owls'],
      ['9.2 Count the bats (Norway)', '', ''],
    ]);
    expect(items.map(({ number, answer }) => [number, answer])).toEqual([
      ['9.1', 'pending'],
      ['9.2', 'pending'],
    ]);
    expect(unread.map(({ lineNumber }) => lineNumber)).toEqual([2, 4]);
  });

  it.each([
    [[]],
    [
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [[['Recommendation', 'Position']]],
  ])('refuses a table without headers or rows: %j', (table) => {
    expect(readList(table, resolver).ok).toBe(false);
  });
});

describe('cells with several values', () => {
  it.each([
    ['Supported', 'supported'],
    ['Noted', 'noted'],
    ['Supported/Noted', 'in-part'],
    ['Rejected', 'noted'],
    ['partially accepted', 'in-part'],
    ['General Response', 'pending'],
    ['Acceptée', 'supported'],
  ])('position %s is %s', (written, expected) => {
    expect(readPosition(written)).toBe(expected);
  });

  it('splits a single line that holds all headings', () => {
    expect(readThemeCell('- Housing SDGs: - 11 - SUSTAINABLE CITIES Affected persons: - tenants')).toEqual({
      themes: ['Housing'],
      sdgs: ['11 - SUSTAINABLE CITIES'],
      concerns: ['tenants'],
    });
  });

  it('names what is no country', () => {
    expect(readCountryCell('- Norway\n- Atlantis', resolver)).toMatchObject({
      countries: ['NOR'],
      unknown: ['Atlantis'],
    });
  });
});
